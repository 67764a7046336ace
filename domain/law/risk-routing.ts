/**
 * Who decides when a child may be in riesgo or desprotección, what this office does, and by when
 * (demuna.md §1.5): by this DEMUNA's accreditation on that date, the child's district, whom she lives
 * with, and whether a UPE is competent here.
 */
import type { Ternary } from '../case-states.ts';
import type { RiskResolution } from '../catalogues/risk.ts';
import { addMonths } from '../clock/lima.ts';
import { TERM_RULES, type TermRule } from '../clock/rules.ts';
import { counted } from '../words/lists.ts';
import { type Fault, fault, faultIf } from './faults.ts';

/** From a day to another, both within; null: to this day. YYYY-MM-DD. */
export interface Accreditation {
  readonly from: string;
  readonly to: string | null;
}

/** Accreditation is of a date: it is given, and revoked (RDNA 12, 14). */
export const isAccredited = (periods: readonly Accreditation[], on: string): boolean =>
  periods.some(({ from, to }) => from <= on && (to === null || on <= to));

export interface RoutingFacts {
  readonly situation: 'riesgo' | 'desproteccion';
  /** The day on which it is decided, YYYY-MM-DD. */
  readonly on: string;
  /** With mother, father or tutor, one at least (R1297 Glosario e). */
  readonly livesWithParentOrTutor: Ternary;
  /** INEI code of where the child lives; null: nobody wrote it. */
  readonly childDistrict: string | null;
  readonly ownDistrict: string;
  readonly ownAccreditation: readonly Accreditation[];
  /** District → when its own DEMUNA was accredited. */
  readonly others: Readonly<Record<string, readonly Accreditation[]>>;
  /** Whether a UPE has competence here. */
  readonly upeHere: boolean;
}

export type Authority = 'esta_demuna' | 'otra_demuna' | 'upe' | 'juzgado';

const AUTHORITY_WORDS: Readonly<Record<Authority, string>> = {
  esta_demuna: 'esta DEMUNA',
  otra_demuna: 'la DEMUNA acreditada del distrito donde vive',
  upe: 'la Unidad de Protección Especial (UPE)',
  juzgado: 'el Juzgado de Familia o Mixto',
};

const ACT_WORDS: Readonly<Record<Route['act'], string>> = {
  procedimiento_riesgo: 'Se abre el procedimiento por riesgo',
  atencion_ordinaria: 'Se atiende como vulneración de derechos',
  derivar: 'Se deriva',
  valorar_desproteccion: 'Se valora la desprotección familiar y se deriva',
};

export interface Route {
  readonly decides: Authority;
  readonly act: 'procedimiento_riesgo' | 'atencion_ordinaria' | 'derivar' | 'valorar_desproteccion';
  /** From when the office knew. */
  readonly term: TermRule;
  readonly norm: string;
  /** False: read out of the norm, to be asked to the DSLD. */
  readonly verified: boolean;
  /** What is still to be asked, or what the route rests on. */
  readonly notes: readonly Fault[];
}

/** Always says somebody: what is not known is in `notes`, and the child is attended meanwhile. */
export function routeOf(facts: RoutingFacts): Route {
  if (facts.situation === 'desproteccion') return lackOfProtection(facts);
  if (facts.livesWithParentOrTutor === 'no')
    return {
      ...lackOfProtection(facts),
      act: 'valorar_desproteccion',
      norm: 'R1297 Glosario e, 23.8.b',
      notes: [fault('risk_without_family')],
    };
  const notes = [
    ...faultIf(facts.livesWithParentOrTutor === 'no_sabe', 'risk_family_unknown'),
    ...faultIf(facts.childDistrict === null, 'risk_district_unknown'),
  ];
  return { ...risk(facts), notes };
}

/** "Decide la UPE. Se deriva: …", for the case page. Spanish. */
export const routeWords = ({ decides, act, term, norm, verified }: Route): string =>
  [
    `Decide ${AUTHORITY_WORDS[decides]} (${norm}).`,
    `${ACT_WORDS[act]}. Plazo: ${termWords(term)}, desde que se supo.`,
    ...(verified ? [] : ['Por verificar con la DSLD; la UPE puede recibir copia.']),
  ].join(' ');

const termWords = ({ amount, unit }: TermRule): string =>
  unit === 'hours'
    ? counted(amount, 'hora', 'horas')
    : counted(amount, 'día hábil', 'días hábiles');

const PLAIN = { verified: true, notes: [] } as const;

function lackOfProtection({ upeHere }: RoutingFacts): Route {
  return {
    ...PLAIN,
    decides: upeHere ? 'upe' : 'juzgado',
    act: 'derivar',
    term: TERM_RULES.DER_UPE,
    norm: upeHere ? 'R1297 23.8.b' : 'R1297 DCT 1ª, 23.6',
  };
}

function risk(facts: RoutingFacts): Route {
  const { childDistrict, ownDistrict, ownAccreditation, others, on, upeHere } = facts;
  const own = childDistrict === null || childDistrict === ownDistrict;
  if (own && isAccredited(ownAccreditation, on))
    return {
      ...PLAIN,
      decides: 'esta_demuna',
      act: 'procedimiento_riesgo',
      term: TERM_RULES.RDF_RESOL,
      norm: 'R1297 6, 31.1',
    };
  if (!own && isAccredited(others[childDistrict] ?? [], on))
    return {
      // The literal text names the UPE (R1297 23.8.a): that it is the neighbour's follows from territory.
      decides: 'otra_demuna',
      act: 'derivar',
      term: TERM_RULES.RDF_DECLINA,
      norm: 'R1297 160.1.b, 160.2.b, 161',
      verified: false,
      notes: [],
    };
  return upeHere
    ? {
        ...PLAIN,
        decides: 'upe',
        act: 'derivar',
        term: TERM_RULES.DER_UPE,
        norm: 'R1297 23.8.a, DCT 4ª',
      }
    : {
        ...PLAIN,
        decides: 'esta_demuna',
        act: 'atencion_ordinaria',
        term: TERM_RULES.DNA_CALIF,
        norm: 'R1297 DCT 4ª; RDNA 29.5',
      };
}

/** The resolutions that only an accredited DEMUNA issues (R1297 6). Declining (R11) is open to all. */
const OF_ACCREDITED: readonly RiskResolution[] = ['R01', 'R02', 'R03', 'R04', 'R05', 'R06', 'R07'];

/**
 * V16 of each resolution, V17 of the one that begins.
 * @returns why this office does not issue it on that day.
 */
export function resolutionFaults(resolution: RiskResolution, facts: RoutingFacts): Fault[] {
  const { ownAccreditation, on, childDistrict, ownDistrict, livesWithParentOrTutor } = facts;
  const begins = resolution === 'R04';
  return [
    ...faultIf(
      OF_ACCREDITED.includes(resolution) && !isAccredited(ownAccreditation, on),
      'risk_not_accredited',
    ),
    ...faultIf(begins && childDistrict === null, 'risk_district_unknown'),
    ...faultIf(
      begins && childDistrict !== null && childDistrict !== ownDistrict,
      'risk_other_district',
    ),
    ...faultIf(begins && livesWithParentOrTutor === 'no', 'risk_without_family'),
    ...faultIf(begins && livesWithParentOrTutor === 'no_sabe', 'risk_family_unknown'),
  ];
}

/**
 * What the UPE declines to a DEMUNA that was accredited meanwhile: only what it had begun at most two
 * months before (R1297 160.2.c).
 */
export const refuseDeclinationReceived = (begunOn: string, accreditedOn: string): Fault | null =>
  addMonths(begunOn, 2) >= accreditedOn ? null : fault('declination_too_old');
