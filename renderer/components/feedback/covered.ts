import { createContext, useContext, useEffect } from 'react';

/** Tells the sheet below that something stands over it, or no more. */
export const CoverContext = createContext<((covered: boolean) => void) | null>(null);

/** A dialog over a sheet: while it is open, Escape closes the dialog and leaves the sheet. */
export function useCovers(opened: boolean): void {
  const cover = useContext(CoverContext);
  useEffect(() => {
    if (!opened || cover === null) return;
    cover(true);
    return () => cover(false);
  }, [opened, cover]);
}
