import { Text, View } from '@react-pdf/renderer';
import type { ReactElement } from 'react';
import { text } from '../parts/style.ts';

const COLUMNS = 4;

/** Numbered words, read from left to right, row by row: 4 columns of 6 for 24 words. */
export function WordGrid({ words }: { readonly words: readonly string[] }): ReactElement {
  const cells = words.map((word, at) => ({ number: at + 1, word }));
  const firsts = cells.filter((_, at) => at % COLUMNS === 0);
  return (
    <View style={styles.grid}>
      {firsts.map((first) => (
        <View key={first.number} style={styles.row}>
          {cells.slice(first.number - 1, first.number - 1 + COLUMNS).map(({ number, word }) => (
            <View key={number} style={styles.cell}>
              <Text style={styles.number}>{number}</Text>
              <Text style={styles.word}>{word}</Text>
            </View>
          ))}
        </View>
      ))}
    </View>
  );
}

const styles = {
  grid: { borderTopWidth: 0.7, borderLeftWidth: 0.7, marginTop: 4 },
  row: { flexDirection: 'row' },
  cell: {
    flexDirection: 'row',
    alignItems: 'center',
    width: `${100 / COLUMNS}%`,
    borderRightWidth: 0.7,
    borderBottomWidth: 0.7,
    paddingVertical: 7,
    paddingHorizontal: 5,
  },
  number: { fontSize: 8.5, width: 17 },
  word: { fontSize: 13, ...text.bold },
} as const;
