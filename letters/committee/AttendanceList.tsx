import type { ReactElement } from 'react';
import { Paper } from '../parts/Paper.tsx';
import { Section } from '../parts/Section.tsx';
import { Table } from '../parts/Table.tsx';
import type { AttendanceListData } from './data.ts';
import { SessionFacts } from './shared.tsx';

/** Room to sign beside each name, and lines for whoever nobody expected. */
export function AttendanceList(data: AttendanceListData): ReactElement {
  const { committee, ordinal, members, guests } = data;
  return (
    <Paper paper={data} title={`LISTA DE ASISTENCIA: SESIÓN N.° ${ordinal}`}>
      <Section number={null} title={committee}>
        <SessionFacts of={data} />
      </Section>
      <Section number={1} title="INTEGRANTES" keep={100}>
        <Table
          rows={members}
          toSign
          columns={[
            { heading: 'Institución', share: 4, cell: ({ from }) => from },
            { heading: 'Integrante', share: 4, cell: ({ name }) => name },
            { heading: 'Condición', share: 2, cell: ({ standing }) => standing },
            { heading: 'Firma, o quién vino en su lugar', share: 4, cell: () => '' },
          ]}
        />
      </Section>
      <Section number={2} title="PERSONAS INVITADAS" keep={100}>
        <Table
          rows={guests}
          toSign
          blankRows={4}
          columns={[
            { heading: 'Nombre', share: 5, cell: ({ name }) => name },
            { heading: 'De dónde viene', share: 5, cell: ({ from }) => from ?? '' },
            { heading: 'Firma', share: 4, cell: () => '' },
          ]}
        />
      </Section>
    </Paper>
  );
}
