import { LAW_MESSAGES } from './law/errors.ts';

/**
 * Every refusal and failure the program can show: one code, one Spanish message that says what is
 * so and what to do. Codes are the contract (scenarios and tests name them); messages may improve.
 */
export const ERRORS = {
  // --- asking ---
  bad_input: 'Hay datos por corregir. Revise los campos marcados; lo escrito no se ha perdido.',
  not_found: 'Ese registro no existe o usted no puede verlo.',
  not_allowed: 'Su función en la oficina no permite este acto. Pídalo a la/el responsable.',
  no_session: 'La sesión está cerrada. Ingrese otra vez; lo escrito quedó guardado como borrador.',
  unknown_call:
    'El programa pidió un acto que no existe. Reinicie Yanapa; si se repite, avise a quien lo instaló.',
  representation_forbidden:
    'La Defensoría solo representa en procesos de alimentos y de filiación (Código de los Niños y Adolescentes, art. 45.1.i). Elija «Solo sigue el proceso».',
  conciliation_by_hearings:
    'La conciliación empieza en «Audiencias»: antes se pregunta por violencia a cada parte, a solas (TUO de la Ley 30364, arts. 8 y 15; Reglamento de las DNA, art. 37).',
  hearing_open:
    'Esta acción tiene audiencias en curso. Termínela en «Audiencias», con su resultado (Reglamento de las DNA, art. 43.1).',
  hearing_over:
    'Ya no se convoca: por lo que pasó en las sesiones, termine con su resultado (Reglamento de las DNA, arts. 38.4 a 38.6).',
  hearing_date:
    'Esta fecha es de una audiencia. Registre lo que pasó en «Audiencias» del caso; de ahí se da por hecha.',
  judicial_dates_pending:
    'El proceso tiene audiencias o plazos pendientes. Registre su resultado o déjelos sin efecto, y vuelva a terminarlo.',
  closing_judicial_open:
    'El caso tiene un proceso judicial en curso. Registre cómo terminó y vuelva a concluir.',
  closing_registry_open:
    'Falta la nueva acta de nacimiento: la gestión de inscripción sigue abierta. Anote el acta nueva en «Acuerdos», o la/el responsable detiene la gestión con motivo, y vuelva a concluir.',
  registry_ends_itself:
    'Esta gestión termina al anotar la nueva acta de nacimiento en «Acuerdos». Si ya no va a seguir, la/el responsable la detiene ahí, con motivo.',
  risk_procedure_open:
    'El caso tiene un procedimiento por riesgo en curso. Emita la resolución con la que termina (archivo, conclusión o declinación) y vuelva a intentar.',
  violence_view_over:
    'Esa vista mínima ya no vale: venció, o la ruta se cerró. Si todavía hace falta, dé otra con su motivo.',
  violence_own_route:
    'Este expediente es de violencia familiar: sigue su propia ruta, en «Violencia». Los actos de la DEMUNA no le corresponden.',
  violence_route_open:
    'El caso tiene la ruta de violencia en curso. Ciérrela con su motivo, en «Violencia», y vuelva a intentar.',
  feedback_not_concluded:
    'Se pregunta cómo fue la atención cuando el caso concluye. Este sigue en curso.',
  feedback_asked: 'A la persona de este caso ya se le preguntó. No se le vuelve a preguntar.',
  feedback_attended:
    'Quien atendió el caso no pregunta: la persona debe poder responder sin temor. Pídalo a otra persona de la oficina, o entréguele la hoja para la caja.',
  feedback_unsafe:
    'No se le pregunta por teléfono: no consta que llamar sea seguro. Pregunte cuando venga a la oficina, o anote que no era seguro.',
  feedback_few:
    'Todavía hay menos de cinco respuestas de ese trimestre en esa área: los comentarios se leen cuando sean más.',
  feedback_quarter:
    'Ese trimestre ya no recibe opiniones, o todavía no empieza: se registran las del trimestre en curso, y las del anterior hasta el día 15. Revise el trimestre.',
  feedback_open:
    'Ese trimestre todavía recibe opiniones. Sus cifras se ven desde el día 16 del trimestre siguiente, para que por ellas no se sepa quién respondió qué.',
  feedback_version:
    'Esa versión de las preguntas no existe. Mire la marca al pie de la hoja y elíjala de la lista.',
  approval_needed:
    'Esta oficina pide la conformidad de la/el responsable para esto. Pídala en «Pedir conformidad», en «Más actos» del caso, y siga cuando la tenga. Una denuncia nunca la espera.',
  approval_asked: 'Ya se pidió conformidad para esto. Espere la respuesta de la/el responsable.',
  approval_state: 'Ese pedido de conformidad ya se respondió o terminó. Vuelva a abrirlo y revise.',
  view_name_taken: 'Ya hay una vista con ese nombre. Elija otro.',
  signed_same:
    'Ese archivo es el mismo que se emitió, sin firma. Fírmelo y elija el archivo firmado.',
  export_clear:
    'Este archivo no sale sin cifrar. Elija «Archivo cifrado»: solo lo dirigido a una mesa de partes virtual sale en PDF abierto.',
  consent_over:
    'Ese consentimiento ya se retiró, o no es un consentimiento. Vuelva a abrir «Consentimientos» y revise.',
  folder_out: 'La carpeta ya está prestada. Registre su devolución y vuelva a prestarla.',
  folder_in_place: 'La carpeta ya fue devuelta. Vuelva a abrir «Carpeta» para ver quién la tiene.',
  folder_pieces_changed:
    'Otra persona folió esta carpeta mientras usted escribía. Descarte lo escrito y vuelva a abrir el foliado.',
  folder_nothing_to_foliate:
    'Ninguna pieza tiene folios. Escriba cuántos folios tiene cada pieza que ya está en la carpeta.',
  folder_full: 'Un índice lleva como máximo 20 cuerpos. Revise los folios que escribió.',
  // --- padrones that come in ---
  import_unreadable:
    'No se pudo leer la hoja. Ábrala en Excel o LibreOffice, guárdela como libro .xlsx sin contraseña o como CSV, y elíjala otra vez.',
  import_empty: 'La hoja está vacía. Revise el archivo y elíjalo otra vez.',
  import_too_large:
    'La hoja es demasiado grande o tiene una celda con más de 4000 caracteres. Deje solo las columnas del padrón y elíjala otra vez.',
  import_gone: 'El archivo ya no está abierto. Elíjalo otra vez; nada se importó.',
  import_nothing: 'Ninguna fila puede importarse. Revise los avisos y las columnas.',
  import_undone: 'Esta importación ya se deshizo.',
  import_too_many:
    'Un archivo trae como máximo 5000 filas y 120 columnas. Divídalo y elija cada parte.',
  certificate_step:
    'El certificado no vuelve a un paso anterior (Reglamento de la Ley 29973, arts. 67 a 72). Si es otra evaluación, agregue un certificado nuevo.',
  thing_code_taken:
    'Ya hay una ayuda técnica con ese código. Revise el código, o búsquela en la lista.',
  thing_not_available:
    'Esa ayuda técnica no está disponible: alguien la tiene, se donó o está de baja. Elija otra, o registre primero su devolución.',
  delivery_over:
    'Esa entrega ya terminó, o fue una donación, que no vuelve. Vuelva a abrir «Ayudas técnicas» y revise.',
  // --- the expediente for an authority ---
  dossier_state:
    'Este pedido ya no está en ese estado: se formó, se entregó o se cerró. Vuelva a abrirlo y revise.',
  dossier_unmarked:
    'Falta decir si la pieza nombra a quien informó o una dirección protegida. Revísela y márquelo.',
  dossier_needs_order:
    'La pieza nombra a quien informó o una dirección protegida y el pedido no lo ordena expresamente (Reglamento del DL 1297, art. 23.2; Reglamento de la Ley 30364, art. 9). Déjela reservada o adjunte una copia con esos datos tachados.',
  dossier_never:
    'Esta pieza no se entrega a quien la pide. Déjela reservada o adjunte una copia con los datos tachados.',
  dossier_needs_reason:
    'Para que esta pieza vaya se necesita un motivo. Escríbalo; queda en el pedido.',
  dossier_needs_copy: 'Elija la copia con los datos tachados que va en su lugar.',
  dossier_needs_resolution:
    'Escriba el número de la resolución que excluye la pieza (Reglamento del DL 1297, art. 40).',
  dossier_not_a_party:
    'Una resolución excluye piezas a las partes, no a una autoridad. Si no debe ir, déjela reservada con su motivo.',
  dossier_pieces_changed:
    'Cambiaron los documentos del expediente desde que se reunieron las piezas. Reúnalas otra vez y revise las nuevas.',
  dossier_nothing: 'Ninguna pieza va. Decida qué piezas se entregan antes de formar la copia.',
  dossier_needs_folios: 'Falta cuántos folios tiene la copia en papel de una pieza. Escríbalos.',
  dossier_file_unreadable:
    'Un archivo no se puede unir: tiene clave o está dañado. Adjunte otra copia de ese documento, o deje la pieza reservada.',
  dossier_too_long: 'La copia pasa de 20 cuerpos. Divida el pedido.',
  book_too_long:
    'Ese mes tiene más de 600 asientos, que no caben en un libro. No se formó. Avise a quien da soporte.',
  cancelled: 'Cancelado. No se cambió nada.',
  conflict:
    'Otra persona cambió este registro mientras usted escribía. Vuelva a abrirlo y revise antes de guardar.',
  too_large:
    'Lo que se envió es demasiado grande. Acórtelo o divídalo; lo escrito no se ha perdido.',
  internal:
    'Algo falló dentro del programa. No se guardó este último acto; lo anterior está a salvo. Intente otra vez.',
  backend_gone:
    'El programa interno se detuvo y se reinició bloqueado. Ingrese otra vez; lo escrito quedó guardado.',
  grant_refused: 'El permiso para ese archivo ya venció. Vuelva a abrirlo desde el expediente.',
  print_failed:
    'No se pudo imprimir. Revise que la impresora esté encendida e instalada en esta PC, o guarde el documento.',
  save_failed:
    'No se pudo guardar el archivo. Revise la carpeta y el espacio del disco, e intente otra vez.',
  file_too_large:
    'El archivo pesa más de lo que se acepta aquí. Elija uno más liviano, o divídalo.',
  file_wrong_type:
    'Ese archivo no es de un tipo que se acepte aquí. Elija un PDF o una imagen PNG, JPEG o WebP.',
  file_unreadable: 'No se pudo leer el archivo. Vea que siga en su lugar y elíjalo otra vez.',
  file_empty: 'El archivo está vacío (0 bytes). Vea que se haya terminado de copiar o escanear.',
  file_truncated:
    'El archivo está cortado o mal formado: no se abriría entero. Escanéelo o cópielo otra vez y elíjalo de nuevo.',
  file_mismatched:
    'Por dentro el archivo no es lo que dice su nombre. Ábralo, guárdelo otra vez como PDF o imagen y elíjalo de nuevo.',
  file_two_in_one:
    'El archivo lleva otro escondido dentro, y por eso no se acepta. Imprímalo a PDF o tómele una foto, y adjunte eso.',
  files_too_many:
    'Se eligieron más archivos de los que se aceptan de una vez. Elija aparte los que faltan.',
  // --- starting ---
  browser_missing:
    'No se encontró Chromium, Chrome ni Edge en esta PC. Instale uno de ellos y vuelva a abrir Yanapa.',
  browser_writes_disk:
    'En esta PC el navegador guardaría en el disco lo que se escribe. Para practicar con datos ficticios use --practice; para atender use la aplicación instalada.',
  // --- entering ---
  login_failed: 'Usuario o contraseña no coinciden. Revise mayúsculas y vuelva a intentar.',
  no_data_access:
    'Su cuenta es técnica y no abre los datos de la oficina. Pida a la/el responsable que ingrese.',
  password_wrong:
    'La contraseña no es la suya. No se hizo nada. Revise mayúsculas y vuelva a intentar.',
  login_delayed: 'Hubo varios intentos fallidos. Espere antes de volver a intentar.',
  password_weak:
    'La contraseña es fácil de adivinar. Use cinco palabras sin relación entre sí, o 12 caracteres o más variados.',
  already_set_up: 'Esta oficina ya está configurada. Ingrese con su usuario.',
  not_set_up: 'Todavía no hay una oficina configurada en esta PC.',
  practice_only:
    'Yanapa se abrió solo para practicar: aquí no se hace ni se abre una oficina con datos reales. Ciérrelo y ábrala con el programa instalado.',
  account_suspended:
    'Su cuenta está suspendida por vacaciones o licencia. Si ya volvió, pida a la/el responsable que anule ese registro.',
  password_once:
    'Su contraseña la eligió otra persona y sirve una sola vez. Cámbiela antes de seguir.',
  needs_other_responsable:
    'Es sobre usted, y hay otra persona responsable. Pídale que lo registre ella.',
  last_responsable:
    'Es la única persona responsable en esas fechas. Nombre antes a otra, o registre una encargatura.',
  handover_incomplete:
    'Falta decir quién recibe cada caso, seguimiento y oficio, o hay algo nuevo desde que abrió la lista. Revísela otra vez.',
  // --- the store ---
  already_registered:
    'Esa persona ya está en el registro. Búsquela en la lista y siga en su página.',
  person_merged:
    'Esta ficha se unió con otra de la misma persona. Ábrala otra vez desde «Personas»: lleva a la que quedó.',
  merge_same_case:
    'Las dos toman parte en un mismo expediente. Si una se anotó ahí por error, retírela del expediente y vuelva a unirlas.',
  merge_same_register:
    'Las dos están en el registro de una misma área, y de un registro nadie se borra. Dé de baja a la que sobra y siga con la otra; las fichas no se unen.',
  merge_same_activity:
    'Las dos están en la lista de una misma actividad. Quite de esa lista a la que sobra y vuelva a unirlas.',
  merge_would_show:
    'Una de las dos está en un expediente de violencia o reservado, y a la otra la atiende otra área, que vería sus datos. No se unen: anote que es la misma, y cada área sigue con su ficha.',
  merge_not_yours:
    'No puede ver todo lo que hay de las dos, y quien une responde por todo. Pídalo a otra persona responsable.',
  merge_later_first:
    'Después se hizo otra unión con esta persona. Deshaga primero la más reciente.',
  registration_ended:
    'Esa persona ya no está en el registro. Para seguir, primero reabra su registro.',
  keys_incomplete:
    'Esta parte del programa aún no tiene su clave en esta PC. Debe ingresar una vez la/el responsable; después se puede seguir. Lo escrito no se ha perdido.',
  store_damaged:
    'El archivo de datos está dañado o no es de Yanapa. No se ha tocado. No lo borre: use una copia de respaldo o pida ayuda.',
  store_newer:
    'Los datos son de una versión más nueva de Yanapa. No se han tocado. Instale la versión nueva para abrirlos.',
  store_practice_old:
    'Estos datos son de una versión de práctica anterior, que no sellaba lo reservado. No se han tocado. Para practicar, empiece una oficina nueva en otra carpeta.',
  store_in_use:
    'Yanapa ya está abierto en esta PC con estos datos. Use la ventana que está abierta o ciérrela primero.',
  store_missing:
    'Falta el archivo de datos yanapa.db, pero existe el archivo de claves. No se ha creado nada nuevo. Busque la carpeta original o una copia.',
  keyring_missing:
    'Falta el archivo de claves keyring.json. Los datos no se han tocado. Recupérelo de una copia de la carpeta.',
  keyring_damaged:
    'El archivo de claves keyring.json está dañado o fue cambiado. Los datos no se han tocado. Recupérelo de una copia.',
  folder_not_local:
    'La carpeta de datos está en red o en la nube. Yanapa guarda sus datos en un solo equipo: elija una carpeta de este disco.',
  files_missing:
    'Falta el archivo de documentos adjuntos yanapa-files.db. Los casos están completos; los documentos no se pueden ver ni adjuntar. No se ha creado nada nuevo: busque el archivo en la carpeta original o en una copia.',
  files_damaged:
    'El archivo de documentos adjuntos yanapa-files.db está dañado o no es de esta oficina. No se ha tocado. Los casos están completos; recupere el archivo de una copia.',
  files_newer:
    'Los documentos adjuntos son de una versión más nueva de Yanapa. No se han tocado. Instale la versión nueva para verlos.',
  file_damaged:
    'Este documento está dañado y no se abre. Los demás siguen bien. Recupérelo de una copia de respaldo o escanéelo otra vez.',
  attachment_gone: 'Este documento está en cuarentena o fue destruido: nadie lo abre.',
  attachments_full:
    'Este registro ya tiene todos los documentos que se aceptan (200, o 500 MB). Revise si alguno está repetido.',
  class_not_read:
    'Usted puede archivar documentos de esa clase, pero no abrirlos. Pídalo a quien lleva el caso.',
  disk_nearly_full:
    'Al disco le queda muy poco espacio. No se adjuntó nada. Libere espacio y vuelva a intentar.',
  source_not_deleted:
    'No se pudo borrar el archivo de origen: cambió, ya no está o no hay permiso. Bórrelo usted a mano.',
  disk_full:
    'El disco está lleno. Este último acto no se guardó; lo anterior está a salvo. Libere espacio y vuelva a intentar.',
  disk_read_only:
    'No se puede escribir en la carpeta de datos. No se guardó nada. Revise los permisos de la carpeta o el disco.',
  rollback_not_yours:
    'Esto lo revisa y acepta quien era responsable antes de este hallazgo. Llámela/o; mientras tanto no se cambia nada.',
  clock_unconfirmed:
    'La fecha de esta PC no parece correcta. Lo escrito queda como borrador. Confirme la fecha en el aviso de arriba, o corríjala en la PC, y vuelva a guardar.',
  // --- copies ---
  copy_damaged:
    'Esta copia no abre bien y no sirve de respaldo. No se ha tocado nada más. Haga otra copia o use una anterior.',
  copy_no_space:
    'No hay espacio en el disco para hacerlo. No se cambió nada. Libere espacio y vuelva a intentar.',
  copy_busy: 'Ya se está trabajando en las copias. Espere a que termine y vuelva a intentar.',
  copy_not_here:
    'Ahí no hay una copia de Yanapa. Elija el archivo keyring.json de la carpeta de la copia.',
  phrase_wrong: 'La frase no abre esta copia. Revise las palabras y vuelva a escribirlas.',
  // --- set-up ---
  sheets_mismatch:
    'Las palabras no corresponden a las hojas que se imprimieron. Revise la hoja y vuelva a escribirlas.',
  // --- cases ---
  number_taken: 'Ese número ya existe en el registro. Revise el número del expediente en papel.',
  late_entry_reason:
    'La recepción fue antes de este momento: escriba el motivo del registro tardío y el código del papel.',
  date_not_possible: 'La fecha no es posible. Revísela.',
  state_forbids: 'El estado del caso no permite este acto.',
  needs_defensor:
    'Solo la/el responsable o una defensora o defensor puede hacer este acto (Reglamento de las DNA, art. 28.1).',
  flag_not_cleared:
    'Lo que ya se encontró no se quita al calificar. Déjelo en «sí» y escriba en el sustento lo que se sabe ahora; si no era, la/el responsable lo descarta con su motivo.',
  closing_needs_verifications:
    'Antes de concluir por esta causa se requieren al menos dos acciones de verificación (Reglamento de las DNA, art. 32.3).',
  closing_referral_unverified:
    'Antes de concluir por derivación total se verifica, al menos una vez, la atención que dio la otra institución (Reglamento de las DNA, art. 32.2). Registre ese seguimiento como verificación.',
  closing_not_sole_action:
    'Por inasistencia o por falta de acuerdo solo se concluye cuando la conciliación o el compromiso fue la única acción de defensa (Reglamento de las DNA, art. 33). Elija otra causa.',
  closing_action_open:
    'Hay una acción de defensa en curso. Termínela primero, con su resultado, y después concluya el caso.',
  withdrawal_forbidden:
    'No cabe el desistimiento cuando hay delito, falta, riesgo o desprotección (Reglamento de las DNA, art. 33.b).',
  term_over:
    'Ese plazo ya venció y conserva su marca: no se suspende ni se amplía. Registre lo actuado.',
  term_not_extendable:
    'La norma no permite ampliar ese plazo. Vea en Ajustes, «Plazos», cuáles se amplían.',
  term_too_long: 'La norma no permite tanto. Vea en Ajustes, «Plazos», hasta cuánto se amplía.',
  extension_forbidden:
    'No se puede ampliar la calificación cuando hay delito, falta, riesgo o desprotección (Reglamento de las DNA, art. 30.2).',
  safe_contact:
    'Las reglas de contacto seguro de esta persona impiden este acto. Para continuar escriba el motivo; quedará registrado.',
  // --- who may see a case ---
  conflict_of_interest:
    'Esa persona tiene una causa de abstención en este caso (Reglamento de las DNA, art. 28.2). Elija a otra o, si la causa no es tal, escriba por qué.',
  informant_reserved:
    'Quien acudió pidió que se reserve su identidad: solo la/el responsable cambia esos datos o levanta la reserva (Reglamento del DL 1297, art. 23.2).',
  // --- sheets of risk valuation ---
  fvr_off:
    'El cálculo orientador está desactivado. La/el responsable lo activa en Ajustes, «Cálculo de la FVR», con su motivo.',
  fvr_annulled: 'Esa ficha ya está anulada. Vea en la lista la que la reemplaza.',
  emergency_needless: 'Su función ya le permite ver este caso. Búsquelo en la lista.',
  // --- CIAM ---
  pam_notice_owed:
    'Falta dar un aviso que la ley pide de inmediato (Reglamento de la Ley 30490, art. 83). Délo y regístrelo; después podrá terminar la situación de riesgo o la salida del registro.',
  pam_risk_ended: 'Esta situación de riesgo ya terminó. Si hay hechos nuevos, registre otra.',
  pam_not_family:
    'La comunicación es para la violencia en el ámbito familiar (Ley 30364). Corrija el ámbito o denuncie ante la Policía, el Ministerio Público o el Poder Judicial.',
  // --- received documents ---
  received_state:
    'Este documento ya no está en ese estado: se respondió, se cerró, se anuló o sigue pendiente. Vuelva a abrirlo y revise.',
  // --- committees and meetings ---
  committee_over: 'Este comité ya terminó, o quien integra ya salió. Vuelva a abrirlo y revise.',
  session_state:
    'Esta sesión ya no está en ese estado: se realizó, no se realizó, o su acta ya se cerró. Vuelva a abrirla y revise.',
  acta_closed:
    'El acta ya se cerró y no se corrige. Agregue una rectificación con su motivo: sale en una nueva versión del acta.',
  agreement_state:
    'Este acuerdo ya no está en ese estado: se cumplió, quedó sin efecto o sigue pendiente. Vuelva a abrirlo y revise.',
  case_in_public:
    'Esto es público y lo escrito permite reconocer un caso. Quite los números de los campos marcados.',
  name_in_public:
    'Esto es público y lo escrito nombra a quien puede ser una persona atendida. Quite el nombre o escriba por qué queda.',
  name_in_title:
    'El título de este archivo es público y nombra a quien puede ser una persona atendida. Escríbalo sin ese nombre.',
  meeting_case_again:
    'Esa reunión ya trató ese caso. Lo que falte va como anotación en la bitácora del caso.',
  // --- activities, attentions and duties of the calendar ---
  activity_state:
    'Esta actividad ya no está en ese estado: se realizó, se canceló o sigue programada. Vuelva a abrirla y revise.',
  activity_session_attended:
    'Hay personas anotadas en esa fecha. Retírelas de la lista, con su motivo, antes de quitar la fecha.',
  photo_not_given:
    'No hay un consentimiento para fotos que retirar: no se dio, o ya se retiró. Vuelva a abrir la actividad y revise.',
  attention_state:
    'Esta atención ya no está en ese estado: se realizó o quedó sin efecto. Vuelva a abrirla y revise.',
  duty_state:
    'Esta obligación ya no está en ese estado: se cumplió, no correspondía o sigue pendiente. Vuelva a abrirla y revise.',
  duty_elsewhere:
    'Esta revisión se firma en «Ajustes», «Revisión de permisos». Hágala ahí; de ahí se da por cumplida.',
  // --- letters ---
  letter_state: 'El estado del oficio no permite este acto.',
  letter_person_not_allowed: 'Ese dato no puede salir hacia esta institución.',
  denomination_missing:
    'Falta la denominación oficial de este año. Regístrela en Ajustes antes de emitir.',
  letter_render:
    'No se pudo formar el documento. No se usó ningún número. Revise el texto e intente otra vez.',
  // --- the rules of domain/law ---
  ...LAW_MESSAGES,
} as const;

export type ErrorCode = keyof typeof ERRORS;

/** An expected refusal: part of the contract, shown to a person, never logged as a bug. */
export class Refusal extends Error {
  readonly code: ErrorCode;
  /** Field path → Spanish message, when the refusal concerns what was typed. */
  readonly fields: Readonly<Record<string, string>> | undefined;

  /** @param message replaces the code's own message when more can be said (still without data of a person). */
  constructor(
    code: ErrorCode,
    options: { message?: string; fields?: Record<string, string> } = {},
  ) {
    super(options.message ?? ERRORS[code]);
    this.name = 'Refusal';
    this.code = code;
    this.fields = options.fields;
  }
}
