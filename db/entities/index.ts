import type { EntitySchema } from 'typeorm';
import { caseConflicts, caseReaders, caseSeals, emergencyAccesses } from './access.ts';
import { activities, activityAttendees, activitySessions, photoAnswers } from './activities.ts';
import { agreements, payments, registrySteps } from './agreements.ts';
import { approvalSettings, approvalSteps, approvals } from './approvals.ts';
import { attachments } from './attachments.ts';
import { attentions } from './attentions.ts';
import {
  caseMatters,
  casePeople,
  caseRights,
  cases,
  caseTransitions,
  defenceActions,
  diaryEntries,
  flagDiscards,
  followups,
  orientations,
  qualifications,
  urgentDuties,
} from './cases.ts';
import {
  ciamFollowups,
  ciamHandovers,
  ciamMeasures,
  ciamMembers,
  ciamNotices,
  ciamOrganisations,
  ciamProfiles,
  ciamRisks,
} from './ciam.ts';
import {
  actaRectifications,
  caseMeetings,
  committeeAgreements,
  committeeMembers,
  committeeSessions,
  committees,
  meetingCases,
} from './committees.ts';
import { copies } from './copies.ts';
import { dossierPieces, dossiers } from './dossiers.ts';
import { carePeriods, householdMembers, personDeaths, personLinks } from './family.ts';
import { feedbackAnswers, feedbackAskings } from './feedback.ts';
import { fixedDutyActs, fixedDutyChanges, fixedDutyEvents } from './fixed-duties.ts';
import { folderLoans, folderPieces } from './folders.ts';
import { fvrSettings, fvrSheets } from './fvr.ts';
import {
  hearingCourses,
  hearingInvitations,
  hearingMatters,
  hearingParties,
  hearingScreenings,
  hearingSessions,
  hearingTerms,
} from './hearings.ts';
import { exportTemplates, importMappings, importRows, imports } from './imports.ts';
import { judicialActs, judicialFiles } from './judicial.ts';
import { cargos, letterReleases, letters, letterVersions } from './letters.ts';
import {
  audit,
  calendarDays,
  drafts,
  idleLimits,
  institutionHolders,
  institutions,
  issuedNumbers,
  meta,
  noticeSettings,
  numberSeries,
  officeVersions,
  operatorRoles,
  operators,
  turnPhones,
  yearNames,
} from './office.ts';
import {
  omapedAdjustments,
  omapedCertificates,
  omapedDeliveries,
  omapedHistory,
  omapedRecords,
  omapedSupports,
  omapedThings,
} from './omaped.ts';
import { consents, exportsMade, signedPdfs } from './outgo.ts';
import { paperSendings, papers } from './papers.ts';
import { persons, safeContacts } from './people.ts';
import { personMergeMoves, personMerges } from './person-merges.ts';
import { receivedChanges, receivedDocuments, receivedOrders } from './received.ts';
import { duplicateNotices, registrations } from './registrations.ts';
import {
  riskActivities,
  riskActs,
  riskAppeals,
  riskMeasures,
  riskNotifications,
  riskPlans,
  riskProcedures,
  riskResolutions,
  riskTermRows,
  riskValuations,
} from './risk.ts';
import { savedViews } from './saved-views.ts';
import { handovers, incidents, privilegeReviews, staffEntries } from './staff.ts';
import { catalogueChanges, termChanges } from './terms.ts';
import { textVersions } from './texts.ts';
import {
  violenceBreaches,
  violenceMeasureSteps,
  violenceMeasures,
  violenceNotices,
  violencePeople,
  violenceRoutes,
  violenceSupervisions,
  violenceTermRows,
  violenceViews,
} from './violence.ts';

export * from './access.ts';
export * from './activities.ts';
export * from './agreements.ts';
export * from './approvals.ts';
export * from './attachments.ts';
export * from './attentions.ts';
export * from './cases.ts';
export * from './ciam.ts';
export * from './committees.ts';
export * from './copies.ts';
export * from './dossiers.ts';
export * from './family.ts';
export * from './feedback.ts';
export * from './fixed-duties.ts';
export * from './folders.ts';
export * from './fvr.ts';
export * from './hearings.ts';
export * from './imports.ts';
export * from './judicial.ts';
export * from './letters.ts';
export * from './office.ts';
export * from './omaped.ts';
export * from './outgo.ts';
export * from './papers.ts';
export * from './people.ts';
export * from './person-merges.ts';
export * from './received.ts';
export * from './registrations.ts';
export * from './risk.ts';
export * from './saved-views.ts';
export * from './staff.ts';
export * from './terms.ts';
export * from './texts.ts';
export * from './violence.ts';

/** Every table the program maps. `search_docs` and its index live in the migrations alone. */
export const entities: readonly EntitySchema<never>[] = [
  meta,
  audit,
  officeVersions,
  yearNames,
  idleLimits,
  turnPhones,
  noticeSettings,
  calendarDays,
  catalogueChanges,
  textVersions,
  operators,
  operatorRoles,
  numberSeries,
  issuedNumbers,
  drafts,
  institutionHolders,
  institutions,
  persons,
  safeContacts,
  personLinks,
  personMerges,
  personMergeMoves,
  householdMembers,
  carePeriods,
  personDeaths,
  registrations,
  duplicateNotices,
  ciamProfiles,
  ciamRisks,
  ciamNotices,
  ciamMeasures,
  ciamFollowups,
  ciamHandovers,
  ciamOrganisations,
  ciamMembers,
  cases,
  flagDiscards,
  urgentDuties,
  caseMatters,
  judicialFiles,
  judicialActs,
  riskProcedures,
  riskValuations,
  riskActs,
  riskResolutions,
  riskMeasures,
  riskPlans,
  riskActivities,
  riskNotifications,
  riskAppeals,
  riskTermRows,
  caseRights,
  casePeople,
  qualifications,
  defenceActions,
  caseTransitions,
  termChanges,
  diaryEntries,
  orientations,
  followups,
  letters,
  letterVersions,
  letterReleases,
  cargos,
  papers,
  paperSendings,
  caseSeals,
  caseReaders,
  caseConflicts,
  emergencyAccesses,
  staffEntries,
  handovers,
  privilegeReviews,
  incidents,
  attachments,
  copies,
  agreements,
  payments,
  hearingScreenings,
  hearingCourses,
  hearingMatters,
  hearingParties,
  hearingSessions,
  hearingInvitations,
  hearingTerms,
  registrySteps,
  folderPieces,
  folderLoans,
  dossiers,
  dossierPieces,
  receivedDocuments,
  receivedOrders,
  receivedChanges,
  consents,
  exportsMade,
  signedPdfs,
  imports,
  importRows,
  importMappings,
  exportTemplates,
  omapedRecords,
  omapedCertificates,
  omapedSupports,
  omapedAdjustments,
  omapedHistory,
  omapedThings,
  omapedDeliveries,
  activities,
  activitySessions,
  activityAttendees,
  photoAnswers,
  attentions,
  fixedDutyChanges,
  fixedDutyActs,
  fixedDutyEvents,
  violenceRoutes,
  violencePeople,
  violenceNotices,
  violenceMeasures,
  violenceMeasureSteps,
  violenceSupervisions,
  violenceBreaches,
  violenceViews,
  violenceTermRows,
  fvrSheets,
  fvrSettings,
  approvals,
  approvalSteps,
  approvalSettings,
  savedViews,
  feedbackAskings,
  feedbackAnswers,
  committees,
  committeeMembers,
  committeeSessions,
  actaRectifications,
  committeeAgreements,
  caseMeetings,
  meetingCases,
] as never;
