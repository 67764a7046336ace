import { Text, View } from '@react-pdf/renderer';
import type { ReactElement } from 'react';

/** Short sentences one below the other, each with its dash. */
export function Bullets({ of }: { readonly of: readonly string[] }): ReactElement {
  return (
    <View style={styles.list}>
      {of.map((each) => (
        <View key={each} style={styles.item} wrap={false}>
          <Text style={styles.dash}>–</Text>
          <Text style={styles.words}>{each}</Text>
        </View>
      ))}
    </View>
  );
}

const line = { fontSize: 9, lineHeight: 1.3 } as const;

const styles = {
  list: { marginTop: 2, marginBottom: 4 },
  item: { flexDirection: 'row', marginBottom: 1.5 },
  dash: { ...line, width: 10 },
  words: { ...line, flex: 1 },
} as const;
