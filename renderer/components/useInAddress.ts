import { useAddressParams } from './useAddressParams.ts';

interface InAddress {
  /** What the address says under that name, or null. */
  readonly value: string | null;
  readonly open: (value: string) => void;
  readonly close: () => void;
}

/** What is open over a view, kept in its address: after a lock the view returns with it. Ids and codes only. */
export function useInAddress(name: string): InAddress {
  const [params, setParams] = useAddressParams();
  const change = (value: string | null): void =>
    setParams(
      (before) => {
        const after = new URLSearchParams(before);
        if (value === null) after.delete(name);
        else after.set(name, value);
        return after;
      },
      { replace: true },
    );
  return { value: params.get(name), open: change, close: () => change(null) };
}
