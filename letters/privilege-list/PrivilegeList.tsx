import type { ReactElement } from 'react';
import { longDate } from '../../domain/words/dates.ts';
import { Paper } from '../parts/Paper.tsx';
import { Paragraph } from '../parts/Prose.tsx';
import { Signatures } from '../parts/Signatures.tsx';
import { type Column, Table } from '../parts/Table.tsx';
import type { PrivilegeListData } from './data.ts';

/** Everybody with a way in, as what, and when they last used it. */
export function PrivilegeList(data: PrivilegeListData): ReactElement {
  const { signedOn, notes, people, signer } = data;
  return (
    <Paper paper={data} title="REVISIÓN SEMESTRAL DE PRIVILEGIOS">
      <Paragraph>
        {`Personas con acceso a los datos que Yanapa guarda en esta oficina (Reglamento de la Ley 29733, DS 016-2024-JUS, art. 46.1.c). ${signedOn === null ? 'Lista por revisar y firmar.' : `Revisada y conforme el ${longDate(signedOn)}.`}`}
      </Paragraph>
      <Table columns={COLUMNS} rows={people} />
      <Signatures
        closing={`Observaciones: ${notes ?? 'ninguna.'}`}
        document="Revisión semestral de privilegios"
        of={[{ name: signer.name, lines: [signer.post] }]}
      />
    </Paper>
  );
}

const COLUMNS: readonly Column<PrivilegeListData['people'][number]>[] = [
  { heading: 'Nombre', share: 4, cell: ({ name }) => name },
  { heading: 'Usuario', share: 3, cell: ({ userName }) => userName },
  { heading: 'Funciones', share: 4, cell: ({ roles }) => roles },
  { heading: 'Estado', share: 2, cell: ({ state }) => state },
  { heading: 'Último ingreso', share: 3, cell: ({ lastLogin }) => lastLogin },
];
