/** Conciliation or compromiso is chosen: who takes part, on what, and what the law asks before (RDNA 37, 39, 47). */
import type { z } from 'zod';
import {
  type DefenceAction,
  defenceActions,
  type HearingCourse,
  hearingCourses,
  hearingMatters,
  hearingParties,
  qualifications,
} from '../../db/entities/index.ts';
import { MATERIAS } from '../../domain/catalogues/materias.ts';
import { dateInLima, instantFromLima } from '../../domain/clock/lima.ts';
import { ERRORS, Refusal } from '../../domain/errors.ts';
import type { HearingReading } from '../../domain/law/lawful-hearing.ts';
import type { beginHearings } from '../../domain/records/hearings.ts';
import { mayDo } from '../../domain/rights.ts';
import { beginAction } from '../cases/defence.ts';
import { flagsOf, type LoadedCase, loadCase } from '../cases/load.ts';
import { requireAct } from '../cases/transition.ts';
import { refuseFaults } from '../core/law.ts';
import type { WritingContext } from '../core/procedure.ts';
import {
  attendanceFaults,
  CUSTODY,
  choiceFaults,
  lastScreenings,
  peopleById,
  requireInCase,
  VISITS,
  withoutWitness,
} from './law.ts';
import { overrideBy } from './refuse.ts';
import { startTerm } from './terms.ts';

type Input = z.infer<typeof beginHearings>;

/** How the office reads «median tres días hábiles»: both ends left out. The other reading is open (demuna.md §8). */
export const READING: HearingReading = 'estricto';

/**
 * Begins the hearings of an action, and the action itself unless it was begun before.
 * @throws Refusal with the rule that forbids it (V01–V03, V07, V08, the screening);
 * `victim_with_accused`; `state_forbids`, `conflict`, `date_not_possible`, `not_found`.
 */
export async function begin(
  ctx: WritingContext,
  input: Input,
): Promise<{ id: string; actionId: string; version: number }> {
  const { caseId, kind } = input;
  const found = await loadCase(ctx.tx, caseId, input.version);
  requireAct(found, 'act');
  await refuse(ctx, found, input);
  const action = await actionFor(ctx, found, input);
  const course: HearingCourse = {
    id: ctx.backend.newId(),
    version: 1,
    caseId,
    actionId: action.id,
    kind,
    mode: 'office',
    place: '',
    confidentiality: '',
    authorisedBy: null,
    equipped: false,
    link: '',
    identityCheck: '',
    reading: READING,
    withAccused: input.withAccused === null ? null : Number(input.withAccused),
    confirmed: input.confirmed,
    overrideReason: mayDo('hearings.override', ctx.session.roles) ? input.reason : '',
    extendedUntil: null,
    extendedWhy: null,
    stillAgreeable: null,
    endedOn: null,
    result: null,
    decision: null,
    recordedAt: ctx.now,
    recordedBy: ctx.session.operatorId,
  };
  await ctx.tx.insert(hearingCourses, course);
  for (const row of mattersOf(input))
    await ctx.tx.insert(hearingMatters, {
      ...row,
      id: ctx.backend.newId(),
      caseId,
      courseId: course.id,
    });
  for (const party of input.parties) await insertParty(ctx, course, party);
  await startTerm(ctx, course, 'CON_INVITA', await chosenAt(ctx, caseId, action.startedOn));
  ctx.trace({ kind: 'case', id: caseId }, { hearings: course.id, kind });
  return { id: course.id, actionId: action.id, version: course.version };
}

type PartyInput = Input['parties'][number];

export async function insertParty(
  ctx: WritingContext,
  { id: courseId, caseId }: Pick<HearingCourse, 'id' | 'caseId'>,
  party: PartyInput,
): Promise<string> {
  const id = ctx.backend.newId();
  await ctx.tx.insert(hearingParties, {
    ...party,
    id,
    caseId,
    courseId,
    waivedAt: null,
    recordedAt: ctx.now,
    recordedBy: ctx.session.operatorId,
  });
  return id;
}

async function refuse(ctx: WritingContext, found: LoadedCase, input: Input): Promise<void> {
  const { caseId, kind, parties } = input;
  await requireInCase(
    ctx.tx,
    caseId,
    parties.flatMap((one) => [one.personId, one.representativeId, one.witnessId]),
  );
  if (kind === 'conciliacion' && !hasBothSides(parties))
    throw new Refusal('bad_input', {
      fields: { parties: 'Elija quién pide la conciliación y a quién se invita.' },
    });
  if (kind === 'compromiso') refuseCommitmentMatter(input);
  const withAccused = input.withAccused === null ? null : Number(input.withAccused);
  const rows = parties.map((one) => ({ ...one, ...BLANK }));
  refuseFaults(
    choiceFaults(
      {
        course: { kind, withAccused },
        matters: mattersOf(input).map((one) => ({ ...one, ...BLANK })),
        parties: rows,
        screenings: await lastScreenings(ctx.tx, caseId),
      },
      flagsOf(found),
    ),
    kind === 'conciliacion' ? 'matters' : 'withAccused',
    { override: overrideBy(ctx.session.roles, input.reason), confirmed: input.confirmed },
  );
  const people = await peopleById(
    ctx.tx,
    parties.map(({ personId }) => personId),
  );
  refuseFaults(withoutWitness(attendanceFaults(rows, people, dateInLima(ctx.now))), 'parties');
}

/** What a row that is not stored yet lacks, for the rules that take rows. */
const BLANK = {
  id: '',
  caseId: '',
  courseId: '',
  waivedAt: null,
  recordedAt: '',
  recordedBy: '',
} as const;

const hasBothSides = (parties: Input['parties']): boolean =>
  parties.some(({ side }) => side === 'solicitante') &&
  parties.some(({ side }) => side === 'invitada');

/** RDNA 47: voluntary recognition, and rules of behaviour. */
function refuseCommitmentMatter({ matters }: Input): void {
  const lawful = matters.every(({ materia }) =>
    MATERIAS.entries.some(
      ({ code, actions }) => code === materia && actions.some((one) => one === 'compromiso'),
    ),
  );
  if (!lawful)
    throw new Refusal('bad_input', {
      fields: {
        matters:
          'Un compromiso es de reconocimiento voluntario o de normas de comportamiento (Reglamento de las DNA, art. 47).',
      },
    });
}

const mattersOf = ({ matters, custody, visits }: Input) =>
  matters.map(({ materia, decidedByJudge }) => ({
    materia,
    decidedByJudge,
    recognised: materia === CUSTODY ? (custody?.recognised ?? null) : null,
    maintenancePaid: materia === CUSTODY ? (custody?.maintenancePaid ?? null) : null,
    degree: materia === VISITS ? (visits?.degree ?? null) : null,
    linked: materia === VISITS && visits?.linked === true,
    parentAbsent: materia === VISITS && visits?.parentAbsent === true,
  }));

/** The one that was begun before, or a new one. */
async function actionFor(
  ctx: WritingContext,
  found: LoadedCase,
  { actionId, kind, startedOn, detail }: Input,
): Promise<Pick<DefenceAction, 'id' | 'startedOn'>> {
  if (actionId === null) {
    const { id } = await beginAction(ctx, found, { kind, startedOn, detail });
    return { id, startedOn };
  }
  const action = await ctx.tx.findOneBy(defenceActions, { id: actionId, caseId: found.id });
  if (action === null || action.kind !== kind) throw new Refusal('not_found');
  const taken = await ctx.tx.existsBy(hearingCourses, { actionId });
  if (action.state !== 'open' || taken)
    throw new Refusal('state_forbids', { fields: { actionId: ERRORS.state_forbids } });
  return action;
}

/** When the qualification chose it, ISO UTC (RDNA 38.1); the start of the action when none did. */
async function chosenAt(ctx: WritingContext, caseId: string, startedOn: string): Promise<string> {
  const decisions = await ctx.tx.find(qualifications, {
    where: { caseId, kind: 'decision' },
    order: { happenedAt: 'DESC' },
  });
  const chose = decisions.find(({ actions }) => actions.includes('conciliacion'));
  return chose?.happenedAt ?? instantFromLima(startedOn, '12:00');
}
