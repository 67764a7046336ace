import { useEffect } from 'react';

/** As many stops as a menu, its dialog and what is in it take. */
const STOPS_KEPT = 16;
const DIALOG = '[role="dialog"][aria-modal="true"]';
/** A dialog that closes gives the focus back by itself a moment later, where its opener is still there. */
const AFTER_MS = 60;

/**
 * Whatever had the focus may go with the act that it did: the last case of a list, an item of a menu
 * that opened a dialog. The focus then goes to the latest stop that is still there, or to the heading
 * of the view, so that whoever works by keyboard does not begin again at the top of the window.
 */
export function useKeptFocus(): void {
  useEffect(() => {
    let stops: readonly HTMLElement[] = [];
    let asked: number | null = null;
    const onFocus = ({ target }: FocusEvent): void => {
      if (!(target instanceof HTMLElement) || target === document.body) return;
      stops = [...stops.filter((stop) => stop !== target), target].slice(-STOPS_KEPT);
    };
    const look = (): void => {
      asked = null;
      const last = stops.at(-1);
      // Still there: it was she who left it, by a click beside everything.
      if (!isNowhere() || last === undefined || last.isConnected) return;
      // What lies behind an open dialog is out of reach: it would be walked through unseen.
      const open = [...document.querySelectorAll<HTMLElement>(DIALOG)].at(-1);
      const within = stops.filter((stop) => open === undefined || open.contains(stop));
      const back =
        within.findLast(canTakeIt) ?? open ?? document.querySelector<HTMLElement>('main h1');
      back?.focus({ preventScroll: true });
    };
    const observer = new MutationObserver(() => {
      if (isNowhere()) asked ??= window.setTimeout(look, AFTER_MS);
    });
    document.addEventListener('focusin', onFocus);
    observer.observe(document.body, { childList: true, subtree: true });
    return () => {
      document.removeEventListener('focusin', onFocus);
      observer.disconnect();
      if (asked !== null) window.clearTimeout(asked);
    };
  }, []);
}

const isNowhere = (): boolean =>
  document.activeElement === null || document.activeElement === document.body;

/** On show, and out of no dialog that is closing. */
const canTakeIt = (stop: HTMLElement): boolean =>
  stop.isConnected && stop.checkVisibility() && !stop.matches(':disabled');
