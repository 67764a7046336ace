/**
 * What forbids choosing conciliation, and inviting to it (RDNA 37; CNA 45.1.c). Violence closes it
 * whoever wants it: nobody is invited before each party was asked about it, alone.
 */
import type { CaseFlags, Ternary } from '../case-states.ts';
import { entryOf } from '../catalogues/catalogue.ts';
import type { Relation } from '../catalogues/family.ts';
import { MATERIAS } from '../catalogues/materias.ts';
import { type Fault, fault, faultIf } from './faults.ts';

export interface ConciliationMatter {
  /** Code of MATERIAS. */
  readonly materia: string;
  /** Whether a judge decided this very matter; null: nobody asked. */
  readonly decidedByJudge: Ternary | null;
}

/** V01: only alimentos, tenencia and visitas (RDNA 37.1). */
export const refuseMatter = (materia: string): Fault | null =>
  entryOf(MATERIAS, materia)?.conciliable === true ? null : fault('conciliation_matter');

/** V02: what a judge decided is not conciliated; what nobody knows is confirmed (CNA 45.1.c). */
export function refuseDecided(decidedByJudge: Ternary | null): Fault | null {
  if (decidedByJudge === 'no') return null;
  return fault(decidedByJudge === 'si' ? 'conciliation_decided' : 'conciliation_decision_unknown');
}

export interface CustodyFacts {
  /** What each party is of the child: code of RELATIONS. */
  readonly parties: readonly Relation[];
  /** Whether who asks has recognised the child. */
  readonly recognised: Ternary;
  /** Whether who asks declares that she complies with alimentos. */
  readonly maintenancePaid: Ternary;
}

/** V03 (RDNA 37.4). */
export function custodyFaults({ parties, recognised, maintenancePaid }: CustodyFacts): Fault[] {
  const parents = parties.every((relation) => relation === 'madre' || relation === 'padre');
  return [
    ...faultIf(parties.length !== 2 || !parents, 'custody_not_parents'),
    ...faultIf(recognised !== 'si', 'custody_not_recognised'),
    ...faultIf(maintenancePaid !== 'si', 'custody_maintenance_undeclared'),
  ];
}

export interface VisitsFacts {
  readonly applicant: Relation;
  /** Degree of kinship with the child, or null when there is none. */
  readonly degree: number | null;
  /** Whether she has another tie with the child (RDNA 37.5). */
  readonly linked: boolean;
  /** Whether the parent without tenencia is absent or impeded. */
  readonly parentAbsent: boolean;
}

/** Who may ask for visits (RDNA 37.5). */
export function refuseVisits(facts: VisitsFacts): Fault | null {
  if (facts.applicant === 'madre' || facts.applicant === 'padre') return null;
  const near = facts.degree !== null && facts.degree <= 4;
  return facts.parentAbsent && (near || facts.linked) ? null : fault('visits_not_entitled');
}

/** The marks of a case, family violence with them. */
export type ViolenceFlags = Pick<CaseFlags, 'crime' | 'misdemeanor' | 'violence'>;

/** Violence, delito and falta are not conciliated (CNA 45.1.c; RDNA 43.3). */
export const refuseViolence = (flags: ViolenceFlags): Fault | null =>
  [flags.violence, flags.crime, flags.misdemeanor].includes('si')
    ? fault('conciliation_violence')
    : null;

/** What one party said of violence between them, asked alone. */
export interface Screening {
  readonly askedAlone: boolean;
  readonly answer: Ternary | 'no_responde' | null;
}

/** One party asked in front of the other was not asked. */
export function screeningFaults(parties: readonly Screening[]): Fault[] {
  const unasked = ({ askedAlone, answer }: Screening) => !askedAlone || answer === null;
  const silent = ({ answer }: Screening) => answer === 'no_sabe' || answer === 'no_responde';
  return [
    // A yes counts wherever it was said.
    ...faultIf(
      parties.some(({ answer }) => answer === 'si'),
      'conciliation_violence',
    ),
    ...faultIf(parties.length < 2 || parties.some(unasked), 'screening_unasked'),
    ...faultIf(parties.some(silent), 'screening_unanswered'),
  ];
}

export interface ConciliationFacts {
  readonly matters: readonly ConciliationMatter[];
  readonly flags: ViolenceFlags;
  /** Null when tenencia is not among the matters. */
  readonly custody: CustodyFacts | null;
  /** Null when visitas is not among the matters. */
  readonly visits: VisitsFacts | null;
}

/** Everything that speaks against choosing conciliation as defence action. */
export function conciliationFaults(facts: ConciliationFacts): Fault[] {
  const { matters, flags, custody, visits } = facts;
  return [
    refuseViolence(flags),
    ...matters.flatMap(({ materia, decidedByJudge }) => [
      refuseMatter(materia),
      refuseDecided(decidedByJudge),
    ]),
    ...(custody === null ? [] : custodyFaults(custody)),
    visits === null ? null : refuseVisits(visits),
  ].filter((one) => one !== null);
}

/** Everything that speaks against sending an invitation: the choice, and what each party was asked. */
export const invitationFaults = (
  facts: ConciliationFacts,
  screening: readonly Screening[],
): Fault[] => [...conciliationFaults(facts), ...screeningFaults(screening)];
