/** Sheets that are written down, corrected, annulled; and the calculation that only orients. */
import type { z } from 'zod';
import { type FvrSheet, fvrSheets, type Person } from '../../db/entities/index.ts';
import { dateInLima } from '../../domain/clock/lima.ts';
import { Refusal } from '../../domain/errors.ts';
import { standing } from '../../domain/fvr/answers.ts';
import { instrumentOf, lawLevel } from '../../domain/fvr/instruments.ts';
import { levelsRead } from '../../domain/fvr/levels.ts';
import { readingOf } from '../../domain/fvr/score.ts';
import { COMPUTED, mayBeComputed, whichSheet } from '../../domain/fvr/which.ts';
import type {
  annulSheet,
  fileSheetScan,
  RecordCalculation,
  RecordSheet,
} from '../../domain/records/fvr.ts';
import { ageThen } from '../../domain/violence/people.ts';
import { loadCase } from '../cases/load.ts';
import { refuseFuture } from '../core/dates.ts';
import type { WritingContext } from '../core/procedure.ts';
import { settleRouteOf } from '../violence/terms.ts';
import { computesNow, loadStanding, requireScan } from './load.ts';
import { tellSheet } from './told.ts';
import type { RecordedSheet } from './types.ts';
import { victimOf } from './victims.ts';

/**
 * A sheet that an authority applied; with `correctsId`, in place of one that was written down wrong.
 * @throws Refusal `not_found`, `fvr_annulled`, `date_not_possible`, `bad_input`.
 */
export async function recordExternal(
  ctx: WritingContext,
  { correctsId, correctionReason, ...sheet }: RecordSheet,
): Promise<RecordedSheet> {
  const { tx, now } = ctx;
  const { caseId, personId, attachmentId } = sheet;
  await loadCase(tx, caseId);
  const victim = await victimOf(tx, caseId, personId);
  refuseFuture(now, { appliedAt: sheet.appliedAt });
  if (attachmentId !== null) await requireScan(tx, { caseId, attachmentId });
  if (correctsId !== null) {
    const wrong = await loadStanding(tx, correctsId);
    if (wrong.caseId !== caseId || wrong.origin !== 'externa') throw new Refusal('not_found');
    await annulRow(ctx, wrong, correctionReason);
  }
  const answers = standing(sheet.answers);
  const { score, byScore, adjusted, differs } = levelsRead({ ...sheet, answers });
  const row: FvrSheet = {
    ...sheet,
    ...newRow(ctx, victim, sheet),
    origin: 'externa',
    answers,
    score,
    levelByScore: byScore,
    levelAdjusted: adjusted,
    correctsId,
  };
  await tx.insert(fvrSheets, row);
  await tellSheet(ctx, row);
  const asked = whichSheet({ sex: victim.sex, age: row.ageThen, bond: row.bond });
  return {
    id: row.id,
    differs,
    doubt:
      asked === null || asked.instrument === row.instrument
        ? (asked?.doubt ?? null)
        : `Por su edad y el vínculo correspondería la ficha «${instrumentOf(asked.instrument).label}». Revise el papel.`,
  };
}

/**
 * A calculation of this office, kept as what it is: it gives no level to the case, goes into no paper
 * and tells no clock. @throws Refusal `fvr_off`; `bad_input` for whoever has another sheet; and as
 * `recordExternal`.
 */
export async function recordOrienting(
  ctx: WritingContext,
  { trained: _, ...given }: RecordCalculation,
): Promise<RecordedSheet> {
  const { tx, now, session } = ctx;
  if (!(await computesNow(tx))) throw new Refusal('fvr_off');
  await loadCase(tx, given.caseId);
  const victim = await victimOf(tx, given.caseId, given.personId);
  refuseFuture(now, { appliedAt: given.appliedAt });
  const begun = newRow(ctx, victim, { ...given, instrument: COMPUTED });
  if (!mayBeComputed({ sex: victim.sex, age: begun.ageThen }))
    throw new Refusal('bad_input', { fields: { personId: NOT_HERS } });
  const answers = standing(given.answers);
  const { score, byScore, adjusted } = readingOf(answers);
  const row: FvrSheet = {
    ...given,
    ...begun,
    origin: 'orientadora',
    instrument: COMPUTED,
    institution: null,
    institutionName: '',
    operatorName: session.fullName,
    bond: 'pareja',
    answers,
    score,
    writtenScore: null,
    levelByScore: byScore,
    levelAdjusted: adjusted,
    signedByOperator: false,
    signedByVictim: false,
    attachmentId: null,
    correctsId: null,
  };
  await tx.insert(fvrSheets, row);
  ctx.trace(
    { kind: 'case', id: row.caseId },
    { act: 'fvr_calculation', sheet: row.id, person: row.personId },
  );
  return { id: row.id, differs: false, doubt: null };
}

const NOT_HERS =
  'Por su edad y sexo le corresponde otra ficha, que aquí no se calcula. Registre la que aplique la autoridad.';

/** A sheet that was never of this case, or is there twice. @throws Refusal `not_found`, `fvr_annulled`. */
export async function annul(
  ctx: WritingContext,
  { id, reason }: z.infer<typeof annulSheet>,
): Promise<{ readonly id: string }> {
  const row = await loadStanding(ctx.tx, id);
  await annulRow(ctx, row, reason);
  if (row.origin === 'externa') await settleRouteOf(ctx, row.caseId);
  return { id };
}

/** The scan, once it is among the files of the case. @throws Refusal `bad_input`, `not_found`, `fvr_annulled`. */
export async function fileScan(
  ctx: WritingContext,
  { id, attachmentId }: z.infer<typeof fileSheetScan>,
): Promise<{ readonly id: string }> {
  const row = await loadStanding(ctx.tx, id);
  if (row.origin !== 'externa') throw new Refusal('not_found');
  await requireScan(ctx.tx, { caseId: row.caseId, attachmentId });
  await ctx.tx.update(fvrSheets, { id }, { attachmentId });
  ctx.trace({ kind: 'case', id: row.caseId }, { act: 'fvr_scan', sheet: id, attachmentId });
  return { id };
}

async function annulRow(ctx: WritingContext, row: FvrSheet, reason: string): Promise<void> {
  await ctx.tx.update(
    fvrSheets,
    { id: row.id },
    { annulledAt: ctx.now, annulledBy: ctx.session.operatorId, annulReason: reason },
  );
  ctx.trace({ kind: 'case', id: row.caseId }, { act: 'fvr_annulled', sheet: row.id });
}

type Given = Pick<RecordSheet, 'instrument' | 'appliedAt' | 'levelAssigned'>;

/** What any row has that begins. */
function newRow(
  { backend, now, session }: WritingContext,
  victim: Person,
  { instrument, appliedAt, levelAssigned }: Given,
) {
  return {
    id: backend.newId(),
    normVersion: instrumentOf(instrument).normVersion,
    ageThen: ageThen(victim, dateInLima(appliedAt)),
    levelLaw: lawLevel(levelAssigned),
    recordedAt: now,
    recordedBy: session.operatorId,
    annulledAt: null,
    annulledBy: null,
    annulReason: null,
  };
}
