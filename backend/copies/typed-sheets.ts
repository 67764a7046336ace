import { parseSheet, type Sheet } from '../../db/recovery.ts';
import { Refusal } from '../../domain/errors.ts';

/**
 * Two sheets as they were typed or scanned.
 * @param field of the form, before the number of the sheet.
 * @throws Refusal `sheets_mismatch`, which says the wrong word of each.
 */
export function readSheets(typed: readonly string[], field: string): [Sheet, Sheet] {
  const [first, second] = typed.map((text, at) => readSheet(text, `${field}.${at}`));
  if (first === undefined || second === undefined) throw new Refusal('sheets_mismatch');
  return [first, second];
}

function readSheet(text: string, field: string): Sheet {
  const reading = parseSheet(text);
  if (reading.ok) return reading.sheet;
  throw new Refusal('sheets_mismatch', { fields: { [field]: whatIsWrong(reading) } });
}

type Unread = Exclude<ReturnType<typeof parseSheet>, { ok: true }>;

function whatIsWrong(reading: Unread): string {
  switch (reading.problem) {
    case 'word_count':
      return `La hoja tiene 24 palabras y aquí hay ${reading.found}.`;
    case 'unknown_words':
      return `No se reconoce la palabra n.° ${reading.positions.join(', ')}. Revísela en la hoja.`;
    case 'wrong_word':
      return `La palabra n.° ${reading.position} no es la de la hoja. Revísela.`;
    case 'not_a_sheet':
      return 'Hay más de una palabra cambiada. Revise la hoja completa.';
    case 'newer_sheet':
      return 'La hoja es de una versión más nueva de Yanapa.';
  }
}
