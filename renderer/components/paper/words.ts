import type { PaperRow } from '../../../backend/papers/types.ts';

/** Where an issued paper stands, in words. */
export const PAPER_STATES: Readonly<Record<PaperRow['state'], string>> = {
  issued: 'Emitido, sin firma',
  signed: 'Firmado',
  annulled: 'Anulado',
};
