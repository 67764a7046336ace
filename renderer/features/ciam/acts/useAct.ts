import { useSearchParams } from 'react-router';

/** The acts that open beside the page of a person, as the address names them. */
const OLDER_ACTS = [
  'ficha',
  'salida',
  'riesgo',
  'aviso',
  'informe',
  'medida',
  'medida-fin',
  'seguimiento',
  'fin',
  'comunicar',
  'organizacion',
  'organizacion-salida',
] as const;
export type OlderAct = (typeof OLDER_ACTS)[number];

export interface OpenedAct {
  readonly act: OlderAct | null;
  /** What it is done to: a situation of risk, a membership. */
  readonly subjectId: string | null;
  readonly open: (act: OlderAct, subjectId?: string) => void;
  readonly close: () => void;
}

/** Which act is open: in the address, so that after a lock the page returns to the half-typed text. */
export function useAct(): OpenedAct {
  const [params, setParams] = useSearchParams();
  const change = (act: OlderAct | null, subjectId?: string): void =>
    setParams(
      (before) => {
        const after = new URLSearchParams(before);
        after.delete('acto');
        after.delete('de');
        if (act !== null) after.set('acto', act);
        if (subjectId !== undefined) after.set('de', subjectId);
        return after;
      },
      { replace: true },
    );
  return {
    act: OLDER_ACTS.find((act) => act === params.get('acto')) ?? null,
    subjectId: params.get('de'),
    open: change,
    close: () => change(null),
  };
}
