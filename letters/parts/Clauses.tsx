import { Text, View } from '@react-pdf/renderer';
import type { ReactElement } from 'react';
import { text } from './style.ts';

/** Numbered clauses, each as long as it needs: what follows up an agreement names them by number. */
export function Clauses({ of }: { readonly of: readonly string[] }): ReactElement {
  return (
    <>
      {of.map((clause, at) => (
        <View key={at} style={styles.clause}>
          <Text style={styles.number}>{`${at + 1}.`}</Text>
          <Text style={styles.words} orphans={2} widows={2}>
            {clause}
          </Text>
        </View>
      ))}
    </>
  );
}

const styles = {
  clause: { flexDirection: 'row', marginBottom: 4 },
  number: { ...text.body, width: 24 },
  words: { ...text.body, flex: 1, textAlign: 'justify' },
} as const;
