/** How long a sealed text is: a short answer can be told from none without anybody's key. */
import { utf8 } from '../keys/bytes.ts';

/** Mark → the bytes around what is sealed: nonce and tag, and before them the ephemeral public half of a box. */
const AROUND = { '~k1~': 28, '~b1~': 60 } as const;

/**
 * A condition over an SQL expression of a sealed column: it holds one of these texts, or another one as
 * long. @param texts so short that no other of the column is as long.
 */
export function sealedAsLongAs(column: string, texts: readonly string[]): string {
  const each = Object.entries(AROUND).flatMap(([mark, around]) =>
    texts.map((text) => {
      const length = mark.length + Math.ceil(((around + utf8(text).length) * 4) / 3);
      return `(substr(${column}, 1, ${mark.length}) = '${mark}' AND length(${column}) = ${length})`;
    }),
  );
  return `(${each.join(' OR ')})`;
}
