import { Text, View } from '@react-pdf/renderer';
import type { ReactElement } from 'react';
import { RuledLines } from './Fields.tsx';
import { text } from './style.ts';

/** Taller than about half a page, an item may go on overleaf. */
const SPLITTABLE = 1500;

/** Conclusions, recommendations, steps: each with its number. Null: lines to write them on. */
export function Numbered(props: {
  readonly items: readonly string[] | null;
  /** Lines on a blank form. */
  readonly lines?: number;
}): ReactElement {
  const { items, lines = 4 } = props;
  if (items === null) return <RuledLines count={lines} />;
  if (items.length === 0) return <Text style={styles.none}>—</Text>;
  return (
    <>
      {items.map((item, at) => (
        <View key={at} style={styles.item} wrap={item.length > SPLITTABLE}>
          <Text style={styles.number}>{`${at + 1}.`}</Text>
          <Text style={styles.text}>{item}</Text>
        </View>
      ))}
    </>
  );
}

/** A framed sentence: what the law closes, what must not be asked, who may read it. */
export function Notice({ children }: { readonly children: string }): ReactElement {
  return (
    <View style={styles.notice} wrap={false}>
      <Text style={styles.words}>{children}</Text>
    </View>
  );
}

/** A heading of one of several alike: `Niña, niño o adolescente 2 de 3`. */
export function Subheading({ children }: { readonly children: string }): ReactElement {
  return (
    <Text style={styles.sub} minPresenceAhead={50}>
      {children}
    </Text>
  );
}

const styles = {
  item: { flexDirection: 'row', marginBottom: 3 },
  number: { ...text.body, width: 22 },
  text: { ...text.body, flex: 1, textAlign: 'justify' },
  // Without `flex`, which would push what follows to the foot of the page.
  none: { ...text.body, marginBottom: 3 },
  notice: { borderWidth: 0.8, paddingHorizontal: 6, paddingVertical: 3, marginVertical: 4 },
  words: { fontSize: 8.5, lineHeight: 1.3, ...text.bold },
  sub: { fontSize: 9, lineHeight: 1.35, ...text.bold, marginTop: 4, marginBottom: 2 },
} as const;
