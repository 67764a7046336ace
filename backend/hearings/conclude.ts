/** How the hearings end: by their result, or because a crime came to light (RDNA 43). */
import type { z } from 'zod';
import { type CaseFlags, isGrave } from '../../domain/case-states.ts';
import { isCodeOf } from '../../domain/catalogues/catalogue.ts';
import {
  CONCILIATION_RESULTS,
  type ConciliationResult,
} from '../../domain/catalogues/conciliation.ts';
import { COMMITMENT_RESULTS, type CommitmentResult } from '../../domain/catalogues/hearings.ts';
import { dateInLima } from '../../domain/clock/lima.ts';
import { Refusal } from '../../domain/errors.ts';
import {
  type Outcome,
  refuseResult,
  stepAfter,
  stillAgreeable,
} from '../../domain/law/conciliation-course.ts';
import { type Fault, fault, faultIf } from '../../domain/law/faults.ts';
import type { concludeHearings, crimeInHearing } from '../../domain/records/hearings.ts';
import { addDiaryEntry } from '../cases/diary.ts';
import { flagsOf, loadCase, requireOpen } from '../cases/load.ts';
import { markFound } from '../cases/mark.ts';
import { refuseFuture } from '../core/dates.ts';
import { refuseFaults } from '../core/law.ts';
import type { WritingContext } from '../core/procedure.ts';
import { endCourse } from './end.ts';
import { type CourseRecord, pathFactsOf, recordOf, sessionsOf } from './law.ts';
import { openCourse, updateCourse } from './open.ts';
import { requireTurn } from './refuse.ts';
import { stopHearings } from './stop.ts';

/**
 * Ends them with one of the seven results, or of those of a compromiso. With an agreement the action is
 * done; without one it stopped, and two verifications are asked for before the case closes (V14).
 * @throws Refusal `result_not_so`, `conciliation_withdrawal` (V13); `date_not_possible`, `bad_input`,
 * `conflict`, `state_forbids`, `not_found`.
 */
export async function conclude(
  ctx: WritingContext,
  { id, version, result, endedOn, withdrawn, text }: z.infer<typeof concludeHearings>,
): Promise<{ id: string; version: number; action: 'done' | 'stopped' }> {
  const record = await recordOf(ctx.tx, await openCourse(ctx.tx, id, version));
  const { caseId } = record.course;
  const found = await loadCase(ctx.tx, caseId);
  requireOpen(found);
  refuseFuture(ctx.now, { endedOn });
  const last = sessionsOf(record).at(-1);
  if (last !== undefined && endedOn < dateInLima(last.at))
    throw new Refusal('date_not_possible', {
      fields: { endedOn: 'Es anterior a la última sesión. Revise la fecha.' },
    });
  const outcome = outcomeOf(record, flagsOf(found), { withdrawn, decision: text });
  const refused = refuseEnd(record.course.kind, result, outcome);
  refuseFaults(refused === null ? [] : [refused], 'result');
  const agreed = outcome.matters.some((one) => one.agreed);
  const after = await endCourse(ctx, record.course, { result, endedOn, agreed, text });
  ctx.trace({ kind: 'case', id: caseId }, { hearings: id, result });
  return { ...after, action: agreed ? 'done' : 'stopped' };
}

/** What is known of a course when it ends. Of a compromiso an agreement in any matter is one. */
export function outcomeOf(
  record: CourseRecord,
  flags: CaseFlags,
  { withdrawn, decision }: { readonly withdrawn: boolean; readonly decision: string },
): Outcome {
  const { course, matters, parties, agreed } = record;
  return {
    parties: parties.map(({ id }) => id),
    sessions: sessionsOf(record),
    matters: matters.map(({ materia }) => ({
      materia,
      agreed: course.kind === 'conciliacion' ? agreed.has(materia) : agreed.size > 0,
    })),
    withdrawn,
    decision,
    flags,
  };
}

/** @returns why this result does not follow, or null. */
export function refuseEnd(
  kind: 'conciliacion' | 'compromiso',
  result: string,
  outcome: Outcome,
): Fault | null {
  if (kind === 'conciliacion')
    return isCodeOf(CONCILIATION_RESULTS, result)
      ? refuseResult(result, outcome)
      : fault('result_not_so');
  if (!isCodeOf(COMMITMENT_RESULTS, result)) return fault('result_not_so');
  if (result === 'desistimiento' && isGrave(outcome.flags)) return fault('conciliation_withdrawal');
  return faultIf(!COMMITMENT_FOLLOWS[result](outcome), 'result_not_so')[0] ?? null;
}

const met = ({ sessions }: Outcome) => sessions.some(({ absent }) => absent.length === 0);
const agreedOn = ({ matters }: Outcome) => matters.some(({ agreed }) => agreed);

/** RDNA 33: whoever missed two calls, or both the first; 49: what the acta says. */
const COMMITMENT_FOLLOWS: Readonly<Record<CommitmentResult, (outcome: Outcome) => boolean>> = {
  compromiso: (o) => met(o) && agreedOn(o),
  falta_de_compromiso: (o) => met(o) && !agreedOn(o),
  desistimiento: (o) => o.withdrawn && !agreedOn(o),
  inasistencia: (o) => stepAfter(o.parties, o.sessions).kind === 'conclude',
  decision_motivada_defensor: (o) => o.decision.trim() !== '' && !agreedOn(o),
};

/** The results that follow from what is on record; those that wait for a word of a party or a reason among them. */
export const followingResults = (record: CourseRecord, flags: CaseFlags): string[] => {
  const { kind } = record.course;
  const outcome = outcomeOf(record, flags, { withdrawn: true, decision: '—' });
  const codes: readonly (ConciliationResult | CommitmentResult)[] = (
    kind === 'conciliacion' ? CONCILIATION_RESULTS : COMMITMENT_RESULTS
  ).entries.map(({ code }) => code);
  return codes.filter((code) => refuseEnd(kind, code, outcome) === null);
};

/**
 * A delito, a falta or violence came to light in a hearing: it ends, the case is marked and what is
 * owed to the authority begins. Alimentos may still be agreed on when both want it, it favours the
 * child and neither is the other's victim (RDNA 43.3).
 * @throws Refusal `state_forbids`, `date_not_possible`, `conflict`, `not_found`.
 */
export async function crime(
  ctx: WritingContext,
  { id, version, flag, happenedAt, text, ...said }: z.infer<typeof crimeInHearing>,
): Promise<{ id: string; stillAgreeable: string[] }> {
  const record = await recordOf(ctx.tx, await openCourse(ctx.tx, id, version));
  requireTurn('crime', pathFactsOf(record, ctx.now));
  const { course, matters } = record;
  const { caseId, kind } = course;
  refuseFuture(ctx.now, { happenedAt });
  const left =
    kind === 'conciliacion'
      ? stillAgreeable({
          matters: matters.map(({ materia }) => materia),
          ...said,
          // Of violence one is always the other's victim, whatever else was said.
          betweenThem: said.betweenThem || flag === 'violence',
        })
      : [];
  await markFound(ctx, { caseId, flag, foundAt: happenedAt, text });
  if (left.length > 0) {
    await updateCourse(ctx.tx, course, { stillAgreeable: left });
    await addDiaryEntry(ctx, {
      caseId,
      kind: 'audiencia',
      happenedAt,
      text: 'La audiencia terminó. Las partes quieren acordar alimentos, y favorece a la niña, niño o adolescente (Reglamento de las DNA, art. 43.3).',
      subject: { kind: 'hearing', id },
    });
  }
  await stopHearings(ctx, { caseId, foundAt: happenedAt, text });
  ctx.trace({ kind: 'case', id: caseId }, { hearings: id, stopped: left.length === 0 });
  return { id, stillAgreeable: left };
}
