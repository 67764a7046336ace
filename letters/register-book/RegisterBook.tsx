import { Text } from '@react-pdf/renderer';
import type { ReactElement } from 'react';
import { longDate, monthName } from '../../domain/words/dates.ts';
import { counted } from '../../domain/words/lists.ts';
import { contactLine, LetterheadBlock } from '../parts/LetterheadBlock.tsx';
import { PageFrame } from '../parts/PageFrame.tsx';
import { Paragraph } from '../parts/Prose.tsx';
import { Signatures } from '../parts/Signatures.tsx';
import { StruckRest } from '../parts/StruckRest.tsx';
import { type ColumnSpec, columnsOf } from '../parts/specs.ts';
import { text } from '../parts/style.ts';
import { Table } from '../parts/Table.tsx';
import { BOOKS, type BookRow, type RegisterBookData } from './data.ts';

/** The month's entries, the line that closes it once it is over, the signature, and the rest struck. */
export function RegisterBook(data: RegisterBookData): ReactElement {
  const { book, month, firstFolio, signer } = data;
  const { title } = BOOKS[book];
  const columns: Readonly<Record<string, ColumnSpec>> = BOOKS[book].columns;
  const rows: readonly BookRow[] = data.rows;
  const named = `${title} – ${monthWords(month)}`;
  return (
    <PageFrame
      practice={data.practice}
      stamp={null}
      runningTitle={named}
      numbered
      foot={contactLine(data.letterhead)}
    >
      <Text
        fixed
        style={styles.folio}
        render={({ subPageNumber }) => `Folio ${firstFolio + subPageNumber - 1}`}
      />
      <LetterheadBlock letterhead={data.letterhead} year={data.year} />
      <Text style={styles.title}>{named}</Text>
      {rows.length === 0 ? (
        <Paragraph>Sin asientos en el mes.</Paragraph>
      ) : (
        <Table columns={columnsOf(columns)} rows={rows} />
      )}
      <Signatures
        closing={closing(data)}
        document={named}
        of={[{ name: signer.name, lines: [signer.post] }]}
      />
      {data.complete && <StruckRest />}
    </PageFrame>
  );
}

function closing({ month, rows, firstFolio, place, date, complete }: RegisterBookData): string {
  const many = counted(rows.length, 'asiento', 'asientos');
  if (!complete)
    return `${place}, ${longDate(date)}: hay ${many} del mes, a partir del folio ${firstFolio}. El mes no ha terminado; esta hoja no lo cierra.`;
  return `Se cierra el mes de ${monthWords(month)} con ${many}, a partir del folio ${firstFolio}. El espacio que sigue queda inutilizado. ${place}, ${longDate(date)}.`;
}

const monthWords = (month: string): string => `${monthName(`${month}-01`)} de ${month.slice(0, 4)}`;

const styles = {
  folio: { position: 'absolute', top: 12, right: 60, fontSize: 8, fontWeight: 700 },
  title: { fontSize: 12, lineHeight: 1.35, ...text.bold, textAlign: 'center', marginVertical: 6 },
} as const;
