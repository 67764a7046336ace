/** The certificado de discapacidad: its way, whether it is over, and what is wrong with one (Ley 29973, Ley 32367). */
import type { CertificateCharacter, CertificateStep } from '../catalogues/omaped.ts';

/** What the rules look at. Dates YYYY-MM-DD in Lima. */
export interface CertificateFacts {
  readonly step: CertificateStep;
  readonly number: string;
  readonly issuedOn: string | null;
  readonly establishment: string;
  /** Null: the certificate does not say. */
  readonly character: CertificateCharacter | null;
  /** Null: the certificate bears no last day. */
  readonly validTo: string | null;
}

/** The steps of a certificate that exists. */
const ISSUED: readonly CertificateStep[] = ['emitido', 'observado', 'inscrito_conadis'];

export const isIssued = (step: CertificateStep): boolean => ISSUED.includes(step);

/**
 * Where it may go from where it is (OM_RUTA). A person may bring a certificate of her own at any
 * step; what is in the CONADIS stays there, and a new evaluation is a new certificate.
 */
const NEXT: Readonly<Record<CertificateStep, readonly CertificateStep[]>> = {
  orientado: ['cita', 'en_evaluacion', 'emitido'],
  cita: ['en_evaluacion', 'emitido'],
  en_evaluacion: ['emitido'],
  emitido: ['observado', 'inscrito_conadis'],
  observado: ['emitido', 'inscrito_conadis'],
  inscrito_conadis: [],
};

export const stepsAfter = (step: CertificateStep): readonly CertificateStep[] => NEXT[step];

/** Whether a step may be written over another: the same one corrects what was typed. */
export const mayBecome = (from: CertificateStep, to: CertificateStep): boolean =>
  from === to || NEXT[from].includes(to);

export type CertificateStanding =
  /** Not issued yet. */
  | 'en_tramite'
  /** It never lapses (Ley 32367), whatever day it bears. */
  | 'permanente'
  | 'vigente'
  | 'vencido'
  /** Issued without a last day, and nobody said whether it is permanent. */
  | 'sin_fecha';

export const CERTIFICATE_STANDING_LABELS: Readonly<Record<CertificateStanding, string>> = {
  en_tramite: 'En trámite',
  permanente: 'Permanente',
  vigente: 'Vigente',
  vencido: 'Vencido',
  sin_fecha: 'Sin fecha de fin',
};

/** Until which day it is good, or null when it does not lapse (OM_PERMANENTE). */
export const lapsesOn = ({ step, character, validTo }: CertificateFacts): string | null =>
  isIssued(step) && character !== 'permanente' ? validTo : null;

/** @param today YYYY-MM-DD in Lima; good until the end of its last day. */
export function certificateStanding(
  certificate: CertificateFacts,
  today: string,
): CertificateStanding {
  if (!isIssued(certificate.step)) return 'en_tramite';
  if (certificate.character === 'permanente') return 'permanente';
  if (certificate.validTo === null) return 'sin_fecha';
  return certificate.validTo < today ? 'vencido' : 'vigente';
}

/** The one that counts: the last issued, else the one on its way. */
export function currentCertificate<C extends CertificateFacts & { readonly recordedAt: string }>(
  certificates: readonly C[],
): C | null {
  const issued = certificates.filter(({ step }) => isIssued(step));
  const among = issued.length > 0 ? issued : certificates;
  const [last] = among.toSorted((a, b) => (orderOf(a) < orderOf(b) ? 1 : -1));
  return last ?? null;
}

const orderOf = ({
  issuedOn,
  recordedAt,
}: {
  readonly issuedOn: string | null;
  readonly recordedAt: string;
}): string => `${issuedOn ?? ''}|${recordedAt}`;

/** Field → Spanish message: what an issued certificate lacks (OM_EMISOR), or dates that cannot be. */
export function certificateFaults(facts: CertificateFacts): Readonly<Record<string, string>> {
  const { step, number, issuedOn, establishment, validTo } = facts;
  const faults: Record<string, string> = {};
  if (isIssued(step)) {
    if (number === '') faults['number'] = 'Escriba el número del certificado.';
    if (issuedOn === null) faults['issuedOn'] = 'Escriba cuándo se emitió.';
    if (establishment === '')
      faults['establishment'] = 'Escriba qué establecimiento de salud lo emitió.';
  }
  if (issuedOn !== null && validTo !== null && validTo < issuedOn)
    faults['validTo'] = 'Es anterior a la emisión. Revise las dos fechas.';
  return faults;
}

/** What is to be done with what the MINSA answered (OM_FALSO), or null. */
export const falseWarning = (answer: string | null): string | null =>
  answer === 'falso'
    ? 'El MINSA dice que es falso: comuníquelo a la autoridad con un oficio (Reglamento de la Ley 29973, art. 69.2).'
    : null;
