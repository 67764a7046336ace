import { Text, View } from '@react-pdf/renderer';
import type { ReactElement } from 'react';
import { breakWithin, linesWithin } from '../fonts.ts';
import { CONTENT, text } from './style.ts';

export interface Field {
  readonly label: string;
  readonly value: string | null;
  /** How many columns it takes; 1 when absent, all of them at most. */
  readonly span?: 1 | 2 | 3 | 4;
  /** Lines to write on in a blank form; 1 when absent. */
  readonly lines?: number;
}

interface Props {
  readonly fields: readonly Field[];
  readonly columns: 1 | 2 | 3 | 4;
  /** A null value is a line to write on; in a filled form, a dash. */
  readonly blank: boolean;
}

/** Taller than this, a row may be split between pages; a lower one moves whole. */
const SPLITTABLE = 300;
const GAP = 10;

/** Labels and what they say, in a grid read from left to right. */
export function Fields({ fields, columns, blank }: Props): ReactElement {
  return (
    <View style={styles.grid}>
      {rowsOf(fields, columns).map((row, at) => (
        <View key={at} style={styles.row} wrap={heightOf(row, columns) > SPLITTABLE}>
          {row.map((field) => (
            <View
              key={field.label}
              style={{ ...styles.cell, width: widthOf(spanOf(field, columns), columns) }}
            >
              <FieldCell field={field} blank={blank} width={inner(field, columns)} />
            </View>
          ))}
        </View>
      ))}
    </View>
  );
}

function FieldCell(props: {
  readonly field: Field;
  readonly blank: boolean;
  readonly width: number;
}): ReactElement {
  const { field, blank, width } = props;
  const { label, value, lines = 1 } = field;
  return (
    <>
      <Text style={styles.label} hyphenationCallback={breakWithin(width, LABEL_SIZE)}>
        {label}
      </Text>
      {value === null && blank ? (
        <RuledLines count={lines} />
      ) : (
        <View style={styles.written}>
          <Text style={styles.value} hyphenationCallback={breakWithin(width, VALUE_SIZE)}>
            {value ?? '—'}
          </Text>
        </View>
      )}
    </>
  );
}

/** Lines far enough apart to write on by hand. */
export function RuledLines({ count }: { readonly count: number }): ReactElement {
  return (
    <>
      {Array.from({ length: count }, (_, at) => (
        <View key={at} style={styles.ruled} />
      ))}
    </>
  );
}

/** Fields in rows, each of at most as many columns as there are. */
function rowsOf(fields: readonly Field[], columns: number): Field[][] {
  const rows: Field[][] = [];
  let free = 0;
  for (const field of fields) {
    const span = spanOf(field, columns);
    const row = rows.at(-1);
    if (row === undefined || span > free) {
      rows.push([field]);
      free = columns - span;
    } else {
      row.push(field);
      free -= span;
    }
  }
  return rows;
}

const spanOf = ({ span = 1 }: Field, columns: number): number => Math.min(span, columns);

const widthOf = (span: number, columns: number): number =>
  (CONTENT.width - GAP * (columns - 1)) * (span / columns) + GAP * (span - 1);

const inner = (field: Field, columns: number): number => widthOf(spanOf(field, columns), columns);

function heightOf(row: readonly Field[], columns: number): number {
  const heights = row.map((field) => {
    const value = linesWithin(field.value ?? '', inner(field, columns), VALUE_SIZE);
    return Math.max(value * VALUE_SIZE * 1.3, (field.lines ?? 1) * RULE_HEIGHT) + 14;
  });
  return Math.max(...heights);
}

const LABEL_SIZE = 7.5;
const VALUE_SIZE = 9.5;
const RULE_HEIGHT = 19;
const RULE = { borderBottomWidth: 0.5, borderColor: '#555' } as const;

const styles = {
  grid: { marginBottom: 4 },
  row: { flexDirection: 'row', columnGap: GAP, marginBottom: 2 },
  cell: { flexDirection: 'column' },
  label: { fontSize: LABEL_SIZE, lineHeight: 1.25, ...text.bold, color: '#333' },
  written: { ...RULE, borderColor: '#bbb', paddingBottom: 1 },
  value: { fontSize: VALUE_SIZE, lineHeight: 1.3 },
  ruled: { ...RULE, height: RULE_HEIGHT },
} as const;
