import type { Desk, RegisterDesk } from '../../domain/desks.ts';
import type { AnswerWay } from '../../domain/feedback/questions.ts';
import type { PadronDesk } from '../../domain/records/imports.ts';

/**
 * The address of every view, in one place, because features link to each other and never import
 * each other. Ids only: an address may end up in a history or a screenshot.
 */
export const address = {
  /** Each role's own first room. */
  home: '/',
  tray: '/bandeja',
  office: '/pendientes',
  /** What whoever watches over personal data finds when she enters. */
  control: '/control',

  cases: '/casos',
  /** A case that is not hers to open, for half an hour. */
  emergency: '/casos/emergencia',
  case: (id: string) => `/casos/${id}`,
  followup: (id: string) => `/seguimientos/${id}`,
  reception: '/recepcion',
  receptionDraft: (draftId: string) => `/recepcion/${draftId}`,
  /** A case from an orientation. */
  receptionFrom: (orientationId: string) => `/recepcion/desde/${orientationId}`,
  /** A case for new facts of another one. */
  receptionAfter: (caseId: string) => `/recepcion/hechos-nuevos/${caseId}`,
  orientations: '/orientaciones',
  newOrientation: '/orientaciones/nueva',
  orientationDraft: (draftId: string) => `/orientaciones/nueva/${draftId}`,
  migrate: '/casos/migrar',
  migrationDraft: (draftId: string) => `/casos/migrar/${draftId}`,

  people: '/personas',
  person: (id: string) => `/personas/${id}`,
  personEdit: (id: string) => `/personas/${id}/corregir`,

  letters: '/documentos',
  letter: (id: string) => `/documentos/${id}`,
  /** Letters that may not wait, and those that were released to whoever enters. */
  urgentLetters: '/documentos/urgentes',
  papers: '/documentos/emitidos',
  paper: (id: string) => `/documentos/emitidos/${id}`,
  newPaper: '/documentos/nuevo',
  paperDraft: (draftId: string) => `/documentos/nuevo/${draftId}`,
  newLetter: (caseId: string) => `/casos/${caseId}/oficio`,
  received: '/recibidos',
  newReceived: '/recibidos/nuevo',
  receivedDraft: (draftId: string) => `/recibidos/nuevo/${draftId}`,
  receivedDocument: (id: string) => `/recibidos/${id}`,
  /** The registro nominal of older adults. */
  ciam: '/ciam',
  institutions: '/instituciones',
  newInstitution: '/instituciones/nueva',
  institution: (id: string) => `/instituciones/${id}`,

  /** The register of persons with disability. */
  omaped: '/omaped',
  agenda: '/agenda',
  activities: '/actividades',
  committees: '/comites',

  /** Register books, the day on paper, figures. */
  books: '/libros',
  /** What people say once their case is over. */
  feedback: '/opiniones',

  settings: '/ajustes',
  settingsOffice: '/ajustes/oficina',
  settingsNumbers: '/ajustes/numeracion',
  settingsCalendar: '/ajustes/calendario',
  settingsTerms: '/ajustes/plazos',
  settingsLists: '/ajustes/listas',
  settingsTexts: '/ajustes/textos',
  settingsAccounts: '/ajustes/personal',
  staffRecord: (operatorId: string) => `/ajustes/personal/${operatorId}`,
  staffRemoval: (operatorId: string) => `/ajustes/personal/${operatorId}/baja`,
  settingsReview: '/ajustes/revision',
  settingsIncidents: '/ajustes/incidentes',
  newIncident: '/ajustes/incidentes/nuevo',
  settingsPassword: '/ajustes/contrasena',
  settingsLock: '/ajustes/bloqueo',
  /** What this PC tells by itself, and the telephones that show before anybody enters. */
  settingsNotices: '/ajustes/avisos',
  settingsFvr: '/ajustes/calculo-fvr',
  settingsSheets: '/ajustes/hojas',
  settingsActs: '/ajustes/actos',
  settingsCopies: '/ajustes/copias',
  settingsAbout: '/ajustes/acerca-de',
} as const;

/** Behind the room of opinions: sheets that are typed, and a case whose person is to be asked. */
export const feedbackAddress = {
  room: address.feedback,
  typing: `${address.feedback}/escribir`,
  /** Of a desk, by a way: never of a case. */
  typingFor: (desk: Desk, way: AnswerWay) =>
    `${address.feedback}/escribir?area=${desk}&medio=${way}`,
  asking: (caseId: string) => `${address.feedback}/caso/${caseId}`,
} as const;

/** How much each person has in hand, and the open cases of one. */
export const workAddress = {
  loads: `${address.office}/carga`,
  of: (operatorId: string) => `${address.office}/carga/${operatorId}`,
} as const;

/** Several leave the office on one day. */
export const teamRemovalAddress = `${address.settingsAccounts}/equipo`;

/** Whether the office asks for agreement. */
export const approvalsAddress = `${address.settings}/conformidad`;

/** The family of a person: its drawing, and in words. */
export const familyAddress = (personId: string): string => `${address.person(personId)}/familia`;

/** What lies behind the register of the OMAPED. */
export const omapedAddress = {
  register: '/omaped/nueva',
  draft: (draftId: string) => `/omaped/nueva/${draftId}`,
  things: '/omaped/ayudas',
  figures: '/omaped/cifras',
  person: (registrationId: string) => `/omaped/registro/${registrationId}`,
} as const;
/** Rooms of the CIAM: somebody new, organisations, figures, and the page of a registration. */
export const newOlderAddress = `${address.ciam}/nuevo`;
export const olderDraftAddress = (draftId: string): string => `${newOlderAddress}/${draftId}`;
export const olderOrganisationsAddress = `${address.ciam}/organizaciones`;
export const ciamFiguresAddress = `${address.ciam}/reporte`;
export const olderAddress = (registrationId: string): string => `${address.ciam}/${registrationId}`;

/** The page of a registered person, at the desk that registered her. */
export const registeredAddress = (desk: RegisterDesk, registrationId: string): string =>
  desk === 'omaped' ? omapedAddress.person(registrationId) : olderAddress(registrationId);
/** What lies behind the list of activities. */
export const activityAddress = {
  plan: '/actividades/nueva',
  draft: (draftId: string) => `/actividades/nueva/${draftId}`,
  page: (id: string) => `/actividades/${id}`,
} as const;

/** Bodies in which the office sits, and their sessions. */
export const committeeAddress = {
  list: address.committees,
  page: (id: string) => `${address.committees}/${id}`,
  session: (id: string) => `${address.committees}/sesiones/${id}`,
} as const;

/** Her tray, with the focus on the first thing that is late. */
export const firstOverdueAddress = `${address.tray}?ir=vencido`;

/** The duties of the calendar, in the agenda. */
export const dutiesAddress = `${address.agenda}?parte=obligaciones`;
/** The reception of violence: new, or taken up where it was left. */
export const violenceReception = '/violencia/recepcion';
export const violenceReceptionDraft = (draftId: string): string =>
  `${violenceReception}/${draftId}`;

/** What an officer of Serenazgo is shown. */
export const minimumViewAddress = (viewId: string): string => `/violencia/vista/${viewId}`;

/** The hearings of a case, among its parts. */
export const caseHearingsAddress = (caseId: string): string =>
  `${address.case(caseId)}?parte=audiencias`;

/** What was attached to a case, among its parts. */
export const caseFilesAddress = (caseId: string): string =>
  `${address.case(caseId)}?parte=documentos`;

/** The page of a case with one of its acts open: `calificar`, `nota`, `responsable`… (features/cases). */
export const actAddress = (caseId: string, act: string): string =>
  `${address.case(caseId)}?acto=${act}`;

/** The form of a paper of this kind, of a case or none, of one of its records or none. */
export const newPaperAddress = (
  kind: string,
  caseId: string | null = null,
  subjectId: string | null = null,
): string => {
  const query = new URLSearchParams({ clase: kind });
  if (caseId !== null) query.set('caso', caseId);
  if (subjectId !== null) query.set('de', subjectId);
  return `${address.newPaper}?${query.toString()}`;
};
/** A document received for a case, to be registered. */
export const receivedOfCaseAddress = (caseId: string): string =>
  `${address.newReceived}?${new URLSearchParams({ caso: caseId }).toString()}`;

interface Answered {
  /** Of what was sent. */
  readonly caseId: string | null;
  readonly letterId?: string;
  readonly sendingId?: string;
}

/** A document received that answers what was sent: an oficio, or a paper to one addressee. */
export function receivedAnswerAddress({ caseId, letterId, sendingId }: Answered): string {
  const query = new URLSearchParams();
  if (caseId !== null) query.set('caso', caseId);
  if (letterId !== undefined) query.set('oficio', letterId);
  if (sendingId !== undefined) query.set('envio', sendingId);
  return `${address.newReceived}?${query.toString()}`;
}

/** The urgent letter of a case, with what is communicated chosen (code of URGENT_LETTERS). */
export const urgentLetterAddress = (number: string, what: string): string =>
  `${address.urgentLetters}?${new URLSearchParams({ expediente: number, que: what }).toString()}`;

/** The case that an orientation becomes, left half typed. */
export const receptionFromDraftAddress = (orientationId: string, draftId: string): string =>
  `${address.receptionFrom(orientationId)}/${draftId}`;

/** The reception of a case's new facts, left half typed. */
export const receptionAfterDraftAddress = (caseId: string, draftId: string): string =>
  `${address.receptionAfter(caseId)}/${draftId}`;

/** Of `?acto=` at the copies: new keys, and a copy that leaves the office. */
export const REKEY = 'claves';
export const STICK = 'memoria';

/** The copies with the form for new keys open. */
export const rekeyAddress = `${address.settingsCopies}?acto=${REKEY}`;

/** The copies with the form for a stick open. */
export const stickAddress = `${address.settingsCopies}?acto=${STICK}`;

/** The office's facts with the form for a new version of them open. */
export const officeChangeAddress = `${address.settingsOffice}?acto=cambio`;

/** Of `?acto=` in Ajustes: the form for a year's official name, and the one that moves a series on. */
export const NEW_YEAR_NAME = 'denominacion';
export const JUMP = 'adelantar';
export const OUTSIDE = 'quien-numera';

/** Of `?acto=` at the calendar: the form for one more day without work. */
export const NEW_DAY = 'agregar';

/** In place of an account's id: the form for one more. */
export const NEW_ACCOUNT = 'nueva';

/** The accounts with the form of one open. */
export const accountAddress = (operatorId: string): string =>
  `${address.settingsAccounts}?cuenta=${operatorId}`;

/** What came into the padrón of a desk, the import of one more file, and its way out. */
export const padronAddress = (desk: PadronDesk): string => `/padrones/${desk}`;
export const importPadronAddress = (desk: PadronDesk): string => `${padronAddress(desk)}/importar`;
export const exportPadronAddress = (desk: PadronDesk): string => `${padronAddress(desk)}/exportar`;

/** Two rows of one person: the other is found, then both stand side by side; the first is the one that stays. */
export const mergeAddress = {
  choose: (id: string) => `${address.person(id)}/unir`,
  compare: (keptId: string, goneId: string) => `${address.person(keptId)}/unir/${goneId}`,
} as const;
