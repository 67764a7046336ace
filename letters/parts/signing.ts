import type { SignatureBlock } from './Signatures.tsx';
import type { Professional } from './sheet-data.ts';

/** The block of whoever signs for the office; null on a blank form: name and post by hand. */
export const signed = (by: Professional | null): SignatureBlock =>
  by === null
    ? { name: null, lines: [null] }
    : { name: by.name, lines: [by.post, ...(by.college === null ? [] : [by.college])] };

/** The block of a person attended, with her document below, and room for her huella. */
export const attended = (
  who: { readonly name: string | null; readonly document: string | null } | null,
  as: string,
): SignatureBlock => ({
  name: who?.name ?? null,
  lines: [as, who?.document ?? null],
  fingerprint: true,
});
