/** What a reception on the spot and a case loaded from paper write alike. */
import { type Case, caseMatters, caseRights, cases, NOTHING_DUE } from '../../db/entities/index.ts';
import { TERM_RULES } from '../../domain/clock/rules.ts';
import { computeTerm } from '../../domain/clock/terms.ts';
import type { ReceivedBy, ReceptionFields } from '../../domain/records/reception.ts';
import { refuseFuture } from '../core/dates.ts';
import type { WritingContext } from '../core/procedure.ts';
import { indexCase } from './index-case.ts';
import { recordParticipants } from './participants.ts';
import { recordQualification } from './qualification.ts';
import { receivedByColumns } from './received-by.ts';

export type CaseStart = Pick<
  Case,
  'id' | 'service' | 'numberText' | 'state' | 'migrated' | 'qualifiedAt' | 'originId'
>;

/** @throws Refusal `date_not_possible` for what has not happened yet. */
export function checkReceptionDates(now: string, reception: ReceptionFields): void {
  refuseFuture(now, {
    'reception.receivedAt': reception.receivedAt,
    'reception.factsDate': reception.factsDate,
    'reception.incoming.date': reception.incoming?.date ?? null,
  });
}

/** Inserts the case with its matters, rights and people, and puts it into the search index. */
export async function insertCase(
  ctx: WritingContext,
  start: CaseStart,
  reception: ReceptionFields,
): Promise<void> {
  const received = await receivedByColumns(
    ctx.tx,
    reception.receivedBy ?? whoTypes(ctx, start),
    'reception.receivedBy',
  );
  await ctx.tx.insert(cases, { ...start, ...received, ...columnsOf(ctx, start, reception) });
  await insertMatters(ctx, start.id, reception);
  await recordQualification(ctx, {
    caseId: start.id,
    kind: 'reception',
    happenedAt: reception.receivedAt,
    text: '',
    flags: reception,
  });
  await recordParticipants(ctx, start.id, reception);
  await indexCase(ctx.tx, start.id);
}

/** Who types at the desk receives; who loads a paper case was seldom there. */
const whoTypes = ({ session }: WritingContext, { migrated }: CaseStart): ReceivedBy | null =>
  migrated ? null : { kind: 'operator', id: session.operatorId };

/** Puts what a defensor decided in place of what was written before. */
export async function replaceMatters(
  ctx: WritingContext,
  caseId: string,
  decided: Pick<ReceptionFields, 'matters' | 'rights'>,
): Promise<void> {
  await ctx.tx.delete(caseMatters, { caseId });
  await ctx.tx.delete(caseRights, { caseId });
  await insertMatters(ctx, caseId, decided);
}

async function insertMatters(
  ctx: WritingContext,
  caseId: string,
  { matters, rights }: Pick<ReceptionFields, 'matters' | 'rights'>,
): Promise<void> {
  if (matters.length > 0)
    await ctx.tx.insert(
      caseMatters,
      matters.map((matter) => ({ caseId, ...matter })),
    );
  if (rights.length > 0)
    await ctx.tx.insert(
      caseRights,
      [...new Set(rights)].map((right) => ({ caseId, right })),
    );
}

function columnsOf(
  ctx: WritingContext,
  start: CaseStart,
  reception: ReceptionFields,
): Omit<Case, keyof CaseStart | 'receivedById' | 'receivedByName'> {
  const { late, incoming } = reception;
  // Of a case of violence nothing is qualified: its route begins at once.
  const qualified = start.qualifiedAt !== null || start.service === 'violencia';
  const term = computeTerm(TERM_RULES.DNA_CALIF, reception.receivedAt, ctx.calendar);
  return {
    version: 1,
    receivedAt: reception.receivedAt,
    recordedAt: ctx.now,
    recordedBy: ctx.session.operatorId,
    lateReason: late?.reason ?? null,
    latePaperCode: late?.paperCode ?? null,
    responsibleId: null,
    priority: reception.priority,
    channel: reception.channel,
    incomingKind: incoming?.kind ?? null,
    incomingNumber: incoming?.number ?? null,
    incomingDate: incoming?.date ?? null,
    incomingFolios: incoming?.folios ?? null,
    incomingInstitution: incoming?.institution ?? null,
    factsDistrict: reception.factsDistrict,
    factsCommunity: reception.factsCommunity,
    factsReference: reception.factsReference,
    factsDate: reception.factsDate,
    factsDateNote: reception.factsDateNote,
    facts: reception.facts,
    crime: reception.crime,
    misdemeanor: reception.misdemeanor,
    risk: reception.risk,
    lackOfProtection: reception.lackOfProtection,
    violence: reception.violence,
    courtCase: reception.courtCase,
    courtName: reception.courtName,
    courtNumber: reception.courtNumber,
    infoClauseRead: reception.infoClauseRead,
    calificacionDue: qualified ? null : term.due,
    calificacionRule: qualified ? null : term.rule.id,
    qualifiedBy: null,
    verificationDue: null,
    concludedAt: null,
    conclusionCause: null,
    nextDue: NOTHING_DUE,
    nextDueWhat: null,
    nextDueRule: null,
  };
}
