import { useCallback, useEffect, useRef } from 'react';
import { type SetURLSearchParams, useSearchParams } from 'react-router';

/**
 * As `useSearchParams`, while its view is on show. An act closes itself once it is saved: on a slow
 * disk its view may have been left by then, and the address is that of another, with its own act open.
 */
export function useAddressParams(): [URLSearchParams, SetURLSearchParams] {
  const [params, setParams] = useSearchParams();
  const onShow = useRef(true);
  useEffect(() => {
    onShow.current = true;
    return () => {
      onShow.current = false;
    };
  }, []);
  const change = useCallback<SetURLSearchParams>(
    (...asked) => {
      if (onShow.current) setParams(...asked);
    },
    [setParams],
  );
  return [params, change];
}
