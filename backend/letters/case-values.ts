/** How the facts of the case itself read in the ficha, or why they are held back. */
import type { Flag } from '../../domain/case-states.ts';
import type { LetterField } from '../../domain/letters/presets.ts';
import { joinAnd } from '../../domain/words/lists.ts';
import type { DecidedRow } from './decided.ts';
import type { LetterCase, LetterPerson } from './facts.ts';
import { betraysInformant } from './informants.ts';
import { type Known, mentionsContact, mentionsName, mentionsPlace } from './mentions.ts';

export type CaseField = Extract<
  LetterField,
  'facts' | 'actions_done' | 'immediate_risk' | 'requested_attention' | 'office_contact'
>;

interface CaseValue {
  readonly value: string | null;
  readonly note: string | null;
}

/** @param people what was decided of each person: the facts may name nobody who does not leave. */
export function caseValue(
  field: CaseField,
  letterCase: LetterCase,
  people: readonly DecidedRow[],
): CaseValue {
  switch (field) {
    case 'facts':
      return facts(letterCase, people);
    case 'actions_done':
      return { value: sentence(letterCase.actionsDone.join('; ')), note: null };
    case 'immediate_risk':
      return { value: riskWords(letterCase), note: null };
    case 'requested_attention':
    case 'office_contact':
      return { value: null, note: 'Va en el texto del oficio.' };
  }
}

/** Longer facts do not fit the page, and an addressee needs a summary. */
const LONGEST_FACTS = 700;

function facts(letterCase: LetterCase, people: readonly DecidedRow[]): CaseValue {
  const matters = sentence(letterCase.matters.join('; '));
  const told = letterCase.row.facts;
  const held = whyHeldBack(told, letterCase, people);
  if (held === null) return { value: [matters, told].filter(Boolean).join(' '), note: null };
  return { value: matters, note: `Los hechos no se copian: ${held}. Resúmalos en el texto.` };
}

function whyHeldBack(
  told: string,
  letterCase: LetterCase,
  people: readonly DecidedRow[],
): string | null {
  if (betraysInformant(told, letterCase)) return 'permiten reconocer a quien informó';
  if (people.some((row) => namesWhoStays(told, row, people)))
    return 'nombran a una persona cuyo nombre no sale hacia esta institución';
  if (letterCase.people.some((person) => locates(told, person)))
    return 'dicen dónde ubicar a una persona con contacto seguro';
  return told.length > LONGEST_FACTS ? 'son extensos' : null;
}

function namesWhoStays(told: string, row: DecidedRow, people: readonly DecidedRow[]): boolean {
  const name = row.fields.find(({ field }) => field.endsWith('_name'));
  const isNamed = row.person?.code === null;
  const leaves =
    isNamed && name !== undefined && name.printed !== null && name.level !== 'initials';
  if (leaves || row.person?.person == null) return false;
  const others = people.flatMap(({ person }): Known[] =>
    person?.person == null || person.person.id === row.person?.person?.id ? [] : [person.person],
  );
  return mentionsName(told, row.person.person, others);
}

const locates = (told: string, { person, isProtected }: LetterPerson): boolean =>
  isProtected &&
  person !== null &&
  (mentionsContact(told, person) || mentionsPlace(told, person.address));

const FLAG_WORDS: readonly (readonly [Flag, string])[] = [
  ['crime', 'delito'],
  ['misdemeanor', 'falta'],
  ['risk', 'riesgo de desprotección familiar'],
  ['lackOfProtection', 'desprotección familiar'],
  ['violence', 'violencia'],
];

function riskWords({ row }: LetterCase): string {
  const flags = FLAG_WORDS.flatMap(([flag, words]) => (row[flag] === 'si' ? [words] : []));
  const signs = flags.length === 0 ? '' : `; indicios de ${joinAnd(flags)}`;
  if (row.priority === 'urgente') return `Sí: caso de prioridad urgente${signs}`;
  if (flags.length > 0) return `Por evaluar${signs}`;
  return 'No se ha identificado hasta la fecha';
}

const sentence = (text: string): string | null => (text === '' ? null : `${text}.`);
