/**
 * Whom a paper names as who asked for it. A paper that goes to a party or to a home never says who
 * informed (R1297 23.2), nor that a girl, boy or adolescent asked, nor who asked for reserve: it then
 * reads *de oficio*.
 */
export interface Requester {
  readonly name: string;
  readonly isChild: boolean;
  readonly asksReserve: boolean;
  /** Informed of the facts, and is no party. */
  readonly isInformant: boolean;
}

/** @returns the name to print, or null for *de oficio*. */
export function requesterOnPaper(requester: Requester | null): string | null {
  if (requester === null) return null;
  const { name, isChild, asksReserve, isInformant } = requester;
  return isChild || asksReserve || isInformant ? null : name;
}

/** What the paper says when nobody is named. */
export const DE_OFICIO = 'de oficio';
