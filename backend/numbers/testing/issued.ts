/** What the program that issues is asked, and what it says. */
export interface IssueOrder {
  readonly folder: string;
  /** How many it is to issue, if nobody kills it. */
  readonly papers: number;
}

export interface Issued {
  readonly said: 'issued' | 'annulled';
  readonly id: string;
  readonly number: string;
}

/** At once, in one backend. */
export const CALLERS = 4;
export const EACH_NTH_IS_ANNULLED = 25;
