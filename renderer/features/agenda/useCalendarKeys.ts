import { useHotkeys } from '@mantine/hooks';

interface CalendarKeys {
  readonly onStep: (by: -1 | 1) => void;
  readonly onToday: () => void;
}

/** Page Up and Page Down go back and on, T to today; not while typing, nor under a dialog. */
export function useCalendarKeys({ onStep, onToday }: CalendarKeys): void {
  const alone =
    (act: () => void) =>
    (event: KeyboardEvent): void => {
      if (document.querySelector('[role="dialog"]') !== null || isTyping()) return;
      event.preventDefault();
      act();
    };
  useHotkeys(
    [
      ['PageUp', alone(() => onStep(-1)), ITS_OWN],
      ['PageDown', alone(() => onStep(1)), ITS_OWN],
      ['T', alone(onToday), ITS_OWN],
    ],
    // The choice of a shape is an input too, and takes no letters.
    [],
  );
}

/** What is not taken goes where it was meant: to a box, to a page that scrolls. */
const ITS_OWN = { preventDefault: false };

const isTyping = (): boolean =>
  document.activeElement?.matches('input:not([type="radio"]), textarea, select') === true;

/** The arrows, as days in a grid of weeks. */
export const STEPS: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowLeft: -1,
  ArrowDown: 7,
  ArrowUp: -7,
};
