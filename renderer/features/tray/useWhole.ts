import { useState } from 'react';

/** A part of a tray, cut at its first rows or whole. */
export interface WholePart {
  readonly whole: boolean;
  readonly onToggle: () => void;
}

/** Which parts of a tray are shown whole: what to ask for, and the button of each part. */
export function useWhole<Part extends string>(): {
  readonly whole: readonly Part[];
  readonly part: (name: Part) => WholePart;
} {
  const [whole, setWhole] = useState<readonly Part[]>([]);
  const part = (name: Part): WholePart => ({
    whole: whole.includes(name),
    onToggle: () =>
      setWhole(whole.includes(name) ? whole.filter((other) => other !== name) : [...whole, name]),
  });
  return { whole, part };
}
