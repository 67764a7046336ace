/** What the backend and the process of a job say to each other. The keys in a job travel here alone. */
import type { Job } from '../../db/copies/jobs.ts';
import type { Proof } from '../../db/copies/prove.ts';
import type { Phase } from '../../db/copies/write.ts';
import type { ErrorCode } from '../../domain/errors.ts';

export type ToJob = Job;

export type FromJob =
  | {
      readonly kind: 'step';
      readonly at: number;
      readonly total: number;
      readonly phase: Phase;
    }
  | { readonly kind: 'done'; readonly proof: Proof }
  /** `code` is null for a bug: its class and place, without values. */
  | { readonly kind: 'failed'; readonly code: ErrorCode | null; readonly message: string };
