import type { DueWhat, TermReason } from '../../../backend/cases/types.ts';
import { client } from '../../api/trpc.ts';

/** Of what a date is: enough to ask why it is that one. */
export type WhyOf =
  | { readonly of: 'case'; readonly id: string; readonly what: DueWhat }
  | { readonly of: 'followup'; readonly id: string }
  /** The wait for the answer to a letter. */
  | { readonly of: 'letter'; readonly id: string }
  /** The same of a paper to one addressee. */
  | { readonly of: 'sending'; readonly id: string }
  /** The answer to a document received, and what was ordered of it. */
  | { readonly of: 'received'; readonly id: string }
  /** A reception not finished yet. */
  | { readonly of: 'draft'; readonly id: string }
  /** A term that the page has already. */
  | { readonly of: 'known'; readonly reason: TermReason };

/** The rule, its norm, from when it runs and the days it jumps over. @throws CallFailure */
export async function readWhy(why: WhyOf): Promise<readonly TermReason[]> {
  switch (why.of) {
    case 'case':
      return client.cases.why.query({ id: why.id, what: why.what });
    case 'followup':
      return client.followups.why.query({ id: why.id });
    case 'letter':
      return client.letters.why.query({ id: why.id });
    case 'sending':
      return client.papers.why.query({ sendingId: why.id });
    case 'received':
      return client.received.why.query({ id: why.id });
    case 'draft':
      return client.tray.whyDraft.query({ id: why.id });
    case 'known':
      return [why.reason];
  }
}
