import type { PaperRow } from '../../../backend/papers/types.ts';
import { WaitingBadge } from '../letters/WaitingBadge.tsx';

/** What came back of a paper, in a row: the longest wait, or what lacks; nothing of one that stays. */
export function Returned({ paper }: { readonly paper: PaperRow }) {
  const { sent, state } = paper;
  if (sent === null || state === 'annulled') return null;
  const { waiting, addressees, delivered, asked, answered } = sent;
  if (waiting !== null)
    return <WaitingBadge of={{ of: 'sending', id: waiting.sendingId }} waiting={waiting} />;
  if (state === 'signed' && delivered < addressees)
    return (
      <span>{addressees === 1 ? 'Falta el cargo' : `Cargos: ${delivered} de ${addressees}`}</span>
    );
  if (asked > 0 && answered === asked) return <span>Respondido</span>;
  return delivered === 0 ? null : <span>Con cargo</span>;
}
