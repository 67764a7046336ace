/**
 * The words a letter begins with: the office's text for its cause, with what it has for the data in
 * it. Nobody is named here: names leave in the ficha alone, where the preset rules. Whoever writes the
 * letter edits all of it.
 */
import type { Institution, OfficeVersion, Person } from '../../db/entities/index.ts';
import type { TokenValues } from '../../domain/letters/texts/kinds.ts';
import type { OfficeText, TextUse } from '../../domain/letters/texts/texts.ts';
import { ageGroup, ageOn } from '../../domain/people/age.ts';
import { rendered } from '../texts/render.ts';
import { valuesOf } from '../texts/values.ts';
import type { DecidedRow } from './decided.ts';

interface Wording {
  readonly subject: string;
  readonly salutation: string;
  readonly body: string;
  readonly closing: string;
  readonly begun: TextUse[];
}

export interface WordingFacts {
  /** Letter of RDNA 36: a–e. */
  readonly cause: string;
  readonly institution: Pick<Institution, 'kind' | 'officialName'>;
  readonly office: Pick<OfficeVersion, 'unit' | 'municipality' | 'address' | 'email' | 'phones'>;
  readonly caseNumber: string;
  readonly rows: readonly DecidedRow[];
  /** YYYY-MM-DD, Lima. */
  readonly day: string;
}

/** What the office writes: for this cause, and what it asks of this kind of institution. */
export interface WordingTexts {
  readonly oficio: OfficeText;
  readonly request: OfficeText;
}

export function firstWording({ oficio, request }: WordingTexts, facts: WordingFacts): Wording {
  const { institution, office, caseNumber, day } = facts;
  const whom = childWords(facts);
  const values: TokenValues = {
    ...valuesOf({ office, caseNumber, institutionKind: institution.kind, day }),
    institucion: institution.officialName,
    nna: whom,
    de_nna: of(whom),
    pedido: rendered(request, {}).body ?? '',
    norma_adicional: furtherNorm(facts),
  };
  const { subject = '', salutation = '', body = '', closing = '' } = rendered(oficio, values);
  const begun = [oficio, request].map(({ id, version }) => ({ id, version }));
  return { subject, salutation, body, closing, begun };
}

/** R1297 23.8 for the UPE; DL 1297, art. 23 for signs of a crime. */
function furtherNorm({ cause, institution: { kind } }: WordingFacts): string | null {
  if (cause === 'e' && kind === 'upe')
    return 'artículo 23, numeral 23.8, del Reglamento del Decreto Legislativo N.° 1297';
  return cause === 'd' && kind === 'fiscalia'
    ? 'artículo 23 del Decreto Legislativo N.° 1297'
    : null;
}

/** «de el» is not written. */
const of = (whom: string): string => `de ${whom}`.replace(/^de el /, 'del ');

/** «la adolescente», «el niño»… as far as age and sex leave to this addressee; else all three words. */
function childWords({ rows, day }: WordingFacts): string {
  const children = rows.filter(({ role }) => role === 'affected');
  const [child] = children;
  if (children.length > 1) return 'las niñas, niños y adolescentes';
  const leaves = (name: string) =>
    child?.fields.some(({ field, printed }) => field === name && printed !== null) === true;
  const person = child?.person?.person ?? null;
  const age = person === null || !leaves('child_age') ? null : ageOf(person, day);
  const sex = person === null || !leaves('child_sex') ? null : person.sex;
  if (age === null || age > 17) return ANY_CHILD;
  return NOUNS[`${ageGroup(age)}.${sex}`] ?? NOUNS[ageGroup(age)] ?? ANY_CHILD;
}

const ANY_CHILD = 'la niña, niño o adolescente';
/** By age group and code of sex. */
const NOUNS: Readonly<Record<string, string>> = {
  'nino.1': 'el niño',
  'nino.2': 'la niña',
  nino: 'la niña o niño',
  'adolescente.1': 'el adolescente',
  'adolescente.2': 'la adolescente',
  adolescente: 'la o el adolescente',
};

const ageOf = ({ birthDate, estimatedAge }: Person, day: string): number | null =>
  birthDate === null ? estimatedAge : ageOn(birthDate, day);
