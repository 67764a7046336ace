import {
  caseMatters,
  caseRights,
  meetingCases,
  operators,
  riskProcedures,
  violenceRoutes,
} from '../../db/entities/index.ts';
import type { Tx } from '../../db/store.ts';
import type { ReadingContext } from '../core/procedure.ts';
import { recordedChanges } from '../terms/recorded.ts';
import { actsOf, nextAct } from './acts.ts';
import { diaryRows } from './diary-page.ts';
import { dueOf } from './due.ts';
import { standingDuties } from './duties.ts';
import { discardsOf } from './flags.ts';
import { folderOut } from './folder-out.ts';
import { linkedCases } from './linked.ts';
import { flagsOf, type LoadedCase, loadCase, ternaryOf } from './load.ts';
import { mattersAt } from './matters-at.ts';
import { firstActionDay } from './round.ts';
import { routesOf } from './routes.ts';
import { termsOf } from './terms.ts';
import type { CaseView } from './types.ts';
import { countVerifications } from './verifications.ts';
import { participantsOf } from './view-people.ts';
import { actionsOf, followupsOf, lettersOf, qualificationsOf, transitionsOf } from './view-work.ts';

const DIARY_SHOWN = 20;

/** Everything of the case page in one look; logged. @throws Refusal `not_found`. */
export async function viewCase(ctx: ReadingContext, id: string): Promise<CaseView> {
  const { tx, now, session } = ctx;
  const found = await loadCase(tx, id);
  ctx.seen({ kind: 'case', id });
  const qualifications = await qualificationsOf(tx, id);
  const changesOf = await recordedChanges(tx, id, { reasons: true });
  const actions = await actionsOf(ctx, id, changesOf);
  const acts = actsOf(found, { qualifications, actions }, session.roles);
  return {
    ...headerOf(found),
    responsible: await nameOf(tx, found.responsibleId),
    recordedBy: (await nameOf(tx, found.recordedBy))?.name ?? '',
    receivedBy: await receiverOf(tx, found),
    due: dueOf(found, now),
    discards: await discardsOf(tx, id),
    duties: await standingDuties(tx, id),
    routes: await routesOf(ctx, found),
    risk: found.risk === 'si' || (await tx.existsBy(riskProcedures, { caseId: id })),
    meetings: await tx.countBy(meetingCases, { caseId: id }),
    violenceRoute: await routeOpened(tx, found),
    matters: await mattersOf(tx, id),
    mattersAt: mattersAt(qualifications) ?? found.receivedAt,
    rights: (await tx.findBy(caseRights, { caseId: id })).map(({ right }) => right),
    ...(await participantsOf(ctx, found)),
    qualifications,
    actions,
    followups: await followupsOf(ctx, id),
    verifications: await countVerifications(tx, id),
    letters: await lettersOf(ctx, id),
    linked: await linkedCases(tx, found),
    folderOut: await folderOut(tx, id),
    transitions: await transitionsOf(tx, id),
    terms: termsOf(found, qualifications, await firstActionDay(tx, id), changesOf, ctx),
    next: nextAct(found.state, acts),
    acts,
    diary: await diaryRows(ctx, { id, cursor: null, limit: DIARY_SHOWN }),
  };
}

type Header = Pick<
  CaseView,
  | 'id'
  | 'version'
  | 'number'
  | 'service'
  | 'state'
  | 'receivedAt'
  | 'recordedAt'
  | 'late'
  | 'migrated'
  | 'priority'
  | 'channel'
  | 'incoming'
  | 'where'
  | 'factsDate'
  | 'factsDateNote'
  | 'facts'
  | 'court'
  | 'infoClauseRead'
  | 'concludedAt'
  | 'conclusionCause'
  | 'flags'
>;

function headerOf(found: LoadedCase): Header {
  const { lateReason, latePaperCode } = found;
  return {
    id: found.id,
    version: found.version,
    number: found.numberText,
    service: found.service,
    state: found.state,
    receivedAt: found.receivedAt,
    recordedAt: found.recordedAt,
    late:
      lateReason === null || latePaperCode === null
        ? null
        : { reason: lateReason, paperCode: latePaperCode },
    migrated: found.migrated,
    priority: found.priority,
    channel: found.channel,
    incoming: {
      kind: found.incomingKind,
      number: found.incomingNumber,
      date: found.incomingDate,
      folios: found.incomingFolios,
      institution: found.incomingInstitution,
    },
    where: {
      district: found.factsDistrict,
      community: found.factsCommunity,
      reference: found.factsReference,
    },
    factsDate: found.factsDate,
    factsDateNote: found.factsDateNote,
    facts: found.facts,
    court: { exists: ternaryOf(found.courtCase), name: found.courtName, number: found.courtNumber },
    infoClauseRead: found.infoClauseRead,
    concludedAt: found.concludedAt,
    conclusionCause: found.conclusionCause,
    flags: flagsOf(found),
  };
}

async function routeOpened(tx: Tx, { id, violence }: LoadedCase): Promise<boolean | null> {
  const opened = await tx.existsBy(violenceRoutes, { caseId: id });
  return opened || violence === 'si' ? opened : null;
}

async function nameOf(tx: Tx, id: string | null): Promise<{ id: string; name: string } | null> {
  const operator = id === null ? null : await tx.findOneBy(operators, { id });
  return operator === null ? null : { id: operator.id, name: operator.fullName };
}

export async function receiverOf(
  tx: Tx,
  { receivedById, receivedByName }: LoadedCase,
): Promise<CaseView['receivedBy']> {
  if (receivedByName !== null) return { id: null, name: receivedByName };
  return nameOf(tx, receivedById);
}

/** The principal matter first. */
export async function mattersOf(tx: Tx, caseId: string): Promise<CaseView['matters']> {
  const rows = await tx.find(caseMatters, {
    where: { caseId },
    order: { principal: 'DESC', matter: 'ASC' },
  });
  return rows.map(({ matter, submatter, principal }) => ({ matter, submatter, principal }));
}
