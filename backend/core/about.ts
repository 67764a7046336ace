/**
 * Which case an act concerns, told by its input, and whether the session may do it there. The one
 * place where the relation to a case is worked out; what each relation allows is in `domain/rights.ts`.
 */
import {
  registeredStandings,
  registrationStanding,
  type Standing,
  standingOf,
  type Viewer,
} from '../../db/access/conditions.ts';
import type { Tx } from '../../db/store.ts';
import { Refusal } from '../../domain/errors.ts';
import { attachmentSubject } from '../../domain/records/attachment.ts';
import {
  type Action,
  desksOf,
  desksSeen,
  EMERGENCY_ACTIONS,
  mayDo,
  RELATIONS_TO_CASE,
  readsAllActs,
  readsSealedCases,
  refusalOf,
  rightBeside,
  sightOf,
} from '../../domain/rights.ts';
import type { Session } from './ports.ts';

/** What the id in a field of an input names. */
export type Named =
  | 'case'
  | 'letter'
  | 'release'
  | 'followup'
  | 'action'
  | 'person'
  | 'orientation'
  | 'cargo'
  | 'diary'
  | 'attachment'
  | 'received'
  | 'judicial'
  | 'hearing'
  | 'hearing_party'
  | 'invitation'
  | 'agreement'
  | 'payment'
  | 'risk'
  | 'risk_resolution'
  | 'risk_notification'
  | 'risk_activity'
  | 'risk_appeal'
  | 'violence'
  | 'violence_measure'
  | 'violence_breach'
  | 'violence_view'
  | 'paper'
  | 'sending'
  | 'consent'
  | 'fvr_sheet'
  | 'signed'
  | 'folder_loan'
  | 'folder_piece'
  | 'dossier'
  | 'dossier_piece'
  | 'case_number'
  | 'approval'
  | 'family_tie'
  | 'household_member'
  | 'care_period'
  | 'person_death'
  | 'registration'
  | 'activity'
  | 'attention'
  | 'session';

/** Field → what it names. */
export type About = Readonly<Record<string, Named>>;

/** Fields that name the same thing wherever they stand. */
const EVERYWHERE: About = {
  caseId: 'case',
  letterId: 'letter',
  followupId: 'followup',
  agreementId: 'agreement',
  personId: 'person',
  orientationId: 'orientation',
  paperId: 'paper',
  sendingId: 'sending',
  receivedId: 'received',
  registrationId: 'registration',
  activityId: 'activity',
};

const CASE_OF: Readonly<
  Record<Exclude<Named, 'case' | 'registration' | 'activity' | 'attention' | 'session'>, string>
> = {
  letter: 'SELECT case_id AS "caseId" FROM main.letters WHERE id = ?',
  release: `SELECT l.case_id AS "caseId" FROM main.letter_releases r
    JOIN main.letters l ON l.id = r.letter_id WHERE r.id = ?`,
  followup: 'SELECT case_id AS "caseId" FROM main.followups WHERE id = ?',
  action: 'SELECT case_id AS "caseId" FROM main.defence_actions WHERE id = ?',
  judicial: 'SELECT case_id AS "caseId" FROM main.judicial_files WHERE id = ?',
  hearing: 'SELECT case_id AS "caseId" FROM main.hearing_courses WHERE id = ?',
  hearing_party: 'SELECT case_id AS "caseId" FROM main.hearing_parties WHERE id = ?',
  invitation: 'SELECT case_id AS "caseId" FROM main.hearing_invitations WHERE id = ?',
  agreement: 'SELECT case_id AS "caseId" FROM main.agreements WHERE id = ?',
  payment: 'SELECT case_id AS "caseId" FROM main.payments WHERE id = ?',
  risk: 'SELECT case_id AS "caseId" FROM main.risk_procedures WHERE id = ?',
  risk_resolution: 'SELECT case_id AS "caseId" FROM main.risk_resolutions WHERE id = ?',
  risk_notification: 'SELECT case_id AS "caseId" FROM main.risk_notifications WHERE id = ?',
  risk_activity: 'SELECT case_id AS "caseId" FROM main.risk_activities WHERE id = ?',
  risk_appeal: 'SELECT case_id AS "caseId" FROM main.risk_appeals WHERE id = ?',
  violence: 'SELECT case_id AS "caseId" FROM main.violence_routes WHERE id = ?',
  violence_measure: 'SELECT case_id AS "caseId" FROM main.violence_measures WHERE id = ?',
  violence_breach: 'SELECT case_id AS "caseId" FROM main.violence_breaches WHERE id = ?',
  violence_view: 'SELECT case_id AS "caseId" FROM main.violence_views WHERE id = ?',
  paper: 'SELECT case_id AS "caseId" FROM main.papers WHERE id = ? AND case_id IS NOT NULL',
  consent: 'SELECT case_id AS "caseId" FROM main.consents WHERE id = ?',
  fvr_sheet: 'SELECT case_id AS "caseId" FROM main.fvr_sheets WHERE id = ?',
  signed: 'SELECT case_id AS "caseId" FROM main.signed_pdfs WHERE id = ? AND case_id IS NOT NULL',
  folder_loan: 'SELECT case_id AS "caseId" FROM main.folder_loans WHERE id = ?',
  folder_piece: 'SELECT case_id AS "caseId" FROM main.folder_pieces WHERE id = ?',
  dossier: 'SELECT case_id AS "caseId" FROM main.dossiers WHERE id = ?',
  dossier_piece: 'SELECT case_id AS "caseId" FROM main.dossier_pieces WHERE id = ?',
  sending:
    'SELECT case_id AS "caseId" FROM main.paper_sendings WHERE id = ? AND case_id IS NOT NULL',
  cargo: `SELECT coalesce(l.case_id, s.case_id) AS "caseId" FROM main.cargos g
    LEFT JOIN main.letters l ON l.id = g.letter_id
    LEFT JOIN main.paper_sendings s ON s.id = g.sending_id
    WHERE g.id = ? AND coalesce(l.case_id, s.case_id) IS NOT NULL`,
  diary: 'SELECT case_id AS "caseId" FROM main.diary_entries WHERE id = ?',
  // Beside a person: in whichever of her cases she takes part.
  attachment: `SELECT DISTINCT coalesce(a.case_id, cp.case_id) AS "caseId" FROM main.attachments a
    LEFT JOIN main.case_people cp
      ON a.subject_kind = 'person' AND cp.person_id = a.subject_id AND cp.removed_at IS NULL
    WHERE a.id = ? AND coalesce(a.case_id, cp.case_id) IS NOT NULL`,
  received:
    'SELECT case_id AS "caseId" FROM main.received_documents WHERE id = ? AND case_id IS NOT NULL',
  approval: 'SELECT case_id AS "caseId" FROM main.approvals WHERE id = ?',
  case_number: 'SELECT id AS "caseId" FROM main.cases WHERE number_text = ?',
  orientation:
    'SELECT case_id AS "caseId" FROM main.orientations WHERE id = ? AND case_id IS NOT NULL',
  // Learnt in no case: the people it is of say who may.
  family_tie:
    'SELECT case_id AS "caseId" FROM main.person_links WHERE id = ? AND case_id IS NOT NULL',
  household_member:
    'SELECT case_id AS "caseId" FROM main.household_members WHERE id = ? AND case_id IS NOT NULL',
  care_period:
    'SELECT case_id AS "caseId" FROM main.care_periods WHERE id = ? AND case_id IS NOT NULL',
  person_death:
    'SELECT case_id AS "caseId" FROM main.person_deaths WHERE id = ? AND case_id IS NOT NULL',
  person: `SELECT DISTINCT case_id AS "caseId" FROM main.case_people
    WHERE person_id = ? AND removed_at IS NULL`,
};

/** For whom the session's looks are made. */
export const viewerOf = ({ operatorId, roles }: Pick<Session, 'operatorId' | 'roles'>): Viewer => ({
  operatorId,
  sight: sightOf(roles),
  seen: desksSeen(roles),
  desks: desksOf(roles),
  readsSealed: readsSealedCases(roles),
  seesSessions: mayDo('committees.view', roles),
  readsActs: readsAllActs(roles),
});

interface Asked {
  readonly session: Session;
  readonly action: Action;
  /** ISO UTC. */
  readonly now: string;
}

/**
 * Refuses an act on a case that is closed to the session, or too far from it. A case that does not
 * show is not told from one that does not exist.
 * @throws Refusal `not_found`, `not_allowed`, `needs_defensor`, `person_merged`.
 */
export async function requireRightOn(
  tx: Tx,
  asked: Asked,
  input: unknown,
  about: About,
): Promise<void> {
  const names =
    typeof input === 'object' && input !== null
      ? namesIn(input as Record<string, unknown>, about)
      : [];
  if (names.length === 0) requireRole(asked);
  for (const [named, id] of names) {
    const there = await askedBeside(tx, asked, named, id);
    requireRole(there);
    if (named === 'person' && asked.action !== 'people.view') await refuseUnited(tx, id);
    const standings = await standingsOf(tx, there, named, id);
    if (standings.length === 0) continue;
    const nearest = nearestOf(standings);
    if (nearest === null) throw new Refusal('not_found');
    refuseFar(there, nearest);
  }
}

/** @throws Refusal `not_allowed`, `needs_defensor` for who may do it nowhere. */
function requireRole({ action, session }: Asked): void {
  if (!mayDo(action, session.roles)) throw new Refusal(refusalOf(action));
}

/** The same, by the right that the act asks for beside this one thing: a session, or a file of one. */
async function askedBeside(tx: Tx, asked: Asked, named: Named, id: string): Promise<Asked> {
  const action = rightBeside(asked.action, 'session');
  if (action === asked.action || !(await isOfSession(tx, named, id))) return asked;
  return { ...asked, action };
}

async function isOfSession(tx: Tx, named: Named, id: string): Promise<boolean> {
  if (named !== 'attachment') return named === 'session';
  const rows: unknown[] = await tx.query(
    `SELECT 1 FROM main.attachments WHERE id = ? AND subject_kind = 'session'`,
    [id],
  );
  return rows.length > 0;
}

/** A row that was united points on, and nothing is written to it. @throws Refusal `person_merged`. */
async function refuseUnited(tx: Tx, id: string): Promise<void> {
  const [row]: { n: number }[] = await tx.query(
    'SELECT 1 AS n FROM main.persons WHERE id = ? AND merged_into IS NOT NULL',
    [id],
  );
  if (row !== undefined) throw new Refusal('person_merged');
}

/** What an input names: by a field that is known, or by a `subject` that says what it is itself. */
function namesIn(input: Record<string, unknown>, about: About): [Named, string][] {
  const named = Object.entries({ ...EVERYWHERE, ...about }).flatMap(
    ([field, what]): [Named, string][] => {
      const id = input[field];
      return typeof id === 'string' ? [[what, id]] : [];
    },
  );
  const subject = attachmentSubject.safeParse(input['subject']);
  return subject.success ? [...named, [subject.data.kind, subject.data.id]] : named;
}

async function standingsOf(
  tx: Tx,
  { session, now }: Asked,
  named: Named,
  id: string,
): Promise<Standing[]> {
  // Public: it stands alike to whoever may see sessions at all.
  if (named === 'session') return [];
  const viewer = viewerOf(session);
  if (named === 'registration') return [await registrationStanding(tx, viewer, id)];
  if (named === 'activity' || named === 'attention')
    return registeredStandings(tx, viewer, named, id);
  const ids: { caseId: string }[] =
    named === 'case' ? [{ caseId: id }] : await tx.query(CASE_OF[named], [id]);
  const standings = await registeredStandings(tx, viewer, named, id);
  for (const { caseId } of ids) standings.push(await standingOf(tx, viewer, caseId, now));
  return standings;
}

/** A person takes part in several cases: the nearest counts; null when all are closed. */
function nearestOf(standings: readonly Standing[]): Standing | null {
  const [nearest] = standings
    .filter(({ relation }) => relation !== null)
    .sort((a, b) => rank(a) - rank(b));
  return nearest ?? null;
}

const rank = ({ relation }: Standing): number =>
  relation === null ? Number.POSITIVE_INFINITY : RELATIONS_TO_CASE.indexOf(relation);

function refuseFar({ session, action }: Asked, { relation, desk, emergency }: Standing): void {
  if (relation === null) throw new Refusal('not_found');
  const { roles } = session;
  if (mayDo(action, roles, relation, desk)) return;
  if (emergency && EMERGENCY_ACTIONS.includes(action) && mayDo(action, roles)) return;
  const shows = emergency || mayDo('cases.view', roles, relation, desk);
  // Whoever attends by a register knows of nobody else.
  const byCases = sightOf(roles) !== null && action === 'people.view';
  throw new Refusal(shows || byCases ? refusalOf(action) : 'not_found');
}
