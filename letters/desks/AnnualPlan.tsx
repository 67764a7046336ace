import type { ReactElement } from 'react';
import { DESK_LABELS, type RegisterDesk } from '../../domain/desks.ts';
import { FormPage, runningTitle } from '../parts/FormPage.tsx';
import { Numbered } from '../parts/Notes.tsx';
import { Section } from '../parts/Section.tsx';
import { Signatures } from '../parts/Signatures.tsx';
import { signed } from '../parts/signing.ts';
import { columnsOf } from '../parts/specs.ts';
import { Table } from '../parts/Table.tsx';
import { Told } from '../parts/Told.tsx';
import { type AnnualPlanData, PLANNED } from './data.ts';

/** What the desk will do in a year, for whom, with what. */
export const annualPlan = (desk: RegisterDesk) =>
  function AnnualPlan(form: AnnualPlanData): ReactElement {
    const { body } = form;
    const title = `PLAN ANUAL DE TRABAJO – ${DESK_LABELS[desk]}`;
    return (
      <FormPage
        form={form}
        title={title}
        subtitle={body === null ? 'Año: ____________' : `Año ${body.year}`}
        record={null}
      >
        <Told
          of={BACKGROUND}
          values={body === null ? null : { background: body.background }}
          from={1}
        />
        <Section number={2} title="OBJETIVOS">
          <Numbered items={body?.objectives ?? null} />
        </Section>
        <Section number={3} title="ACTIVIDADES" keep={90}>
          <Table
            columns={columnsOf(PLANNED)}
            rows={body?.activities ?? []}
            blankRows={body === null ? 11 : 0}
          />
        </Section>
        <Told
          of={ENDING}
          values={body === null ? null : { resources: body.resources, monitoring: body.monitoring }}
          from={4}
        />
        <Signatures
          closing={`Presenta el plan quien está a cargo del ${UNIT[desk]}.`}
          document={runningTitle(form, title)}
          of={[signed(body?.signer ?? null)]}
        />
      </FormPage>
    );
  };

const UNIT: Readonly<Record<RegisterDesk, string>> = {
  omaped: 'servicio (OMAPED)',
  ciam: 'centro (CIAM)',
};

const BACKGROUND = { background: { title: 'SITUACIÓN Y BASE LEGAL', lines: 8 } } as const;
const ENDING = {
  resources: { title: 'RECURSOS', lines: 4 },
  monitoring: { title: 'CÓMO SE VERIFICA', lines: 4 },
} as const;
