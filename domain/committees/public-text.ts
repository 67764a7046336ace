/**
 * What a public text may not say. The acta of a body is read by everybody who sits in it and by whoever
 * asks for it: no case, no document of anybody, no letter of a case (Ley 29733; RDNA V.7). Numbers are
 * told by their shape, so that refusing one tells nobody whether it is in the store.
 */

/** What a number is that a public text holds. */
export type NumberKind = 'case' | 'court' | 'document' | 'registration';

export interface FoundNumber {
  readonly kind: NumberKind;
  /** As typed. */
  readonly text: string;
}

/** Every dash is one, and what parts numbers is one space at most: the shapes below know no other. */
const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[\u2010-\u2015\u2212]/gu, '-')
    .replace(/\s+/gu, ' ')
    .replace(/(?<=\d) ?- ?(?=[\dA-Za-z])/gu, '-');

/** `0001-2026-23010`: an expediente, or what a DNA issues of one under its code. */
const CASE = /(?<!\d)\d{1,6}-(?:19|20)\d{2}-\d{5}(?!\d)/gu;
/** `00123-2026-0-2301-JP-FC-01`: a file of a court. */
const COURT = /(?<!\d)\d{1,6}-(?:19|20)\d{2}-\d{1,3}-\d{4}(?:-[A-Za-z]{2}){1,2}(?:-\d{1,2})?/gu;
/** `CIAM-0001`: somebody of a register. */
const REGISTRATION = /(?<![\p{L}\d])(?:CIAM|OMAPED)-?\d{4,}(?!\d)/giu;

/** Numbers that no public text holds, whoever they are of. */
export function numbersIn(text: string): FoundNumber[] {
  const typed = plain(text);
  const of = (kind: NumberKind, pattern: RegExp): FoundNumber[] =>
    (typed.match(pattern) ?? []).map((found) => ({ kind, text: found }));
  return [
    ...of('case', CASE),
    ...of('court', COURT),
    ...of('registration', REGISTRATION),
    ...documentsIn(typed.replace(COURT, ' ').replace(CASE, ' ')),
  ];
}

/** Eight digits: a DNI, however they are grouped; no day, no span of years, no number of a year, no money. */
function documentsIn(typed: string): FoundNumber[] {
  return [...typed.matchAll(/\d+(?:[ .-]\d+)*/gu)].flatMap(({ 0: run, index }) => {
    if (/S\/ ?\.? ?$/u.test(typed.slice(0, index))) return [];
    const groups = run.split(/[ .-]/u);
    const separators = run.match(/[ .-]/gu) ?? [];
    for (let from = 0; from < groups.length; from += 1)
      for (let to = from; to < groups.length; to += 1) {
        const some = groups.slice(from, to + 1);
        const digits = some.join('');
        if (digits.length > DNI) break;
        const between = separators.slice(from, to);
        if (digits.length === DNI && new Set(between).size <= 1 && !isElse(some))
          return [{ kind: 'document' as const, text: some.join(between[0] ?? '') }];
      }
    return [];
  });
}

const DNI = 8;
const isYear = (group: string): boolean => /^(?:19|20)\d{2}$/u.test(group);

/** A day (`10-08-2026`, `2026-08-10`), years (`2024-2026`), or a number of a year (`0012-2026`). */
function isElse(groups: readonly string[]): boolean {
  const [first = '', second = '', third = ''] = groups;
  if (groups.length === 2) return isYear(second);
  if (groups.length !== 3) return false;
  const day = (text: string) => Number(text) >= 1 && Number(text) <= 31;
  const month = (text: string) => Number(text) >= 1 && Number(text) <= 12;
  return (
    (isYear(third) && day(first) && month(second)) || (isYear(first) && month(second) && day(third))
  );
}

/** A number of a document as it may be typed: `oficio 45-2026-demuna`, `R-0012-2026`. */
export interface TypedNumber {
  readonly number: number;
  readonly year: number;
  /** `DEMUNA-GDS/MPT`, capitals; empty: nothing follows the year. */
  readonly suffix: string;
  /** The words before it, folded to small letters. */
  readonly before: string;
  readonly received: boolean;
}

const TYPED =
  /(?<!\d)(R-)?(\d{1,6})-((?:19|20)\d{2})(?!\d)((?:[-/][\p{L}\d]+(?:[.][\p{L}\d]+)*)*)/giu;
/** Enough for «oficio múltiple n.° ». */
const BEFORE = 40;

export const typedNumbersIn = (text: string): TypedNumber[] => {
  const typed = plain(text);
  return [...typed.matchAll(TYPED)].map((found) => ({
    number: Number(found[2]),
    year: Number(found[3]),
    suffix: (found[4] ?? '').replace(/^[-/]/u, '').toUpperCase(),
    before: typed.slice(Math.max(0, found.index - BEFORE), found.index).toLowerCase(),
    received: found[1] !== undefined,
  }));
};

/** What each document of the office is called before its number. */
const CALLED =
  /(?:oficio|carta|memorando|informe|prove[ií]do|citaci[oó]n|invitaci[oó]n|constancia|notificaci[oó]n|resoluci[oó]n|acta)(?: [\p{L}]+)* ?(?:n[.°ºro]* ?)?$/u;

/**
 * Whether what was typed is this document of a case: its whole number, or its beginning where nothing
 * else could be meant (`oficio 45-2026`). Another municipality's or the ordenanza of the same number is not.
 * @param issued as it was printed: `OFICIO N.° 045-2026-DEMUNA-GDS/MPT`.
 */
export function isNumberOf(typed: TypedNumber, issued: string): boolean {
  const own = typedNumbersIn(issued)[0];
  if (own === undefined || own.number !== typed.number || own.year !== typed.year) return false;
  if (own.received !== typed.received) return false;
  if (typed.received) return true;
  if (typed.suffix === '') return CALLED.test(typed.before);
  return own.suffix === typed.suffix || /^[-./]/u.test(after(own.suffix, typed.suffix));
}

const after = (whole: string, start: string): string =>
  whole.startsWith(start) ? whole.slice(start.length) : '';

export const NUMBER_MESSAGES: Readonly<Record<NumberKind | 'letter', string>> = {
  case: 'tiene el número de un expediente',
  court: 'tiene el número de un expediente judicial',
  document: 'tiene un número que parece DNI',
  registration: 'tiene el código de una persona registrada',
  letter: 'tiene el número de un documento de un expediente',
};
