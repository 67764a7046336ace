/** *Proceso judicial*: the lawsuit that the office brings for the child, or follows (CNA 45.1.i). */

import { IsNull } from 'typeorm';
import type { z } from 'zod';
import {
  followups,
  type JudicialFile,
  judicialActs,
  judicialFiles,
} from '../../db/entities/index.ts';
import { labelOf } from '../../domain/catalogues/catalogue.ts';
import {
  JUDICIAL_ACTS,
  JUDICIAL_RESULTS,
  JUDICIAL_SUBJECTS,
} from '../../domain/catalogues/judicial.ts';
import { FOLLOWUP_TYPES } from '../../domain/catalogues/work.ts';
import { dateInLima } from '../../domain/clock/lima.ts';
import { Refusal } from '../../domain/errors.ts';
import { mayRepresent } from '../../domain/judicial.ts';
import type {
  addJudicialAct,
  changeJudicial,
  endJudicial,
  openJudicial,
  scheduleJudicial,
} from '../../domain/records/judicial.ts';
import { shortDate } from '../../domain/words/dates.ts';
import { requireNoConflict } from '../access/conflict.ts';
import { requireActiveOperator } from '../accounts/operators.ts';
import { addDiaryEntry } from '../cases/diary.ts';
import { loadCase, requireOpen } from '../cases/load.ts';
import { saidToday } from '../catalogues/said.ts';
import { noonOf, refuseBefore, refuseFuture } from '../core/dates.ts';
import type { WritingContext } from '../core/procedure.ts';
import { insertFollowup } from '../followups/assign.ts';

/**
 * Begins the record of a lawsuit, also of one that began before the case.
 * @throws Refusal `representation_forbidden` for a subject in which the office is no representative;
 * `state_forbids` for a concluded case; `date_not_possible`; `not_found`.
 */
export async function open(
  ctx: WritingContext,
  { caseId, subject, part, court, number, startedOn }: z.infer<typeof openJudicial>,
): Promise<{ id: string; version: number }> {
  requireOpen(await loadCase(ctx.tx, caseId));
  if (part === 'representa' && !mayRepresent(subject))
    throw new Refusal('representation_forbidden');
  refuseFuture(ctx.now, { startedOn });
  const row: JudicialFile = {
    id: ctx.backend.newId(),
    version: 1,
    caseId,
    subject,
    part: part === 'representa' ? 'representa' : 'sigue',
    court,
    number,
    startedOn,
    endedOn: null,
    result: null,
    resultText: null,
    recordedAt: ctx.now,
    recordedBy: ctx.session.operatorId,
  };
  await ctx.tx.insert(judicialFiles, row);
  const says = `${saidToday(ctx, JUDICIAL_SUBJECTS, subject)}, ${court}${number === '' ? '' : `, ${number}`}.`;
  await tell(ctx, row, startedOn, `Proceso judicial: ${says}`);
  ctx.trace({ kind: 'case', id: caseId }, { judicial: row.id, subject, part });
  return { id: row.id, version: 1 };
}

/** Another court, or the number it gave. @throws Refusal `conflict`, `state_forbids`, `not_found`. */
export async function change(
  ctx: WritingContext,
  { id, version, court, number }: z.infer<typeof changeJudicial>,
): Promise<{ id: string; version: number }> {
  const found = await goingOn(ctx, id, version);
  await ctx.tx.update(judicialFiles, { id }, { court, number, version: version + 1 });
  await tell(
    ctx,
    found,
    dateInLima(ctx.now),
    `El proceso pasa a: ${court}${number === '' ? '' : `, ${number}`}.`,
  );
  ctx.trace({ kind: 'case', id: found.caseId }, { judicial: id });
  return { id, version: version + 1 };
}

/** What happened in it; it only grows. @throws Refusal `date_not_possible`, `state_forbids`, `not_found`. */
export async function addAct(
  ctx: WritingContext,
  { id, kind, happenedOn, text }: z.infer<typeof addJudicialAct>,
): Promise<{ id: string }> {
  const file = await goingOn(ctx, id);
  refuseFuture(ctx.now, { happenedOn });
  refuseBefore(noonOf(file.startedOn, ctx.now), { happenedOn }, 'el inicio del proceso');
  const actId = ctx.backend.newId();
  await ctx.tx.insert(judicialActs, {
    id: actId,
    caseId: file.caseId,
    fileId: id,
    kind,
    happenedOn,
    text,
    recordedAt: ctx.now,
    recordedBy: ctx.session.operatorId,
  });
  await tell(ctx, file, happenedOn, `${saidToday(ctx, JUDICIAL_ACTS, kind)}: ${text}`);
  ctx.trace({ kind: 'case', id: file.caseId }, { judicial: id, act: kind });
  return { id: actId };
}

/**
 * A hearing or a term of it: a follow-up of whoever answers for it, due at the end of its day.
 * @throws Refusal `date_not_possible` for a day gone by; `conflict_of_interest`, `state_forbids`, `not_found`.
 */
export async function schedule(
  ctx: WritingContext,
  { id, kind, dueOn, task, assignedTo }: z.infer<typeof scheduleJudicial>,
): Promise<{ id: string }> {
  const { caseId } = await goingOn(ctx, id);
  const operator = await requireActiveOperator(ctx.tx, assignedTo, 'assignedTo');
  await requireNoConflict(ctx, { caseId, operatorId: assignedTo, reason: null });
  const followupId = await insertFollowup(ctx, {
    caseId,
    kind,
    task,
    dueOn,
    assignedTo,
    personId: null,
    isVerification: false,
    contactOverride: null,
    followsId: null,
    judicialFileId: id,
    riskProcedureId: null,
  });
  await addDiaryEntry(ctx, {
    caseId,
    kind: 'proceso_judicial',
    happenedAt: ctx.now,
    text: `${saidToday(ctx, FOLLOWUP_TYPES, kind)} para el ${shortDate(dueOn)}, a cargo de ${operator.fullName}. ${task}`,
    subject: { kind: 'followup', id: followupId },
  });
  ctx.trace({ kind: 'followup', id: followupId }, { caseId, judicial: id, assignedTo });
  return { id: followupId };
}

/**
 * How it ended. Nothing of it is pending then.
 * @throws Refusal `judicial_dates_pending`; `conflict`, `state_forbids`, `date_not_possible`, `not_found`.
 */
export async function end(
  ctx: WritingContext,
  { id, version, result, endedOn, text }: z.infer<typeof endJudicial>,
): Promise<{ id: string; version: number }> {
  const file = await goingOn(ctx, id, version);
  refuseFuture(ctx.now, { endedOn });
  refuseBefore(noonOf(file.startedOn, ctx.now), { endedOn }, 'el inicio del proceso');
  if (await ctx.tx.existsBy(followups, { judicialFileId: id, state: 'pending' }))
    throw new Refusal('judicial_dates_pending');
  await ctx.tx.update(
    judicialFiles,
    { id },
    { endedOn, result, resultText: text, version: version + 1 },
  );
  await tell(ctx, file, endedOn, `Fin del proceso, ${labelOf(JUDICIAL_RESULTS, result)}: ${text}`);
  ctx.trace({ kind: 'case', id: file.caseId }, { judicial: id, result });
  return { id, version: version + 1 };
}

/** Whether a lawsuit of the case still goes on: until it ends, so does the case. */
export const hasOpenJudicial = (
  { tx }: Pick<WritingContext, 'tx'>,
  caseId: string,
): Promise<boolean> => tx.existsBy(judicialFiles, { caseId, endedOn: IsNull() });

async function goingOn(ctx: WritingContext, id: string, version?: number): Promise<JudicialFile> {
  const file = await ctx.tx.findOneBy(judicialFiles, { id });
  if (file === null) throw new Refusal('not_found');
  if (version !== undefined && file.version !== version) throw new Refusal('conflict');
  if (file.endedOn !== null) throw new Refusal('state_forbids');
  return file;
}

const tell = (
  ctx: WritingContext,
  { id, caseId }: Pick<JudicialFile, 'id' | 'caseId'>,
  day: string,
  text: string,
): Promise<string> =>
  addDiaryEntry(ctx, {
    caseId,
    kind: 'proceso_judicial',
    happenedAt: noonOf(day, ctx.now),
    text,
    subject: { kind: 'judicial', id },
  });
