/** The labelled pairs as a file: one line each, no field with a comma in it, empty where nothing is known. */
import type { Likeness } from '../same.ts';

export interface LabelledPair {
  /** Whether both records are of one person. */
  readonly same: boolean;
  /** What was changed, or who the two are. */
  readonly kind: string;
  /** Held out: the weights were chosen without these. */
  readonly held: boolean;
  readonly a: Likeness;
  readonly b: Likeness;
}

const COLUMNS = [
  'givenNames',
  'firstSurname',
  'secondSurname',
  'sex',
  'birthDate',
  'estimatedAge',
  'documentNumber',
  'mother',
  'district',
  'community',
] as const satisfies readonly (keyof Likeness)[];

/** Every age of the file was estimated on this day. */
export const ESTIMATED_ON = '2026-08-10';

export function writePairs(pairs: readonly LabelledPair[]): string {
  const head = [
    'label',
    'kind',
    'part',
    ...COLUMNS.map((name) => `a.${name}`),
    ...COLUMNS.map((name) => `b.${name}`),
  ];
  const line = ({ same, kind, held, a, b }: LabelledPair): string[] => [
    same ? 'same' : 'different',
    kind,
    held ? 'held' : 'tune',
    ...COLUMNS.map((name) => String(a[name] ?? '')),
    ...COLUMNS.map((name) => String(b[name] ?? '')),
  ];
  return `${[head, ...pairs.map(line)].map((cells) => cells.join(',')).join('\n')}\n`;
}

export function readPairs(text: string): LabelledPair[] {
  return text
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => {
      const [label = '', kind = '', part = '', ...cells] = line.split(',');
      return {
        same: label === 'same',
        kind,
        held: part === 'held',
        a: recordOf(cells.slice(0, COLUMNS.length)),
        b: recordOf(cells.slice(COLUMNS.length)),
      };
    });
}

function recordOf(cells: readonly string[]): Likeness {
  const at = (name: (typeof COLUMNS)[number]): string | null =>
    cells[COLUMNS.indexOf(name)] || null;
  const age = at('estimatedAge');
  return {
    givenNames: at('givenNames'),
    firstSurname: at('firstSurname'),
    secondSurname: at('secondSurname'),
    knownAs: null,
    sex: at('sex'),
    birthDate: at('birthDate'),
    estimatedAge: age === null ? null : Number(age),
    estimatedOn: age === null ? null : ESTIMATED_ON,
    documentType: at('documentNumber') === null ? null : '1',
    documentNumber: at('documentNumber'),
    documentCountry: null,
    mother: at('mother'),
    district: at('district'),
    community: at('community'),
  };
}
