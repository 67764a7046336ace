/**
 * What an acta must hold (RDNA 44, 49), and what comes of an omission: some void the document, which then
 * is no título ejecutivo until an acta rectificatoria cures it; the others leave it incomplete (RDNA 45).
 */
import type { ConciliationResult } from '../catalogues/conciliation.ts';
import { joinAnd } from '../words/lists.ts';
import { type Fault, fault } from './faults.ts';

/** Somebody who takes part in an acta. Empty text: not written. */
interface Signer {
  readonly name: string;
  readonly document: string;
  /** Signed, or, before it is printed, has her place to sign. */
  readonly signs: boolean;
}

export interface ActaParty extends Signer {
  readonly address: string;
  readonly email: string;
  /** Came to the last session: who did not come signs nothing. */
  readonly present: boolean;
  readonly readsAndSigns: boolean;
  readonly fingerprint: boolean;
  /** Who signs for her when she does not read or sign. */
  readonly witness: Signer | null;
}

interface Sede {
  readonly address: string;
  readonly phone: string;
  readonly dnaCode: string;
  readonly email: string;
}

interface AnyActa {
  readonly number: string;
  readonly caseNumber: string;
  readonly sede: Sede;
  readonly place: string;
  /** YYYY-MM-DD; empty: not written. */
  readonly date: string;
  readonly virtual: boolean;
  readonly parties: readonly ActaParty[];
  readonly facts: string;
  /** How compliance is verified. */
  readonly followUpClause: string;
}

export interface ActaFacts extends AnyActa {
  readonly result: ConciliationResult;
  /** Signed with digital signatures: no fingerprints then. */
  readonly digital: boolean;
  readonly defensor: Signer;
  readonly matters: readonly string[];
  /** What was agreed, each clause certain, express and enforceable; or why there was no agreement. */
  readonly clauses: readonly string[];
  readonly lawyer: {
    readonly name: string;
    readonly registration: string;
    readonly signs: boolean;
  };
}

interface Requisite<A> {
  /** Literal of the norm. */
  readonly letter: string;
  readonly label: string;
  readonly missing: (acta: A) => boolean;
}

interface ConciliationRequisite extends Requisite<ActaFacts> {
  /** Whether the document is void without it (RDNA 45.2). */
  readonly voids: boolean;
}

const empty = (...texts: readonly string[]): boolean => texts.some((text) => text.trim() === '');
const present = ({ parties }: AnyActa): readonly ActaParty[] => parties.filter((p) => p.present);
const agreed = ({ result }: ActaFacts): boolean =>
  result === 'acuerdo_total' || result === 'acuerdo_parcial';

const noNumber = ({ number, caseNumber }: AnyActa): boolean => empty(number, caseNumber);
const noSede = ({ sede }: AnyActa): boolean =>
  empty(sede.address, sede.phone, sede.dnaCode, sede.email);
const noPlaceOrDate = ({ place, date }: AnyActa): boolean => empty(place, date);
const noParties = ({ parties, virtual }: AnyActa): boolean =>
  parties.length < 2 || parties.some((p) => anonymous(p, virtual));
const anonymous = ({ name, document, address, email }: ActaParty, virtual: boolean): boolean =>
  empty(name, document, address) || (virtual && empty(email));

export const CONCILIATION_REQUISITES: readonly ConciliationRequisite[] = [
  {
    letter: 'a',
    label: 'número del acta y del expediente',
    voids: false,
    missing: noNumber,
  },
  {
    letter: 'b',
    label: 'dirección, teléfono, código y correo de la DNA',
    voids: false,
    missing: noSede,
  },
  { letter: 'c', label: 'lugar y fecha', voids: true, missing: noPlaceOrDate },
  {
    letter: 'd',
    label: 'nombres, documento y domicilio de las partes',
    voids: true,
    missing: noParties,
  },
  {
    letter: 'e',
    label: 'nombres y documento de la defensora o el defensor',
    voids: true,
    missing: ({ defensor }) => empty(defensor.name, defensor.document),
  },
  {
    letter: 'f',
    label: 'datos del testigo a ruego',
    voids: true,
    missing: (acta) =>
      present(acta).some(
        ({ readsAndSigns, witness }) =>
          !readsAndSigns && (witness === null || empty(witness.name, witness.document)),
      ),
  },
  {
    letter: 'g',
    label: 'resumen de los hechos',
    voids: false,
    missing: ({ facts }) => empty(facts),
  },
  {
    letter: 'h',
    label: 'materias y controversias',
    voids: true,
    missing: ({ matters }) => matters.length === 0,
  },
  {
    letter: 'i',
    label: 'el acuerdo, o por qué no lo hubo',
    voids: true,
    missing: ({ clauses }) => clauses.length === 0 || empty(...clauses),
  },
  {
    letter: 'j',
    label: 'firmas',
    voids: true,
    missing: (acta) =>
      !acta.defensor.signs ||
      present(acta).some((p) => !(p.readsAndSigns ? p.signs : p.witness?.signs === true)),
  },
  {
    letter: 'k',
    label: 'huellas digitales',
    voids: false,
    missing: (acta) => !acta.digital && present(acta).some(({ fingerprint }) => !fingerprint),
  },
  {
    letter: 'l',
    label: 'cláusula de seguimiento',
    voids: false,
    missing: (acta) => agreed(acta) && empty(acta.followUpClause),
  },
  {
    letter: 'm',
    label: 'nombre, colegiatura y firma de abogada o abogado',
    voids: false,
    // She verifies that an agreement is legal; without one there is nothing to verify.
    missing: (acta) =>
      agreed(acta) && (empty(acta.lawyer.name, acta.lawyer.registration) || !acta.lawyer.signs),
  },
];

export interface CompromisoFacts extends AnyActa {
  readonly defensor: Signer & { readonly credential: string };
  readonly commitments: readonly string[];
}

/** The norm names no omission that voids an acta de compromiso (RDNA 49). */
export const COMPROMISO_REQUISITES: readonly Requisite<CompromisoFacts>[] = [
  { letter: 'a', label: 'número del acta y del expediente', missing: noNumber },
  {
    letter: 'b',
    label: 'dirección, teléfono, código y correo de la DNA',
    missing: noSede,
  },
  { letter: 'c', label: 'lugar y fecha', missing: noPlaceOrDate },
  {
    letter: 'd',
    label: 'nombres, documento y domicilio de las personas usuarias',
    // One person may undertake something by herself: a recognition, rules of conduct.
    missing: ({ parties, virtual }) =>
      parties.length === 0 || parties.some((p) => anonymous(p, virtual)),
  },
  {
    letter: 'e',
    label: 'nombres, DNI y credencial de la defensora o el defensor',
    missing: ({ defensor }) => empty(defensor.name, defensor.document, defensor.credential),
  },
  {
    letter: 'f',
    label: 'descripción objetiva del caso',
    missing: ({ facts }) => empty(facts),
  },
  {
    letter: 'g',
    label: 'compromisos claros y precisos',
    missing: ({ commitments }) => commitments.length === 0 || empty(...commitments),
  },
  {
    letter: 'h',
    label: 'cláusula de seguimiento',
    missing: ({ followUpClause }) => empty(followUpClause),
  },
  {
    letter: 'i',
    label: 'firma y huella de cada persona (o su huella, si no firma)',
    missing: (acta) => present(acta).some((p) => !p.fingerprint || (p.readsAndSigns && !p.signs)),
  },
  {
    letter: 'j',
    label: 'nombre y firma de la defensora o el defensor',
    missing: ({ defensor }) => empty(defensor.name) || !defensor.signs,
  },
];

/** What an acta lacks, in the order of the norm. */
export const missingFrom = <A, R extends Requisite<A>>(requisites: readonly R[], acta: A): R[] =>
  requisites.filter(({ missing }) => missing(acta));

/** V09 and V10: what a final print of an acta de conciliación lacks. */
export function actaFaults(acta: ActaFacts): Fault[] {
  const lacks = missingFrom(CONCILIATION_REQUISITES, acta);
  const voids = lacks.filter((one) => one.voids);
  const rest = lacks.filter((one) => !one.voids);
  return [
    ...(voids.length === 0
      ? []
      : [
          fault(
            'acta_void',
            `Sin esto el acta es nula: ${named(voids)}. Complétela; si ya se firmó, haga un acta rectificatoria (Reglamento de las DNA, art. 45.2).`,
          ),
        ]),
    ...(rest.length === 0
      ? []
      : [
          fault(
            'acta_incomplete',
            `Al acta le falta: ${named(rest)}. Vale igual, pero complétela (Reglamento de las DNA, art. 45.1).`,
          ),
        ]),
  ];
}

/** V10 of an acta de compromiso (RDNA 49). */
export function compromisoFaults(acta: CompromisoFacts): Fault[] {
  const lacks = missingFrom(COMPROMISO_REQUISITES, acta);
  return lacks.length === 0
    ? []
    : [
        fault(
          'compromiso_incomplete',
          `Al acta de compromiso le falta: ${named(lacks)}. Complétela (Reglamento de las DNA, art. 49).`,
        ),
      ];
}

const named = <A>(requisites: readonly Requisite<A>[]): string =>
  joinAnd(requisites.map(({ letter, label }) => `${label} (literal ${letter})`));
