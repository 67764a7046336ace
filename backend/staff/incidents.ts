/** The register of incidents with personal data (RLPDP 34 and 35). */
import type { z } from 'zod';
import { copies, type Incident, incidents, operators } from '../../db/entities/index.ts';
import type { Tx } from '../../db/store.ts';
import { dateInLima } from '../../domain/clock/lima.ts';
import { TERM_RULES } from '../../domain/clock/rules.ts';
import { computeTerm } from '../../domain/clock/terms.ts';
import { alertLevel } from '../../domain/clock/urgency.ts';
import { Refusal } from '../../domain/errors.ts';
import type { followIncident, reportIncident } from '../../domain/records/staff.ts';
import { wordsForPeople } from '../../domain/staff/incident-words.ts';
import { refuseFuture } from '../core/dates.ts';
import type { OfficeContext, ReadingContext, When, WritingContext } from '../core/procedure.ts';
import { officeOn } from '../office/facts.ts';
import type { IncidentRow, IncidentView } from './types.ts';

/** The open ones first, then the newest. */
export async function listIncidents(ctx: Looking): Promise<IncidentRow[]> {
  const rows = await ctx.tx.find(incidents, { order: { state: 'DESC', knownAt: 'DESC' } });
  return rows.map((row) => rowOf(row, ctx));
}

type Looking = Pick<OfficeContext, 'tx' | 'now' | 'calendar'>;

export async function openIncidents(ctx: Looking): Promise<IncidentRow[]> {
  return (await listIncidents(ctx)).filter(({ state }) => state === 'open');
}

/** @throws Refusal `not_found`. */
export async function viewIncident(
  { tx, now, calendar, seen }: ReadingContext,
  id: string,
): Promise<IncidentView> {
  const found = await loadIncident(tx, id);
  seen({ kind: 'incident', id });
  const by = await tx.findOneByOrFail(operators, { id: found.recordedBy });
  const { unit, municipality, phones } = await officeOn(tx, dateInLima(now));
  return {
    ...found,
    recordedBy: by.fullName,
    ...dueOf(found, { now, calendar }),
    plainWords: wordsForPeople(found, { unit, municipality, phones }),
    impact: await impactOf(tx, found),
  };
}

/**
 * Any operator reports: whoever lost it, at once. A stick that is reported lost is lost in the list
 * of copies too.
 * @throws Refusal `date_not_possible`; `not_found` for a copy that is not of the list.
 */
export async function report(
  ctx: WritingContext,
  fields: z.infer<typeof reportIncident>,
): Promise<{ id: string }> {
  refuseFuture(ctx.now, { happenedAt: fields.happenedAt, knownAt: fields.knownAt });
  if (fields.copyId !== null) await loseCopy(ctx, fields.copyId);
  const id = ctx.backend.newId();
  await ctx.tx.insert(incidents, {
    id,
    version: 1,
    state: 'open',
    ...fields,
    authorityAt: null,
    authorityCargo: null,
    digitalAt: null,
    peopleAt: null,
    lateReason: null,
    cause: null,
    closedAt: null,
    recordedAt: ctx.now,
    recordedBy: ctx.session.operatorId,
  });
  ctx.trace({ kind: 'incident', id }, { kind: fields.kind, copyId: fields.copyId });
  return { id };
}

async function loseCopy({ tx, now }: WritingContext, id: string): Promise<void> {
  const copy = await tx.findOneBy(copies, { id });
  if (copy === null) throw new Refusal('not_found');
  if (copy.kind === 'stick' && copy.goneAt === null)
    await tx.update(copies, { id }, { goneAt: now, goneReason: 'lost' });
}

/**
 * What was told to whom, and how it ended.
 * @throws Refusal `not_found`, `conflict`, `state_forbids` once closed, `date_not_possible`;
 * `bad_input` for a notice after 48 hours without its reason (RLPDP 34.1).
 */
export async function follow(
  ctx: WritingContext,
  { id, version, close, ...told }: z.infer<typeof followIncident>,
): Promise<{ id: string; version: number }> {
  const found = await loadIncident(ctx.tx, id);
  if (found.version !== version) throw new Refusal('conflict');
  if (found.state === 'closed') throw new Refusal('state_forbids');
  const { authorityAt, digitalAt, peopleAt } = told;
  for (const [field, at] of Object.entries({ authorityAt, digitalAt, peopleAt }))
    if (at !== null) refuseFuture(ctx.now, { [field]: at });
  const { due } = dueOf(found, ctx);
  if (told.lateReason === null && [authorityAt, peopleAt].some((at) => at !== null && at > due))
    throw new Refusal('bad_input', {
      fields: {
        lateReason: 'El aviso fue después de las 48 horas: escriba por qué (RLPDP 34.1).',
      },
    });
  await ctx.tx.update(
    incidents,
    { id },
    {
      ...told,
      version: version + 1,
      ...(close ? { state: 'closed' as const, closedAt: ctx.now } : {}),
    },
  );
  ctx.trace({ kind: 'incident', id }, { authority: authorityAt !== null, closed: close });
  return { id, version: version + 1 };
}

/** @throws Refusal `not_found`. */
export async function loadIncident(tx: Tx, id: string): Promise<Incident> {
  const found = await tx.findOneBy(incidents, { id });
  if (found === null) throw new Refusal('not_found');
  return found;
}

export function dueOf({ knownAt }: Pick<Incident, 'knownAt'>, { now, calendar }: When) {
  const { start, due, explanation } = computeTerm(TERM_RULES.BREACH_NOTICE, knownAt, calendar);
  return { due, level: alertLevel(start, due, now), explanation };
}

const rowOf = (row: Incident, when: When): IncidentRow => {
  const { id, kind, thing, knownAt, state, authorityAt } = row;
  return { id, kind, thing, knownAt, state, authorityAt, ...dueOf(row, when) };
};

const SHOWN = 500;

/** What was in the store by then: what a copy or the PC held at most (P-36). */
async function impactOf(tx: Tx, { happenedAt }: Incident): Promise<IncidentView['impact']> {
  const cases: { number: string }[] = await tx.query(
    `SELECT number_text AS number FROM cases WHERE recorded_at <= ? ORDER BY number_text DESC LIMIT ?`,
    [happenedAt, SHOWN],
  );
  const [count]: { cases: number; people: number }[] = await tx.query(
    `SELECT (SELECT count(*) FROM cases WHERE recorded_at <= ?) AS cases,
       (SELECT count(DISTINCT p.person_id) FROM case_people p JOIN cases c ON c.id = p.case_id
        WHERE c.recorded_at <= ?) AS people`,
    [happenedAt, happenedAt],
  );
  return {
    cases: cases.map(({ number }) => number),
    total: count?.cases ?? 0,
    people: count?.people ?? 0,
  };
}
