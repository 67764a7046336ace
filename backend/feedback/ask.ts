/** Whether somebody of a concluded case was asked how she was attended: once, and never what she said. */
import type { z } from 'zod';
import { standingOf } from '../../db/access/conditions.ts';
import { casePeople, feedbackAskings, persons } from '../../db/entities/index.ts';
import type { Tx } from '../../db/store.ts';
import { dateInLima } from '../../domain/clock/lima.ts';
import { Refusal } from '../../domain/errors.ts';
import { speakerFor } from '../../domain/feedback/asked.ts';
import { yearsOn } from '../../domain/people/age.ts';
import type { askedOnce } from '../../domain/records/feedback.ts';
import { mayDo } from '../../domain/rights.ts';
import { listOperators } from '../accounts/operators.ts';
import { type LoadedCase, loadCase } from '../cases/load.ts';
import { viewerOf } from '../core/about.ts';
import type { ReadingContext, WritingContext } from '../core/procedure.ts';
import { displayName } from '../people/names.ts';
import { attendedBy } from './attended.ts';
import { phoneRefusedIn } from './contact.ts';
import type { AskedPerson, AskingView } from './types.ts';

/**
 * Records that she was asked, or why not.
 * @throws Refusal `feedback_not_concluded`, `feedback_asked`, `feedback_attended`, `feedback_unsafe`;
 * `not_found`.
 */
export async function ask(
  ctx: WritingContext,
  { caseId, outcome, way }: z.output<typeof askedOnce>,
): Promise<{ readonly caseId: string }> {
  const { tx, now, session, trace } = ctx;
  const found = await loadCase(tx, caseId);
  if (found.state !== 'concluido') throw new Refusal('feedback_not_concluded');
  if (await tx.existsBy(feedbackAskings, { caseId })) throw new Refusal('feedback_asked');
  if ((await attendedBy(tx, caseId)).has(session.operatorId))
    throw new Refusal('feedback_attended');
  if (way === 'phone' && outcome !== 'unsafe' && (await phoneRefusedIn(tx, found)) !== null)
    throw new Refusal('feedback_unsafe');
  await tx.insert(feedbackAskings, { caseId, outcome, askedAt: now, askedBy: session.operatorId });
  trace({ kind: 'case', id: caseId }, { outcome });
  return { caseId };
}

/** What whoever is to ask must know before. @throws Refusal `not_found`. */
export async function viewAsking(ctx: ReadingContext, caseId: string): Promise<AskingView> {
  const { tx, now, session, seen } = ctx;
  const found = await loadCase(tx, caseId);
  seen({ kind: 'case', id: caseId });
  const attended = await attendedBy(tx, caseId);
  const everybody = await listOperators(tx, dateInLima(now));
  const asked = await tx.findOneBy(feedbackAskings, { caseId });
  return {
    caseId,
    number: found.numberText,
    service: found.service,
    concluded: found.state === 'concluido',
    asked:
      asked === null
        ? null
        : {
            outcome: asked.outcome,
            askedAt: asked.askedAt,
            by: everybody.find(({ id }) => id === asked.askedBy)?.fullName ?? '',
          },
    attended: attended.has(session.operatorId),
    askers: await askersOf(ctx, found, attended, everybody),
    phoneRefused: await phoneRefusedIn(tx, found),
    people: await affectedIn(tx, caseId, dateInLima(now)),
  };
}

/** Names of the others who may ask: of the desk, with the case open to them, and who did not attend it. */
async function askersOf(
  { tx, now, session }: ReadingContext,
  found: LoadedCase,
  attended: ReadonlySet<string>,
  everybody: Awaited<ReturnType<typeof listOperators>>,
): Promise<string[]> {
  const names: string[] = [];
  for (const { id, roles, state, active, fullName } of everybody) {
    if (!active || state !== 'active' || id === session.operatorId || attended.has(id)) continue;
    const viewer = viewerOf({ operatorId: id, roles });
    const { relation, desk } = await standingOf(tx, viewer, found.id, now);
    if (relation !== null && mayDo('feedback.ask', roles, relation, desk)) names.push(fullName);
  }
  return names;
}

async function affectedIn(tx: Tx, caseId: string, day: string): Promise<AskedPerson[]> {
  const rows = await tx.find(casePeople, {
    where: { caseId, role: 'affected' },
    order: { position: 'ASC' },
  });
  const found: AskedPerson[] = [];
  for (const { personId, removedAt } of rows) {
    if (removedAt !== null || personId === null) continue;
    const person = await tx.findOneBy(persons, { id: personId });
    if (person !== null)
      found.push({ name: displayName(person), speaker: speakerFor(yearsOn(person, day)) });
  }
  return found;
}
