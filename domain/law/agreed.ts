/**
 * What was agreed in one matter, of a conciliación or of a compromiso, and when it is looked at: at its
 * next instalment, each month, or by the day that was promised (RDNA 32.1–32.2, 44.1.l, 49.h).
 */
import type { Calendar } from '../clock/holidays.ts';
import { addDays, addMonths } from '../clock/lima.ts';
import type { Custody, Maintenance, Visits } from './agreements.ts';
import type { Conduct, Filiation } from './commitment.ts';
import { nextInstalment, payableUntil } from './instalments.ts';

/** Codes of MATERIAS for a conciliación, of COMMITMENT_KINDS for a compromiso. */
export type AgreedMatter =
  | { readonly matter: 'A1'; readonly terms: Maintenance }
  | { readonly matter: 'A2'; readonly terms: Custody }
  | { readonly matter: 'A3'; readonly terms: Visits }
  | { readonly matter: 'filiacion'; readonly terms: Filiation }
  | { readonly matter: 'normas'; readonly terms: Conduct };
export type MatterCode = AgreedMatter['matter'];

export const MATTER_LABELS: Readonly<Record<MatterCode, string>> = {
  A1: 'Alimentos',
  A2: 'Tenencia',
  A3: 'Régimen de visitas',
  filiacion: 'Reconocimiento de filiación',
  normas: 'Normas de comportamiento',
};

/** What was signed in a matter, with what its acta needs of who signed (RDNA 44.1, 49). */
export interface SignedTerms {
  readonly parties: readonly {
    readonly personId: string;
    readonly representativeId: string | null;
    /** Code of REPRESENTATION_CAUSES. */
    readonly representation: string | null;
    readonly readsAndSigns: boolean;
    /** Testigo a ruego: name and document. */
    readonly witness: string | null;
  }[];
  readonly followUpClause: string;
  /** Nobody knew the age of a party: she declared 14 years or more. */
  readonly ageDeclared: boolean;
  /** What was declared when a delito or falta came to light in the hearing (RDNA 43.3). */
  readonly crimeFound: {
    readonly bothWant: boolean;
    readonly favoursChild: boolean;
    readonly betweenThem: boolean;
  } | null;
  readonly agreed: AgreedMatter['terms'];
}

/** Whose agreement it is: one of alimentos for a child does not replace another child's. */
export function childrenOf({ matter, terms }: AgreedMatter): readonly string[] {
  switch (matter) {
    case 'A1':
      return terms.beneficiaries;
    case 'A2':
    case 'A3':
      return terms.children;
    case 'filiacion':
      return [terms.childId];
    case 'normas':
      return [];
  }
}

/** Everybody whom the terms name. */
export function peopleIn(agreed: AgreedMatter): readonly string[] {
  const { matter, terms } = agreed;
  switch (matter) {
    case 'A1':
      return [terms.payerId, terms.receiverId, ...terms.beneficiaries];
    case 'A2':
      return [...terms.children, ...(terms.withId === null ? [] : [terms.withId])];
    case 'A3':
      return [...terms.children, terms.visitorId];
    case 'filiacion':
      return [terms.childId, terms.parentId];
    case 'normas':
      return terms.commitments.flatMap(({ personId }) => personId ?? []);
  }
}

export interface Check {
  /** The day that was agreed or promised, or that a month later falls on. */
  readonly from: string;
  /** The same, or the next working day. */
  readonly dueOn: string;
}

/** How often a recognition not registered yet is asked about, once its day is over. */
const REMIND_EVERY_DAYS = 15;
/** Beyond the six months of verification, as long as the case stays open (RDNA 32.2). */
const MONTHS = 120;

/**
 * The next day on which compliance is looked at.
 * @param signedOn of the acta. @param after the day of the last look, or yesterday.
 * @returns null when nothing more is to be looked at.
 */
export function nextCheck(
  agreed: AgreedMatter,
  signedOn: string,
  after: string,
  calendar: Calendar,
): Check | null {
  const check = (from: string): Check => ({ from, dueOn: payableUntil(from, calendar) });
  const later = ({ dueOn }: Check): boolean => dueOn > after;
  switch (agreed.matter) {
    case 'A1': {
      const next = nextInstalment(agreed.terms, after, calendar);
      return next === null ? null : check(next.dueOn);
    }
    case 'A2':
    case 'A3':
      return monthsAfter(signedOn).map(check).find(later) ?? null;
    case 'filiacion': {
      let day = agreed.terms.registerBy;
      while (!later(check(day))) day = addDays(day, REMIND_EVERY_DAYS);
      return check(day);
    }
    case 'normas': {
      const { until } = agreed.terms;
      const days = monthsAfter(signedOn).filter((day) => day < until);
      return [...days, until].map(check).find(later) ?? null;
    }
  }
}

const monthsAfter = (day: string): string[] =>
  Array.from({ length: MONTHS }, (_, month) => addMonths(day, month + 1));
