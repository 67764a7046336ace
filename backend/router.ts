import { accessRouter } from './access/router.ts';
import { accountsRouter } from './accounts/router.ts';
import { activitiesRouter } from './activities/router.ts';
import { agendaRouter } from './agenda/router.ts';
import { agreementsRouter } from './agreements/router.ts';
import { approvalsRouter } from './approvals/router.ts';
import { attachmentsRouter } from './attachments/router.ts';
import { attentionsRouter } from './attentions/router.ts';
import { auditRouter } from './audit/router.ts';
import { booksRouter } from './books/router.ts';
import { calendarRouter } from './calendar/router.ts';
import { caseMeetingsRouter } from './case-meetings/router.ts';
import { casesRouter } from './cases/router.ts';
import { cataloguesRouter } from './catalogues/router.ts';
import { ciamRouter } from './ciam/router.ts';
import { clockRouter } from './clock/router.ts';
import { committeesRouter } from './committees/router.ts';
import { consentsRouter } from './consents/router.ts';
import { copiesRouter } from './copies/router.ts';
import { router } from './core/procedure.ts';
import { dayPapersRouter } from './day-papers/router.ts';
import { deskExportsRouter } from './desk-exports/router.ts';
import { dossiersRouter } from './dossiers/router.ts';
import { draftsRouter } from './drafts/router.ts';
import { emergencyCardRouter } from './emergency-card/router.ts';
import { exportsRouter } from './exports/router.ts';
import { familyRouter } from './family/router.ts';
import { feedbackRouter } from './feedback/router.ts';
import { fieldUseRouter } from './field-use/router.ts';
import { fixedDutiesRouter } from './fixed-duties/router.ts';
import { foldersRouter } from './folders/router.ts';
import { followupsRouter } from './followups/router.ts';
import { fvrRouter } from './fvr/router.ts';
import { hearingsRouter } from './hearings/router.ts';
import { importsRouter } from './imports/router.ts';
import { institutionsRouter } from './institutions/router.ts';
import { judicialRouter } from './judicial/router.ts';
import { lettersRouter } from './letters/router.ts';
import { noticesRouter } from './notices/router.ts';
import { officeRouter } from './office/router.ts';
import { omapedRouter } from './omaped/router.ts';
import { orientationsRouter } from './orientations/router.ts';
import { papersRouter } from './papers/router.ts';
import { peopleRouter } from './people/router.ts';
import { receivedRouter } from './received/router.ts';
import { registrationsRouter } from './registrations/router.ts';
import { riskRouter } from './risk/router.ts';
import { savedViewsRouter } from './saved-views/router.ts';
import { searchRouter } from './search/router.ts';
import { setupRouter } from './setup/router.ts';
import { signedRouter } from './signed/router.ts';
import { staffRouter } from './staff/router.ts';
import { statisticsRouter } from './statistics/router.ts';
import { storeRouter } from './store/router.ts';
import { termsRouter } from './terms/router.ts';
import { textsRouter } from './texts/router.ts';
import { trayRouter } from './tray/router.ts';
import { violenceRouter } from './violence/router.ts';
import { workRouter } from './work/router.ts';

/** Everything the office can do, one line a feature. The page imports its type only: it is the contract. */
export const appRouter = router({
  store: storeRouter,
  setup: setupRouter,
  accounts: accountsRouter,
  office: officeRouter,
  calendar: calendarRouter,
  catalogues: cataloguesRouter,
  drafts: draftsRouter,
  people: peopleRouter,
  family: familyRouter,
  cases: casesRouter,
  access: accessRouter,
  followups: followupsRouter,
  hearings: hearingsRouter,
  judicial: judicialRouter,
  agreements: agreementsRouter,
  approvals: approvalsRouter,
  risk: riskRouter,
  violence: violenceRouter,
  consents: consentsRouter,
  fvr: fvrRouter,
  exports: exportsRouter,
  imports: importsRouter,
  deskExports: deskExportsRouter,
  folders: foldersRouter,
  dossiers: dossiersRouter,
  orientations: orientationsRouter,
  terms: termsRouter,
  tray: trayRouter,
  work: workRouter,
  savedViews: savedViewsRouter,
  feedback: feedbackRouter,
  fieldUse: fieldUseRouter,
  search: searchRouter,
  institutions: institutionsRouter,
  letters: lettersRouter,
  papers: papersRouter,
  texts: textsRouter,
  registrations: registrationsRouter,
  omaped: omapedRouter,
  ciam: ciamRouter,
  signed: signedRouter,
  books: booksRouter,
  dayPapers: dayPapersRouter,
  statistics: statisticsRouter,
  received: receivedRouter,
  staff: staffRouter,
  clock: clockRouter,
  audit: auditRouter,
  activities: activitiesRouter,
  caseMeetings: caseMeetingsRouter,
  committees: committeesRouter,
  attentions: attentionsRouter,
  fixedDuties: fixedDutiesRouter,
  agenda: agendaRouter,
  emergencyCard: emergencyCardRouter,
  notices: noticesRouter,
  attachments: attachmentsRouter,
  copies: copiesRouter,
});
export type AppRouter = typeof appRouter;
