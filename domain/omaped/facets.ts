/**
 * What lists filter and counters count by: one small value a registered person, worked out of the parts
 * of her record at each change, and sealed with them.
 */
import type {
  CarneColour,
  CarneState,
  CertificateStep,
  ContigoState,
  Dependence,
  DisabilityDegree,
} from '../catalogues/omaped.ts';
import type {
  OmapedCarne,
  OmapedCertificate,
  OmapedContigo,
  OmapedProfile,
} from '../records/omaped.ts';
import {
  type CertificateStanding,
  certificateStanding,
  currentCertificate,
  isIssued,
  lapsesOn,
} from './certificate.ts';
import { type ContigoHint, contigoHint } from './contigo.ts';
import { AUTISM, NO_CERTIFICATE } from './filter.ts';
import { type LastDays, lapsesWithin } from './lapses.ts';

export interface OmapedFacets {
  readonly types: readonly string[];
  readonly autism: boolean;
  /** Of the certificate; as declared while there is none. */
  readonly degree: DisabilityDegree | null;
  readonly dependence: Dependence | null;
  /** Of the certificate that counts; null: none is on its way. */
  readonly step: CertificateStep | null;
  readonly permanent: boolean;
  readonly carne: CarneState;
  readonly colour: CarneColour | null;
  readonly contigo: ContigoState;
  readonly hint: ContigoHint['says'];
  /** Last days; null: it does not lapse, or nobody knows. */
  readonly lastDays: LastDays;
}

export interface OmapedParts {
  readonly profile: OmapedProfile;
  readonly carne: OmapedCarne;
  readonly contigo: OmapedContigo;
  readonly certificates: readonly (OmapedCertificate & { readonly recordedAt: string })[];
}

export function facetsOf({ profile, carne, contigo, certificates }: OmapedParts): OmapedFacets {
  const certificate = currentCertificate(certificates);
  const issued = certificate !== null && isIssued(certificate.step) ? certificate : null;
  return {
    types: [...new Set([...profile.types, ...(issued?.types ?? [])])],
    autism: profile.autism === 'si',
    degree: issued?.degree ?? profile.degree,
    dependence: profile.dependence,
    step: certificate?.step ?? null,
    permanent: issued?.character === 'permanente',
    carne: carne.state,
    colour: carne.colour,
    contigo: contigo.state,
    hint: contigoHintOf({ profile, certificates }).says,
    lastDays: {
      certificado: certificate === null ? null : lapsesOn(certificate),
      carne: carne.state === 'si' ? carne.validTo : null,
      cse: profile.cseValidTo,
      dni: profile.dniValidTo,
    },
  };
}

/** The severity that CONTIGO asks for is the certificate's, never what somebody declares. */
export function contigoHintOf({
  profile: { sisfoh, pensionOrIncome },
  certificates,
}: Pick<OmapedParts, 'profile' | 'certificates'>): ContigoHint {
  const certificate = currentCertificate(certificates);
  const degree = certificate !== null && isIssued(certificate.step) ? certificate.degree : null;
  return contigoHint({ degree, sisfoh, pensionOrIncome });
}

/** How the certificate stands on a day; null: there is none. */
export function standingOf(
  { step, permanent, lastDays }: OmapedFacets,
  today: string,
): CertificateStanding | null {
  if (step === null) return null;
  return certificateStanding(
    {
      step,
      number: '',
      issuedOn: null,
      establishment: '',
      character: permanent ? 'permanente' : null,
      validTo: lastDays.certificado,
    },
    today,
  );
}

/** What a list asks for; null: whatever it is. */
export interface FacetFilter {
  readonly type: string | null;
  readonly degree: string | null;
  /** A standing, or `ninguno`. */
  readonly certificate: string | null;
  readonly carne: string | null;
  readonly contigo: string | null;
  /** Something lapses within so many days, or is over. */
  readonly lapsesIn: number | null;
}

/**
 * Whether somebody passes a filter: made once a list, and asked of everybody in it.
 * @param today YYYY-MM-DD.
 */
export function filterOf(filter: FacetFilter, today: string): (facets: OmapedFacets) => boolean {
  const { type, degree, certificate, carne, contigo, lapsesIn } = filter;
  const lapses = lapsesIn === null ? null : lapsesWithin(today, lapsesIn);
  return (facets) => {
    if (type !== null && !(type === AUTISM ? facets.autism : facets.types.includes(type)))
      return false;
    if (degree !== null && facets.degree !== degree) return false;
    if (carne !== null && facets.carne !== carne) return false;
    if (contigo !== null && facets.contigo !== contigo) return false;
    if (certificate !== null && (standingOf(facets, today) ?? NO_CERTIFICATE) !== certificate)
      return false;
    return lapses === null || lapses(facets.lastDays);
  };
}
