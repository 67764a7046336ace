import { Text, View } from '@react-pdf/renderer';
import type { ReactElement } from 'react';
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
        // biome-ignore lint/suspicious/noArrayIndexKey: a page is drawn once; order is identity
        <View key={position} style={styles.group}>
          {heading !== null && (
            <Text style={styles.heading} minPresenceAhead={40}>
              {heading}
            </Text>
          )}
          {rows.map((row, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a page is drawn once; order is identity
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
      <Text style={styles.label}>{label}</Text>
      <Text style={styles.value}>{value}</Text>
    </View>
  );
}

const RULE = { borderColor: '#777', borderWidth: 0.5 } as const;

const styles = {
  sheet: { marginTop: 2, marginBottom: 8 },
  title: { fontSize: 9.5, lineHeight: 1.35, ...text.bold, marginBottom: 3 },
  group: { marginBottom: 4, borderTopWidth: 0.5, borderTopColor: '#777' },
  heading: {
    fontSize: 9,
    lineHeight: 1.35,
    ...text.bold,
    ...RULE,
    borderTopWidth: 0,
    paddingHorizontal: 5,
    paddingVertical: 2,
  },
  row: { flexDirection: 'row', ...RULE, borderTopWidth: 0 },
  label: {
    fontSize: 9,
    lineHeight: 1.35,
    width: 128,
    paddingHorizontal: 5,
    paddingVertical: 2,
    ...text.bold,
  },
  value: {
    fontSize: 9,
    lineHeight: 1.35,
    flex: 1,
    paddingHorizontal: 5,
    paddingVertical: 2,
    borderLeftWidth: 0.5,
    borderLeftColor: '#777',
  },
} as const;
