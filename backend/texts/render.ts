import {
  type PartName,
  type TextParts,
  type TokenValues,
  textKindOf,
} from '../../domain/letters/texts/kinds.ts';
import { renderText } from '../../domain/letters/texts/render.ts';
import type { OfficeText } from '../../domain/letters/texts/texts.ts';

/** Every part of a text with its data; the empty ones empty. */
export function rendered({ kind, parts }: OfficeText, values: TokenValues): TextParts {
  const { parts: named, tokens } = textKindOf(kind);
  return Object.fromEntries(
    named.map(({ name }): [PartName, string] => [
      name,
      renderText(parts[name] ?? '', tokens, values),
    ]),
  );
}
