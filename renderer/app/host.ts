/** What the page and its host tell each other besides calls: idleness, the flush before a lock. */
import { desktop, listen } from '../api/bridge.ts';
import { queryClient } from '../api/query-client.ts';
import { api } from '../api/trpc.ts';
import { flushAll } from '../components/draft/saving.ts';

const ACTIVITY_EVERY_MS = 1_000;

/** Once, at start. The page is replaced at every lock, so nothing needs to be undone. */
export function listenToHost(): void {
  listen('lock', () => {
    void flushAll().finally(() => desktop('desktop.flushed'));
  });
  listen('backend', ({ state }) => {
    if (state === 'gone') void queryClient.invalidateQueries({ queryKey: [['store', 'status']] });
  });
  // The first copy of the day makes itself. Only what tells of copies: at set-up the sheets are on show,
  // and whether the office is open may not be asked again before they are printed.
  listen('progress', ({ id, done, total }) => {
    if (id !== 'copies' || done < total) return;
    for (const queryKey of [api.copies.pathKey(), api.tray.office.queryKey()])
      void queryClient.invalidateQueries({ queryKey });
  });
  // A window that is closed over a half typed form, or a page that is reloaded: the host that can ask
  // first does so (`lock`); this one has no say, and sends what it has on its way out.
  window.addEventListener('beforeunload', () => void flushAll());
  tellActivity();
}

/** The page's own input clock (vault.md, "Lock"): at most once a second while someone types or points. */
function tellActivity(): void {
  let last = Number.NEGATIVE_INFINITY;
  const tell = (): void => {
    const now = performance.now();
    if (now - last < ACTIVITY_EVERY_MS) return;
    last = now;
    // A host that is closing does not answer; nobody waits for it.
    desktop('desktop.activity').catch(() => undefined);
  };
  for (const event of ['keydown', 'pointerdown', 'pointermove', 'wheel'])
    window.addEventListener(event, tell, { capture: true, passive: true });
}
