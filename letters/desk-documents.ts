/** The papers of the OMAPED and the CIAM, by kind, with the plain data each is made of. Types only. */
import type { CiamRecordData, CiamReportData, PadronData } from './ciam/data.ts';
import type {
  AnnualPlanData,
  DeskSocialReportData,
  DeskVisitData,
  OfficeTextData,
} from './desks/data.ts';
import type { CartaData } from './free/data.ts';
import type {
  AccountData,
  AidReceiptData,
  ConadisRequestData,
  ContigoSheetData,
  OmapedRecordData,
  RegisteredNoteData,
} from './omaped/data.ts';

export interface DeskDocuments {
  /** A person in the municipal register (violencia-omaped-ciam.md §3.7). */
  'omaped-empadronamiento': OmapedRecordData;
  'omaped-conadis': ConadisRequestData;
  /** What the Formato PC 1000 asks; it is not that form. */
  'omaped-contigo': ContigoSheetData;
  /** To a health establishment, or to the DIRESA for a BICAD. */
  'omaped-oficio-salud': CartaData;
  'omaped-constancia': RegisteredNoteData;
  'omaped-visita': DeskVisitData;
  'omaped-informe-social': DeskSocialReportData;
  'omaped-entrega': AidReceiptData;
  'omaped-plan': AnnualPlanData;
  /** Before the 31st of March (Ley 32139, art. 4). */
  'omaped-rendicion': AccountData;
  /** An older adult in the registro nominal (§4.3). */
  'ciam-ficha': CiamRecordData;
  /** Notice of a situation of risk (DS 024-2021-MIMP, art. 83). */
  'ciam-oficio-dipam': CartaData;
  'ciam-visita': DeskVisitData;
  'ciam-informe-social': DeskSocialReportData;
  'ciam-plan': AnnualPlanData;
  'ciam-reglamento': OfficeTextData;
  'ciam-diagnostico': OfficeTextData;
  'ciam-padron': PadronData;
  /** Of a month, or of the year: by the 30th of January. */
  'ciam-reporte': CiamReportData;
}
