import type { ReactElement } from 'react';
import { RESERVED } from '../../domain/words/sheets.ts';
import { FieldSet } from '../parts/FieldSet.tsx';
import { FormPage, runningTitle } from '../parts/FormPage.tsx';
import { Narrative } from '../parts/Narrative.tsx';
import { Notice, Numbered, Subheading } from '../parts/Notes.tsx';
import { Section } from '../parts/Section.tsx';
import { Signatures } from '../parts/Signatures.tsx';
import { signed } from '../parts/signing.ts';
import { columnsOf } from '../parts/specs.ts';
import { Table } from '../parts/Table.tsx';
import { Told } from '../parts/Told.tsx';
import { BACKGROUND, CASE_OF, DONE, EVALUATIONS, HEARD, type TeamReportData } from './data.ts';

const TITLE = 'INFORME INTERDISCIPLINARIO';

/** D12: three evaluations, the child's opinion, and what the team concludes together. */
export function TeamReport(form: TeamReportData): ReactElement {
  const { body } = form;
  const blank = body === null;
  return (
    <FormPage form={form} title={TITLE}>
      <Notice>{RESERVED}</Notice>
      <Section number={1} title="DATOS GENERALES">
        <FieldSet of={CASE_OF} values={body?.case ?? null} />
      </Section>
      <Told of={BACKGROUND} values={body} from={2} />
      <Section number={3} title="DILIGENCIAS REALIZADAS" keep={90}>
        <Table columns={columnsOf(DONE)} rows={body?.done ?? []} blankRows={blank ? 6 : 0} />
      </Section>
      <Told of={EVALUATIONS} values={body} from={4} />
      <Section number={7} title="OPINIÓN DE LA NIÑA, NIÑO O ADOLESCENTE" keep={110}>
        <FieldSet of={HEARD} values={body?.heard ?? null} />
        <Narrative text={body?.opinion ?? null} blank={blank} lines={6} />
      </Section>
      <Section number={8} title="FACTORES" keep={80}>
        <Subheading>Factores de riesgo</Subheading>
        <Numbered items={body?.riskFactors ?? null} />
        <Subheading>Factores de protección</Subheading>
        <Numbered items={body?.protectiveFactors ?? null} />
      </Section>
      <Section number={9} title="CONCLUSIONES">
        <Numbered items={body?.conclusions ?? null} lines={6} />
      </Section>
      <Section number={10} title="RECOMENDACIONES">
        <Numbered items={body?.recommendations ?? null} lines={6} />
      </Section>
      <Signatures
        closing="Firma el equipo interdisciplinario."
        document={runningTitle(form, TITLE)}
        of={(body?.team ?? [null, null, null]).map(signed)}
        perRow={3}
      />
    </FormPage>
  );
}
