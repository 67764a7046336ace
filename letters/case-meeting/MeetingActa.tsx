import type { ReactElement } from 'react';
import { FieldSet } from '../parts/FieldSet.tsx';
import { FormPage, runningTitle } from '../parts/FormPage.tsx';
import { Narrative } from '../parts/Narrative.tsx';
import { Section } from '../parts/Section.tsx';
import { Signatures } from '../parts/Signatures.tsx';
import { signed } from '../parts/signing.ts';
import { Table } from '../parts/Table.tsx';
import { MEETING, type MeetingActaData } from './data.ts';

const TITLE = 'ACTA DE REUNIÓN MULTIDISCIPLINARIA';

/** Of one case alone, whatever else the meeting looked at. */
export function MeetingActa(form: MeetingActaData): ReactElement {
  const { body } = form;
  const blank = body === null;
  const people = body?.people ?? [];
  return (
    <FormPage form={form} title={TITLE}>
      <Section number={1} title="REUNIÓN">
        <FieldSet of={MEETING} values={body?.meeting ?? null} />
      </Section>
      <Section number={2} title="PARTICIPANTES" keep={100}>
        <Table
          rows={people}
          blankRows={blank ? 5 : 0}
          columns={[
            { heading: 'Nombre', share: 5, cell: ({ name }) => name },
            { heading: 'Cargo o profesión', share: 4, cell: ({ post }) => post ?? '' },
            { heading: 'Institución', share: 4, cell: ({ institution }) => institution ?? '' },
          ]}
        />
      </Section>
      <Section number={3} title="QUÉ SE REVISÓ">
        <Narrative text={body?.lookedAt ?? null} blank={blank} lines={10} />
      </Section>
      <Section number={4} title="CONCLUSIONES">
        <Narrative text={body?.conclusions ?? null} blank={blank} lines={8} />
      </Section>
      <Section number={5} title="ACUERDOS" keep={100}>
        <Table
          rows={body?.agreements ?? []}
          blankRows={blank ? 5 : 0}
          columns={[
            { heading: 'Acuerdo', share: 7, cell: ({ task }) => task },
            { heading: 'Quién lo sigue', share: 4, cell: ({ who }) => who },
            { heading: 'Hasta', share: 2, cell: ({ due }) => due },
          ]}
        />
      </Section>
      {body?.remarks == null ? null : (
        <Section number={6} title="OBSERVACIONES">
          <Narrative text={body.remarks} blank={false} lines={1} />
        </Section>
      )}
      <Signatures
        closing="Firman quienes participaron. Guardan reserva de lo tratado (Reglamento de las DNA, art. V)."
        document={runningTitle(form, TITLE)}
        of={[
          signed(body?.officer ?? null),
          ...people
            .filter(({ name }) => name !== body?.officer.name)
            .map(({ name, post, institution }) => ({
              name,
              lines: [[post, institution].filter((part) => part !== null).join(', ')],
            })),
        ]}
      />
    </FormPage>
  );
}
