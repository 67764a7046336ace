import { Text, View } from '@react-pdf/renderer';
import type { ReactElement } from 'react';
import { longDate, shortDate } from '../../domain/words/dates.ts';
import { counted } from '../../domain/words/lists.ts';
import { breakWithin } from '../fonts.ts';
import { LetterheadBlock } from '../parts/LetterheadBlock.tsx';
import { PageFrame } from '../parts/PageFrame.tsx';
import { Paper } from '../parts/Paper.tsx';
import { Signatures } from '../parts/Signatures.tsx';
import { CONTENT, text } from '../parts/style.ts';
import { type Column, Table } from '../parts/Table.tsx';
import type { BoundPiece, DossierVolumeData } from './data.ts';
import { foliosOf, Kept, namedFolios } from './pieces.tsx';

/** Cover, index, and a sheet in the place of each copy that is put in by hand. */
export function DossierVolume(data: DossierVolumeData): ReactElement {
  const title = `ÍNDICE DE LA COPIA DEL EXPEDIENTE N.° ${data.caseCode}`;
  const { pieces, kept, slips, signer, volume, volumes } = data;
  const [from, to] = [pieces[0]?.from ?? 1, pieces.at(-1)?.to ?? 1];
  return (
    <>
      <Cover {...data} />
      <Paper paper={data} title={title}>
        <Text style={styles.body}>{`Cuerpo ${volume} de ${volumes}`}</Text>
        <Table columns={COLUMNS} rows={pieces.map((piece, place) => ({ piece, place }))} />
        <Kept title="Piezas que no se entregan" pieces={kept} />
        <Signatures
          closing={`Las copias de este cuerpo, ${counted(to - from + 1, 'folio', 'folios')} (${foliosOf({ from, to })}), corresponden a las piezas que obran en el expediente, que no sale de la oficina (Reglamento de las DNA, art. 27.h).`}
          document={title}
          of={[{ name: signer.name, lines: [signer.post] }]}
        />
      </Paper>
      {slips.map((slip, at) => (
        <PageFrame
          key={at}
          practice={data.practice}
          stamp={null}
          runningTitle={null}
          numbered={false}
          foot={null}
        >
          <View style={styles.slip}>
            <Text style={styles.small}>Aquí se intercala la copia en papel de:</Text>
            <Text style={styles.volume} hyphenationCallback={breakWithin(SLIP, 14)}>
              {slip.what}
            </Text>
            <Text style={styles.body}>{`${namedFolios(slip)} de la copia`}</Text>
          </View>
        </PageFrame>
      ))}
    </>
  );
}

function Cover(data: DossierVolumeData): ReactElement {
  const { practice, letterhead, year, caseCode, requestedBy, document, volume, volumes } = data;
  const [from, to] = [data.pieces[0]?.from ?? 1, data.pieces.at(-1)?.to ?? 1];
  return (
    <PageFrame practice={practice} stamp={null} runningTitle={null} numbered={false} foot={null}>
      <LetterheadBlock letterhead={letterhead} year={year} />
      <View style={styles.cover}>
        <Text style={styles.body}>COPIA DEL EXPEDIENTE</Text>
        <Text style={styles.code} hyphenationCallback={breakWithin(CODE, 26)}>
          {`N.° ${caseCode}`}
        </Text>
        <Text style={styles.volume}>{`Cuerpo ${volume} de ${volumes}`}</Text>
        <Text style={styles.body}>{namedFolios({ from, to })}</Text>
        <Text style={styles.body}>{`Para: ${requestedBy}`}</Text>
        {document !== null && <Text style={styles.body}>{`Pedido: ${document}`}</Text>}
        <Text style={styles.body}>{`${data.place}, ${longDate(data.date)}`}</Text>
        <Text style={styles.reserved}>
          RESERVADO. Contiene datos de niñas, niños o adolescentes (Código de los Niños y
          Adolescentes, art. 6.4). Se usa solo para lo que se pidió.
        </Text>
      </View>
    </PageFrame>
  );
}

/** Width within the frame of a slip. */
const SLIP = CONTENT.width - 50;
/** At each side of the code: lines are broken as if its spaces gave way by a third, and so large they do not. */
const CODE_ROOM = 18;
const CODE = CONTENT.width - 2 * CODE_ROOM;

interface Row {
  readonly piece: BoundPiece;
  readonly place: number;
}

const COLUMNS: readonly Column<Row>[] = [
  { heading: 'Orden', share: 1.4, cell: ({ place }) => String(place + 1) },
  { heading: 'Fecha', share: 2.2, cell: ({ piece }) => shortDate(piece.date) },
  {
    heading: 'Documento',
    share: 9,
    cell: ({ piece }) =>
      piece.covered ? `${piece.what}. Copia con datos tachados por reserva` : piece.what,
  },
  { heading: 'Folios', share: 2.2, cell: ({ piece }) => foliosOf(piece) },
];

const styles = {
  cover: { marginTop: 90, rowGap: 14 },
  slip: { marginTop: 220, rowGap: 10, borderWidth: 1, padding: 24 },
  body: { ...text.body, textAlign: 'center' },
  small: { ...text.small, textAlign: 'center' },
  code: {
    fontSize: 26,
    lineHeight: 1.2,
    ...text.bold,
    textAlign: 'center',
    paddingHorizontal: CODE_ROOM,
  },
  volume: { fontSize: 14, lineHeight: 1.3, ...text.bold, textAlign: 'center' },
  reserved: { ...text.small, ...text.bold, textAlign: 'center', borderWidth: 1, padding: 8 },
} as const;
