import { View } from '@react-pdf/renderer';
import type { ReactElement } from 'react';
import { RuledLines } from './Fields.tsx';
import { Paragraph } from './Prose.tsx';

interface Props {
  /** Its line breaks begin paragraphs. Null: not written. */
  readonly text: string | null;
  readonly blank: boolean;
  /** Lines to write on in a blank form. */
  readonly lines: number;
}

/** Facts, observations, opinions: as many pages of prose as they take, or lines to write them on. */
export function Narrative({ text, blank, lines }: Props): ReactElement {
  if (text === null && !blank) return <Paragraph>—</Paragraph>;
  if (text === null)
    return (
      <>
        <RuledLines count={lines} />
        <View style={styles.after} />
      </>
    );
  return (
    <>
      {text.split('\n').map((paragraph, at) => (
        <Paragraph key={at}>{paragraph}</Paragraph>
      ))}
    </>
  );
}

const styles = { after: { height: 6 } } as const;
