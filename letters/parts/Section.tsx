import { Text } from '@react-pdf/renderer';
import type { ReactElement, ReactNode } from 'react';
import { text } from './style.ts';

interface Props {
  /** 1 prints `I.`; null for a heading without number. */
  readonly number: number | null;
  readonly title: string;
  /** Room that the heading wants after it on its page, in points: more before what does not split. */
  readonly keep?: number;
  readonly children?: ReactNode;
}

/**
 * A heading that does not stand alone at the foot of a page. A fragment, not a box: react-pdf looks
 * for room ahead among the neighbours in one box only.
 */
export function Section({ number, title, keep = 64, children }: Props): ReactElement {
  return (
    <>
      <Text style={styles.heading} minPresenceAhead={keep}>
        {number === null ? title : `${roman(number)}. ${title}`}
      </Text>
      {children}
    </>
  );
}

const NUMERALS = [
  ['X', 10],
  ['IX', 9],
  ['V', 5],
  ['IV', 4],
  ['I', 1],
] as const;

function roman(number: number): string {
  let rest = number;
  return NUMERALS.map(([letters, value]) => {
    const times = Math.floor(rest / value);
    rest -= times * value;
    return letters.repeat(times);
  }).join('');
}

const styles = {
  heading: { fontSize: 10.5, lineHeight: 1.35, ...text.bold, marginTop: 7, marginBottom: 3 },
} as const;
