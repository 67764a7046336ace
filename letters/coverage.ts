import { Refusal } from '../domain/errors.ts';
import type { Coverage } from './fonts.ts';

/**
 * Refuses text with a character that the embedded faces do not have. Without this, react-pdf would
 * print it in a face of the reader's computer, or not at all, and say nothing.
 *
 * @throws Refusal `letter_render`; each field at fault says which characters, by code point.
 */
export function refuseUnprintable(data: unknown, covered: Coverage): void {
  const fields: Record<string, string> = {};
  for (const [path, text] of texts(data, '')) {
    const foreign = new Set(Array.from(text).filter((c) => c !== '\n' && !covered(c)));
    if (foreign.size > 0) {
      fields[path] =
        `Tiene signos que no se pueden imprimir: ${[...foreign].map(codePoint).join(', ')}. Quítelos o escríbalos con letras.`;
    }
  }
  if (Object.keys(fields).length > 0) throw new Refusal('letter_render', { fields });
}

/** Every text within plain data, with its path (`addressee.name`, `paragraphs.0`). */
function* texts(value: unknown, path: string): Generator<[path: string, text: string]> {
  if (typeof value === 'string') yield [path, value];
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    yield* texts(inner, path === '' ? key : `${path}.${key}`);
  }
}

function codePoint(character: string): string {
  const hex = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  return `U+${hex}`;
}
