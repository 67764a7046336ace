/** A comment on its way into its seal: always as long, so that none is not told from one. */
import { COMMENT_LIMIT } from '../../domain/feedback/questions.ts';

/** A UTF-16 unit takes three bytes at most. */
const BYTES = COMMENT_LIMIT * 3;

export const padded = (comment: string): string =>
  comment + ' '.repeat(BYTES - Buffer.byteLength(comment, 'utf8'));

export const unpadded = (sealed: string): string => sealed.trimEnd();
