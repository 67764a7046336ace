import { Text, View } from '@react-pdf/renderer';
import type { ReactElement } from 'react';
import { breakWithin } from '../fonts.ts';
import { text } from '../parts/style.ts';
import type { CitacionData } from './data.ts';

/**
 * What the window of the envelope shows when the sheet is folded in three: who sends, to whom,
 * where; nothing of the matter. Whoever brings the post or shares the house reads no more.
 */
export function EnvelopeWindow({ letterhead, body }: CitacionData): ReactElement {
  const sender = body?.discreet === true ? letterhead.municipality : letterhead.unit;
  return (
    <View style={styles.window}>
      {body === null ? (
        <>
          <Text style={text.small}>Para (nombres, apellidos y domicilio):</Text>
          <View style={styles.line} />
          <View style={styles.line} />
          <View style={styles.line} />
        </>
      ) : (
        <>
          <Text style={text.small}>{`Remite: ${sender}`}</Text>
          <Text style={styles.words}>{body.treatment}</Text>
          <Text style={styles.name} hyphenationCallback={breakWithin(WIDTH - 2 * PADDING, 10)}>
            {body.name}
          </Text>
          <Text style={styles.words} hyphenationCallback={breakWithin(WIDTH - 2 * PADDING, 10)}>
            {body.address ?? 'Presente.-'}
          </Text>
        </>
      )}
    </View>
  );
}

/** 85 × 35 mm, 45 mm below the edge of the sheet: the windows of DL and C5 envelopes. */
const WIDTH = 241;
const PADDING = 4;

const styles = {
  window: { width: WIDTH, minHeight: 92, marginTop: 6, padding: PADDING },
  words: { ...text.body },
  name: { ...text.body, ...text.bold },
  line: { height: 24, borderBottomWidth: 0.5, borderColor: '#555' },
} as const;
