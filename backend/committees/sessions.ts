/** Sessions of a body: convoked under a number, held with what was said and agreed, or not held. */
import { In } from 'typeorm';
import type { z } from 'zod';
import {
  type CommitteeSession,
  committeeAgreements,
  committeeMembers,
  committeeSessions,
} from '../../db/entities/index.ts';
import type { Tx } from '../../db/store.ts';
import { dateInLima } from '../../domain/clock/lima.ts';
import { isMemberOn } from '../../domain/committees/sessions.ts';
import { Refusal } from '../../domain/errors.ts';
import type { convene, saveSession, stopSession } from '../../domain/records/committees.ts';
import { requireActiveOperator } from '../accounts/operators.ts';
import type { WritingContext } from '../core/procedure.ts';
import { indexSession, loadSession, requireOn } from './load.ts';
import type { Saved } from './types.ts';

/**
 * @throws Refusal `committee_over`; `number_taken` for one that a session of that year has; `bad_input`
 * for who is not of the office; `not_found`.
 */
export async function call(
  ctx: WritingContext,
  { committeeId, number, from, to, agenda, ...given }: z.infer<typeof convene>,
): Promise<Saved> {
  const { tx, now, session } = ctx;
  await requireOn(tx, committeeId);
  await requireActiveOperator(tx, given.preparerId, 'preparerId');
  const year = Number(given.onDate.slice(0, 4));
  const next = await nextSession(tx, committeeId, year);
  if (number !== null && (await tx.existsBy(committeeSessions, { committeeId, year, number })))
    throw new Refusal('number_taken', {
      fields: { number: 'Ese número ya lo tiene otra sesión.' },
    });
  const row: CommitteeSession = {
    ...given,
    id: ctx.backend.newId(),
    version: 1,
    committeeId,
    year,
    number: number ?? next,
    fromTime: from,
    toTime: to,
    agenda: agenda.map(({ title }) => ({ title, said: '' })),
    state: 'convoked',
    attendance: [],
    guests: [],
    quorum: null,
    stopReason: null,
    actaYear: null,
    actaNumber: null,
    closedAt: null,
    closedBy: null,
    recordedAt: now,
    recordedBy: session.operatorId,
  };
  await tx.insert(committeeSessions, row);
  await indexSession(tx, row);
  ctx.trace({ kind: 'committee_session', id: row.id }, { act: 'convene', committeeId });
  return { id: row.id, version: 1 };
}

/** After the highest of that year: a session that was not held keeps its number. */
export async function nextSession(tx: Tx, committeeId: string, year: number): Promise<number> {
  const last = await tx.findOne(committeeSessions, {
    where: { committeeId, year },
    order: { number: 'DESC' },
  });
  return (last?.number ?? 0) + 1;
}

/**
 * What the form of a session says, whole. Its number stays: it was convoked under it.
 * @throws Refusal `acta_closed`; `session_state` for one that was not held; `date_not_possible` for one
 * held on a day to come, or moved to another year; `bad_input`; `conflict`, `not_found`.
 */
export async function save(
  ctx: WritingContext,
  { id, version, from, to, held, attendance, agreements, ...given }: z.infer<typeof saveSession>,
): Promise<Saved> {
  const { tx } = ctx;
  const found = await requireOpenSession(tx, id, version);
  await requireActiveOperator(tx, given.preparerId, 'preparerId');
  if (held && given.onDate > dateInLima(ctx.now))
    throw new Refusal('date_not_possible', {
      fields: { onDate: 'Esa fecha todavía no llega: la sesión no puede haberse realizado.' },
    });
  if (Number(given.onDate.slice(0, 4)) !== found.year)
    throw new Refusal('date_not_possible', {
      fields: {
        onDate: `Su número es de ${found.year}. Para otro año, suspéndala y convoque otra.`,
      },
    });
  const members = await membersOn(tx, found.committeeId, given.onDate);
  const came = attendance.flatMap(({ memberId, how, by }) =>
    how === null || !members.has(memberId)
      ? []
      : [{ memberId, how, by: how === 'representado' ? by : '' }],
  );
  await tx.update(
    committeeSessions,
    { id },
    {
      ...given,
      fromTime: from,
      toTime: to,
      state: held ? 'held' : 'convoked',
      quorum: held ? given.quorum : null,
      attendance: held ? came : [],
      version: version + 1,
    },
  );
  await keepAgreements(ctx, found, agreements);
  ctx.trace(
    { kind: 'committee_session', id },
    { act: held ? 'held' : 'change', agreements: agreements.length },
  );
  return { id, version: version + 1 };
}

type Agreed = z.infer<typeof saveSession>['agreements'][number];

/** Those that are not there any more go with their rows: until the acta is closed, they are its draft. */
async function keepAgreements(
  ctx: WritingContext,
  { id: sessionId, committeeId }: CommitteeSession,
  wanted: readonly Agreed[],
): Promise<void> {
  const { tx } = ctx;
  const before = await tx.findBy(committeeAgreements, { sessionId });
  const kept = wanted.flatMap(({ id }) => (id === null ? [] : [id]));
  if (kept.some((id) => !before.some((one) => one.id === id))) throw new Refusal('conflict');
  await requirePeople(ctx, committeeId, wanted);
  const gone = before.filter(({ id }) => !kept.includes(id));
  if (gone.some(({ state }) => state !== 'pending')) throw new Refusal('agreement_state');
  if (gone.length > 0) await tx.delete(committeeAgreements, { id: In(gone.map(({ id }) => id)) });
  for (const [at, { id, ...given }] of wanted.entries()) {
    const position = at + 1;
    const old = before.find((one) => one.id === id);
    if (old === undefined)
      await tx.insert(committeeAgreements, {
        ...given,
        id: ctx.backend.newId(),
        version: 1,
        sessionId,
        position,
        state: 'pending',
        settledOn: null,
        settledHow: null,
        settledAt: null,
        settledBy: null,
      });
    else
      await tx.update(
        committeeAgreements,
        { id: old.id },
        { ...given, position, version: old.version + 1 },
      );
  }
}

/** Who answers is of the body, or works in the office. @throws Refusal `bad_input`. */
async function requirePeople(
  { tx }: WritingContext,
  committeeId: string,
  wanted: readonly Agreed[],
): Promise<void> {
  for (const [at, { memberId, operatorId }] of wanted.entries()) {
    if (operatorId !== null)
      await requireActiveOperator(tx, operatorId, `agreements.${at}.operatorId`);
    if (memberId !== null && !(await tx.existsBy(committeeMembers, { id: memberId, committeeId })))
      throw new Refusal('bad_input', {
        fields: { [`agreements.${at}.memberId`]: 'Elija a quien integre este comité.' },
      });
  }
}

/** @throws Refusal `session_state` unless it was only convoked; `conflict`, `not_found`. */
export async function stop(
  ctx: WritingContext,
  { id, version, state, reason, namesReason }: z.infer<typeof stopSession>,
): Promise<Saved> {
  const found = await loadSession(ctx.tx, id, version);
  if (found.state !== 'convoked') throw new Refusal('session_state');
  if (await ctx.tx.existsBy(committeeAgreements, { sessionId: id }))
    throw new Refusal('session_state', {
      message:
        'La sesión ya tiene acuerdos escritos. Quítelos de la sesión, o anótela como realizada.',
    });
  if (state === 'no_quorum' && found.onDate > dateInLima(ctx.now))
    throw new Refusal('date_not_possible', {
      message: 'Su fecha todavía no llega: suspéndala, o espere a ese día.',
    });
  await ctx.tx.update(
    committeeSessions,
    { id },
    {
      state,
      stopReason: reason,
      version: version + 1,
      ...(namesReason === '' ? {} : { namesReason }),
    },
  );
  ctx.trace({ kind: 'committee_session', id }, { act: state });
  return { id, version: version + 1 };
}

async function requireOpenSession(tx: Tx, id: string, version: number): Promise<CommitteeSession> {
  const found = await loadSession(tx, id, version);
  if (found.closedAt !== null) throw new Refusal('acta_closed');
  if (found.state !== 'convoked' && found.state !== 'held') throw new Refusal('session_state');
  return found;
}

/** Ids of the members of a day. */
async function membersOn(tx: Tx, committeeId: string, day: string): Promise<ReadonlySet<string>> {
  const all = await tx.findBy(committeeMembers, { committeeId });
  return new Set(all.filter((one) => isMemberOn(one, day)).map(({ id }) => id));
}
