import { useAddressParams } from './useAddressParams.ts';

/** An act that is open beside the page of what it is done to. */
export interface ActInAddress<A extends string> {
  readonly act: A | null;
  /** What of the page it is done to: a situation of risk, a certificate; null for something new. */
  readonly subjectId: string | null;
  readonly open: (act: A, subjectId?: string) => void;
  readonly close: () => void;
}

/**
 * Which act is open: in the address, so that after a lock the page returns to the half-typed text.
 * @param acts those that the page knows.
 */
export function useActInAddress<A extends string>(acts: readonly A[]): ActInAddress<A> {
  const [params, setParams] = useAddressParams();
  const change = (act: A | null, subjectId?: string): void =>
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
    act: acts.find((act) => act === params.get('acto')) ?? null,
    subjectId: params.get('de'),
    open: change,
    close: () => change(null),
  };
}
