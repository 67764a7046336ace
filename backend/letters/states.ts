/** What may be done to a letter in each state (TUO Ley 27444, art. 164: what was signed is intangible). */
import type { Letter, LetterState } from '../../db/entities/index.ts';
import { Refusal } from '../../domain/errors.ts';
import type { LetterAct } from './types.ts';

const ACTS: Readonly<Record<LetterState, readonly LetterAct[]>> = {
  draft: ['change', 'issue', 'annul'],
  issued: ['change', 'issue', 'markSigned', 'annul'],
  signed: ['annul', 'fileCargo', 'recordAnswer'],
  annulled: [],
};

export const lawfulLetterActs = (state: LetterState): readonly LetterAct[] => ACTS[state];

const WHY_NOT: Readonly<Partial<Record<`${LetterState}.${LetterAct}`, string>>> = {
  'draft.markSigned': 'El oficio todavía es un borrador. Emítalo antes de marcarlo como firmado.',
  'draft.fileCargo': 'El oficio todavía es un borrador: no se pudo entregar.',
  'issued.fileCargo': 'Marque primero el oficio como firmado; luego registre el cargo.',
  'issued.recordAnswer': 'Marque primero el oficio como firmado; luego registre la respuesta.',
  'signed.change':
    'El oficio ya está firmado y no se modifica. Anúlelo con su motivo o haga un oficio nuevo.',
  'signed.issue':
    'El oficio ya está firmado y no se modifica. Anúlelo con su motivo o haga un oficio nuevo.',
  'signed.markSigned': 'El oficio ya está marcado como firmado.',
};

/** @throws Refusal `letter_state`, saying why. */
export function requireAct({ state }: Pick<Letter, 'state'>, act: LetterAct): void {
  if (ACTS[state].includes(act)) return;
  const message = WHY_NOT[`${state}.${act}`];
  throw new Refusal('letter_state', message === undefined ? {} : { message });
}
