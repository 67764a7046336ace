/**
 * What leaves in one letter: the preset of the addressee, what was ticked and taken out by hand, the
 * safe-contact rules and the reserve of the informant, applied person by person. The screen shows
 * these rows and the ficha prints them: there is no second computation.
 */
import { entryOf, isCodeOf } from '../../domain/catalogues/catalogue.ts';
import { RELATIONS } from '../../domain/catalogues/family.ts';
import {
  INSTITUTION_KINDS,
  type InstitutionKind,
} from '../../domain/catalogues/institution-kinds.ts';
import {
  LETTER_FIELDS,
  type LetterField,
  letterFields,
  presetFor,
  type Treatment,
} from '../../domain/letters/presets.ts';
import { isSamePlace } from '../../domain/people/contact.ts';
import { initials, naturalName } from '../../domain/people/names.ts';
import type { LetterFields } from '../../domain/records/letter.ts';
import { caseValue } from './case-values.ts';
import type { DecidedField, DecidedRow } from './decided.ts';
import type { LetterCase, LetterPerson } from './facts.ts';
import { betraysInformant, isHidden } from './informants.ts';
import { type PersonField, personValue } from './person-values.ts';
import type { OutgoingField, OutgoingRow } from './types.ts';

export type Choices = LetterFields['outgoing'];

export interface OutgoingQuestion {
  readonly letterCase: LetterCase;
  /** Kind of the addressee. A kind that no catalogue knows any more gets the least. */
  readonly kind: string;
  readonly choices: Choices;
  /** Why a safe-contact rule is broken, or null. */
  readonly override: string | null;
  /** YYYY-MM-DD, Lima. */
  readonly day: string;
}

/** The case first, then children, who is in charge, and who is presumed responsible. */
export function decideOutgoing(question: OutgoingQuestion): DecidedRow[] {
  const { letterCase } = question;
  const people = ROLES.flatMap((role) => letterCase.people.filter((p) => p.role === role))
    .filter((person) => !isHidden(letterCase, person))
    .filter((person) => fieldsOf(person).length > 0)
    .map((person) => personRow(question, person));
  return [...people, caseRow(question, people)];
}

const ROLES = ['affected', 'relative', 'obliged'] as const;

/** Without what only the printing needs. */
export const asRows = (decided: readonly DecidedRow[]): OutgoingRow[] =>
  decided.map(({ person: _person, fields, ...row }) => ({
    ...row,
    fields: fields.map(
      ({ printed: _printed, refused: _refused, unreasoned: _unreasoned, ...field }) => field,
    ),
  }));

/** Where a person can be found, and by what each is shared. */
const PLACE_FIELDS = { child_address: 'address', family_phone: 'phone' } as const;

function fieldsOf({ role, presumed }: LetterPerson): readonly PersonField[] {
  if (role === 'affected')
    return letterFields().filter((f) => f.startsWith('child_')) as PersonField[];
  if (role === 'relative') return ['family_name', 'family_phone'];
  return role === 'obliged' && presumed === 'presunto' ? ['accused_name'] : [];
}

function personRow(question: OutgoingQuestion, person: LetterPerson): DecidedRow {
  const { letterCase, day } = question;
  return {
    casePersonId: person.casePersonId,
    role: person.role as OutgoingRow['role'],
    title: person.person === null ? 'Sin nombre conocido' : naturalName(person.person),
    person,
    fields: fieldsOf(person).map((field) => {
      const guarded = field in PLACE_FIELDS && isGuarded(letterCase, person, field);
      const level = levelFor(question, person, field, guarded);
      const value =
        level === 'initials' && person.person !== null && person.code === null
          ? initials(person.person)
          : personValue(
              field,
              { ...person, isProtected: livesWithProtected(letterCase, person) },
              { day, lists: letterCase.lists },
            );
      return decide(question, person.casePersonId, {
        field,
        level,
        value,
        note: guarded ? GUARDED_NOTE : null,
        needsOverride: guarded && level === 'optional',
      });
    }),
  };
}

const GUARDED_NOTE =
  'Reglas de contacto seguro: no sale. Para enviarlo escriba el motivo; quedará registrado.';

function levelFor(
  { kind, letterCase }: OutgoingQuestion,
  person: LetterPerson,
  field: PersonField,
  guarded: boolean,
): Treatment {
  const level = presetFor(kindOf(kind), guarded)[field];
  if (person.role !== 'relative') return level;
  if (isPresumed(letterCase, person)) return 'absent';
  return level === 'printed' && !isInCharge(person) ? 'optional' : level;
}

const kindOf = (kind: string): InstitutionKind =>
  isCodeOf(INSTITUTION_KINDS, kind) ? kind : 'otra';

/** Parents, tutors, and whoever the child lives with; other relatives leave only when ticked. */
function isInCharge({ relation, livesTogether }: LetterPerson): boolean {
  const group = relation === null ? null : (entryOf(RELATIONS, relation)?.group ?? null);
  return group === 'progenitor' || group === 'tutor' || livesTogether === 'si';
}

/** Who is presumed responsible is never given as the person to call. */
const isPresumed = ({ people }: LetterCase, { person }: LetterPerson): boolean =>
  people.some(
    (other) =>
      other.role === 'obliged' && other.presumed === 'presunto' && other.person?.id === person?.id,
  );

/** Her own rules, or those of somebody in the case with whom she shares the address or telephone. */
export function isGuarded(
  { people }: LetterCase,
  person: LetterPerson,
  field: PersonField,
): boolean {
  if (person.isProtected) return true;
  const shared = field === 'family_phone' ? 'phone' : 'address';
  const own = person.person?.[shared] ?? null;
  return people.some(
    (other) => other.isProtected && isSamePlace(shared, own, other.person?.[shared] ?? null),
  );
}

const livesWithProtected = (letterCase: LetterCase, person: LetterPerson): boolean =>
  isGuarded(letterCase, person, 'child_address');

function caseRow(question: OutgoingQuestion, people: readonly DecidedRow[]): DecidedRow {
  const { letterCase, kind } = question;
  const preset = presetFor(kindOf(kind));
  const fields = CASE_FIELDS.map((field) => {
    const { value, note } = caseValue(field, letterCase, people);
    return decide(question, null, {
      field,
      level: preset[field],
      value,
      note,
      needsOverride: false,
    });
  });
  return { casePersonId: null, role: 'case', title: 'Del caso', person: null, fields };
}

const CASE_FIELDS = [
  'facts',
  'actions_done',
  'immediate_risk',
  'requested_attention',
  'office_contact',
] as const satisfies readonly LetterField[];

function decide(
  { letterCase, choices, override }: OutgoingQuestion,
  casePersonId: string | null,
  asked: Omit<OutgoingField, 'label'>,
): DecidedField {
  const { field, level } = asked;
  const chosen = choices.find((choice) => choice.casePersonId === casePersonId);
  const ticked = chosen?.fields.includes(field) ?? false;
  const takenOut = chosen?.without.includes(field) ?? false;
  const betrays = asked.value !== null && betraysInformant(asked.value, letterCase);
  const value = level === 'absent' || betrays ? null : asked.value;
  const unreasoned = ticked && asked.needsOverride && override === null;
  const leaves = !takenOut && !unreasoned && (level === 'optional' ? ticked : level !== 'absent');
  return {
    ...asked,
    label: LETTER_FIELDS[field],
    value,
    note: betrays && level !== 'absent' ? betraysNote(field) : asked.note,
    printed: leaves ? value : null,
    refused: ticked && level === 'absent',
    unreasoned,
  };
}

/** Why it is held back, and what can be done instead with that kind of fact. */
function betraysNote(field: LetterField): string {
  const why = 'No sale: permite reconocer a quien informó.';
  if (field === 'family_phone')
    return `${why} Para responder, la institución tiene el teléfono de la oficina.`;
  if (field === 'child_address' || field === 'child_place')
    return `${why} En el texto, ofrezca coordinar la ubicación con la oficina.`;
  if (field === 'actions_done') return `${why} Resúmalas en el texto sin ese dato.`;
  return why;
}
