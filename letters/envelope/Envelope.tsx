import { Page, Text, View } from '@react-pdf/renderer';
import type { ReactElement } from 'react';
import { type EnvelopeFormat, envelopeSize } from '../../domain/letters/envelope.ts';
import { breakWithin, FAMILY } from '../fonts.ts';
import { text } from '../parts/style.ts';
import type { EnvelopeData } from './data.ts';

/** One page for each envelope, in its own size: the printer takes it long side first. */
export function Envelopes(data: EnvelopeData): ReactElement {
  const { width, height } = inPoints(data.format);
  return (
    <>
      {data.envelopes.map(({ treatment, lines }, at) => (
        <Page key={at} size={[width, height]} style={styles.page}>
          <View style={styles.sender}>
            {data.sender.map((each, which) => (
              <Text key={each} style={which === 0 ? styles.senderName : styles.senderLine}>
                {each}
              </Text>
            ))}
          </View>
          {data.practice && <Text style={styles.practice}>SOLO PRÁCTICA – datos ficticios</Text>}
          <View style={{ ...styles.to, left: width * 0.42 }}>
            <Text style={styles.line}>{treatment}</Text>
            {lines.map((each, which) => (
              <Text
                key={`${which} ${each}`}
                style={which === 0 ? styles.name : styles.line}
                hyphenationCallback={breakWithin(width * 0.58 - EDGE, 11)}
              >
                {each}
              </Text>
            ))}
          </View>
          {data.reserved && <Text style={styles.reserved}>RESERVADO</Text>}
        </Page>
      ))}
    </>
  );
}

const POINTS_PER_MM = 72 / 25.4;

function inPoints(format: EnvelopeFormat): { readonly width: number; readonly height: number } {
  const { width, height } = envelopeSize(format);
  return { width: width * POINTS_PER_MM, height: height * POINTS_PER_MM };
}

/** Cheap printers leave 5 mm and more blank. */
const EDGE = 26;

const styles = {
  page: { fontFamily: FAMILY },
  sender: { position: 'absolute', top: EDGE, left: EDGE, width: 250 },
  senderName: { fontSize: 9, lineHeight: 1.3, ...text.bold },
  senderLine: { fontSize: 8, lineHeight: 1.3 },
  practice: { position: 'absolute', top: EDGE, right: EDGE, ...text.small, ...text.bold },
  to: { position: 'absolute', right: EDGE, bottom: EDGE + 14 },
  line: { fontSize: 11, lineHeight: 1.35 },
  name: { fontSize: 11, lineHeight: 1.35, ...text.bold },
  reserved: {
    position: 'absolute',
    left: EDGE,
    bottom: EDGE + 14,
    fontSize: 10,
    ...text.bold,
    borderWidth: 1,
    paddingHorizontal: 8,
    paddingVertical: 3,
  },
} as const;
