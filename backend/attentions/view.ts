/** The attentions of one registered person, and those that somebody is to do. */
import { type Attention, attentions, institutions } from '../../db/entities/index.ts';
import { alertLevel } from '../../domain/clock/urgency.ts';
import type { RegisterDesk } from '../../domain/desks.ts';
import { compare } from '../../domain/order.ts';
import { type NameParts, naturalName } from '../../domain/people/names.ts';
import { operatorNames } from '../accounts/operators.ts';
import { endOfDay } from '../cases/due.ts';
import type { ReadingContext } from '../core/procedure.ts';
import { registrationNumber } from '../registrations/insert.ts';
import { loadRegistration } from '../registrations/load.ts';
import type { Attentions, AttentionView, DueAttention } from './types.ts';
import { openedWords, wordsOf } from './words.ts';

/** @throws Refusal `not_found`. */
export async function list(ctx: ReadingContext, registrationId: string): Promise<Attentions> {
  const { tx } = ctx;
  const { desk } = await loadRegistration(tx, registrationId, null);
  ctx.seen({ kind: 'registration', id: registrationId });
  const rows = await tx.find(attentions, { where: { registrationId } });
  const named = { nameOf: await operatorNames(tx), institutionOf: await institutionNames(ctx) };
  const views = rows.map((row) => viewOf(row, named));
  return {
    desk,
    planned: views
      .filter(({ state }) => state === 'planned')
      .toSorted((a, b) => compare(a.dueOn ?? '', b.dueOn ?? '')),
    past: views
      .filter(({ state }) => state !== 'planned')
      .toSorted((a, b) => compare(dayOf(b), dayOf(a))),
  };
}

/** On which it was done, or was to be. */
const dayOf = ({ doneOn, dueOn }: AttentionView): string => doneOn ?? dueOn ?? '';

interface Named {
  readonly nameOf: (id: string) => string;
  readonly institutionOf: (id: string) => string;
}

function viewOf(row: Attention, { nameOf, institutionOf }: Named): AttentionView {
  const { service, task, done, result, institutionId, referredTo, endReason } = wordsOf(row);
  const { id, version, state, dueOn, assignedTo, mode, doneOn, doneBy } = row;
  return {
    id,
    version,
    state,
    service,
    task,
    dueOn,
    assignedTo: assignedTo === null ? null : nameOf(assignedTo),
    mode,
    doneOn,
    doneBy: doneBy === null ? null : nameOf(doneBy),
    done,
    result,
    referredTo: institutionId === null ? referredTo : institutionOf(institutionId),
    endReason,
  };
}

const levelOf = (recordedAt: string, dueOn: string, now: string) =>
  alertLevel(recordedAt, endOfDay(dueOn), now);

async function institutionNames({ tx }: ReadingContext): Promise<(id: string) => string> {
  const rows = await tx.find(institutions, { select: { id: true, shortName: true } });
  const names = new Map(rows.map(({ id, shortName }) => [id, shortName]));
  return (id) => names.get(id) ?? '';
}

interface DueAsked {
  /** Null: of everybody. */
  readonly operatorId: string | null;
  /** YYYY-MM-DD, both included; null is open. */
  readonly from: string | null;
  readonly to: string;
  readonly limit: number;
}

interface Found extends NameParts {
  readonly id: string;
  readonly registrationId: string;
  readonly desk: RegisterDesk;
  readonly number: number;
  readonly dueOn: string;
  readonly assignedTo: string;
  readonly recordedAt: string;
  readonly omaped: string | null;
  readonly ciam: string | null;
}

/** How many there are in all. */
export async function countDueAttentions(
  { tx }: Pick<ReadingContext, 'tx'>,
  asked: Omit<DueAsked, 'limit'>,
): Promise<number> {
  const { sql, values } = dueIn(asked);
  const [row]: { count: number }[] = await tx.query(`SELECT count(*) AS count ${sql}`, [...values]);
  return row?.count ?? 0;
}

function dueIn({ operatorId, from, to }: Omit<DueAsked, 'limit'>): {
  readonly sql: string;
  readonly values: readonly string[];
} {
  return {
    sql: `FROM attentions a JOIN registrations r ON r.id = a.registration_id
     JOIN persons p ON p.id = r.person_id
     WHERE a.state = 'planned' AND r.ended_on IS NULL AND a.due_on >= ? AND a.due_on <= ?
       ${operatorId === null ? '' : 'AND a.assigned_to = ?'}`,
    values: [from ?? '', to, ...(operatorId === null ? [] : [operatorId])],
  };
}

/** Planned in a range of days, the nearest first; of those who are on a register that shows to whoever asks. */
export async function dueAttentions(
  { tx, now }: Pick<ReadingContext, 'tx' | 'now'>,
  { limit, ...asked }: DueAsked,
): Promise<DueAttention[]> {
  const { sql, values } = dueIn(asked);
  const found: Found[] = await tx.query(
    `SELECT a.id, a.registration_id AS "registrationId", r.desk, r.number, a.due_on AS "dueOn",
       a.assigned_to AS "assignedTo", a.recorded_at AS "recordedAt", a.omaped, a.ciam,
       p.first_surname AS "firstSurname", p.second_surname AS "secondSurname",
       p.given_names AS "givenNames"
     ${sql} ORDER BY a.due_on, a.id LIMIT ?`,
    [...values, limit],
  );
  const nameOf = await operatorNames(tx);
  return openedWords(tx, found).map((row) => ({
    id: row.id,
    registrationId: row.registrationId,
    desk: row.desk,
    number: registrationNumber(row.desk, row.number),
    name: naturalName(row),
    service: row.words.service,
    task: row.words.task,
    dueOn: row.dueOn,
    level: levelOf(row.recordedAt, row.dueOn, now),
    assignedTo: nameOf(row.assignedTo),
  }));
}
