/** The codes of the rules of this folder; `domain/errors.ts` takes their messages. */
import type { Severity, ValidationId } from './ids.ts';

interface LawError {
  readonly rule: ValidationId | null;
  /** As it is printed after the sentence. */
  readonly norm: string;
  readonly severity: Severity;
  /** Spanish: what is so and what to do, without the full stop that follows the norm. */
  readonly says: string;
}

const RDNA = 'Reglamento de las DNA';
const R1297 = 'Reglamento del DL 1297';

export const LAW_ERRORS = {
  // --- choosing conciliation ---
  conciliation_matter: {
    rule: 'V01',
    norm: `${RDNA}, art. 37.1`,
    severity: 'block',
    says: 'Esa materia no se concilia: solo alimentos, tenencia y régimen de visitas. Elija asesoría, compromiso o derivación',
  },
  conciliation_decided: {
    rule: 'V02',
    norm: 'Código de los Niños y Adolescentes, art. 45.1.c',
    severity: 'block',
    says: 'Un juez ya resolvió esa materia: no se concilia. Ofrezca asesoría o derive',
  },
  conciliation_decision_unknown: {
    rule: 'V02',
    norm: 'Código de los Niños y Adolescentes, art. 45.1.c',
    severity: 'confirm',
    says: 'No se sabe si un juez ya resolvió esa materia. Pregúntelo, y confirme que quien acude declara que no',
  },
  custody_not_parents: {
    rule: 'V03',
    norm: `${RDNA}, art. 37.4`,
    severity: 'block',
    says: 'La tenencia se concilia solo entre la madre y el padre. Oriente sobre la vía judicial',
  },
  custody_not_recognised: {
    rule: 'V03',
    norm: `${RDNA}, art. 37.4`,
    severity: 'block',
    says: 'Quien pide la tenencia no ha reconocido a la niña, niño o adolescente. Atienda primero la filiación',
  },
  custody_maintenance_undeclared: {
    rule: 'V03',
    norm: `${RDNA}, art. 37.4`,
    severity: 'confirm',
    says: 'Quien pide la tenencia declara que cumple con los alimentos. Pregúntelo y confírmelo',
  },
  visits_not_entitled: {
    rule: null,
    norm: `${RDNA}, art. 37.5`,
    severity: 'block',
    says: 'Piden visitas la madre o el padre sin tenencia y, si falta o está impedida/o, parientes hasta el cuarto grado u otra persona vinculada',
  },
  conciliation_violence: {
    rule: null,
    norm: `Código de los Niños y Adolescentes, art. 45.1.c; ${RDNA}, art. 43.3`,
    severity: 'block',
    says: 'Hay violencia, delito o falta: no se concilia ni se invita. Denuncie, derive y atienda a cada persona por separado',
  },
  screening_unasked: {
    rule: null,
    norm: 'TUO de la Ley 30364, arts. 8 y 15; Código de los Niños y Adolescentes, art. 45.1.c',
    severity: 'block',
    says: 'Falta preguntar por violencia a cada parte, a solas. Hágalo antes de invitar',
  },
  screening_unanswered: {
    rule: null,
    norm: 'TUO de la Ley 30364, arts. 8 y 15; Código de los Niños y Adolescentes, art. 45.1.c',
    severity: 'override',
    says: 'Una parte no respondió si hay violencia. Vuelva a preguntar a solas; si se invita igual, la/el responsable escribe por qué',
  },
  // --- who comes ---
  party_too_young: {
    rule: 'V07',
    norm: `${RDNA}, arts. 39.5 y 50.3`,
    severity: 'block',
    says: 'Tiene menos de 14 años: necesita quien la/lo represente',
  },
  party_age_unknown: {
    rule: 'V07',
    norm: `${RDNA}, arts. 39.5 y 50.3`,
    severity: 'confirm',
    says: 'No se conoce la edad de una parte. Confirme que tiene 14 años o más',
  },
  adolescent_alone: {
    rule: null,
    norm: `${RDNA}, art. 39.6`,
    severity: 'warn',
    says: 'Es adolescente y vive sin compañía: comunique la presunta desprotección familiar',
  },
  representation_uncaused: {
    rule: null,
    norm: `${RDNA}, arts. 39.1 y 39.2`,
    severity: 'block',
    says: 'Las partes vienen en persona. Indique por qué viene representante: capacidad restringida, vive lejos o impedimento',
  },
  representative_shared: {
    rule: 'V08',
    norm: `${RDNA}, art. 39.3`,
    severity: 'block',
    says: 'Una misma persona no representa a las dos partes. Registre a otra',
  },
  witness_missing: {
    rule: 'V09',
    norm: `${RDNA}, art. 44.1.f`,
    severity: 'block',
    says: 'Una parte no lee o no firma: hace falta su testigo a ruego',
  },
  notifier_of_case: {
    rule: 'V06',
    norm: `${RDNA}, art. 27.d`,
    severity: 'block',
    says: 'Quien notifica es parte del caso o pariente de una parte. Elija a otra persona',
  },
  // --- the hearing ---
  hearing_before_invitation: {
    rule: null,
    norm: `${RDNA}, art. 38.2`,
    severity: 'block',
    says: 'La audiencia no puede ser antes de enviar la invitación. Elija otro día',
  },
  hearing_closed_day: {
    rule: null,
    norm: 'TUO Ley 27444, art. 145.1',
    severity: 'override',
    says: 'Ese día no se trabaja. Elija un día hábil; si hay atención ese día, la/el responsable escribe por qué',
  },
  hearing_too_late: {
    rule: 'V04',
    norm: `${RDNA}, art. 38.2`,
    severity: 'override',
    says: 'La audiencia pasa de los 10 días hábiles de enviada la primera invitación. Elija un día anterior, o la/el responsable escribe por qué',
  },
  hearing_too_soon: {
    rule: 'V05',
    norm: `${RDNA}, art. 38.3`,
    severity: 'block',
    says: 'No median 3 días hábiles entre la invitación recibida y la audiencia. Elija un día posterior, o registre que todas las partes quieren conciliar antes',
  },
  hearing_not_received: {
    rule: 'V05',
    norm: `${RDNA}, art. 38.3`,
    severity: 'block',
    says: 'Falta el cargo de una invitación. Registre cuándo se recibió, o qué día se entregará',
  },
  hearing_outside_unauthorised: {
    rule: null,
    norm: `${RDNA}, art. 38.7`,
    severity: 'block',
    says: 'Una audiencia fuera de la oficina la autoriza la/el responsable, y se registra cómo se cuida la confidencialidad',
  },
  hearing_virtual_incomplete: {
    rule: null,
    norm: `${RDNA}, arts. 38.9 a 38.11`,
    severity: 'block',
    says: 'Falta algo para la audiencia virtual: equipo, conexión, cámara, micrófono, plataforma que graba, enlace en cada invitación, correo u otro medio de las partes e identificación',
  },
  // --- sessions and ends ---
  session_after_term: {
    rule: null,
    norm: `${RDNA}, art. 38.8`,
    severity: 'block',
    says: 'La conciliación dura 30 días calendario desde la primera sesión. Amplíela antes, por acuerdo de las partes',
  },
  extension_not_agreed: {
    rule: null,
    norm: `${RDNA}, art. 38.8`,
    severity: 'block',
    says: 'La duración se amplía por acuerdo de todas las partes, hasta una fecha posterior. Registre el acuerdo y la fecha',
  },
  suspension_incomplete: {
    rule: null,
    norm: `${RDNA}, art. 42`,
    severity: 'block',
    says: 'El acta de suspensión dice la causa, el día y la hora de la próxima sesión, y la firman las partes: así quedan notificadas',
  },
  agreement_without_session: {
    rule: null,
    norm: `${RDNA}, arts. 39.1 y 44`,
    severity: 'block',
    says: 'Ese día no hay una sesión a la que vinieran todas las partes: el acuerdo se firma en la audiencia. Regístrela en «Audiencias», o revise la fecha',
  },
  agreement_other_matter: {
    rule: null,
    norm: `${RDNA}, arts. 37.1 y 44.1.h`,
    severity: 'block',
    says: 'Esa materia no se trata en esta conciliación. Revise las materias de la audiencia',
  },
  result_not_so: {
    rule: null,
    norm: `${RDNA}, arts. 38 y 43.1`,
    severity: 'block',
    says: 'Ese resultado no sigue de lo que se registró. Revise quién vino a cada sesión y qué se acordó de cada materia',
  },
  conciliation_withdrawal: {
    rule: 'V13',
    norm: `${RDNA}, art. 33.b`,
    severity: 'block',
    says: 'No cabe el desistimiento cuando hay delito, falta, riesgo o desprotección. Siga la atención',
  },
  // --- the acta ---
  acta_void: {
    rule: 'V09',
    norm: `${RDNA}, art. 45.2`,
    severity: 'block',
    says: 'Al acta le falta algo sin lo cual es nula. Complétela; si ya se firmó, haga un acta rectificatoria',
  },
  acta_incomplete: {
    rule: 'V10',
    norm: `${RDNA}, art. 45.1`,
    severity: 'warn',
    says: 'Al acta le falta algo que la ley pide. Vale igual, pero complétela',
  },
  compromiso_incomplete: {
    rule: 'V10',
    norm: `${RDNA}, art. 49`,
    severity: 'warn',
    says: 'Al acta de compromiso le falta algo que la ley pide. Complétela',
  },
  // --- compromiso ---
  recognition_too_young: {
    rule: 'V07',
    norm: `${RDNA}, art. 50.3`,
    severity: 'block',
    says: 'Quien reconoce tiene menos de 14 años: no puede reconocer por sí misma/o. Oriente sobre la vía judicial de la filiación',
  },
  filiation_exists: {
    rule: null,
    norm: `${RDNA}, art. 50`,
    severity: 'block',
    says: 'La niña, niño o adolescente ya tiene la filiación de quien reconoce, o su inscripción ya está en gestión. No hace falta otro compromiso',
  },
  filiation_unknown: {
    rule: null,
    norm: `${RDNA}, art. 50`,
    severity: 'block',
    says: 'Falta saber si el acta de nacimiento ya lleva la filiación de quien reconoce. Pídala y revísela antes de firmar',
  },
  // --- riesgo ---
  risk_not_accredited: {
    rule: 'V16',
    norm: `${R1297}, arts. 6 y 23.8`,
    severity: 'block',
    says: 'La DEMUNA no estaba acreditada en esa fecha: no emite resoluciones por riesgo. Derive el caso a la UPE con un oficio, a más tardar el día hábil siguiente',
  },
  risk_other_district: {
    rule: 'V17',
    norm: `${RDNA}, art. 29.4`,
    severity: 'block',
    says: 'La niña, niño o adolescente vive en otro distrito: el procedimiento no es de esta DEMUNA. Derive a quien corresponde',
  },
  risk_district_unknown: {
    rule: 'V17',
    norm: `${RDNA}, art. 29.4`,
    severity: 'block',
    says: 'Falta el distrito donde vive la niña, niño o adolescente. Regístrelo: de él depende quién decide',
  },
  risk_without_family: {
    rule: 'V17',
    norm: `${R1297}, Glosario, literal e`,
    severity: 'block',
    says: 'No vive con su madre, padre ni tutor/a: no es riesgo. Valore la desprotección familiar',
  },
  risk_family_unknown: {
    rule: 'V17',
    norm: `${R1297}, Glosario, literal e`,
    severity: 'warn',
    says: 'No se sabe si vive con su madre, padre o tutor/a. Averígüelo: sin ello no es riesgo',
  },
  declination_too_old: {
    rule: null,
    norm: `${R1297}, art. 160.2.c`,
    severity: 'block',
    says: 'La actuación de la UPE empezó más de dos meses antes de la acreditación: el caso sigue en la UPE',
  },
  opinion_missing: {
    rule: 'V18',
    norm: 'DL 1297, arts. 28 y 29',
    severity: 'block',
    says: 'Falta la diligencia en que la niña, niño o adolescente da su opinión, antes del informe. Regístrela',
  },
  opinion_professionals: {
    rule: 'V18',
    norm: 'DL 1297, arts. 28 y 29',
    severity: 'block',
    says: 'En la diligencia de opinión están las tres profesiones: derecho, psicología y trabajo social. Complete quiénes estuvieron',
  },
  preliminary_not_longer: {
    rule: null,
    norm: `${R1297}, art. 29`,
    severity: 'block',
    says: 'Las actuaciones preliminares duran 24 horas. Solo se amplían con emergencia nacional declarada y resolución motivada, y nunca si la niña, niño o adolescente está en la oficina',
  },
  measure_beyond_term: {
    rule: 'V19',
    norm: 'DL 1297, arts. 30 y 41',
    severity: 'block',
    says: 'Las medidas duran 9 meses desde la declaración. Para pasar de ahí hace falta una resolución motivada',
  },
  measure_beyond_cap: {
    rule: 'V19',
    norm: 'DL 1297, arts. 30 y 41',
    severity: 'block',
    says: 'Las medidas no pasan de 12 meses desde la declaración, salvo caso especial. Elija una fecha anterior',
  },
  measure_beyond_majority: {
    rule: null,
    norm: 'DL 1297, art. 42',
    severity: 'block',
    says: 'Las medidas cesan a los 18 años. Elija una fecha anterior',
  },
  special_case_unreasoned: {
    rule: 'V19',
    norm: `${R1297}, art. 42.7`,
    severity: 'block',
    says: 'En un caso especial se escribe por qué no rige el plazo. Escríbalo',
  },
  valuation_missing: {
    rule: 'V20',
    norm: `${R1297}, art. 31.3.c`,
    severity: 'block',
    says: 'Falta una valoración de riesgo posterior al último seguimiento. Hágala antes de concluir',
  },
  prosecutor_missing: {
    rule: 'V21',
    norm: 'DL 1297, arts. 30, 31 y 42',
    severity: 'block',
    says: 'Esta resolución se comunica al Ministerio Público. Agregue a la fiscalía entre los destinatarios',
  },
  language_unexplained: {
    rule: 'V26',
    norm: 'DL 1297, art. 10',
    severity: 'warn',
    says: 'Su lengua materna no es el castellano. Explique en su lengua o con intérprete, y regístrelo',
  },
  // --- the course of the procedure for riesgo ---
  preliminary_over: {
    rule: null,
    norm: `DL 1297, art. 18; ${R1297}, arts. 29 y 31.1`,
    severity: 'block',
    says: 'El plazo para resolver ya venció: no se amplía. Resuelva ahora; queda marcado como vencido',
  },
  risk_unmarked: {
    rule: null,
    norm: `${RDNA}, art. 30.3`,
    severity: 'block',
    says: 'El caso no tiene la marca de riesgo de desprotección familiar. Precise primero la calificación',
  },
  risk_valuation_first: {
    rule: null,
    norm: `DL 1297, art. 18; ${R1297}, art. 26`,
    severity: 'block',
    says: 'Falta la valoración con la Tabla de Valoración de Riesgo. Regístrela antes de resolver',
  },
  risk_not_as_valued: {
    rule: null,
    norm: `DL 1297, arts. 18, 29 y 42; ${R1297}, art. 31`,
    severity: 'block',
    says: 'Esa resolución no corresponde a lo que concluyó la última valoración o el informe. Revise la conclusión, o emita la que corresponde',
  },
  risk_competence_first: {
    rule: null,
    norm: `${R1297}, arts. 160 y 161`,
    severity: 'block',
    says: 'El caso llegó por declinación: primero se asume la competencia (R01). Emítala, o decline',
  },
  risk_no_declination: {
    rule: null,
    norm: `${R1297}, art. 160`,
    severity: 'block',
    says: 'El caso no llegó por declinación: no hay competencia que asumir. Valore y resuelva',
  },
  risk_not_begun: {
    rule: null,
    norm: 'DL 1297, arts. 26 y 28',
    severity: 'block',
    says: 'Todavía no se emite la resolución que inicia el procedimiento (R04). Emítala primero',
  },
  risk_begun: {
    rule: null,
    norm: 'DL 1297, arts. 18 y 26',
    severity: 'block',
    says: 'El procedimiento ya se inició. Siga con lo que corresponde a su etapa',
  },
  risk_report_first: {
    rule: null,
    norm: `DL 1297, art. 28; ${R1297}, arts. 30 y 32`,
    severity: 'block',
    says: 'Falta el informe interdisciplinario, posterior a la evaluación. Regístrelo antes de declarar',
  },
  risk_not_declared: {
    rule: null,
    norm: `DL 1297, art. 29; ${R1297}, art. 42.3`,
    severity: 'block',
    says: 'Todavía no se declara el riesgo provisional (R05). Declárelo primero',
  },
  risk_declared: {
    rule: null,
    norm: 'DL 1297, art. 29',
    severity: 'block',
    says: 'La evaluación ya terminó con la resolución que declara (R05). Siga con el plan de trabajo individual',
  },
  risk_plan_first: {
    rule: null,
    norm: `DL 1297, art. 30; ${R1297}, arts. 42 a 44`,
    severity: 'block',
    says: 'Falta el plan de trabajo individual. Preséntelo antes de aprobar las medidas',
  },
  risk_not_approved: {
    rule: null,
    norm: `DL 1297, art. 30; ${R1297}, art. 44`,
    severity: 'block',
    says: 'Todavía no se aprueban el plan y las medidas (R06). Apruébelos primero',
  },
  risk_approved: {
    rule: null,
    norm: `${R1297}, arts. 44 y 45`,
    severity: 'block',
    says: 'El plan y las medidas ya se aprobaron (R06). Si hace falta otra cosa, emita la resolución que los varía',
  },
  risk_extended: {
    rule: 'V19',
    norm: 'DL 1297, art. 41',
    severity: 'block',
    says: 'Las medidas ya se prorrogaron una vez, hasta los 12 meses. Evalúe y concluya',
  },
  risk_ended: {
    rule: null,
    norm: 'DL 1297, art. 42',
    severity: 'block',
    says: 'El procedimiento ya terminó en esta oficina. Si hay hechos nuevos, registre otro caso',
  },
  risk_of_age: {
    rule: null,
    norm: 'DL 1297, art. 42',
    severity: 'block',
    says: 'Ya cumplió 18 años: las medidas cesaron. Concluya el procedimiento por mayoría de edad',
  },
  risk_not_of_age: {
    rule: null,
    norm: 'DL 1297, art. 42',
    severity: 'block',
    says: 'No consta que haya cumplido 18 años. Revise su fecha de nacimiento, o elija otra causa',
  },
  citations_given: {
    rule: null,
    norm: `${R1297}, art. 48`,
    severity: 'block',
    says: 'Ya se dieron las dos fechas para explicar la resolución, o ya se explicó. No cabe otra citación',
  },
  appeal_before_notice: {
    rule: null,
    norm: `DL 1297, art. 31; ${R1297}, art. 163`,
    severity: 'block',
    says: 'Ese día la resolución todavía no se había emitido. Revise la fecha del recurso',
  },
  // --- violence ---
  victim_with_accused: {
    rule: null,
    norm: 'TUO de la Ley 30364, arts. 15 y 28; Código de los Niños y Adolescentes, art. 45.1.c',
    severity: 'block',
    says: 'Con violencia o delito no se junta a la víctima con la persona denunciada. Atienda a cada una por separado',
  },
  sheet_closed: {
    rule: null,
    norm: 'DL 1297, art. 23; TUO de la Ley 30364, art. 28',
    severity: 'block',
    says: 'Con delito o violencia no se interroga ni se examina para probarlo. Escriba solo el relato espontáneo, textual, y comunique a la autoridad',
  },
  // --- the route of violence (Ley 30364) ---
  violence_unmarked: {
    rule: null,
    norm: 'Reglamento de la Ley 30364, art. 15',
    severity: 'block',
    says: 'El caso no tiene la marca de violencia. Precise primero la calificación y márquela',
  },
  violence_no_victim: {
    rule: 'VF01',
    norm: 'Reglamento de la Ley 30364, art. 4.1',
    severity: 'block',
    says: 'Falta la víctima directa. Indique quién es, aunque no se sepa su nombre',
  },
  violence_no_type: {
    rule: 'VF02',
    norm: 'TUO de la Ley 30364, art. 8',
    severity: 'block',
    says: 'Falta el tipo de violencia. Marque al menos uno',
  },
  violence_abandonment_age: {
    rule: 'VF02',
    norm: 'Ley 30490 y su Reglamento',
    severity: 'block',
    says: 'La violencia por abandono es de una víctima de 60 años o más. Revise el tipo, o la edad de la víctima',
  },
  violence_report_first: {
    rule: 'VF03',
    norm: 'Reglamento de la Ley 30364, art. 15; Código Penal, art. 407',
    severity: 'block',
    says: 'Falta la denuncia o comunicación: no se salta. Regístrela primero; si ya la hizo otra persona, anote su fecha y número',
  },
  violence_told_before_known: {
    rule: 'VF04',
    norm: 'Reglamento de la Ley 30364, art. 15',
    severity: 'block',
    says: 'La comunicación es anterior a cuando la oficina lo supo. Revise la fecha y la hora',
  },
  violence_not_taker: {
    rule: 'VF04',
    norm: 'TUO de la Ley 30364, arts. 14 y 15',
    severity: 'block',
    says: 'La denuncia la recibe la Policía, la fiscalía, el juzgado o la Plataforma. A las demás instituciones se deriva',
  },
  violence_family_prosecutor: {
    rule: 'VF05',
    norm: 'Reglamento de la Ley 30364, art. 14.2',
    severity: 'warn',
    says: 'Hay una niña, niño o adolescente entre las víctimas, o la persona denunciada tiene de 14 a 17 años: comunique también a la fiscalía de familia',
  },
  violence_dipam: {
    rule: 'VF06',
    norm: 'Reglamento de la Ley 30364, art. 14.4; Ley 30490, art. 25',
    severity: 'warn',
    says: 'Hay una víctima de 60 años o más: avise de inmediato a la DIPAM; donde no llega, al juzgado competente',
  },
  violence_no_withdrawal: {
    rule: 'VF07',
    norm: 'Reglamento de la Ley 30364, art. 6-B',
    severity: 'block',
    says: 'El desistimiento y el acuerdo no cierran un caso de violencia. Siga la ruta',
  },
  violence_measures_in_force: {
    rule: 'VF07',
    norm: 'TUO de la Ley 30364, art. 35',
    severity: 'block',
    says: 'Hay medidas vigentes: registre primero la resolución que las extingue',
  },
  violence_breach_untold: {
    rule: 'VF10',
    norm: 'TUO de la Ley 30364, art. 38',
    severity: 'block',
    says: 'Hay un incumplimiento sin comunicar al juzgado. Comuníquelo primero: son 24 horas desde que se supo',
  },
  violence_no_measure: {
    rule: 'VF10',
    norm: 'TUO de la Ley 30364, art. 38',
    severity: 'block',
    says: 'No hay medidas registradas que se puedan incumplir. Registre primero la que dio el juzgado; si son hechos nuevos, denúncielos',
  },
  violence_refuge_place: {
    rule: 'VF08',
    norm: 'TUO de la Ley 30364; Reglamento, arts. 87 a 90',
    severity: 'block',
    says: 'De un hogar de refugio no se escribe dónde está. Marque solo que está en uno y borre el lugar',
  },
  violence_officer_party: {
    rule: 'VF09',
    norm: 'TUO de la Ley 30364, art. 16; Reglamento, arts. 9 y 22.3',
    severity: 'block',
    says: 'Esa persona figura en el caso. No se le da la dirección: elija a otro efectivo',
  },
  violence_officer_surnames: {
    rule: 'VF09',
    norm: 'TUO de la Ley 30364, art. 16; Reglamento, arts. 9 y 22.3',
    severity: 'confirm',
    says: 'Lleva los dos apellidos de alguien del caso. Pregunte si es pariente; si lo es, elija a otro efectivo; si no, confírmelo',
  },
  violence_not_severe: {
    rule: 'VF09',
    norm: 'TUO de la Ley 30364, art. 16; Reglamento, arts. 22.3 y 31.2',
    severity: 'block',
    says: 'La dirección se da a Serenazgo solo con riesgo severo. Registre antes la FVR que lo dice',
  },
  violence_measure_ended: {
    rule: 'VF11',
    norm: 'TUO de la Ley 30364, art. 35',
    severity: 'block',
    says: 'El juzgado ya extinguió esa medida. Si dictó otra, regístrela como nueva',
  },
  violence_route_closed: {
    rule: null,
    norm: 'Reglamento de la Ley 30364, art. 6-B',
    severity: 'block',
    says: 'La ruta de violencia está cerrada. Si hay hechos nuevos, registre otro caso',
  },
  violence_not_entrusted: {
    rule: 'VF11',
    norm: 'TUO de la Ley 30364, art. 37',
    severity: 'block',
    says: 'El juzgado no encargó la supervisión a esta oficina. Revise la medida antes de informar',
  },
} as const satisfies Readonly<Record<string, LawError>>;
export type LawErrorCode = keyof typeof LAW_ERRORS;

/** Code → the whole Spanish message. */
export const LAW_MESSAGES = Object.fromEntries(
  Object.entries(LAW_ERRORS).map(([code, { says, norm }]) => [code, `${says} (${norm}).`]),
) as Readonly<Record<LawErrorCode, string>>;
