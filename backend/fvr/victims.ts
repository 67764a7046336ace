/**
 * Who may have been valued: the victims of a case, as its route of violence says; where it says nothing
 * of somebody, by what she is in the case.
 */
import type { Person } from '../../db/entities/index.ts';
import type { Tx } from '../../db/store.ts';
import { Refusal } from '../../domain/errors.ts';
import { isVictim } from '../../domain/violence/people.ts';
import { type PersonInViolence, peopleOf } from '../violence/course.ts';

const isAccused = ({ row, as }: PersonInViolence): boolean =>
  as === null
    ? row.role === 'obliged' && row.presumed === 'presunto'
    : as.role === 'persona_denunciada';

/** Who told is a victim where the route says so, and not before. */
const isValued = (one: PersonInViolence): boolean =>
  one.row.personId !== null &&
  (one.as === null ? one.row.role !== 'informant' && !isAccused(one) : isVictim(one.as));

/** Each once, in the order of the sheet. */
export async function victimsOf(tx: Tx, caseId: string): Promise<Person[]> {
  return victimsAmong(await peopleOf({ tx }, caseId));
}

/** @throws Refusal `bad_input`, with who she is instead. */
export async function victimOf(tx: Tx, caseId: string, personId: string): Promise<Person> {
  const people = await peopleOf({ tx }, caseId);
  const found = victimsAmong(people).find(({ id }) => id === personId);
  if (found !== undefined) return found;
  const rows = people.filter(({ row }) => row.personId === personId);
  throw new Refusal('bad_input', { fields: { personId: whyNot(rows) } });
}

function victimsAmong(people: readonly PersonInViolence[]): Person[] {
  const accused = new Set(people.filter(isAccused).map(({ row }) => row.personId));
  const victims = people.filter((one) => isValued(one) && !accused.has(one.row.personId));
  return [
    ...new Map(
      victims.flatMap(({ person }) => (person === null ? [] : [[person.id, person] as const])),
    ).values(),
  ];
}

function whyNot(rows: readonly PersonInViolence[]): string {
  if (rows.length === 0) return 'No está entre las personas del caso. Agréguela primero.';
  if (rows.some(isAccused)) return 'Es la persona denunciada. Elija a la víctima.';
  return 'No está anotada como víctima. Elija a la víctima, o corrija cómo participa en «Violencia».';
}
