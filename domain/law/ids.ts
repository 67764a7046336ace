/**
 * The rules of the office by id: V01–V27 (demuna.md §2.10), those of family violence (VF01–VF12,
 * violencia-omaped-ciam.md §1.5–1.12) and every term (§2.9), each with its norm
 * and one Spanish sentence. Where each is coded, and by which tests it is held, is in `docs/rules.md`.
 */
import { TERM_RULES } from '../clock/rules.ts';

/**
 * - `block`: it cannot be done.
 * - `override`: it cannot, unless who may do so writes why it is done all the same.
 * - `confirm`: whoever does it declares first that it is so.
 * - `warn`: it is said, and holds nothing up.
 * - `mark`: something is late or missing, and stays marked.
 */
export type Severity = 'block' | 'override' | 'confirm' | 'warn' | 'mark';

export const SEVERITY_LABELS: Readonly<Record<Severity, string>> = {
  block: 'impide',
  override: 'impide, salvo con motivo escrito',
  confirm: 'pide confirmar',
  warn: 'avisa',
  mark: 'marca',
};

export interface LawRule {
  readonly norm: string;
  /** Spanish: what it asks. */
  readonly says: string;
  readonly severity: Severity;
}

export const VALIDATIONS = {
  V01: {
    norm: 'RDNA 37.1',
    says: 'Solo se concilian alimentos, tenencia y régimen de visitas.',
    severity: 'block',
  },
  V02: {
    norm: 'CNA 45.1.c',
    says: 'No se concilia lo que un juez ya resolvió.',
    severity: 'block',
  },
  V03: {
    norm: 'RDNA 37.4',
    says: 'La tenencia se concilia solo entre la madre y el padre; quien la pide reconoció a la niña, niño o adolescente y declara que cumple con los alimentos.',
    severity: 'block',
  },
  V04: {
    norm: 'RDNA 38.2',
    says: 'La audiencia es a más tardar a los 10 días hábiles de enviada la primera invitación.',
    severity: 'override',
  },
  V05: {
    norm: 'RDNA 38.3',
    says: 'Entre cada invitación recibida y la audiencia median 3 días hábiles, salvo que todas las partes quieran conciliar antes.',
    severity: 'block',
  },
  V06: {
    norm: 'RDNA 27.d',
    says: 'No notifica quien es parte del caso ni pariente de una parte.',
    severity: 'block',
  },
  V07: {
    norm: 'RDNA 39.5, 50.3',
    says: 'Desde los 14 años se concilia y se reconoce por sí misma/o; antes, por representante.',
    severity: 'block',
  },
  V08: {
    norm: 'RDNA 39.3',
    says: 'Una misma persona no representa a las dos partes.',
    severity: 'block',
  },
  V09: {
    norm: 'RDNA 45.2',
    says: 'El acta final lleva lugar y fecha, partes, defensor/a, materias, acuerdo, firmas y, si hace falta, testigo a ruego: sin ellos es nula.',
    severity: 'block',
  },
  V10: {
    norm: 'RDNA 45.1',
    says: 'El acta final lleva además números, datos de la sede, hechos, huellas, seguimiento y abogado/a: sin ellos vale, pero está incompleta.',
    severity: 'warn',
  },
  V11: {
    norm: 'RDNA 28.1, 9.c',
    says: 'Firma una defensora o un defensor de esta DNA ese día, con credencial vigente.',
    severity: 'warn',
  },
  V12: {
    norm: 'RDNA 28.2',
    says: 'No se asigna el caso a quien debe abstenerse, salvo que se escriba por qué la causa no es tal.',
    severity: 'override',
  },
  V13: {
    norm: 'RDNA 33.b',
    says: 'No cabe el desistimiento cuando hay delito, falta, riesgo o desprotección.',
    severity: 'block',
  },
  V14: {
    norm: 'RDNA 32.3',
    says: 'Tras desistimiento, inasistencia o falta de acuerdo se cierra con dos verificaciones hechas.',
    severity: 'block',
  },
  V15: {
    norm: 'RDNA 30.2',
    says: 'La calificación que pasa de 24 horas sin ampliación permitida queda marcada como vencida.',
    severity: 'mark',
  },
  V16: {
    norm: 'R1297 6, 23.8',
    says: 'Sin acreditación en esa fecha no se emiten las resoluciones del procedimiento por riesgo: se deriva.',
    severity: 'block',
  },
  V17: {
    norm: 'RDNA 29.4; R1297 Glosario e',
    says: 'Solo se inicia el procedimiento por riesgo de quien vive en el distrito propio, con su madre, padre o tutor/a.',
    severity: 'block',
  },
  V18: {
    norm: 'DL 1297, arts. 28 y 29',
    says: 'El riesgo se declara después de la diligencia de opinión, con los tres profesionales presentes.',
    severity: 'block',
  },
  V19: {
    norm: 'DL 1297, arts. 30 y 41',
    says: 'Las medidas duran 9 meses, y con ampliación motivada 12 como máximo, salvo caso especial.',
    severity: 'block',
  },
  V20: {
    norm: 'R1297 31.3.c',
    says: 'Se concluye el procedimiento por riesgo con una nueva valoración, posterior al último seguimiento.',
    severity: 'block',
  },
  V21: {
    norm: 'DL 1297, arts. 30, 31 y 42',
    says: 'La declaración de riesgo, las medidas y la conclusión se comunican al Ministerio Público.',
    severity: 'block',
  },
  V22: {
    norm: 'DL 1297, art. 23; RDNA 39.7',
    says: 'El delito se denuncia el mismo día en que la oficina lo supo.',
    severity: 'mark',
  },
  V23: {
    norm: 'R1297 23.8.b',
    says: 'La desprotección familiar se deriva a la UPE a más tardar el día hábil siguiente.',
    severity: 'mark',
  },
  V24: {
    norm: 'TUO Ley 27444, art. 164',
    says: 'No se borra a una persona, un caso, un acto ni un número: se anula con motivo.',
    severity: 'block',
  },
  V25: {
    norm: 'RDNA 27.a',
    says: 'La atención es gratuita: ningún dato registra una tasa ni un pago por atender.',
    severity: 'block',
  },
  V26: {
    norm: 'DL 1297, art. 10',
    says: 'A quien tiene otra lengua materna se le explica en ella, o con intérprete, y queda registrado.',
    severity: 'warn',
  },
  V27: {
    norm: 'DS 011-2026-PCM',
    says: 'Un oficio lleva la denominación oficial del año en que se emite.',
    severity: 'block',
  },
  VF01: {
    // violencia-omaped-ciam.md §1.12
    norm: 'R30364 4.1',
    says: 'Un caso de violencia tiene al menos una víctima directa.',
    severity: 'block',
  },
  VF02: {
    // violencia-omaped-ciam.md §1.2
    norm: 'TUO 30364, art. 8',
    says: 'Hay al menos un tipo de violencia; por abandono, solo con una víctima de 60 años o más.',
    severity: 'block',
  },
  VF03: {
    // violencia-omaped-ciam.md §1.5 y 1.6
    norm: 'R30364 15; CP 407',
    says: 'La denuncia no se salta: sin ella no se registran medidas ni se cierra.',
    severity: 'block',
  },
  VF04: {
    // violencia-omaped-ciam.md §1.4 y 1.12
    norm: 'R30364 15; TUO 30364, arts. 14 y 15',
    says: 'La comunicación no es anterior a cuando se supo, y va a quien recibe denuncias.',
    severity: 'block',
  },
  VF05: {
    // violencia-omaped-ciam.md §1.4 y 1.12
    norm: 'R30364 14.2',
    says: 'Con una víctima NNA, o una persona denunciada de 14 a 17 años, se comunica también a la fiscalía de familia.',
    severity: 'warn',
  },
  VF06: {
    // violencia-omaped-ciam.md §1.5 y 1.12
    norm: 'R30364 14.4; Ley 30490, art. 25',
    says: 'Con una víctima de 60 años o más se avisa de inmediato a la DIPAM.',
    severity: 'warn',
  },
  VF07: {
    // violencia-omaped-ciam.md §1.6
    norm: 'R30364 6-B; TUO 30364, art. 35',
    says: 'No cierran el desistimiento ni el acuerdo; con medidas vigentes no se cierra por extinción.',
    severity: 'block',
  },
  VF08: {
    // violencia-omaped-ciam.md §1.10
    norm: 'R30364 87 a 90',
    says: 'El lugar de un hogar de refugio no se escribe.',
    severity: 'block',
  },
  VF09: {
    // violencia-omaped-ciam.md §1.7
    norm: 'TUO 30364, art. 16; R30364 9, 22.3, 31.2',
    says: 'Serenazgo recibe dirección y teléfono solo con riesgo severo, a una persona con nombre que no figura en el caso, y con fin.',
    severity: 'block',
  },
  VF10: {
    // violencia-omaped-ciam.md §1.7 y 1.9
    norm: 'TUO 30364, art. 38',
    says: 'El incumplimiento se comunica al juzgado en 24 horas; sin comunicarlo no se cierra.',
    severity: 'block',
  },
  VF11: {
    // violencia-omaped-ciam.md §1.8 y 1.9
    norm: 'TUO 30364, arts. 35, 37 y 38',
    says: 'Una medida no se reescribe: la varía o la extingue el juzgado, una vez; y se supervisa solo lo encargado.',
    severity: 'block',
  },
  VF12: {
    // violencia-omaped-ciam.md §1.10
    norm: 'R30364 9',
    says: 'En violencia sexual el código reemplaza el nombre en listas y papeles.',
    severity: 'block',
  },
} as const satisfies Readonly<Record<string, LawRule>>;
export type ValidationId = keyof typeof VALIDATIONS;

/** A count of acts beside the terms, which are of time (`CONCLUSION_CAUSES.minVerifications`). */
const COUNTED = {
  DNA_VERIF_MIN2: {
    norm: 'RDNA 32.3',
    says: 'Verificación antes de concluir: dos acciones.',
    severity: 'block',
  },
} as const satisfies Readonly<Record<string, LawRule>>;

export type DeadlineId = keyof typeof TERM_RULES | keyof typeof COUNTED;

/** Every term of `clock/rules.ts`, and what is counted in acts. */
export const DEADLINES: Readonly<Record<DeadlineId, LawRule>> = {
  ...(Object.fromEntries(
    Object.values(TERM_RULES).map(({ id, label, norm }) => [
      id,
      { norm, says: `${label}.`, severity: 'mark' },
    ]),
  ) as Record<keyof typeof TERM_RULES, LawRule>),
  ...COUNTED,
};
