import { Text, View } from '@react-pdf/renderer';
import type { ReactElement } from 'react';
import { breakWithin } from '../fonts.ts';
import { CONTENT } from './style.ts';

export interface Check {
  readonly label: string;
  readonly checked: boolean;
}

interface Props {
  readonly options: readonly Check[];
  readonly columns: 1 | 2 | 3 | 4;
}

/** Options with a box each, read from left to right: X in those that hold, all empty in a blank form. */
export function Checks({ options, columns }: Props): ReactElement {
  const width = CONTENT.width / columns;
  return (
    <View style={styles.grid}>
      {options.map(({ label, checked }) => (
        <View key={label} style={{ ...styles.option, width }} wrap={false}>
          <View style={styles.box}>{checked && <Text style={styles.tick}>X</Text>}</View>
          <Text
            style={styles.label}
            hyphenationCallback={breakWithin(width - SIDE - GAPS, LABEL_SIZE)}
          >
            {label}
          </Text>
        </View>
      ))}
    </View>
  );
}

const SIDE = 10;
const GAPS = 14;
const LABEL_SIZE = 9;

const styles = {
  grid: { flexDirection: 'row', flexWrap: 'wrap', marginTop: 2, marginBottom: 4 },
  option: { flexDirection: 'row', paddingVertical: 2, paddingRight: 8 },
  box: { width: SIDE, height: SIDE, borderWidth: 0.8, marginTop: 1.5, marginRight: 6 },
  tick: { fontSize: 8, lineHeight: 1, fontWeight: 700, textAlign: 'center' },
  label: { fontSize: LABEL_SIZE, lineHeight: 1.3, flex: 1 },
} as const;
