/** What an attention says, sealed under the class of its desk. */
import type { Attention, AttentionWords } from '../../db/entities/index.ts';
import type { RegisterDesk } from '../../domain/desks.ts';

export const BLANK_WORDS: AttentionWords = {
  service: '',
  task: '',
  done: '',
  result: '',
  institutionId: null,
  referredTo: '',
  endReason: '',
};

/** The column of its desk, and none in the other. */
export const wordsFor = (
  desk: RegisterDesk,
  words: AttentionWords,
): Pick<Attention, RegisterDesk> =>
  desk === 'omaped' ? { omaped: words, ciam: null } : { omaped: null, ciam: words };

/** Blank for whoever does not hold the key of its desk. */
export const wordsOf = ({ omaped, ciam }: Pick<Attention, RegisterDesk>): AttentionWords =>
  omaped ?? ciam ?? BLANK_WORDS;
