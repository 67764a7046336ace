import { Text, View } from '@react-pdf/renderer';
import type { ReactElement, ReactNode } from 'react';
import { longDate } from '../../domain/words/dates.ts';
import { contactLine, LetterheadBlock } from './LetterheadBlock.tsx';
import { PageFrame } from './PageFrame.tsx';
import type { PaperData, Signatory } from './paper-data.ts';
import { text } from './style.ts';

interface PaperProps {
  readonly paper: PaperData;
  readonly title: string;
  readonly children: ReactNode;
}

/** A paper of the office's own: membrete, place and date, title, and what it says. */
export function Paper({ paper, title, children }: PaperProps): ReactElement {
  return (
    <PageFrame
      practice={paper.practice}
      stamp={null}
      runningTitle={title}
      numbered
      foot={contactLine(paper.letterhead)}
    >
      <LetterheadBlock letterhead={paper.letterhead} year={paper.year} />
      <Text style={styles.date}>{`${paper.place}, ${longDate(paper.date)}`}</Text>
      <Text style={styles.title}>{title}</Text>
      {children}
    </PageFrame>
  );
}

export interface Column<Row> {
  readonly heading: string;
  /** Share of the width. */
  readonly share: number;
  readonly cell: (row: Row) => string;
}

/** A table whose rows never split over two pages; its headings stand on each. */
export function Grid<Row>(props: {
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
}): ReactElement {
  const { columns, rows } = props;
  return (
    <View style={styles.grid}>
      <View style={styles.row} fixed>
        {columns.map(({ heading, share }) => (
          <Text key={heading} style={{ ...styles.cell, ...text.bold, flex: share }}>
            {heading}
          </Text>
        ))}
      </View>
      {rows.map((row, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a page is drawn once; order is identity
        <View key={at} style={styles.row} wrap={false}>
          {columns.map(({ heading, share, cell }) => (
            <Text key={heading} style={{ ...styles.cell, flex: share }}>
              {cell(row)}
            </Text>
          ))}
        </View>
      ))}
    </View>
  );
}

/** Room for hands: a line over each name. */
export function Signatures({ of }: { readonly of: readonly Signatory[] }): ReactElement {
  return (
    <View style={styles.signatures}>
      {of.map(({ name, post }) => (
        <View key={name} style={styles.signature} wrap={false}>
          <View style={styles.room} />
          <Text style={styles.signer}>{name}</Text>
          <Text style={styles.post}>{post}</Text>
        </View>
      ))}
    </View>
  );
}

const styles = {
  date: { ...text.body, textAlign: 'right', marginTop: 3, marginBottom: 6 },
  title: { fontSize: 12.5, lineHeight: 1.35, ...text.bold, textAlign: 'center', marginBottom: 8 },
  grid: { borderTopWidth: 0.5, borderColor: '#555', marginTop: 4, marginBottom: 8 },
  row: { flexDirection: 'row', borderBottomWidth: 0.5, borderColor: '#555' },
  cell: { fontSize: 9, lineHeight: 1.3, padding: 3 },
  signatures: { flexDirection: 'row', flexWrap: 'wrap', justifyContent: 'space-between' },
  signature: { width: '47%', marginTop: 8 },
  room: { height: 44, borderBottomWidth: 0.7, marginBottom: 3 },
  signer: { fontSize: 9, lineHeight: 1.3, ...text.bold, textAlign: 'center' },
  post: { fontSize: 8.5, lineHeight: 1.3, textAlign: 'center' },
} as const;
