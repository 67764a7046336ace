/**
 * What the rules of this folder find wrong: a code, the norm, and one Spanish sentence that says what
 * is so and what to do. A rule returns faults over plain facts; it throws nothing and writes nothing.
 */

import { LAW_ERRORS, LAW_MESSAGES, type LawErrorCode } from './errors.ts';
import type { Severity, ValidationId } from './ids.ts';

export interface Fault {
  /** A code of `domain/errors.ts`. */
  readonly code: LawErrorCode;
  /** The rule of `VALIDATIONS` that it breaks, when it is one of them. */
  readonly rule: ValidationId | null;
  readonly norm: string;
  readonly severity: Severity;
  /** Spanish. */
  readonly message: string;
}

/** @param message replaces the code's own when more can be said, still without data of a person. */
export function fault(code: LawErrorCode, message?: string): Fault {
  const { rule, norm, severity } = LAW_ERRORS[code];
  return { code, rule, norm, severity, message: message ?? LAW_MESSAGES[code] };
}

/** The code's fault when `broken`, else nothing: to be spread into a list. */
export const faultIf = (broken: boolean, code: LawErrorCode): Fault[] =>
  broken ? [fault(code)] : [];

/** Whether any of them keeps the act from being done by whoever is no responsable. */
export const holdsUp = (faults: readonly Fault[]): boolean =>
  faults.some(({ severity }) => severity !== 'warn' && severity !== 'mark');

/** Who goes on although a rule asks more, and why. */
export interface Override {
  readonly isResponsable: boolean;
  /** Empty: none was written. */
  readonly reason: string;
}

/**
 * @returns the first fault that holds the act up, or null. What only the responsable may do gives way
 * to her reason; what is to be confirmed, to `confirmed`.
 */
export function refusalOf(
  faults: readonly Fault[],
  given: { readonly override?: Override; readonly confirmed?: boolean } = {},
): Fault | null {
  const { override, confirmed = false } = given;
  const mayOverride = override?.isResponsable === true && override.reason.trim() !== '';
  return (
    faults.find(
      ({ severity }) =>
        severity === 'block' ||
        (severity === 'override' && !mayOverride) ||
        (severity === 'confirm' && !confirmed),
    ) ?? null
  );
}
