/** What was ticked and taken out by hand, of what may leave in a letter. */
import type { OutgoingField } from '../../../../backend/letters/types.ts';
import type { LetterFields } from '../../../../domain/records/letter.ts';

export type Choices = LetterFields['outgoing'];
type Field = Pick<OutgoingField, 'field' | 'level'>;

/** Without these the letter says nothing: they cannot be taken out (domain/letters/presets.ts). */
const ALWAYS: ReadonlySet<string> = new Set(['requested_attention', 'office_contact']);

export const mayBeTakenOut = ({ field }: Field): boolean => !ALWAYS.has(field);

/** Whether the field leaves, as the choices stand. `casePersonId` null is the case itself. */
export function leaves(
  choices: Choices,
  casePersonId: string | null,
  { field, level }: Field,
): boolean {
  const chosen = choices.find((choice) => choice.casePersonId === casePersonId);
  if (level === 'absent') return false;
  if (level === 'optional') return chosen?.fields.includes(field) === true;
  return chosen?.without.includes(field) !== true;
}

/** The choices after the field was ticked or taken out. */
export function choose(
  choices: Choices,
  casePersonId: string | null,
  { field, level }: Field,
  leaving: boolean,
): Choices {
  const before = choices.find((choice) => choice.casePersonId === casePersonId);
  const { fields, without } = before ?? { fields: [], without: [] };
  const others = (list: readonly string[]) => list.filter((name) => name !== field);
  const after = {
    casePersonId,
    fields: level === 'optional' && leaving ? [...others(fields), field] : others(fields),
    without: level !== 'optional' && !leaving ? [...others(without), field] : others(without),
  };
  if (before === undefined) return [...choices, after];
  return choices.map((choice) => (choice === before ? after : choice));
}
