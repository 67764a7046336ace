import { Refusal } from '../../domain/errors.ts';
import type { OficioData } from '../../letters/oficio/data.ts';
import type { Printer } from '../../letters/printer.ts';

/**
 * Forms the PDF of an oficio.
 * @throws Refusal `letter_render`, with the fields of the letter's form that cannot be printed.
 */
export async function formOficio(printer: Printer, data: OficioData): Promise<Uint8Array> {
  try {
    return await printer.render('oficio', data);
  } catch (error) {
    if (!(error instanceof Refusal) || error.fields === undefined) throw error;
    throw new Refusal(error.code, { fields: onTheForm(error.fields) });
  }
}

/** Path in the page's data → path in the form; the first message of each stays. */
function onTheForm(fields: Readonly<Record<string, string>>): Record<string, string> {
  const named: Record<string, string> = {};
  for (const [path, message] of Object.entries(fields)) named[formPath(path)] ??= message;
  return named;
}

const ON_CONTENT: ReadonlySet<string> = new Set([
  'subject',
  'references',
  'salutation',
  'closing',
  'attachments',
  'folios',
  'copies',
]);

function formPath(path: string): string {
  const [first = ''] = path.split('.');
  if (first === 'paragraphs') return 'fields.content.body';
  if (ON_CONTENT.has(first)) return `fields.content.${path}`;
  if (first === 'addressee') return 'fields.institutionId';
  if (first === 'signer') return 'fields.content.signerId';
  return first === 'sheet' ? 'fields.outgoing' : path;
}
