/** The mark of an issued page: what its QR says, and what the office's search finds it by. */
import { createHash } from 'node:crypto';
import { canonicalJson, type Json } from '../../db/canonical.ts';

/** Long enough that no two papers of an office share it; short enough to be read aloud. */
const MARK_LENGTH = 12;

/** Of what is on the page, before it bears its own mark. The time of forming is part of it. */
export const markOf = (document: object): string =>
  createHash('sha256')
    .update(canonicalJson(document as Json))
    .digest('hex')
    .slice(0, MARK_LENGTH);
