import { useEffect, useState } from 'react';
import { dateInLima } from '../../../domain/clock/lima.ts';

/** The present instant (ISO UTC), renewed every `everyMs`: "vence hoy" turns into "venció" by itself. */
export function useNow(everyMs = 60_000): string {
  const [now, setNow] = useState(() => new Date().toISOString());
  useEffect(() => {
    const timer = setInterval(() => setNow(new Date().toISOString()), everyMs);
    return () => clearInterval(timer);
  }, [everyMs]);
  return now;
}

/** Today in Lima, YYYY-MM-DD. */
export const today = (): string => dateInLima(new Date());
