import { createContext, type ReactNode, useContext, useMemo, useState } from 'react';

interface Mask {
  readonly masked: boolean;
  readonly toggle: () => void;
}
const MaskContext = createContext<Mask>({ masked: false, toggle: () => undefined });

/** Names hidden with one key (F8), for whoever looks over the shoulder. Forgotten at lock. */
export function MaskProvider({ children }: { readonly children: ReactNode }) {
  const [masked, setMasked] = useState(false);
  const mask = useMemo(() => ({ masked, toggle: () => setMasked((now) => !now) }), [masked]);
  return <MaskContext value={mask}>{children}</MaskContext>;
}

export const useMask = (): Mask => useContext(MaskContext);
