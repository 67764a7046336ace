import type { SignatureBlock } from '../parts/Signatures.tsx';
import { attended, signed } from '../parts/signing.ts';
import type { ConsentData } from './data.ts';

type Signing = Pick<
  NonNullable<ConsentData['body']>,
  'who' | 'readsAndSigns' | 'witness' | 'officer'
>;

/** Whoever decides, who signs for her a ruego when she does not, and who explained it. */
export function signersOf(body: Signing | null): SignatureBlock[] {
  if (body === null)
    return [
      attended(null, 'Quien firma'),
      { name: null, lines: ['Firma a ruego, si hace falta', null] },
      signed(null),
    ];
  const { who, readsAndSigns, witness, officer } = body;
  return [
    {
      ...attended(who, who.as),
      instead: readsAndSigns ? null : 'No firma por no poder o no saber hacerlo',
    },
    ...(readsAndSigns || witness === null ? [] : [{ name: witness, lines: ['Firma a ruego'] }]),
    signed(officer),
  ];
}
