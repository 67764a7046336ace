/** The PDF of a letter, asked for an act; each asking is written down. */
import type { LetterView } from '../../../../backend/letters/types.ts';
import { client } from '../../../api/trpc.ts';

type FileAct = 'view' | 'print' | 'export';
export type Filed = Pick<LetterView, 'id' | 'state'>;

/** @param edition null: the last one; of an annulled letter, the page marked ANULADO. */
export const askFile = ({ id, state }: Filed, edition: number | null, act: FileAct) =>
  state === 'annulled' && edition === null
    ? client.letters.annulledFile.mutate({ letterId: id, acts: [act] })
    : client.letters.file.mutate({ letterId: id, version: edition, acts: [act] });
