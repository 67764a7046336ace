import { useEffect, useState, useSyncExternalStore } from 'react';
import { dateInLima } from '../../../domain/clock/lima.ts';

/** The present instant (ISO UTC), renewed every `everyMs`. */
export function useNow(everyMs: number): string {
  const [now, setNow] = useState(() => new Date().toISOString());
  useEffect(() => {
    const timer = setInterval(() => setNow(new Date().toISOString()), everyMs);
    return () => clearInterval(timer);
  }, [everyMs]);
  return now;
}

/** The present minute (ISO UTC): "vence hoy" turns into "venció" by itself. One clock for all who read it. */
export const useMinute = (): string => useSyncExternalStore(hear, read);

const MINUTE_MS = 60_000;
const hearing = new Set<() => void>();
let timer: number | undefined;
let now = new Date().toISOString();

function hear(tell: () => void): () => void {
  hearing.add(tell);
  timer ??= window.setInterval(() => {
    now = new Date().toISOString();
    for (const one of hearing) one();
  }, MINUTE_MS);
  return () => {
    hearing.delete(tell);
    if (hearing.size > 0) return;
    window.clearInterval(timer);
    timer = undefined;
  };
}

/** While nobody hears the clock it stands still, and the first to read sets it. */
function read(): string {
  if (timer === undefined && Math.abs(Date.now() - Date.parse(now)) >= 1_000)
    now = new Date().toISOString();
  return now;
}

/** Today in Lima, YYYY-MM-DD. */
export const today = (): string => dateInLima(new Date());
