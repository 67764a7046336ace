/**
 * Every right as people would say it, for the page of the manual that tells who sees and does what.
 * A right without its words does not compile.
 */
import type { Action } from '../rights.ts';

export const RIGHT_GROUPS = {
  people: 'Personas y recepción',
  cases: 'Casos',
  followups: 'Seguimientos y bandejas',
  letters: 'Oficios',
  desks: 'Violencia familiar, OMAPED y CIAM',
  outgo: 'Lo que sale de la oficina',
  received: 'Documentos recibidos',
  attachments: 'Documentos adjuntos',
  access: 'Casos reservados, abstenciones y emergencias',
  books: 'Libros, listados y carpetas',
  office: 'La oficina y sus cuentas',
  safe: 'Copias, claves e incidentes',
  acts: 'Registro de actos',
} as const;
export type RightGroup = keyof typeof RIGHT_GROUPS;

export interface RightWords {
  readonly group: RightGroup;
  /** In the infinitive. */
  readonly text: string;
  /** Done to a case, or to what is of one: then how far it reaches is said. */
  readonly ofCases: boolean;
}

const of =
  (group: RightGroup, ofCases: boolean) =>
  (text: string): RightWords => ({ group, text, ofCases });

const people = of('people', false);
const peopleOfCases = of('people', true);
const cases = of('cases', true);
const allCases = of('cases', false);
const followups = of('followups', true);
const trays = of('followups', false);
const letters = of('letters', true);
const outgo = of('outgo', true);
const outgoAll = of('outgo', false);
const violence = of('desks', true);
const desks = of('desks', false);
const received = of('received', true);
const receivedNew = of('received', false);
const attachments = of('attachments', true);
const access = of('access', true);
const accessOfAll = of('access', false);
const books = of('books', false);
const folders = of('books', true);
const office = of('office', false);
const safe = of('safe', false);
const acts = of('acts', false);

export const RIGHT_WORDS: Readonly<Record<Action, RightWords>> = {
  'search.all': people('Buscar personas, casos y oficios'),
  'people.view': peopleOfCases('Ver los datos de una persona'),
  'people.change': peopleOfCases('Corregir los datos de una persona'),
  'people.merge': peopleOfCases('Unir dos fichas de una misma persona, y deshacer la unión'),
  'family.view': peopleOfCases('Ver la familia de una persona y su genograma'),
  'family.record': peopleOfCases(
    'Anotar vínculos, quiénes viven juntos y con quién ha vivido una persona',
  ),
  'family.print': peopleOfCases('Imprimir el genograma'),
  'informants.view': peopleOfCases('Ver quién informó cuando pidió reserva, con un motivo escrito'),
  'safe_contact.change': peopleOfCases('Cambiar las reglas de contacto seguro'),
  'safe_contact.override': peopleOfCases('Abrir un dato de contacto protegido, con un motivo'),
  'drafts.keep': people('Guardar lo que está a medio escribir'),
  'orientations.register': people('Registrar una orientación'),
  'orientations.list': people('Ver las orientaciones'),

  'cases.register': allCases('Registrar un caso'),
  'cases.migrate': allCases('Cargar un expediente en papel'),
  'cases.list': cases('Ver la lista de casos'),
  'cases.view': cases('Ver un caso'),
  'cases.change': cases('Corregir los datos de un caso'),
  'cases.note': cases('Anotar en el diario'),
  'cases.assign': cases('Asignar quién responde por un caso'),
  'cases.qualify': cases('Calificar'),
  'cases.extend_qualification': cases('Ampliar el plazo para calificar'),
  'terms.extend': cases('Ampliar un plazo'),
  'terms.suspend': cases('Suspender un plazo'),
  'cases.refine_qualification': cases('Precisar una calificación'),
  'cases.discard_flag': cases('Descartar un delito, una falta, un riesgo o violencia'),
  'cases.act': cases('Iniciar y terminar acciones de defensa'),
  'cases.verify': cases('Pasar a verificación'),
  'cases.conclude': cases('Concluir'),
  'cases.reopen': cases('Reabrir'),
  'approvals.view': cases('Ver si se pidió conformidad, y qué se respondió'),
  'approvals.ask': cases('Pedir conformidad para un plan o una conclusión'),
  'approvals.decide': cases('Dar conformidad, o devolver con un comentario'),
  'approvals.require': office('Decidir si un plan o una conclusión piden conformidad'),

  'judicial.view': cases('Ver los procesos judiciales'),
  'judicial.record': cases('Llevar un proceso judicial'),
  'hearings.view': cases('Ver las audiencias'),
  'hearings.screen': cases('Preguntar a solas por violencia'),
  'hearings.record': cases('Llevar una conciliación o un compromiso en audiencia'),
  'hearings.override': cases('Autorizar un día o un lugar fuera de la regla, con su motivo'),
  'agreements.view': cases('Ver los acuerdos y compromisos'),
  'agreements.record': cases('Registrar un acuerdo o un compromiso'),
  'agreements.follow': cases('Anotar pagos y pasos de una inscripción'),
  'agreements.stop_registry': cases('Detener la gestión de una inscripción'),
  'risk.view': cases('Ver el procedimiento por riesgo'),
  'risk.record': cases('Llevar el procedimiento por riesgo'),
  'risk.resolve': cases('Emitir las resoluciones por riesgo'),
  'followups.list': followups('Ver los seguimientos'),
  'followups.assign': followups('Asignar un seguimiento'),
  'followups.record': followups('Registrar el resultado de un seguimiento'),
  'followups.cancel': followups('Anular un seguimiento'),
  'tray.own': trays('Ver su propia bandeja'),
  'tray.office': trays('Ver «Pendientes de la oficina»'),
  'work.view': trays('Ver la carga de trabajo de cada persona'),
  'saved_views.keep': trays('Guardar vistas de las listas, para sí'),
  'saved_views.share': trays('Guardar vistas de las listas para toda la oficina'),

  'papers.view': letters('Leer un documento emitido'),
  'papers.issue': letters('Emitir cartas, informes, actas y los demás documentos'),
  'papers.sign': letters('Marcar un documento como firmado'),
  'papers.annul': letters('Anular un documento emitido'),
  'papers.print': letters('Imprimir o guardar un documento'),
  'papers.file_cargo': letters('Registrar el cargo y la respuesta de un documento'),
  'papers.blank': letters('Imprimir un formato en blanco'),
  'consents.view': outgo('Ver los consentimientos y con qué base salen los datos'),
  'consents.record': outgo('Registrar un consentimiento u otra base legal, y su retiro'),
  'consents.print': outgo('Formar la hoja de un consentimiento o de su retiro'),
  'exports.make': outgoAll('Sacar en un archivo lo que puede ver, con destinatario y motivo'),
  'exports.view': outgo('Ver qué archivos salieron, a quién y para qué'),
  'signed.view': outgo('Ver y abrir un PDF firmado digitalmente'),
  'signed.file': outgo('Archivar un PDF firmado digitalmente junto al original'),
  'violence.register': desks('Registrar un caso de violencia familiar'),
  'violence.view': violence('Ver la ruta de un caso de violencia'),
  'violence.record': violence('Anotar en la ruta: denuncia, derivaciones, medidas, visitas'),
  'violence.minimum_view': violence('Dar la vista mínima (dirección y teléfono) a Serenazgo'),
  'violence.figures': violence('Ver las cifras de violencia familiar'),
  'fvr.view': violence('Ver las fichas de valoración de riesgo'),
  'fvr.record': violence('Registrar, corregir y anular una ficha de valoración de riesgo'),
  'fvr.compute': desks('Decidir si se usa el cálculo orientador de la ficha de riesgo'),
  'registrations.change': desks('Dar de baja o reabrir un registro de su área'),
  'omaped.view': desks('Ver el registro de la OMAPED'),
  'omaped.record': desks('Registrar y cambiar datos de la OMAPED'),
  'ciam.view': desks('Ver el registro del CIAM'),
  'ciam.record': desks('Registrar y cambiar datos del CIAM'),
  'attentions.view': desks('Ver las atenciones y visitas de su área'),
  'attentions.record': desks('Registrar atenciones y visitas'),
  'duplicates.tell': peopleOfCases('Avisar que dos fichas pueden ser de una misma persona'),
  'duplicates.view': desks('Ver quiénes pueden estar registrados dos veces'),
  'duplicates.settle': desks('Resolver si dos registros son de la misma persona'),
  'activities.view': desks('Ver las actividades de su área'),
  'activities.record': desks('Registrar actividades y su asistencia'),
  'committees.view': desks('Ver comités, sus sesiones, sus acuerdos y los archivos de cada sesión'),
  'committees.print': desks('Imprimir convocatorias, listas y actas de comités'),
  'committees.record': desks(
    'Registrar sesiones, acuerdos y actas de comités, y guardar o retirar sus archivos',
  ),
  'committees.change': desks('Crear comités y decir quiénes los integran'),
  'case_meetings.view': cases('Ver las reuniones sobre un caso'),
  'case_meetings.record': cases('Registrar una reunión sobre un caso'),
  'fixed_duties.view': desks('Ver las obligaciones con fecha fija'),
  'fixed_duties.record': desks('Anotar que una obligación con fecha fija se cumplió'),
  'fixed_duties.change': desks('Cambiar las obligaciones con fecha fija'),
  'imports.make': desks('Importar un padrón a su registro'),
  'imports.undo': desks('Deshacer una importación'),
  'desk_exports.make': desks('Sacar su padrón en un archivo'),
  'letters.view': letters('Leer un oficio'),
  'letters.write': letters('Escribir un oficio'),
  'letters.issue': letters('Emitir un oficio'),
  'letters.sign': letters('Firmar, o marcar como firmado'),
  'letters.print': letters('Imprimir o guardar un oficio'),
  'letters.file_cargo': letters('Registrar el cargo y la respuesta'),
  'letters.annul': letters('Anular un oficio'),
  'letters.urgent': letters('Emitir y firmar lo que no puede esperar: una denuncia, a la UPE'),
  'letters.release': letters('Autorizar que otra persona imprima un oficio una vez'),
  'letters.print_released': letters('Imprimir un oficio que se le autorizó'),

  'received.view': received('Ver los documentos recibidos'),
  'received.register': receivedNew('Registrar un documento recibido'),
  'received.order': received('Dar un proveído: a quién pasa y hasta cuándo'),
  'received.file_answer': received('Registrar un documento recibido como respuesta a uno enviado'),
  'received.link': received('Pasar un documento a un expediente, o a otro'),
  'received.answer': received('Registrar con qué se respondió, o cambiar el plazo'),
  'received.close': received('Cerrar un documento sin oficio de respuesta'),
  'received.reopen': received('Volver a dejar pendiente un documento'),
  'received.annul': received('Anular un registro hecho por error'),

  'attachments.view': attachments('Ver los documentos adjuntos'),
  'attachments.add': attachments('Adjuntar un documento'),
  'attachments.change': attachments('Corregir de qué documento se trata'),
  'attachments.quarantine': attachments('Retirar lo que se adjuntó por error'),
  'attachments.destroy': attachments('Destruir lo retirado, con su acta'),
  'attachments.check': attachments('Revisar que los archivos no estén dañados'),

  'access.view': access('Ver quién accede a un caso'),
  'access.seal': access('Reservar un caso y nombrar a quienes lo leen'),
  'access.abstain': access('Abstenerse de un caso'),
  'access.conflicts': access('Anotar o levantar una causa de abstención'),
  'access.emergency': access('Abrir por emergencia, 30 minutos y solo para mirar'),
  'access.notices': accessOfAll('Ver los accesos de emergencia'),

  'feedback.ask': cases('Preguntar a la persona, después de concluir, cómo fue su atención'),
  'feedback.form': books('Ver las preguntas de opinión e imprimir su hoja en blanco'),
  'feedback.type': books('Registrar opiniones: las hojas de la caja, o lo que se dijo'),
  'feedback.figures': books('Ver e imprimir las cifras de opinión'),
  'feedback.comments': books('Leer los comentarios, cuando hay cinco respuestas o más'),
  'books.view': books('Ver un mes de los libros de registro'),
  'books.print': books('Imprimir o guardar un mes de los libros'),
  'day_papers.own': books('Imprimir su agenda y sus pendientes vencidos'),
  'day_papers.office': books('Imprimir la agenda y los vencidos de toda la oficina'),
  'statistics.form': books('Formar el informe estadístico'),
  'field_use.count': books('Contar qué campos de los formularios se llenan'),
  'folders.view': folders('Ver la carpeta de un caso y quién la tiene'),
  'folders.keep': folders('Prestar, recibir de vuelta y foliar una carpeta'),
  'folders.print': folders('Imprimir el rótulo, el índice y el cargo de préstamo'),
  'dossiers.view': folders('Ver quién pidió el expediente de un caso'),
  'dossiers.keep': folders('Registrar un pedido del expediente y reunir sus piezas'),
  'dossiers.decide': folders('Decidir qué piezas van y cuáles quedan reservadas'),
  'dossiers.release': folders(
    'Formar la copia, entregarla, hacer leer el expediente o cerrar el pedido',
  ),
  'dossiers.print': folders('Imprimir la copia, su cargo y el acta de lectura'),

  'office.view': office('Ver los datos de la oficina'),
  'office.change': office('Cambiar los datos de la oficina'),
  'calendar.view': office('Ver el calendario de la oficina'),
  'catalogues.view': office('Ver las listas y normas'),
  'catalogues.change': office('Cambiar nombres, vigencia y fuentes de las listas'),
  'texts.view': office('Ver los textos y cláusulas, y ponerlos en un documento'),
  'texts.change': office('Cambiar los textos con que empiezan los documentos y las cláusulas'),
  'calendar.change': office('Agregar o quitar un día no laborable'),
  'numbers.view': office('Ver la numeración'),
  'institutions.view': office('Ver el directorio de instituciones'),
  'institutions.change': office('Cambiar el directorio'),
  'operators.list': office('Ver quiénes trabajan aquí'),
  'operators.add': office('Agregar una cuenta'),
  'operators.change': office('Cambiar una cuenta, sus funciones o su contraseña olvidada'),
  'operators.remove': office('Dar de baja y entregar el cargo'),
  'staff.view': office('Ver la ficha de una persona de la oficina'),
  'staff.record': office('Registrar designaciones, licencias y encargaturas'),
  'privileges.review': office('Firmar la revisión semestral'),
  'password.change': office('Cambiar su propia contraseña'),
  'clock.confirm': office('Confirmar la fecha de la PC'),

  'copies.view': safe('Ver las copias'),
  'copies.make': safe('Hacer una copia en esta PC'),
  'copies.take_out': safe('Llevar una copia a una memoria USB'),
  'copies.restore': safe('Restaurar una copia'),
  'vault.rekey': safe('Cambiar las claves'),
  'store.accept_rollback': safe('Continuar con datos que no están como se dejaron'),
  'incidents.report': safe('Registrar un incidente («Perdí un USB o una PC»)'),
  'incidents.manage': safe('Atender un incidente y sus avisos'),

  'audit.view': acts('Ver sus propios actos'),
  'audit.view_all': acts('Ver los actos de todos'),
  'audit.month_page': acts('Formar la hoja mensual'),
};
