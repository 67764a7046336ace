import { Text, View } from '@react-pdf/renderer';
import type { ReactElement } from 'react';
import { breakWithin } from '../fonts.ts';
import { text } from '../parts/style.ts';
import type { OficioData } from './data.ts';

type Sheet = NonNullable<OficioData['sheet']>;
type Row = Sheet['groups'][number]['rows'][number];

/** Beyond this a row may be split between pages; a shorter one moves whole. */
const SPLITTABLE = 600;

/** Ficha de derivación: a table of label and value, one group per person. */
export function DataSheet({ title, groups }: Sheet): ReactElement {
  return (
    <View style={styles.sheet}>
      <Text style={styles.title} minPresenceAhead={60}>
        {title}
      </Text>
      {groups.map(({ heading, rows }, position) => (
        <View key={position} style={styles.group}>
          {heading !== null && (
            <Text style={styles.heading} minPresenceAhead={40}>
              {heading}
            </Text>
          )}
          {rows.map((row, at) => (
            <SheetRow key={at} {...row} />
          ))}
        </View>
      ))}
    </View>
  );
}

function SheetRow({ label, value }: Row): ReactElement {
  return (
    <View style={styles.row} wrap={value.length > SPLITTABLE}>
      <Text style={styles.label} hyphenationCallback={breakLabel}>
        {label}
      </Text>
      <Text style={styles.value}>{value}</Text>
    </View>
  );
}

const cell = { fontSize: 9, lineHeight: 1.3, paddingHorizontal: 5, paddingVertical: 1 } as const;

const LABEL_WIDTH = 128;

const breakLabel = breakWithin(LABEL_WIDTH - 2 * cell.paddingHorizontal, cell.fontSize);

const RULE = { borderColor: '#666' } as const;

const styles = {
  sheet: { marginTop: 2, marginBottom: 5 },
  title: { fontSize: 9.5, lineHeight: 1.35, ...text.bold, marginBottom: 3 },
  group: {
    ...RULE,
    borderTopWidth: 0.6,
    borderLeftWidth: 0.6,
    borderRightWidth: 0.6,
    marginBottom: 4,
  },
  heading: { ...cell, ...text.bold, ...RULE, borderBottomWidth: 0.6 },
  // Each row draws its own top, over the bottom of the one before: a page may begin with any.
  row: {
    flexDirection: 'row',
    ...RULE,
    borderTopWidth: 0.6,
    borderBottomWidth: 0.6,
    marginTop: -0.6,
  },
  label: { ...cell, ...text.bold, width: LABEL_WIDTH },
  value: { ...cell, ...RULE, flex: 1, borderLeftWidth: 0.6 },
} as const;
