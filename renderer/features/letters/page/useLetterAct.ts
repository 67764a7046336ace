import { useAddressParams } from '../../../components/useAddressParams.ts';

const ACTS = [
  'corregir',
  'emitir',
  'imprimir',
  'sobre',
  'autorizar',
  'firmar',
  'anular',
  'cargo',
  'respuesta',
] as const;
export type LetterAct = (typeof ACTS)[number];

export interface OpenLetterAct {
  readonly act: LetterAct | null;
  readonly open: (act: LetterAct) => void;
  readonly close: () => void;
}

/** Which act on the letter is open: in the address, so that after a lock the page returns to it. */
export function useLetterAct(): OpenLetterAct {
  const [params, setParams] = useAddressParams();
  const named = params.get('acto');
  return {
    act: ACTS.find((act) => act === named) ?? null,
    open: (act) => setParams({ acto: act }, { replace: true }),
    close: () => setParams({}, { replace: true }),
  };
}
