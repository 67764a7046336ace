/** What an attention says, sealed under the class of its desk. */
import type { Attention, AttentionWords } from '../../db/entities/index.ts';
import { openRaw, type Tx } from '../../db/store.ts';
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

interface Sealed {
  readonly id: string;
  readonly omaped: string | null;
  readonly ciam: string | null;
}

/** The same of raw rows, which is what lists and counts read: an entity a row costs more than its words. */
export const openedWords = <R extends Sealed>(tx: Tx, rows: readonly R[]): (R & OpenedWords)[] =>
  openRaw(tx, 'attentions', rows, ['omaped', 'ciam']).map((row) => ({
    ...row,
    words: parsed(row.omaped) ?? parsed(row.ciam) ?? BLANK_WORDS,
  }));

export interface OpenedWords {
  readonly words: AttentionWords;
}

/** Empty for whoever does not hold its key. */
const parsed = (text: string | null): AttentionWords | null =>
  text === null || text === '' ? null : (JSON.parse(text) as AttentionWords);

/** Blank for whoever does not hold the key of its desk. */
export const wordsOf = ({ omaped, ciam }: Pick<Attention, RegisterDesk>): AttentionWords =>
  omaped ?? ciam ?? BLANK_WORDS;
