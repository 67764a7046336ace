/**
 * Every act of the chain in words, as the register of acts says it: who read it on paper must
 * understand it without the program. A right without its words does not compile.
 */
import type { Action } from '../rights.ts';

/** Of what kind an act is: what the register is searched by. */
export const ACT_KINDS = {
  session: 'Ingresos y salidas',
  view: 'Vistas y búsquedas',
  change: 'Registros y cambios',
  print: 'Documentos impresos o guardados',
  refused: 'Actos negados',
  rights: 'Usuarios, permisos y claves',
  vault: 'Fecha, copias y archivo de datos',
} as const;
export type ActKind = keyof typeof ACT_KINDS;

/** Acts that are not a procedure's own: entering, leaving, and what the program finds. */
type Other =
  | 'accounts.login'
  | 'accounts.login_failed'
  | 'accounts.logout'
  | 'right.refused'
  | 'setup.office'
  | 'operators.marked'
  | 'clock.doubted'
  | 'clock.confirmed'
  | 'clock.settled'
  | 'store.anchor_made'
  | 'store.rollback_accepted'
  | 'store.restored'
  | 'store.rekeyed'
  | 'vault.recovered'
  | 'chain.broken';

interface ActWords {
  readonly kind: ActKind;
  readonly text: string;
}

const of = (kind: ActKind, text: string): ActWords => ({ kind, text });

export const ACTS: Readonly<Record<Action | Other, ActWords>> = {
  'accounts.login': of('session', 'Ingresó'),
  'accounts.login_failed': of('session', 'Intento de ingreso fallido'),
  'accounts.logout': of('session', 'Salió o se bloqueó'),
  'right.refused': of('refused', 'Se le negó un acto que su función no permite'),
  'setup.office': of('vault', 'Configuró la oficina'),
  'operators.marked': of('rights', 'Quedó anotado el estado de usuarios y permisos'),
  'clock.doubted': of('vault', 'La fecha de la PC quedó en duda'),
  'clock.confirmed': of('vault', 'Confirmó la fecha de la PC'),
  'clock.settled': of('vault', 'La fecha de la PC volvió a ser creíble'),
  'store.anchor_made': of('vault', 'Esta cuenta de la PC empezó a recordar los datos'),
  'store.rollback_accepted': of(
    'vault',
    'Aceptó continuar con datos que no estaban como se dejaron',
  ),
  'store.restored': of('vault', 'Restauró una copia'),
  'store.rekeyed': of('rights', 'Los datos quedaron con claves nuevas'),
  'vault.recovered': of('rights', 'Ingresó con dos hojas o la frase de una copia'),
  'chain.broken': of('vault', 'Se halló que el registro de actos fue cambiado'),

  'office.view': of('view', 'Vio los datos de la oficina'),
  'office.change': of('change', 'Cambió los datos de la oficina'),
  'operators.list': of('view', 'Vio la lista de usuarios'),
  'operators.add': of('rights', 'Creó un usuario'),
  'operators.change': of('rights', 'Cambió un usuario o sus permisos'),
  'password.change': of('rights', 'Cambió su contraseña'),
  'calendar.view': of('view', 'Vio el calendario de la oficina'),
  'calendar.change': of('change', 'Cambió el calendario de la oficina'),
  'catalogues.view': of('view', 'Vio las listas'),
  'catalogues.change': of('change', 'Cambió una lista'),
  'texts.view': of('view', 'Vio los textos y cláusulas'),
  'texts.change': of('change', 'Cambió un texto o una cláusula'),
  'numbers.view': of('view', 'Vio la numeración'),
  'drafts.keep': of('change', 'Descartó un borrador'),
  'search.all': of('view', 'Buscó'),
  'people.view': of('view', 'Vio los datos de una persona'),
  'informants.view': of('view', 'Vio quién informó'),
  'people.change': of('change', 'Cambió los datos de una persona'),
  'people.merge': of('change', 'Unió dos fichas de una persona, o deshizo la unión'),
  'family.view': of('view', 'Vio la familia de una persona'),
  'family.record': of('change', 'Anotó en la familia de una persona'),
  'family.print': of('change', 'Formó el genograma de una persona'),
  'safe_contact.change': of('change', 'Cambió las reglas de contacto seguro'),
  'safe_contact.override': of('view', 'Abrió un dato de contacto protegido'),
  'orientations.register': of('change', 'Registró una orientación'),
  'orientations.list': of('view', 'Vio las orientaciones'),
  'cases.register': of('change', 'Registró un caso'),
  'cases.migrate': of('change', 'Cargó un caso desde el papel'),
  'cases.view': of('view', 'Vio un caso'),
  'cases.list': of('view', 'Vio o buscó en la lista de casos'),
  'cases.change': of('change', 'Cambió los datos de un caso'),
  'cases.assign': of('change', 'Asignó el responsable de un caso'),
  'cases.note': of('change', 'Anotó en el diario de un caso'),
  'cases.qualify': of('change', 'Calificó un caso'),
  'cases.extend_qualification': of('change', 'Amplió el plazo de calificación'),
  'terms.extend': of('change', 'Amplió un plazo'),
  'terms.suspend': of('change', 'Suspendió un plazo'),
  'cases.refine_qualification': of('change', 'Precisó la calificación de un caso'),
  'cases.discard_flag': of('change', 'Descartó una marca de un caso'),
  'cases.act': of('change', 'Registró una acción de defensa'),
  'cases.verify': of('change', 'Inició la verificación de un caso'),
  'cases.conclude': of('change', 'Concluyó un caso'),
  'cases.reopen': of('change', 'Reabrió un caso'),
  'approvals.view': of('view', 'Vio las conformidades de un caso'),
  'approvals.ask': of('change', 'Pidió conformidad'),
  'approvals.decide': of('change', 'Dio conformidad o devolvió con comentario'),
  'approvals.require': of('change', 'Cambió qué pide conformidad'),
  'access.view': of('view', 'Vio quién accede a un caso'),
  'access.seal': of('rights', 'Cambió quién puede leer un caso'),
  'access.abstain': of('rights', 'Se abstuvo de un caso'),
  'access.conflicts': of('rights', 'Anotó o levantó una causa de abstención'),
  'access.emergency': of('rights', 'Abrió un caso por emergencia'),
  'access.notices': of('view', 'Vio los accesos de emergencia'),
  'judicial.view': of('view', 'Vio los procesos judiciales de un caso'),
  'judicial.record': of('change', 'Registró un proceso judicial'),
  'hearings.view': of('view', 'Vio las audiencias de un caso'),
  'hearings.screen': of('change', 'Preguntó a solas por violencia'),
  'hearings.record': of('change', 'Registró una audiencia'),
  'hearings.override': of('change', 'Autorizó una audiencia fuera de la oficina'),
  'agreements.view': of('view', 'Vio los acuerdos de un caso'),
  'agreements.record': of('change', 'Registró un acuerdo o un compromiso'),
  'agreements.follow': of('change', 'Anotó un pago o un paso de una inscripción'),
  'agreements.stop_registry': of('change', 'Detuvo la gestión de una inscripción'),
  'risk.view': of('view', 'Vio el procedimiento por riesgo de un caso'),
  'risk.record': of('change', 'Registró en un procedimiento por riesgo'),
  'risk.resolve': of('change', 'Emitió una resolución por riesgo o amplió sus actuaciones'),
  'followups.assign': of('change', 'Encargó un seguimiento'),
  'followups.record': of('change', 'Registró un seguimiento'),
  'followups.cancel': of('change', 'Anuló un seguimiento'),
  'followups.list': of('view', 'Vio un seguimiento'),
  'tray.own': of('view', 'Vio su bandeja'),
  'tray.office': of('view', 'Vio los pendientes de la oficina'),
  'work.view': of('view', 'Vio la carga de trabajo'),
  'saved_views.keep': of('change', 'Guardó, cambió o borró una vista de una lista'),
  'saved_views.share': of('change', 'Guardó, cambió o borró una vista de la oficina'),
  'field_use.count': of('view', 'Contó qué campos se llenan'),
  'papers.view': of('view', 'Vio un documento emitido'),
  'papers.issue': of('change', 'Emitió un documento'),
  'papers.sign': of('change', 'Registró la firma de un documento'),
  'papers.annul': of('change', 'Anuló un documento'),
  'papers.print': of('print', 'Abrió, imprimió o guardó un documento'),
  'papers.file_cargo': of('change', 'Registró el cargo o la respuesta de un documento'),
  'papers.blank': of('print', 'Imprimió un formato en blanco'),
  'consents.view': of('view', 'Vio los consentimientos de un caso'),
  'consents.record': of('change', 'Registró o retiró un consentimiento u otra base legal'),
  'consents.print': of('print', 'Formó un consentimiento o su retiro'),
  'exports.make': of('print', 'Sacó un archivo de la oficina'),
  'exports.view': of('view', 'Vio los archivos que salieron'),
  'signed.view': of('view', 'Vio o abrió un PDF firmado digitalmente'),
  'signed.file': of('change', 'Archivó un PDF firmado digitalmente'),
  'letters.view': of('view', 'Vio un oficio'),
  'letters.write': of('change', 'Escribió un oficio'),
  'letters.issue': of('change', 'Emitió un oficio'),
  'letters.sign': of('change', 'Registró la firma de un oficio'),
  'letters.annul': of('change', 'Anuló un oficio'),
  'letters.print': of('print', 'Abrió, imprimió o guardó un oficio'),
  'letters.file_cargo': of('change', 'Registró el cargo o la respuesta de un oficio'),
  'letters.urgent': of('change', 'Emitió o firmó un oficio urgente'),
  'letters.release': of('print', 'Autorizó imprimir un oficio una vez'),
  'letters.print_released': of('print', 'Abrió o imprimió un oficio que se le autorizó'),
  'books.view': of('view', 'Vio un mes de un libro de registro'),
  'books.print': of('print', 'Formó un mes de un libro de registro'),
  'day_papers.own': of('print', 'Formó su agenda o su lista de vencidos'),
  'day_papers.office': of('print', 'Formó la agenda o la lista de vencidos de la oficina'),
  'statistics.form': of('print', 'Formó un informe estadístico'),
  'folders.view': of('view', 'Vio la carpeta de un caso'),
  'folders.keep': of('change', 'Prestó, recibió de vuelta o folió la carpeta de un caso'),
  'folders.print': of('print', 'Formó el rótulo, el índice o el cargo de una carpeta'),
  'dossiers.view': of('view', 'Vio los pedidos del expediente de un caso'),
  'dossiers.keep': of('change', 'Registró un pedido del expediente o reunió sus piezas'),
  'dossiers.decide': of('change', 'Decidió qué piezas del expediente se entregan'),
  'dossiers.release': of('change', 'Formó, entregó o cerró un pedido del expediente'),
  'dossiers.print': of('print', 'Formó la copia, el cargo o el acta de un pedido del expediente'),
  'staff.view': of('view', 'Vio el legajo del personal'),
  'staff.record': of('rights', 'Anotó en el legajo del personal'),
  'operators.remove': of('rights', 'Retiró a una persona y entregó sus pendientes'),
  'privileges.review': of('rights', 'Revisó los permisos de todos'),
  'incidents.report': of('vault', 'Comunicó un incidente'),
  'incidents.manage': of('vault', 'Atendió un incidente'),
  'received.view': of('view', 'Vio los documentos recibidos'),
  'received.register': of('change', 'Registró un documento recibido'),
  'received.file_answer': of('change', 'Registró un documento recibido como respuesta'),
  'received.link': of('change', 'Cambió de expediente un documento recibido'),
  'received.order': of('change', 'Dio un proveído'),
  'received.answer': of('change', 'Registró la respuesta o el plazo de un documento recibido'),
  'received.close': of('change', 'Cerró un documento recibido sin respuesta'),
  'received.reopen': of('change', 'Reabrió un documento recibido'),
  'received.annul': of('change', 'Anuló el registro de un documento recibido'),
  'attachments.view': of('view', 'Abrió un archivo adjunto'),
  'attachments.add': of('change', 'Adjuntó un archivo'),
  'attachments.change': of('change', 'Corrigió los datos de un archivo adjunto'),
  'attachments.quarantine': of('change', 'Puso en cuarentena un archivo adjunto'),
  'attachments.destroy': of('change', 'Destruyó un archivo adjunto'),
  'attachments.check': of('view', 'Revisó los archivos adjuntos'),
  'copies.view': of('view', 'Vio las copias'),
  'copies.make': of('vault', 'Se hizo y se comprobó una copia'),
  'copies.take_out': of('vault', 'Preparó o dio de baja una copia en memoria USB'),
  'copies.restore': of('vault', 'Restauró una copia'),
  'vault.rekey': of('rights', 'Cambió las claves'),
  'institutions.view': of('view', 'Vio el directorio'),
  'institutions.change': of('change', 'Cambió el directorio de instituciones'),
  'clock.confirm': of('vault', 'Confirmó la fecha de la PC'),
  'store.accept_rollback': of('vault', 'Aceptó continuar con datos que no estaban como se dejaron'),
  'violence.register': of('change', 'Registró un caso de violencia familiar'),
  'violence.view': of('view', 'Vio la ruta de un caso de violencia'),
  'violence.record': of('change', 'Anotó en la ruta de un caso de violencia'),
  'violence.minimum_view': of('view', 'Dio o vio la vista mínima para Serenazgo'),
  'violence.figures': of('view', 'Vio las cifras de violencia familiar'),
  'fvr.view': of('view', 'Vio las fichas de valoración de riesgo'),
  'fvr.record': of('change', 'Registró, corrigió o anuló una ficha de valoración de riesgo'),
  'fvr.compute': of('change', 'Cambió si se usa el cálculo orientador de la ficha de riesgo'),
  'registrations.change': of('change', 'Dio de baja o reabrió un registro de la OMAPED o del CIAM'),
  'omaped.view': of('view', 'Vio el registro de la OMAPED'),
  'omaped.record': of('change', 'Anotó en el registro de la OMAPED'),
  'ciam.view': of('view', 'Vio el registro del CIAM'),
  'ciam.record': of('change', 'Anotó en el registro del CIAM'),
  'attentions.view': of('view', 'Vio las atenciones de una persona registrada'),
  'attentions.record': of('change', 'Registró una atención o visita'),
  'duplicates.tell': of('change', 'Avisó que dos fichas pueden ser de una misma persona'),
  'duplicates.view': of('view', 'Vio las personas que pueden estar registradas dos veces'),
  'duplicates.settle': of('change', 'Resolvió si dos registros son de la misma persona'),
  'activities.view': of('view', 'Vio las actividades'),
  'activities.record': of('change', 'Registró una actividad o su asistencia'),
  'committees.view': of('view', 'Vio un comité o sus sesiones'),
  'committees.print': of('print', 'Formó un papel de un comité'),
  'committees.record': of('change', 'Registró una sesión o un acuerdo de un comité'),
  'committees.change': of('change', 'Cambió un comité o quienes lo integran'),
  'case_meetings.view': of('view', 'Vio las reuniones sobre un caso'),
  'case_meetings.record': of('change', 'Registró una reunión sobre un caso'),
  'fixed_duties.view': of('view', 'Vio las obligaciones con fecha fija'),
  'fixed_duties.record': of('change', 'Anotó el cumplimiento de una obligación con fecha fija'),
  'fixed_duties.change': of('change', 'Cambió las obligaciones con fecha fija'),
  'imports.make': of('change', 'Importó un padrón'),
  'imports.undo': of('change', 'Deshizo una importación'),
  'desk_exports.make': of('print', 'Sacó un padrón en un archivo'),
  'audit.view': of('view', 'Vio el registro de actos'),
  'audit.view_all': of('view', 'Vio el registro de actos'),
  'audit.month_page': of('print', 'Formó la hoja mensual del registro'),
};

/** An act in words; one of a later version by its own name. */
export const actWords = (action: string): string =>
  (ACTS as Readonly<Record<string, ActWords | undefined>>)[action]?.text ?? action;

/** The names of the acts of one kind, as the chain has them. */
export const actsOf = (kind: ActKind): string[] =>
  Object.entries(ACTS).flatMap(([action, words]) => (words.kind === kind ? [action] : []));

/** How a class of sealed field reads. */
export const CLASS_WORDS = {
  ordinario: 'datos comunes',
  sensible: 'datos sensibles',
  psicologico: 'datos psicológicos',
  reservado_30364: 'reserva de la Ley 30364',
  penal: 'datos penales',
  informante: 'identidad de quien informa',
  discapacidad: 'datos de la OMAPED',
  adulto_mayor: 'datos del CIAM',
} as const;
