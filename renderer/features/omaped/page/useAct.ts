import { useSearchParams } from 'react-router';

/** The acts that open beside the page of a registered person, as the address names them. */
export const ACTS = [
  'registro',
  'certificado',
  'carne',
  'contigo',
  'apoyo',
  'entrega',
  'devolucion',
  'ajuste',
  'salida',
] as const;
export type ActName = (typeof ACTS)[number];

export interface Act {
  readonly name: ActName | null;
  /** What it is done to: a certificate, a support, a delivery; null for something new. */
  readonly subjectId: string | null;
  readonly open: (name: ActName, subjectId?: string) => void;
  readonly close: () => void;
}

/** Which act is open: in the address, so that after a lock the page returns to the half-typed text. */
export function useAct(): Act {
  const [params, setParams] = useSearchParams();
  const change = (name: ActName | null, subjectId?: string): void =>
    setParams(
      (before) => {
        const after = new URLSearchParams(before);
        after.delete('acto');
        after.delete('de');
        if (name !== null) after.set('acto', name);
        if (subjectId !== undefined) after.set('de', subjectId);
        return after;
      },
      { replace: true },
    );
  return {
    name: ACTS.find((act) => act === params.get('acto')) ?? null,
    subjectId: params.get('de'),
    open: change,
    close: () => change(null),
  };
}
