import type { ReactElement } from 'react';
import { counted } from '../../domain/words/lists.ts';
import { type Column, Grid, Paper, Signatures } from '../parts/Paper.tsx';
import { Paragraph } from '../parts/Prose.tsx';
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
        <Grid columns={COLUMNS} rows={rows} />
      )}
      {draftsLost === 0 ? null : (
        <Paragraph>
          {`Se perdió lo que tenía escrito sin guardar: ${counted(draftsLost, 'borrador', 'borradores')}, que solo su contraseña abría.`}
        </Paragraph>
      )}
      <Paragraph>
        Su acceso a Yanapa quedó retirado. Se le recuerda que el deber de reserva sobre lo conocido
        en el cargo no termina con él (Ley 29733, art. 17).
      </Paragraph>
      <Signatures
        of={[
          leaving,
          present,
          ...data.receivers.filter((name) => name !== present.name).map(received),
        ]}
      />
    </Paper>
  );
}

const received = (name: string) => ({ name, post: 'Recibe' });

const COLUMNS: readonly Column<HandoverActaData['rows'][number]>[] = [
  { heading: 'Número', share: 3, cell: ({ number }) => number },
  { heading: 'Qué se entrega', share: 4, cell: ({ what }) => what },
  { heading: 'Quién recibe', share: 3, cell: ({ to }) => to },
];
