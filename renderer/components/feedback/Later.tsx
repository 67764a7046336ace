import { type ReactNode, useDeferredValue } from 'react';

/**
 * What a page shows besides what it was opened for: drawn once the rest is, in pieces that leave the
 * window free. A page drawn whole at once holds it for more than 50 ms.
 */
export function Later({ children }: { readonly children: ReactNode }) {
  return useDeferredValue(true, false) ? children : null;
}
