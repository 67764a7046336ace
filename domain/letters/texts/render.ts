/**
 * Texts with data in them. `{expediente}` is a datum; `[[…]]` stands only when the document has every
 * datum within; `[[one|other|…]]` is the first of them that has, and nothing when none does. There is
 * nothing else, and no part stands within another.
 */
import { TOKENS, type TokenName, type Tokens, type TokenValues } from './kinds.ts';

export interface TextFault {
  /** Where it begins, and how long it is, in UTF-16 units: as a text box counts. */
  readonly at: number;
  readonly length: number;
  /** Spanish: what is wrong and what to do. */
  readonly message: string;
}

type Piece = string | { readonly token: TokenName };
/** Outside of brackets there is one alternative, which always stands. */
type Part = { readonly optional: boolean; readonly alternatives: readonly (readonly Piece[])[] };

interface Parsed {
  readonly parts: readonly Part[];
  /** In the order in which they stand. Empty: the text renders. */
  readonly faults: readonly TextFault[];
}

const MARKS = /\{[^{}[\]|\n]*\}|\[\[|\]\]|[{}|]|[^{}[\]|]+|[[\]]/gu;

/** @param tokens what such a document may say. */
export function parseText(text: string, tokens: Tokens): Parsed {
  const parts: Part[] = [];
  const faults: TextFault[] = [];
  let plain: Piece[] = [];
  /** Of the brackets that are open, and where they were opened. */
  let open: { readonly at: number; readonly alternatives: Piece[][] } | null = null;
  const fault = (at: number, found: string, message: string): void => {
    faults.push({ at, length: found.length, message });
  };
  const put = (piece: Piece): void => {
    (open?.alternatives.at(-1) ?? plain).push(piece);
  };
  for (const { 0: found, index } of text.matchAll(MARKS)) {
    if (found === '[[') {
      if (open !== null) fault(index, found, NESTED);
      else {
        if (plain.length > 0) parts.push({ optional: false, alternatives: [plain] });
        plain = [];
        open = { at: index, alternatives: [[]] };
      }
    } else if (found === ']]') {
      if (open === null) fault(index, found, 'Sobra «]]»: no hay «[[» antes.');
      else parts.push({ optional: true, alternatives: open.alternatives });
      open = null;
    } else if (found === '|' && open !== null) open.alternatives.push([]);
    else if (found === '{' || found === '}') fault(index, found, LOOSE);
    else if (found.startsWith('{')) {
      const token = tokenNamed(found.slice(1, -1));
      const presence = token === null ? undefined : tokens[token];
      if (token === null)
        fault(index, found, `No existe el dato «${found}». Elija uno de la lista.`);
      else if (presence === undefined)
        fault(index, found, `Este documento no tiene el dato «${found}». Quítelo.`);
      else if (presence === 'maybe' && open === null)
        fault(index, found, `«${found}» puede faltar: escríbalo entre «[[» y «]]».`);
      else put({ token });
    } else put(found);
  }
  if (open !== null) faults.push({ at: open.at, length: 2, message: 'Falta cerrar con «]]».' });
  if (plain.length > 0) parts.push({ optional: false, alternatives: [plain] });
  return { parts, faults: faults.toSorted((a, b) => a.at - b.at) };
}

const NESTED = 'Cierre antes con «]]»: no se escribe una parte opcional dentro de otra.';
const LOOSE = 'Un dato se escribe entero entre llaves, por ejemplo «{fecha}».';

const tokenNamed = (name: string): TokenName | null =>
  Object.hasOwn(TOKENS, name) ? (name as TokenName) : null;

/**
 * The text with its data. Never a brace: of a text that has faults, nothing is made.
 * @throws Error for a text with faults, or one that needs a datum which was not given.
 */
export function renderText(text: string, tokens: Tokens, values: TokenValues): string {
  const { parts, faults } = parseText(text, tokens);
  if (faults.length > 0) throw new Error('A text with faults was never saved.');
  const said = (pieces: readonly Piece[]): string =>
    pieces.map((piece) => (typeof piece === 'string' ? piece : dataOf(piece.token))).join('');
  const dataOf = (token: TokenName): string => {
    const value = values[token] ?? null;
    if (value === null) throw new Error(`The document has no «${token}».`);
    return value.replace(/[{}]/g, '');
  };
  const stands = (pieces: readonly Piece[]): boolean =>
    pieces.every((piece) => typeof piece === 'string' || (values[piece.token] ?? null) !== null);
  return tidy(
    parts
      .map(({ optional, alternatives }) =>
        said((optional ? alternatives.find(stands) : alternatives[0]) ?? []),
      )
      .join(''),
  );
}

/** What fell away leaves no double space, no empty paragraph. */
const tidy = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    .split('\n')
    .map((line) => line.replace(/ {2,}/g, ' ').trim())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
