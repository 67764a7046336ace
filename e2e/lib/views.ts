/**
 * Every view of the desk with something in it, in one table by its address, so that a view that is
 * not looked at is an error of types. Used by whoever must see them all: the demo's pictures, the
 * tests of accessibility and of narrow windows.
 */
import type { Locator, Page } from 'playwright-core';
import { shippedByCode } from '../../domain/letters/texts/shipped/index.ts';
import {
  actAddress,
  activityAddress,
  address,
  approvalsAddress,
  ciamFiguresAddress,
  committeeAddress,
  dutiesAddress,
  exportPadronAddress,
  familyAddress,
  feedbackAddress,
  importPadronAddress,
  mergeAddress,
  minimumViewAddress,
  NEW_DAY,
  newOlderAddress,
  newPaperAddress,
  olderAddress,
  olderOrganisationsAddress,
  omapedAddress,
  padronAddress,
  rekeyAddress,
  stickAddress,
  teamRemovalAddress,
  violenceReception,
  workAddress,
} from '../../renderer/api/addresses.ts';
import { heading } from './desk/seen.ts';

/** Ids of what an office has by then: one of each kind that has a page. */
export interface Landmarks {
  readonly freshCase: string;
  readonly openCase: string;
  readonly verifiedCase: string;
  readonly concludedCase: string;
  readonly followup: string;
  readonly person: string;
  readonly orientation: string;
  readonly receptionDraft: string;
  readonly orientationDraft: string;
  readonly migrationDraft: string;
  readonly draftLetter: string;
  readonly issuedLetter: string;
  readonly signedLetter: string;
  readonly annulledLetter: string;
  /** A carta of the open case, issued, and a memorando half written. */
  readonly paper: string;
  readonly paperDraft: string;
  /** Open, with an order. */
  readonly received: string;
  readonly receivedDraft: string;
  readonly institution: string;
  /** A colleague who is still of the office. */
  readonly colleague: string;
  /** A case of violence, and what Serenazgo is shown of it. */
  readonly violenceCase: string;
  readonly minimumView: string;
  /** Somebody of each register. */
  readonly disabled: string;
  readonly older: string;
  readonly activity: string;
  /** A body in which the office sits, and its next session. */
  readonly committee: string;
  readonly committeeSession: string;
}

export interface View {
  /** For a file's name. */
  readonly name: string;
  readonly at: (there: Landmarks) => string;
  /** On show once the view is. */
  readonly ready: (page: Page) => Locator;
  /** Something open over a view that the table has by itself. */
  readonly over?: true;
  /** Judged by the test of its room, with something in it. */
  readonly judged?: true;
}

const titled = (title: string | RegExp) => (page: Page) => heading(page, title);
const dialog = (title: string | RegExp) => (page: Page) =>
  page.getByRole('dialog', { name: title });

const sheet = (
  name: string,
  act: string,
  title: string | RegExp,
  of: (there: Landmarks) => string = ({ openCase }) => openCase,
): View => ({
  name: `caso-${name}`,
  at: (there) => actAddress(of(there), act),
  ready: dialog(title),
  over: true,
});

/** A part of a case that is really on show: one that the case lacks would leave its diary in sight. */
const tab = (
  key: string,
  label: string,
  of: (there: Landmarks) => string = ({ openCase }) => openCase,
): View => ({
  name: `caso-${key}`,
  at: (there) => `${address.case(of(there))}?parte=${key}`,
  ready: (page) =>
    page.getByRole('tab', { name: new RegExp(`^${label}( \\(\\d+\\))?$`), selected: true }),
});

const letterAct = (
  name: string,
  act: string,
  of: (there: Landmarks) => string,
  ready: View['ready'],
): View => ({
  name: `oficio-${name}`,
  at: (there) => `${address.letter(of(there))}?acto=${act}`,
  ready,
  over: true,
});

const receivedAct = (act: string, title: string | RegExp): View => ({
  name: `recibido-${act}`,
  at: ({ received }) => `${address.receivedDocument(received)}?acto=${act}`,
  ready: dialog(title),
  over: true,
});

export const VIEWS: Readonly<Record<keyof typeof address, readonly View[]>> = {
  tray: [{ name: 'mi-bandeja', at: () => address.tray, ready: titled('Mi bandeja') }],
  office: [
    { name: 'pendientes', at: () => address.office, ready: titled('Pendientes de la oficina') },
    { name: 'carga-de-trabajo', at: () => workAddress.loads, ready: titled('Carga de trabajo') },
    {
      name: 'carga-de-una-persona',
      at: ({ colleague }) => workAddress.of(colleague),
      ready: titled(/./),
    },
  ],
  home: [{ name: 'comienzo', at: () => address.home, ready: titled('Mi bandeja') }],
  feedback: [
    {
      name: 'opiniones',
      at: () => address.feedback,
      ready: titled('Opinión sobre la atención'),
    },
    {
      name: 'opiniones-escribir',
      judged: true,
      at: () => feedbackAddress.typingFor('demuna', 'box'),
      ready: titled('Escribir opiniones'),
    },
    {
      name: 'opiniones-preguntar',
      judged: true,
      at: ({ concludedCase }) => feedbackAddress.asking(concludedCase),
      ready: titled('Preguntar cómo fue la atención'),
    },
  ],
  control: [
    { name: 'control-de-accesos', at: () => address.control, ready: titled('Control de accesos') },
  ],
  cases: [{ name: 'casos', at: () => address.cases, ready: titled('Casos') }],
  emergency: [
    {
      name: 'acceso-de-emergencia',
      at: () => address.emergency,
      ready: titled('Acceso de emergencia'),
    },
  ],
  case: [
    {
      name: 'caso',
      at: ({ openCase }) => address.case(openCase),
      ready: titled(/^Expediente/),
    },
    tab('seguimientos', 'Seguimientos'),
    tab('oficios', 'Oficios'),
    tab('acciones', 'Acciones'),
    tab('audiencias', 'Audiencias'),
    tab('acuerdos', 'Acuerdos', ({ concludedCase }) => concludedCase),
    tab('proceso', 'Proceso'),
    tab('recibidos', 'Recibidos'),
    tab('documentos', 'Documentos'),
    tab('recepcion', 'Recepción'),
    tab('historia', 'Historia'),
    tab('violencia', 'Violencia', ({ violenceCase }) => violenceCase),
    {
      name: 'caso-valoracion',
      at: ({ violenceCase }) => `${address.case(violenceCase)}?parte=fvr`,
      ready: (page) => page.getByText('Nivel vigente: Severo'),
    },
    {
      name: 'violencia-recepcion',
      judged: true,
      at: () => violenceReception,
      ready: titled('Recepción de violencia'),
    },
    {
      name: 'violencia-vista-minima',
      at: ({ minimumView }) => minimumViewAddress(minimumView),
      ready: (page) => page.getByText(/^Es reservado/),
    },
    {
      name: 'caso-concluido',
      at: ({ concludedCase }) => address.case(concludedCase),
      ready: titled(/^Expediente/),
    },
    {
      name: 'caso-anotar',
      at: ({ openCase }) => actAddress(openCase, 'nota'),
      ready: (page) => page.getByRole('button', { name: 'Guardar anotación' }),
      over: true,
    },
    sheet('calificar', 'calificar', /^Calificar/, ({ freshCase }) => freshCase),
    sheet('ampliar', 'ampliar', /^Ampliar/, ({ freshCase }) => freshCase),
    sheet('descartar', 'descartar', /^Descartar una marca/),
    sheet('accion', 'accion', /^Iniciar acción/),
    sheet('terminar-accion', 'terminar-accion', /^Terminar acción/),
    sheet('verificar', 'verificar', /^Pasar a verificación/),
    sheet('concluir', 'concluir', /^Concluir/, ({ verifiedCase }) => verifiedCase),
    sheet('reabrir', 'reabrir', /^Reabrir/, ({ concludedCase }) => concludedCase),
    sheet('responsable', 'responsable', /^Asignar responsable/),
    sheet('persona', 'persona', /^Agregar persona/),
    sheet('asignar-seguimiento', 'seguimiento', /^Asignar seguimiento/),
    sheet('datos', 'datos', /^Corregir datos/),
    sheet('carpeta', 'carpeta', /^Carpeta/),
    sheet('carpeta-prestar', 'carpeta-prestar', /^Prestar la carpeta/),
    sheet('carpeta-foliar', 'carpeta-foliar', /^Foliar la carpeta/),
    sheet('reservar', 'reservar', /^Lectores del expediente/),
    sheet('abstenerse', 'abstenerse', /^Abstención/),
    sheet('apartar', 'apartar', /^Conflicto de interés/),
  ],
  followup: [
    {
      name: 'seguimiento',
      at: ({ followup }) => address.followup(followup),
      ready: titled(/Seguimiento/),
    },
  ],
  reception: [{ name: 'recepcion', at: () => address.reception, ready: titled('Nueva recepción') }],
  receptionDraft: [
    {
      name: 'recepcion-a-medias',
      at: ({ receptionDraft }) => address.receptionDraft(receptionDraft),
      ready: titled('Nueva recepción'),
    },
  ],
  receptionFrom: [
    {
      name: 'recepcion-desde-orientacion',
      at: ({ orientation }) => address.receptionFrom(orientation),
      ready: titled('Nueva recepción'),
    },
  ],
  receptionAfter: [
    {
      name: 'recepcion-por-hechos-nuevos',
      at: ({ openCase }) => address.receptionAfter(openCase),
      ready: titled('Nueva recepción'),
    },
  ],
  agenda: [
    { name: 'agenda', judged: true, at: () => address.agenda, ready: titled('Agenda') },
    {
      name: 'agenda-obligaciones',
      judged: true,
      at: () => dutiesAddress,
      ready: (page) => page.getByRole('table', { name: /^Obligaciones de/ }),
    },
  ],
  committees: [
    {
      name: 'comites',
      judged: true,
      at: () => address.committees,
      ready: titled('Reuniones y comités'),
    },
    {
      name: 'comite',
      judged: true,
      at: ({ committee }) => committeeAddress.page(committee),
      ready: titled('Instancia Provincial de Concertación'),
    },
    {
      name: 'comite-sesion',
      judged: true,
      at: ({ committeeSession }) => committeeAddress.session(committeeSession),
      ready: titled(/^Sesión N\.° 001/),
    },
  ],
  activities: [
    {
      name: 'actividades',
      judged: true,
      at: () => address.activities,
      ready: titled('Actividades'),
    },
    {
      name: 'actividad-nueva',
      judged: true,
      at: () => activityAddress.plan,
      ready: (page) => page.getByRole('button', { name: 'Programar actividad' }),
    },
    {
      name: 'actividad',
      at: ({ activity }) => activityAddress.page(activity),
      ready: titled('Escuela de familias'),
    },
  ],
  orientations: [
    { name: 'orientaciones', at: () => address.orientations, ready: titled('Orientaciones') },
  ],
  newOrientation: [
    {
      name: 'orientacion-rapida',
      at: () => address.newOrientation,
      ready: titled('Orientación rápida'),
    },
  ],
  orientationDraft: [
    {
      name: 'orientacion-a-medias',
      at: ({ orientationDraft }) => address.orientationDraft(orientationDraft),
      ready: titled('Orientación rápida'),
    },
  ],
  migrate: [
    { name: 'migrar', at: () => address.migrate, ready: titled('Cargar un caso en curso') },
  ],
  migrationDraft: [
    {
      name: 'migrar-a-medias',
      at: ({ migrationDraft }) => address.migrationDraft(migrationDraft),
      ready: titled('Cargar un caso en curso'),
    },
  ],
  people: [{ name: 'personas', at: () => address.people, ready: titled('Personas') }],
  person: [
    {
      name: 'persona',
      at: ({ person }) => address.person(person),
      ready: (page) => page.getByRole('link', { name: 'Corregir datos' }),
    },
    {
      name: 'persona-familia',
      judged: true,
      at: ({ person }) => familyAddress(person),
      ready: titled(/^Familia/),
    },
    {
      name: 'persona-misma-que-otra',
      at: ({ person }) => mergeAddress.choose(person),
      ready: titled(/./),
    },
    {
      name: 'personas-unir',
      judged: true,
      at: ({ person }) => mergeAddress.compare(person, person),
      ready: titled(/./),
    },
  ],
  personEdit: [
    {
      name: 'persona-corregir',
      at: ({ person }) => address.personEdit(person),
      ready: titled(/^Corregir/),
    },
  ],
  omaped: [
    { name: 'omaped', at: () => address.omaped, ready: titled(/^OMAPED/) },
    {
      name: 'omaped-registrar',

      at: () => omapedAddress.register,
      ready: titled('Registrar persona'),
    },
    { name: 'omaped-ayudas', judged: true, at: () => omapedAddress.things, ready: titled(/./) },
    { name: 'omaped-cifras', judged: true, at: () => omapedAddress.figures, ready: titled(/./) },
    {
      name: 'omaped-persona',
      judged: true,
      at: ({ disabled }) => omapedAddress.person(disabled),
      ready: titled(/OMAPED-0001/),
    },
    {
      name: 'omaped-atenciones',
      at: ({ disabled }) => `${omapedAddress.person(disabled)}?parte=atenciones`,
      ready: titled(/OMAPED-0001/),
    },
    { name: 'padrones', judged: true, at: () => padronAddress('omaped'), ready: titled(/./) },
    {
      name: 'padron-importar',
      judged: true,
      at: () => importPadronAddress('omaped'),
      ready: titled(/^Importar/),
    },
    {
      name: 'padron-exportar',
      judged: true,
      at: () => exportPadronAddress('omaped'),
      ready: titled(/^Exportar/),
    },
  ],
  letters: [{ name: 'documentos', at: () => address.letters, ready: titled('Documentos') }],
  letter: [
    {
      name: 'oficio-borrador',
      at: ({ draftLetter }) => address.letter(draftLetter),
      ready: titled(/^Borrador de oficio/),
    },
    {
      name: 'oficio-emitido',
      at: ({ issuedLetter }) => address.letter(issuedLetter),
      ready: titled(/^OFICIO/),
    },
    {
      name: 'oficio-con-cargo',
      at: ({ signedLetter }) => address.letter(signedLetter),
      ready: titled(/^OFICIO/),
    },
    {
      name: 'oficio-anulado',
      at: ({ annulledLetter }) => address.letter(annulledLetter),
      ready: titled(/^OFICIO/),
    },
    letterAct('corregir', 'corregir', ({ issuedLetter }) => issuedLetter, titled(/^Corregir/)),
    letterAct('emitir', 'emitir', ({ draftLetter }) => draftLetter, dialog('Emitir el oficio')),
    letterAct('imprimir', 'imprimir', ({ issuedLetter }) => issuedLetter, dialog(/^Imprimir/)),
    letterAct('autorizar', 'autorizar', ({ issuedLetter }) => issuedLetter, dialog(/^Autorizar/)),
    letterAct('firmar', 'firmar', ({ issuedLetter }) => issuedLetter, dialog(/^Marcar/)),
    letterAct('anular', 'anular', ({ issuedLetter }) => issuedLetter, dialog(/^Anular/)),
    letterAct('cargo', 'cargo', ({ signedLetter }) => signedLetter, dialog('Registrar cargo')),
    letterAct(
      'respuesta',
      'respuesta',
      ({ signedLetter }) => signedLetter,
      dialog('Registrar respuesta'),
    ),
  ],
  papers: [{ name: 'documentos-emitidos', at: () => address.papers, ready: titled('Documentos') }],
  paper: [
    {
      name: 'documento-emitido',
      at: ({ paper }) => address.paper(paper),
      ready: titled(/^CARTA/),
    },
    {
      name: 'documento-firmar',
      at: ({ paper }) => `${address.paper(paper)}?acto=firmar`,
      ready: dialog(/^Marcar/),
      over: true,
    },
    {
      name: 'documento-anular',
      at: ({ paper }) => `${address.paper(paper)}?acto=anular`,
      ready: dialog(/^Anular/),
      over: true,
    },
  ],
  newPaper: [
    {
      name: 'documento-nuevo',
      at: ({ openCase }) => newPaperAddress('carta', openCase),
      ready: titled('Carta'),
    },
    {
      name: 'documento-nuevo-informe',
      at: () => newPaperAddress('informe'),
      ready: titled('Informe'),
    },
  ],
  paperDraft: [
    {
      name: 'documento-a-medias',
      at: ({ paperDraft }) => address.paperDraft(paperDraft),
      ready: titled('Memorando'),
    },
  ],
  newLetter: [
    {
      name: 'oficio-nuevo',
      at: ({ openCase }) => address.newLetter(openCase),
      ready: titled(/^Oficio nuevo/),
    },
  ],
  urgentLetters: [
    {
      name: 'oficios-urgentes',
      at: () => address.urgentLetters,
      ready: titled('Oficio urgente'),
    },
  ],
  ciam: [
    { name: 'ciam', at: () => address.ciam, ready: titled(/^CIAM/) },
    {
      name: 'ciam-registrar',
      judged: true,
      at: () => newOlderAddress,
      ready: titled('Registrar persona adulta mayor'),
    },
    { name: 'ciam-organizaciones', at: () => olderOrganisationsAddress, ready: titled(/./) },
    { name: 'ciam-reporte', at: () => ciamFiguresAddress, ready: titled(/./) },
    { name: 'ciam-persona', at: ({ older }) => olderAddress(older), ready: titled(/Fortunato/) },
    {
      name: 'ciam-riesgos',
      at: ({ older }) => `${olderAddress(older)}?parte=riesgos`,
      ready: titled(/Fortunato/),
    },
  ],
  received: [
    {
      name: 'recibidos',
      at: () => address.received,
      ready: titled('Documentos recibidos'),
    },
    {
      name: 'recibidos-todos',
      at: () => `${address.received}?ver=todos`,
      ready: titled('Documentos recibidos'),
    },
  ],
  newReceived: [
    {
      name: 'recibido-nuevo',
      at: () => address.newReceived,
      ready: titled('Registrar documento recibido'),
    },
  ],
  receivedDraft: [
    {
      name: 'recibido-a-medias',
      at: ({ receivedDraft }) => address.receivedDraft(receivedDraft),
      ready: titled('Registrar documento recibido'),
    },
  ],
  receivedDocument: [
    {
      name: 'recibido',
      at: ({ received }) => address.receivedDocument(received),
      ready: titled(/^Documento recibido R-/),
    },
    receivedAct('proveido', 'Proveído'),
    receivedAct('respuesta', 'Registrar respuesta'),
    receivedAct('cerrar', 'Cerrar sin oficio de respuesta'),
    receivedAct('expediente', 'Pasar a un expediente'),
    receivedAct('plazo', 'Cambiar el plazo'),
    receivedAct('anular', /^Anular el registro/),
  ],
  institutions: [
    { name: 'instituciones', at: () => address.institutions, ready: titled('Instituciones') },
  ],
  newInstitution: [
    {
      name: 'institucion-nueva',
      at: () => address.newInstitution,
      ready: titled(/nueva/i),
    },
  ],
  institution: [
    {
      name: 'institucion',
      at: ({ institution }) => address.institution(institution),
      ready: (page) => page.getByRole('heading', { level: 1 }),
    },
  ],
  books: [{ name: 'libros', at: () => address.books, ready: titled('Libros y listados') }],
  settings: [{ name: 'ajustes', at: () => address.settings, ready: titled(/./) }],
  settingsOffice: [
    { name: 'ajustes-oficina', at: () => address.settingsOffice, ready: titled(/./) },
  ],
  settingsNumbers: [
    { name: 'ajustes-numeracion', at: () => address.settingsNumbers, ready: titled(/./) },
  ],
  settingsCalendar: [
    {
      name: 'ajustes-calendario',
      at: () => address.settingsCalendar,
      ready: (page) => page.getByRole('cell', { name: 'Navidad' }),
    },
    {
      name: 'ajustes-calendario-agregar',
      at: () => `${address.settingsCalendar}?acto=${NEW_DAY}`,
      ready: dialog('Agregar un día no laborable'),
      over: true,
    },
    {
      name: 'ajustes-calendario-quitar',
      at: () => `${address.settingsCalendar}?anio=2026&quitar=2026-12-25`,
      ready: dialog('Un feriado que se trabaja'),
      over: true,
    },
  ],
  settingsTerms: [
    { name: 'ajustes-plazos', at: () => address.settingsTerms, ready: titled('Plazos') },
  ],
  settingsTexts: [
    {
      name: 'ajustes-textos',
      at: () => address.settingsTexts,
      ready: titled('Textos y cláusulas'),
    },
    {
      name: 'ajustes-texto',
      at: () => `${address.settingsTexts}?texto=${shippedByCode('oficio.e').id}`,
      ready: (page) => page.getByRole('heading', { level: 2, name: /desprotección familiar/ }),
    },
    {
      name: 'ajustes-texto-cambiar',
      at: () => `${address.settingsTexts}?texto=${shippedByCode('oficio.e').id}&acto=cambiar`,
      ready: (page) => page.getByRole('button', { name: 'Guardar la versión nueva' }),
    },
  ],
  settingsLists: [
    { name: 'ajustes-listas', at: () => address.settingsLists, ready: titled('Listas y normas') },
    {
      name: 'ajustes-listas-derechos',
      at: () => `${address.settingsLists}?lista=derecho_afectado`,
      ready: (page) => page.getByRole('cell', { name: 'A la identidad' }),
    },
    {
      name: 'ajustes-listas-nombre',
      at: () => `${address.settingsLists}?lista=materia&acto=nombre:A1`,
      ready: dialog('Cambiar un nombre'),
      over: true,
    },
  ],
  settingsAccounts: [
    {
      name: 'ajustes-operadores',
      at: () => address.settingsAccounts,
      ready: titled('Personal'),
    },
    { name: 'ajustes-equipo', at: () => teamRemovalAddress, ready: titled(/./) },
    { name: 'ajustes-conformidad', at: () => approvalsAddress, ready: titled('Conformidad') },
  ],
  staffRecord: [
    {
      name: 'ajustes-ficha',
      at: ({ colleague }) => address.staffRecord(colleague),
      ready: (page) => page.getByRole('button', { name: 'Registrar un dato' }),
    },
    {
      name: 'ajustes-ficha-registrar',
      at: ({ colleague }) => `${address.staffRecord(colleague)}?acto=registrar`,
      ready: dialog('Registrar un dato'),
      over: true,
    },
    {
      name: 'ajustes-ficha-contrasena',
      at: ({ colleague }) => `${address.staffRecord(colleague)}?acto=contrasena`,
      ready: dialog('Contraseña nueva para quien olvidó la suya'),
      over: true,
    },
  ],
  staffRemoval: [
    {
      name: 'ajustes-baja',
      at: ({ colleague }) => address.staffRemoval(colleague),
      ready: (page) => page.getByRole('button', { name: 'Dar de baja y hacer el acta' }),
    },
  ],
  settingsReview: [
    {
      name: 'ajustes-revision',
      at: () => address.settingsReview,
      ready: (page) => page.getByRole('button', { name: /^Firmar/ }),
    },
  ],
  settingsIncidents: [
    {
      name: 'ajustes-incidentes',
      at: () => address.settingsIncidents,
      ready: titled('Incidentes'),
    },
  ],
  newIncident: [
    {
      name: 'ajustes-incidente-nuevo',
      at: () => address.newIncident,
      ready: (page) => page.getByRole('button', { name: 'Registrar el incidente' }),
    },
  ],
  settingsLock: [
    {
      name: 'ajustes-bloqueo',
      at: () => address.settingsLock,
      ready: (page) => page.getByRole('button', { name: 'Guardar los tiempos' }),
    },
  ],
  settingsNotices: [
    {
      name: 'ajustes-avisos',
      at: () => address.settingsNotices,
      ready: (page) => page.getByRole('button', { name: 'Guardar los teléfonos' }),
    },
  ],
  settingsFvr: [
    {
      name: 'ajustes-calculo-fvr',
      at: () => address.settingsFvr,
      ready: (page) => page.getByRole('button', { name: 'Activar' }),
    },
  ],
  settingsPassword: [
    { name: 'ajustes-contrasena', at: () => address.settingsPassword, ready: titled(/./) },
  ],
  settingsSheets: [{ name: 'ajustes-hojas', at: () => address.settingsSheets, ready: titled(/./) }],
  settingsActs: [
    { name: 'ajustes-actos', at: () => address.settingsActs, ready: titled('Registro de actos') },
  ],
  settingsCopies: [
    {
      name: 'ajustes-copias',
      at: () => address.settingsCopies,
      ready: titled('Copias y recuperación'),
    },
    {
      name: 'ajustes-copias-memoria',
      at: () => stickAddress,
      ready: dialog('Copiar a una memoria USB'),
      over: true,
    },
    {
      name: 'ajustes-copias-claves',
      at: () => rekeyAddress,
      ready: dialog('Cambiar las claves'),
      over: true,
    },
  ],
  settingsAbout: [
    { name: 'ajustes-acerca-de', at: () => address.settingsAbout, ready: titled(/./) },
  ],
};

/** Goes there, and waits until it is all on show. */
export async function show(page: Page, view: View, there: Landmarks): Promise<void> {
  await visit(page, view.at(there));
  await view.ready(page).first().waitFor();
  await settled(page);
}

/**
 * By the address, as the back button goes: the program is not loaded anew for each of the views, which is
 * two thirds of the wait. The address that is on show already is loaded, to begin it anew.
 * @param address as of `renderer/api/addresses.ts`.
 */
export async function visit(page: Page, address: string): Promise<void> {
  const to = new URL(address, page.url());
  if (to.pathname === new URL(page.url()).pathname) {
    await page.goto(to.href);
    return;
  }
  await page.evaluate((href) => {
    // A place of its own, as the router gives each: two forms at one route are told apart by it.
    history.pushState({ usr: null, key: crypto.randomUUID(), idx: history.length }, '', href);
    dispatchEvent(new PopStateEvent('popstate'));
  }, to.href);
}

const PAUSE_MS = 60;

/** Nothing is being read or drawn any more. */
export async function settled(page: Page): Promise<void> {
  const waiting = page.getByText(/^(Cargando|Abriendo|Preparando|Formando|Actualizando)/);
  // What was read may ask for more: twice nothing is waited for.
  for (let quiet = 0; quiet < 2; quiet += 1) {
    await waiting.first().waitFor({ state: 'hidden' });
    await page.waitForTimeout(PAUSE_MS);
  }
  await page.evaluate(() => document.fonts.ready.then(() => null));
}
