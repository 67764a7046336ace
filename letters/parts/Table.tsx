import { Text, View } from '@react-pdf/renderer';
import type { ReactElement } from 'react';
import { breakWithin, linesWithin } from '../fonts.ts';
import { CONTENT, text } from './style.ts';

export interface Column<Row> {
  readonly heading: string;
  /** Share of the width. */
  readonly share: number;
  readonly cell: (row: Row) => string;
}

interface Props<Row> {
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  /** Empty rows after the written ones, to write on. */
  readonly blankRows?: number;
  /** Room in each row for a hand to sign in one of its cells. */
  readonly toSign?: boolean;
}

/** Taller than this, a row may be split between pages; a lower one moves whole. */
const SPLITTABLE = 300;

/** A table whose headings stand on each of its pages, never without a row below them. */
export function Table<Row>({
  columns,
  rows,
  blankRows = 0,
  toSign = false,
}: Props<Row>): ReactElement {
  const widths = widthsOf(columns);
  const first = rows[0];
  const least = toSign ? ROOM : 0;
  const start =
    SLACK +
    headHeight(columns, widths) +
    (first ? Math.max(heightOf(first, columns, widths), least) : ROOM);
  return (
    <>
      {/* What repeats on each page cannot ask for room itself: this does, just before it. */}
      <View minPresenceAhead={Math.min(start, SPLITTABLE)} />
      <View style={styles.table}>
        <View style={styles.row} fixed>
          {columns.map(({ heading }, at) => (
            <Cell key={heading} width={widths[at] ?? 0} bold>
              {heading}
            </Cell>
          ))}
        </View>
        {rows.map((row, line) => (
          <View
            key={line}
            style={toSign ? styles.signed : styles.row}
            wrap={heightOf(row, columns, widths) > SPLITTABLE}
          >
            {columns.map(({ heading, cell }, at) => (
              <Cell key={heading} width={widths[at] ?? 0}>
                {cell(row)}
              </Cell>
            ))}
          </View>
        ))}
        {Array.from({ length: blankRows }, (_, line) => (
          <View key={line} style={styles.row} wrap={false}>
            {columns.map(({ heading }, at) => (
              <View key={heading} style={{ ...styles.box, width: widths[at] ?? 0, height: ROOM }} />
            ))}
          </View>
        ))}
      </View>
      {/* Not the table's own margin: react-pdf moves whole what only its margin keeps from fitting. */}
      <View style={styles.after} />
    </>
  );
}

function Cell(props: {
  readonly width: number;
  readonly bold?: boolean;
  readonly children: string;
}): ReactElement {
  const { width, bold = false, children } = props;
  const style = { ...styles.cell, ...(bold ? text.bold : {}) };
  return (
    <View style={{ ...styles.box, width }}>
      <Text style={style} hyphenationCallback={breakWithin(width - 2 * PADDING, SIZE)}>
        {children}
      </Text>
    </View>
  );
}

function widthsOf<Row>(columns: readonly Column<Row>[]): number[] {
  const shares = columns.reduce((total, { share }) => total + share, 0);
  return columns.map(({ share }) => (CONTENT.width * share) / shares);
}

function heightOf<Row>(row: Row, columns: readonly Column<Row>[], widths: number[]): number {
  return tallest(
    columns.map(({ cell }) => cell(row)),
    widths,
  );
}

function headHeight<Row>(columns: readonly Column<Row>[], widths: number[]): number {
  return tallest(
    columns.map(({ heading }) => heading),
    widths,
  );
}

function tallest(texts: readonly string[], widths: number[]): number {
  const lines = texts.map((each, at) => linesWithin(each, (widths[at] ?? 0) - 2 * PADDING, SIZE));
  return Math.max(...lines) * SIZE * 1.3 + 2 * PADDING;
}

/** Of the margin and the rules. */
const SLACK = 12;
const SIZE = 9;
const PADDING = 3;
/** A row to write on by hand. */
const ROOM = 24;
const RULE = { borderColor: '#666' } as const;
// Each row draws its own top, over the bottom of the one before: a page may begin with any.
const ROW = {
  flexDirection: 'row',
  ...RULE,
  borderTopWidth: 0.6,
  borderBottomWidth: 0.6,
  marginTop: -0.6,
} as const;

const styles = {
  table: { ...RULE, borderLeftWidth: 0.6, marginTop: 4 },
  after: { height: 8 },
  row: ROW,
  signed: { ...ROW, minHeight: ROOM },
  box: { ...RULE, borderRightWidth: 0.6 },
  cell: { fontSize: SIZE, lineHeight: 1.3, padding: PADDING },
} as const;
