import type { ReactElement } from 'react';
import { counted } from '../../domain/words/lists.ts';
import { Paper } from '../parts/Paper.tsx';
import { Paragraph } from '../parts/Prose.tsx';
import { Signatures } from '../parts/Signatures.tsx';
import { type Column, Table } from '../parts/Table.tsx';
import type { HandoverActaData } from './data.ts';

/** Who left, by which document, what she had open and who received it, to be signed by all. */
export function HandoverActa(data: HandoverActaData): ReactElement {
  const { leaving, present, rows, draftsLost } = data;
  return (
    <Paper paper={data} title="ACTA DE ENTREGA DE CARGO">
      <Paragraph>
        {`${leaving.name}, ${leaving.post}, deja de laborar en esta oficina (${data.document}). Motivo: ${data.reason}. Ante ${present.name}, ${present.post}, entrega lo siguiente, que otras personas reciben desde hoy.`}
      </Paragraph>
      {rows.length === 0 ? (
        <Paragraph>No tenía expedientes, seguimientos ni oficios a su cargo.</Paragraph>
      ) : (
        <Table columns={COLUMNS} rows={rows} />
      )}
      {draftsLost === 0 ? null : (
        <Paragraph>
          {`Se perdió lo que tenía escrito sin guardar: ${counted(draftsLost, 'borrador', 'borradores')}, que solo su contraseña abría.`}
        </Paragraph>
      )}
      <Signatures
        closing="Su acceso a Yanapa quedó retirado. Se le recuerda que el deber de reserva sobre lo conocido en el cargo no termina con él (Ley 29733, art. 17)."
        document={`Acta de entrega de cargo de ${leaving.name}`}
        of={[
          signs(leaving),
          signs(present),
          ...data.receivers
            .filter((name) => name !== present.name)
            .map((name) => signs({ name, post: 'Recibe' })),
        ]}
      />
    </Paper>
  );
}

const signs = ({ name, post }: HandoverActaData['leaving']) => ({ name, lines: [post] });

const COLUMNS: readonly Column<HandoverActaData['rows'][number]>[] = [
  { heading: 'Número', share: 3, cell: ({ number }) => number },
  { heading: 'Qué se entrega', share: 4, cell: ({ what }) => what },
  { heading: 'Quién recibe', share: 3, cell: ({ to }) => to },
];
