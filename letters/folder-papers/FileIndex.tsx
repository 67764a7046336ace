import type { ReactElement } from 'react';
import { shortDate } from '../../domain/words/dates.ts';
import { counted } from '../../domain/words/lists.ts';
import { Paper } from '../parts/Paper.tsx';
import { Paragraph } from '../parts/Prose.tsx';
import { Section } from '../parts/Section.tsx';
import { Signatures } from '../parts/Signatures.tsx';
import { type Column, Table } from '../parts/Table.tsx';
import type { FileIndexData, Piece } from './data.ts';

/** Every piece with its folios, body after body. */
export function FileIndex(data: FileIndexData): ReactElement {
  const { caseCode, volumes, signer } = data;
  const title = `ÍNDICE DEL EXPEDIENTE N.° ${caseCode}`;
  const last = volumes.flat().at(-1)?.to ?? 0;
  return (
    <Paper paper={data} title={title}>
      {volumes.length === 0 && <Paragraph>El expediente no tiene piezas foliadas.</Paragraph>}
      {volumes.map((pieces, at) => (
        <Section key={at} number={null} title={`Cuerpo ${at + 1} de ${volumes.length}`} keep={90}>
          <Table columns={COLUMNS} rows={pieces.map((piece, place) => ({ piece, place }))} />
        </Section>
      ))}
      <Signatures
        closing={`El expediente tiene ${counted(volumes.length, 'cuerpo', 'cuerpos')} y ${counted(last, 'folio', 'folios')}.`}
        document={title}
        of={[{ name: signer.name, lines: [signer.post] }]}
      />
    </Paper>
  );
}

interface Row {
  readonly piece: Piece;
  readonly place: number;
}

const COLUMNS: readonly Column<Row>[] = [
  { heading: 'Orden', share: 1.4, cell: ({ place }) => String(place + 1) },
  { heading: 'Fecha', share: 2.2, cell: ({ piece }) => shortDate(piece.date) },
  { heading: 'Documento', share: 9, cell: ({ piece }) => piece.what },
  {
    heading: 'Folios',
    share: 2.2,
    cell: ({ piece: { from, to } }) => (from === to ? String(from) : `${from}–${to}`),
  },
];
