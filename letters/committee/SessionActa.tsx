import type { ReactElement } from 'react';
import { Narrative } from '../parts/Narrative.tsx';
import { Subheading } from '../parts/Notes.tsx';
import { Paper } from '../parts/Paper.tsx';
import { Paragraph } from '../parts/Prose.tsx';
import { Section } from '../parts/Section.tsx';
import { Signatures } from '../parts/Signatures.tsx';
import { Table } from '../parts/Table.tsx';
import type { SessionActaData } from './data.ts';
import { Pending, POINT_ONE, SessionFacts } from './shared.tsx';

/** What a session was, who came, what was said and agreed; and, once it was closed, what rectifies it. */
export function SessionActa(data: SessionActaData): ReactElement {
  const { committee, ordinal, kind, acta, edition, attendance, guests, quorum } = data;
  const { before, points, agreements, rectifications, signers } = data;
  const title = acta === null ? `ACTA DE LA SESIÓN N.° ${ordinal}` : `ACTA N.° ${acta}`;
  return (
    <Paper paper={data} title={title} stamp={acta === null ? 'BORRADOR' : null}>
      <Paragraph>
        {`${committee}, sesión ${kind} N.° ${ordinal}.${edition === 1 ? '' : ` Versión ${edition}, con las rectificaciones que están al final.`}`}
      </Paragraph>
      <SessionFacts of={data} />
      <Section number={1} title="ASISTENCIA Y QUÓRUM" keep={100}>
        <Table
          rows={attendance}
          columns={[
            { heading: 'Institución', share: 5, cell: ({ from }) => from },
            { heading: 'Integrante', share: 5, cell: ({ name }) => name },
            { heading: 'Asistencia', share: 4, cell: ({ how }) => how },
          ]}
        />
        {guests.length === 0 ? null : (
          <Paragraph>
            {`Personas invitadas: ${guests.map(({ name, from }) => (from === null ? name : `${name} (${from})`)).join('; ')}.`}
          </Paragraph>
        )}
        <Paragraph>
          {quorum
            ? 'La secretaría técnica da cuenta de que hay quórum, y se abre la sesión.'
            : 'La secretaría técnica da cuenta de que no hay quórum. Lo que sigue se conversó sin él.'}
        </Paragraph>
      </Section>
      <Section number={2} title="DESARROLLO DE LA AGENDA">
        {before.length === 0 ? null : (
          <>
            <Subheading>{`1. ${POINT_ONE}`}</Subheading>
            <Pending of={before} />
          </>
        )}
        {points.map(({ title: point, said }, at) => (
          <Point
            key={at}
            title={`${at + (before.length === 0 ? 1 : 2)}. ${point}`}
            said={said ?? 'No se dejó constancia de lo tratado.'}
          />
        ))}
      </Section>
      <Section number={3} title="ACUERDOS" keep={100}>
        {agreements.length === 0 ? (
          <Paragraph>No se tomaron acuerdos.</Paragraph>
        ) : (
          <Table
            rows={agreements.map((one, at) => ({ ...one, number: at + 1 }))}
            columns={[
              { heading: 'N.°', share: 1, cell: ({ number }) => String(number) },
              { heading: 'Acuerdo', share: 7, cell: ({ text }) => text },
              { heading: 'Responde', share: 4, cell: ({ who }) => who },
              { heading: 'Hasta', share: 2, cell: ({ due }) => due },
            ]}
          />
        )}
      </Section>
      {rectifications.length === 0 ? null : (
        <Section number={4} title="RECTIFICACIONES">
          {rectifications.map(({ number, text, reason, on, by }) => (
            <Point
              key={number}
              title={`Rectificación ${number}, ${on}, ${by}`}
              said={`${text}\nMotivo: ${reason}`}
            />
          ))}
        </Section>
      )}
      <Signatures
        closing="Leída el acta, firman en señal de conformidad quienes asistieron."
        document={title}
        of={signers.map(({ name, post }) => ({ name, lines: [post] }))}
      />
    </Paper>
  );
}

function Point({ title, said }: { readonly title: string; readonly said: string }): ReactElement {
  return (
    <>
      <Subheading>{title}</Subheading>
      <Narrative text={said} blank={false} lines={1} />
    </>
  );
}
