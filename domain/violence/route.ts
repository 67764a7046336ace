/**
 * The route of a case of violence (Ley 30364; violencia-omaped-ciam.md §1.5–1.9): where it stands, what
 * is lawful next, what is refused and by which norm. The denuncia cannot be skipped; care, questions and
 * referrals never wait for it.
 */
import { codesOf } from '../catalogues/catalogue.ts';
import { takesReports, VIOLENCE_CLOSINGS } from '../catalogues/violence.ts';
import type { LawLevel } from '../fvr/shapes.ts';
import { type Fault, fault, faultIf, refusalOf } from '../law/faults.ts';

interface Recorded {
  readonly id: string;
  /** When it was done, ISO UTC. */
  readonly at: string;
}

/** A denuncia, a communication or a referral that left, or that somebody else made. */
export interface Told extends Recorded {
  /** Code of VIOLENCE_DESTINATIONS. */
  readonly to: string;
  readonly isReport: boolean;
}

export interface MeasureFacts extends Recorded {
  /** When this office was notified, ISO UTC; null: it was not. */
  readonly notifiedAt: string | null;
  readonly inForce: boolean;
  /** Its supervision or execution was entrusted to this office (TUO 37). */
  readonly entrusted: boolean;
  readonly endedAt: string | null;
}

export interface ReportFacts extends Recorded {
  /** The measure that it is about; null: all that are entrusted. */
  readonly measureId: string | null;
}

export interface BreachFacts extends Recorded {
  /** When the juzgado was told, ISO UTC; null: not yet. */
  readonly toldAt: string | null;
}

export interface RouteFacts {
  /** ISO UTC. */
  readonly now: string;
  /** When the office knew. */
  readonly knownAt: string;
  /** When the immediate attention was given or found not to be needed; null: nobody asked. */
  readonly attendedAt: string | null;
  /** When the questions before the denuncia were asked; null: not yet. */
  readonly askedAt: string | null;
  /** In order of time. */
  readonly told: readonly Told[];
  /** Of the FVR in force; null: none is on record. */
  readonly level: { readonly level: LawLevel; readonly at: string } | null;
  readonly measures: readonly MeasureFacts[];
  readonly visits: readonly Recorded[];
  readonly breaches: readonly BreachFacts[];
  /** Reports of supervision to the juzgado. */
  readonly reports: readonly ReportFacts[];
  /** A girl, boy or adolescent among the victims, or an accused of 14 to 17. */
  readonly familyProsecutor: boolean;
  /** A victim of 60 or more. */
  readonly elder: boolean;
  readonly closedAt: string | null;
  readonly archivedAt: string | null;
}

export const VIOLENCE_STATES = [
  'recepcionado',
  'denuncia_pendiente',
  'denunciado',
  'con_medidas',
  'en_seguimiento',
  'incumplimiento_reportado',
  'cerrado',
  'archivado',
] as const;
export type ViolenceState = (typeof VIOLENCE_STATES)[number];

export const VIOLENCE_STATE_LABELS: Readonly<Record<ViolenceState, string>> = {
  recepcionado: 'Recepcionado',
  denuncia_pendiente: 'Denuncia pendiente',
  denunciado: 'Denunciado',
  con_medidas: 'Con medidas',
  en_seguimiento: 'En seguimiento',
  incumplimiento_reportado: 'Incumplimiento reportado',
  cerrado: 'Cerrado',
  archivado: 'Archivado',
};

/** When the first denuncia was made, by this office or by somebody else; null: none is on record. */
export const reportedAt = ({ told }: Pick<RouteFacts, 'told'>): string | null =>
  told
    .filter(({ isReport }) => isReport)
    .map(({ at }) => at)
    .toSorted()[0] ?? null;

export function stateOf(facts: RouteFacts): ViolenceState {
  if (facts.archivedAt !== null) return 'archivado';
  if (facts.closedAt !== null) return 'cerrado';
  const { visits, reports, breaches, measures } = facts;
  const told = lastOf(breaches.flatMap(({ toldAt }) => toldAt ?? []));
  const followed = lastOf([...visits, ...reports].map(({ at }) => at));
  if (told !== null && (followed === null || followed <= told)) return 'incumplimiento_reportado';
  if (followed !== null) return 'en_seguimiento';
  if (measures.length > 0) return 'con_medidas';
  if (reportedAt(facts) !== null) return 'denunciado';
  return facts.attendedAt === null ? 'recepcionado' : 'denuncia_pendiente';
}

const lastOf = (instants: readonly string[]): string | null => instants.toSorted().at(-1) ?? null;

export const VIOLENCE_ACTS = [
  'atender',
  'preguntar',
  'denunciar',
  'derivar',
  'medida',
  'visita',
  'informe',
  'incumplimiento',
  'cerrar',
  'archivar',
] as const;
export type ViolenceAct = (typeof VIOLENCE_ACTS)[number];

/** Why an act may not be done now (VF03, VF11). What protects is never held up by what lacks. */
export function actFaults(act: ViolenceAct, facts: RouteFacts): Fault[] {
  if (act === 'archivar') {
    if (facts.closedAt === null) return [fault('violence_report_first')];
    return faultIf(facts.archivedAt !== null, 'violence_route_closed');
  }
  if (facts.closedAt !== null) return [fault('violence_route_closed')];
  switch (act) {
    case 'atender':
    case 'preguntar':
    case 'derivar':
      return [];
    case 'denunciar':
      return reportWarnings(facts);
    case 'medida':
    case 'cerrar':
      return faultIf(reportedAt(facts) === null, 'violence_report_first');
    case 'incumplimiento':
      return faultIf(facts.measures.length === 0, 'violence_no_measure');
    case 'visita':
    case 'informe':
      return faultIf(!facts.measures.some(({ entrusted }) => entrusted), 'violence_not_entrusted');
  }
}

/** VF05, VF06: who else is told, as long as she is not. They hold nothing up. */
export function reportWarnings({ familyProsecutor, elder, told }: RouteFacts): Fault[] {
  const has = (to: string) => told.some((one) => one.to === to);
  return [
    ...faultIf(familyProsecutor && !has('fiscalia_familia'), 'violence_family_prosecutor'),
    ...faultIf(elder && !has('dipam') && !has('pj'), 'violence_dipam'),
  ];
}

export interface NoticeAsked {
  readonly to: string;
  readonly isReport: boolean;
  readonly at: string;
  /** Somebody else made it, perhaps before this office knew. */
  readonly byOthers: boolean;
}

/** VF04: it follows what the office knew, and a denuncia goes to who takes it. */
export const noticeFaults = (asked: NoticeAsked, knownAt: string): Fault[] => [
  // Forms tell minutes, not seconds.
  ...faultIf(
    !asked.byOthers && asked.at.slice(0, 16) < knownAt.slice(0, 16),
    'violence_told_before_known',
  ),
  ...faultIf(asked.isReport && !takesReports(asked.to), 'violence_not_taker'),
];

/** With these nothing was to be denounced in this record: the responsable alone closes so without a denuncia. */
const NO_FACTS: readonly string[] = ['duplicado', 'error_registro'];

/**
 * VF03, VF07, VF10: why a case may not be closed for this cause.
 * @param cause as it was asked for: what is no cause of the list is refused with its reason.
 */
export function closingFaults(
  cause: string,
  facts: RouteFacts,
  { isResponsable }: { readonly isResponsable: boolean },
): Fault[] {
  if (facts.closedAt !== null) return [fault('violence_route_closed')];
  if (!codesOf(VIOLENCE_CLOSINGS).some((code) => code === cause))
    return [fault('violence_no_withdrawal')];
  const excused = NO_FACTS.includes(cause) && isResponsable;
  return [
    ...faultIf(reportedAt(facts) === null && !excused, 'violence_report_first'),
    ...faultIf(
      facts.breaches.some(({ toldAt }) => toldAt === null),
      'violence_breach_untold',
    ),
    ...faultIf(
      cause === 'medidas_extinguidas' &&
        (facts.measures.length === 0 || facts.measures.some(({ inForce }) => inForce)),
      'violence_measures_in_force',
    ),
  ];
}

/** VF09: an address leaves for Serenazgo at severe risk alone. */
export const viewFaults = ({ level }: Pick<RouteFacts, 'level'>): Fault[] =>
  faultIf(level?.level !== 'severo', 'violence_not_severe');

/** The next act: what lacks first in the order of the route; null when it is only to be followed, or over. */
export function nextAct(facts: RouteFacts): ViolenceAct | null {
  if (facts.closedAt !== null) return facts.archivedAt === null ? 'archivar' : null;
  if (facts.attendedAt === null) return 'atender';
  if (reportedAt(facts) === null) return facts.askedAt === null ? 'preguntar' : 'denunciar';
  if (reportWarnings(facts).length > 0) return 'denunciar';
  if (!facts.told.some(({ isReport }) => !isReport)) return 'derivar';
  if (facts.measures.length === 0) return 'medida';
  if (facts.measures.every(({ inForce }) => !inForce)) return 'cerrar';
  return facts.measures.some(({ entrusted }) => entrusted) ? 'visita' : null;
}

export interface ActChoice {
  readonly act: ViolenceAct;
  readonly forbidden: string | null;
  readonly warnings: readonly string[];
}

/** Every act with what is against it, in Spanish. */
export const choicesOf = (facts: RouteFacts): ActChoice[] =>
  VIOLENCE_ACTS.map((act) => {
    const faults = actFaults(act, facts);
    return {
      act,
      forbidden: refusalOf(faults)?.message ?? null,
      warnings: faults.flatMap(({ severity, message }) => (severity === 'warn' ? [message] : [])),
    };
  });

export interface ViolenceStep {
  readonly key: string;
  readonly label: string;
  readonly place: 'done' | 'now' | 'ahead';
  /** When it was done first, ISO UTC; null: not yet. */
  readonly at: string | null;
  /** Rules whose term shows under the step. */
  readonly terms: readonly string[];
}

/** The eight steps of §1.6. The first that lacks is the one that runs, although later ones may be done. */
export function pathOf(facts: RouteFacts): ViolenceStep[] {
  const { told, measures, visits, reports } = facts;
  const first = (all: readonly Recorded[]) => all.map(({ at }) => at).toSorted()[0] ?? null;
  const steps: readonly (readonly [string, string, string | null, readonly string[]])[] = [
    ['atencion', 'Atención inmediata', facts.attendedAt, []],
    ['ficha', 'Ficha mínima', facts.knownAt, []],
    ['denuncia', 'Denuncia', reportedAt(facts), ['VIF_META_ALERTA', 'VIF_META_24H']],
    ['derivacion', 'Derivaciones', first(told.filter(({ isReport }) => !isReport)), []],
    ['fvr', 'FVR', facts.level?.at ?? null, []],
    ['medidas', 'Medidas', first(measures), []],
    [
      'seguimiento',
      'Seguimiento',
      first([...visits, ...reports]),
      ['VIF_INCUMPL', 'VIF_INFORME_SEV', 'VIF_INFORME', 'VIF_PERIODO_SEV', 'VIF_PERIODO'],
    ],
    ['cierre', 'Cierre', facts.closedAt, []],
  ];
  const over = facts.closedAt !== null;
  const now = over ? -1 : steps.findIndex(([, , at]) => at === null);
  return steps.map(([key, label, at, terms], index) => ({
    key,
    label,
    at,
    terms,
    place: at !== null ? 'done' : index === now ? 'now' : 'ahead',
  }));
}
