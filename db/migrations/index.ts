import { FirstStore1795300000000 } from './1795300000000-first-store.ts';
import { SealedColumns1795400000000 } from './1795400000000-sealed-columns.ts';
import { SealedSearch1795690000000 } from './1795690000000-sealed-search.ts';
import { OperatorVersions1795700000000 } from './1795700000000-operator-versions.ts';
import { IdleLimits1795700000001 } from './1795700000001-idle-limits.ts';
import { ReceivedBy1795710000000 } from './1795710000000-received-by.ts';
import { SchoolEnrolment1795710000001 } from './1795710000001-school-enrolment.ts';
import { Copies1795720000000 } from './1795720000000-copies.ts';
import { Attachments1795730000000 } from './1795730000000-attachments.ts';
import { Staff1795740000000 } from './1795740000000-staff.ts';
import { AuditIndexes1795750000000 } from './1795750000000-audit-indexes.ts';
import { CaseAccess1795760000000 } from './1795760000000-case-access.ts';
import { LetterReleases1795800000000 } from './1795800000000-letter-releases.ts';
import { LetterDelivery1795850000000 } from './1795850000000-letter-delivery.ts';
import { LeaveApproval1795910000000 } from './1795910000000-leave-approval.ts';
import { LostCopies1795910000001 } from './1795910000001-lost-copies.ts';
import { OfficeCalendar1796000000000 } from './1796000000000-office-calendar.ts';
import { CaseFlags1796100000000 } from './1796100000000-case-flags.ts';
import { OrdinaryCase1796100000001 } from './1796100000001-ordinary-case.ts';
import { JudicialFiles1796200000000 } from './1796200000000-judicial-files.ts';
import { Agreements1796300000000 } from './1796300000000-agreements.ts';
import { Hearings1796300000001 } from './1796300000001-hearings.ts';
import { AgreementChecks1796300000002 } from './1796300000002-agreement-checks.ts';
import { RiskProcedures1796400000000 } from './1796400000000-risk-procedures.ts';
import { TermChanges1796500000000 } from './1796500000000-term-changes.ts';
import { CatalogueChanges1796500000001 } from './1796500000001-catalogue-changes.ts';
import { RiskGrounds1796600000000 } from './1796600000000-risk-grounds.ts';
import { ReceivedDocuments1796700000000 } from './1796700000000-received-documents.ts';
import { FolderLoans1796750000000 } from './1796750000000-folder-loans.ts';
import { Papers1796800000000 } from './1796800000000-papers.ts';
import { PaperSendings1796900000000 } from './1796900000000-paper-sendings.ts';
import { TextVersions1796920000000 } from './1796920000000-text-versions.ts';
import { Dossiers1796930000000 } from './1796930000000-dossiers.ts';
import { Consents1796940000000 } from './1796940000000-consents.ts';
import { Exports1796945000000 } from './1796945000000-exports.ts';
import { InstitutionHolders1796950000000 } from './1796950000000-institution-holders.ts';
import { Desks1797000000000 } from './1797000000000-desks.ts';
import { ViolenceRoutes1797100000000 } from './1797100000000-violence-routes.ts';
import { FvrSheets1797200000000 } from './1797200000000-fvr-sheets.ts';
import { Omaped1797300000000 } from './1797300000000-omaped.ts';
import { Ciam1797400000000 } from './1797400000000-ciam.ts';
import { Imports1797500000000 } from './1797500000000-imports.ts';
import { Activities1797600000000 } from './1797600000000-activities.ts';
import { PersonSounds1798000000000 } from './1798000000000-person-sounds.ts';
import { SearchSounds1798100000000 } from './1798100000000-search-sounds.ts';
import { PersonMerges1798200000000 } from './1798200000000-person-merges.ts';
import { Family1798300000000 } from './1798300000000-family.ts';
import { OfficeWork1798400000000 } from './1798400000000-office-work.ts';
import { Bookings1798500000000 } from './1798500000000-bookings.ts';
import { Committees1798600000000 } from './1798600000000-committees.ts';
import { Feedback1798700000000 } from './1798700000000-feedback.ts';
import { CountedInIndexes1798800000000 } from './1798800000000-counted-in-indexes.ts';
import { SessionFiles1798900000000 } from './1798900000000-session-files.ts';

/** In order of time; a new one is added at the end, with its test beside it. */
export const migrations = [
  FirstStore1795300000000,
  SealedColumns1795400000000,
  SealedSearch1795690000000,
  OperatorVersions1795700000000,
  IdleLimits1795700000001,
  ReceivedBy1795710000000,
  SchoolEnrolment1795710000001,
  Copies1795720000000,
  Attachments1795730000000,
  Staff1795740000000,
  AuditIndexes1795750000000,
  CaseAccess1795760000000,
  LetterReleases1795800000000,
  LetterDelivery1795850000000,
  LeaveApproval1795910000000,
  LostCopies1795910000001,
  OfficeCalendar1796000000000,
  CaseFlags1796100000000,
  OrdinaryCase1796100000001,
  JudicialFiles1796200000000,
  Agreements1796300000000,
  Hearings1796300000001,
  AgreementChecks1796300000002,
  RiskProcedures1796400000000,
  TermChanges1796500000000,
  CatalogueChanges1796500000001,
  RiskGrounds1796600000000,
  ReceivedDocuments1796700000000,
  FolderLoans1796750000000,
  Papers1796800000000,
  PaperSendings1796900000000,
  TextVersions1796920000000,
  Dossiers1796930000000,
  Consents1796940000000,
  Exports1796945000000,
  InstitutionHolders1796950000000,
  Desks1797000000000,
  ViolenceRoutes1797100000000,
  FvrSheets1797200000000,
  Omaped1797300000000,
  Ciam1797400000000,
  Imports1797500000000,
  Activities1797600000000,
  PersonSounds1798000000000,
  SearchSounds1798100000000,
  PersonMerges1798200000000,
  Family1798300000000,
  OfficeWork1798400000000,
  Bookings1798500000000,
  Committees1798600000000,
  Feedback1798700000000,
  CountedInIndexes1798800000000,
  SessionFiles1798900000000,
];
