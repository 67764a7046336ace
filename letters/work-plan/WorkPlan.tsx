import type { ReactElement } from 'react';
import { RISK_MEASURES } from '../../domain/catalogues/risk.ts';
import { RESERVED } from '../../domain/words/sheets.ts';
import { Choice } from '../parts/Choice.tsx';
import { FieldSet } from '../parts/FieldSet.tsx';
import { Fields } from '../parts/Fields.tsx';
import { FormPage, runningTitle } from '../parts/FormPage.tsx';
import { Notice, Subheading } from '../parts/Notes.tsx';
import { Section } from '../parts/Section.tsx';
import { Signatures } from '../parts/Signatures.tsx';
import { signed } from '../parts/signing.ts';
import { columnsOf } from '../parts/specs.ts';
import { Table } from '../parts/Table.tsx';
import { Told } from '../parts/Told.tsx';
import { ACTIVITY, AFTER, BEFORE, IDENTIFIED, METHOD, type WorkPlanData } from './data.ts';

const TITLE = 'PLAN DE TRABAJO INDIVIDUAL';

/** D13: each objective with its own table of activities; the family signs with the team. */
export function WorkPlan(form: WorkPlanData): ReactElement {
  const { body } = form;
  const blank = body === null;
  return (
    <FormPage form={form} title={TITLE}>
      <Notice>{RESERVED}</Notice>
      <Section number={1} title="IDENTIFICACIÓN">
        <FieldSet of={IDENTIFIED} values={body?.identified ?? null} />
      </Section>
      <Told of={BEFORE} values={body} from={2} />
      <Section number={4} title="MEDIDAS DE PROTECCIÓN (DL 1297, art. 32)" keep={120}>
        <Choice
          label="Medidas"
          options={RISK_MEASURES.entries}
          chosen={body?.measures ?? []}
          columns={2}
        />
        <Fields
          blank={blank}
          columns={1}
          fields={[{ label: 'Detalle; si es otra, cuál', value: body?.measuresSaid ?? null }]}
        />
      </Section>
      <Told of={METHOD} values={body} from={5} />
      <Section number={6} title="OBJETIVOS Y ACTIVIDADES" keep={110}>
        {blank
          ? [1, 2].map((at) => <Objective key={at} at={at} of={null} />)
          : body.objectives.map((each, at) => <Objective key={at} at={at + 1} of={each} />)}
      </Section>
      <Told of={AFTER} values={body} from={7} />
      <Signatures
        closing="Leído el plan a la familia y a la niña, niño o adolescente, en la lengua que entienden, firman el equipo y quienes participaron."
        document={runningTitle(form, TITLE)}
        of={[...(body?.team ?? [null, null, null]).map(signed), ...family(body)]}
        perRow={3}
      />
    </FormPage>
  );
}

function Objective(props: {
  readonly at: number;
  readonly of: NonNullable<WorkPlanData['body']>['objectives'][number] | null;
}): ReactElement {
  const { at, of } = props;
  return (
    <>
      {of === null ? (
        <Fields blank columns={1} fields={[{ label: `Objetivo ${at}`, value: null }]} />
      ) : (
        <Subheading>{`Objetivo ${at}. ${of.objective}`}</Subheading>
      )}
      <Table
        columns={columnsOf(ACTIVITY)}
        rows={of?.activities ?? []}
        blankRows={of === null ? 4 : 0}
      />
    </>
  );
}

function family(body: WorkPlanData['body']) {
  if (body === null) return [{ name: null, lines: [null], fingerprint: true }];
  return body.participants.map(({ name, as }) => ({ name, lines: [as], fingerprint: true }));
}
