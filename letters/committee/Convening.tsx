import type { ReactElement } from 'react';
import { Numbered } from '../parts/Notes.tsx';
import { Paper } from '../parts/Paper.tsx';
import { Paragraph } from '../parts/Prose.tsx';
import { Section } from '../parts/Section.tsx';
import { Signatures } from '../parts/Signatures.tsx';
import { Table } from '../parts/Table.tsx';
import type { ConveningData } from './data.ts';
import { Pending, POINT_ONE, SessionFacts } from './shared.tsx';

/** Who is called to a session, when, where, and to speak of what. */
export function Convening(data: ConveningData): ReactElement {
  const { committee, ordinal, kind, agenda, before, members, presides, secretary } = data;
  const title = `CONVOCATORIA A LA SESIÓN N.° ${ordinal}`;
  return (
    <Paper paper={data} title={title}>
      <Paragraph>
        {`${committee}. Se convoca a sus integrantes a la sesión ${kind} N.° ${ordinal}, con la agenda que sigue. Quien no pueda asistir lo comunica y acredita a quien irá en su lugar.`}
      </Paragraph>
      <SessionFacts of={data} />
      <Section number={1} title="AGENDA">
        <Numbered items={[...(before.length === 0 ? [] : [POINT_ONE]), ...agenda]} />
      </Section>
      {before.length === 0 ? null : (
        <Section number={2} title="ACUERDOS PENDIENTES" keep={100}>
          <Pending of={before} />
        </Section>
      )}
      {members.length === 0 ? null : (
        <Section number={before.length === 0 ? 2 : 3} title="SE CONVOCA A" keep={100}>
          <Table
            rows={members}
            columns={[
              { heading: 'Institución', share: 5, cell: ({ from }) => from },
              { heading: 'Integrante', share: 5, cell: ({ name }) => name },
              { heading: 'Condición', share: 2, cell: ({ standing }) => standing },
            ]}
          />
        </Section>
      )}
      <Signatures
        closing="Firma quien convoca."
        document={title}
        of={[{ name: null, lines: [presides ?? secretary] }]}
      />
    </Paper>
  );
}
