/** Faults of the law as refusals of an act. */
import { Refusal } from '../../domain/errors.ts';
import { type Fault, type Override, refusalOf } from '../../domain/law/faults.ts';

/** @param field of the form beside which it is said, if it is one. @throws Refusal with the fault's code and words. */
export function refuseFault(fault: Fault | null, field?: string): void {
  if (fault === null) return;
  const { code, message } = fault;
  throw new Refusal(code, {
    message,
    ...(field === undefined ? {} : { fields: { [field]: message } }),
  });
}

/** @throws Refusal with the first fault that holds the act up. */
export const refuseFaults = (
  faults: readonly Fault[],
  field?: string,
  given: { readonly override?: Override; readonly confirmed?: boolean } = {},
): void => refuseFault(refusalOf(faults, given), field);
