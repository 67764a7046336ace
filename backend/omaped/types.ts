import type { DeliveryKind } from '../../domain/catalogues/omaped.ts';
import type { ThingStanding } from '../../domain/omaped/aids.ts';
import type { CertificateStanding } from '../../domain/omaped/certificate.ts';
import type { ContigoHint } from '../../domain/omaped/contigo.ts';
import type { OmapedFacets } from '../../domain/omaped/facets.ts';
import type { Lapse } from '../../domain/omaped/lapses.ts';
import type {
  OmapedAdjustment,
  OmapedCarne,
  OmapedCertificate,
  OmapedContigo,
  OmapedProfile,
  OmapedSupport,
  OmapedThing,
} from '../../domain/records/omaped.ts';
import type { Page } from '../core/paging.ts';

/** A registered person in the list. */
export interface OmapedRow {
  readonly registrationId: string;
  readonly number: string;
  readonly name: string;
  readonly document: string | null;
  readonly ageText: string;
  /** INEI code, or null. */
  readonly district: string | null;
  readonly facets: Pick<OmapedFacets, 'types' | 'degree' | 'carne' | 'contigo' | 'autism'>;
  readonly standing: CertificateStanding | null;
  /** The nearest that the office is reminded of. */
  readonly lapse: Lapse | null;
}

export interface OmapedPage extends Page<OmapedRow> {
  /** Of all that pass the filters. */
  readonly total: number;
}

/** A part of a record with its version, and who wrote it. */
export interface Entry<T> {
  readonly id: string;
  readonly version: number;
  readonly facts: T;
  readonly changedAt: string;
  readonly by: string;
}

export interface CertificateView extends Entry<OmapedCertificate> {
  readonly standing: CertificateStanding;
  /** While the MINSA owes an answer: until when, and why then. */
  readonly minsa: { readonly dueOn: string; readonly over: boolean; readonly why: string } | null;
}

export interface DeliveryView {
  readonly id: string;
  readonly version: number;
  readonly thing: OmapedThing;
  readonly kind: DeliveryKind;
  readonly handedOn: string;
  readonly dueOn: string | null;
  readonly returnedOn: string | null;
  readonly condition: string;
  readonly returnCondition: string | null;
  readonly by: string;
}

/** What a part said before. */
export interface FormerView {
  readonly id: string;
  readonly part: string;
  readonly version: number;
  readonly replacedAt: string;
  readonly by: string;
}

export interface OmapedView {
  readonly registrationId: string;
  readonly number: string;
  /** YYYY-MM-DD */
  readonly registeredOn: string;
  readonly channel: string;
  /** Of the registration. */
  readonly version: number;
  readonly endedOn: string | null;
  readonly endCause: string | null;
  readonly person: {
    readonly id: string;
    readonly name: string;
    readonly document: string | null;
    readonly ageText: string;
    readonly sex: string | null;
    readonly district: string | null;
  };
  readonly profileVersion: number;
  readonly profile: OmapedProfile;
  readonly carneVersion: number;
  readonly carne: OmapedCarne;
  /** A colour that does not fit the certificate's degree. */
  readonly carneWarning: string | null;
  readonly contigoVersion: number;
  readonly contigo: OmapedContigo;
  readonly hint: ContigoHint;
  readonly lapses: readonly Lapse[];
  /** The one that counts first. */
  readonly certificates: readonly CertificateView[];
  readonly supports: readonly Entry<OmapedSupport>[];
  readonly adjustments: readonly Entry<OmapedAdjustment>[];
  readonly deliveries: readonly DeliveryView[];
  /** The last first. */
  readonly former: readonly FormerView[];
}

/** A thing of the office, and who has it. */
export interface ThingView {
  readonly id: string;
  readonly version: number;
  readonly facts: OmapedThing;
  readonly standing: ThingStanding;
  readonly retiredOn: string | null;
  /** Who has it, while somebody has. */
  readonly with: {
    readonly registrationId: string;
    readonly name: string;
    readonly handedOn: string;
    readonly dueOn: string | null;
    readonly late: boolean;
  } | null;
}

/** What the office is reminded of. */
export interface OmapedReminder {
  readonly registrationId: string;
  readonly number: string;
  readonly name: string;
  readonly lapse: Lapse;
}

export interface OmapedCounters {
  /** `agosto de 2026` */
  readonly period: string;
  /** How it was counted, in words. */
  readonly rules: readonly string[];
  readonly tables: readonly {
    readonly title: string;
    readonly heading: string;
    readonly columns: readonly string[];
    /** Null: a figure that is not said. */
    readonly rows: readonly {
      readonly label: string;
      readonly values: readonly (number | null)[];
    }[];
  }[];
}
