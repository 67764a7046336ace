import type { ReactElement } from 'react';
import { RISK_GROUNDS } from '../../domain/catalogues/risk.ts';
import { TOLD_BY } from '../../domain/letters/field-sheets.ts';
import { RESERVED } from '../../domain/words/sheets.ts';
import { Choice, YES_NO, yesNo } from '../parts/Choice.tsx';
import { FieldSet } from '../parts/FieldSet.tsx';
import { Fields } from '../parts/Fields.tsx';
import { FormPage, runningTitle } from '../parts/FormPage.tsx';
import { Narrative } from '../parts/Narrative.tsx';
import { Notice, Numbered, Subheading } from '../parts/Notes.tsx';
import { Section } from '../parts/Section.tsx';
import { Signatures } from '../parts/Signatures.tsx';
import { signed } from '../parts/signing.ts';
import { columnsOf } from '../parts/specs.ts';
import { Table } from '../parts/Table.tsx';
import { AFFECTATION, CHILD_VALUED, type RiskReportData, VALUATIONS } from './data.ts';
import { Signs } from './Signs.tsx';
import { Typologies } from './Typologies.tsx';

const TITLE = 'INFORME DE VALORACIÓN DE RIESGO';

/** D11: what was found of each form of vulneración, and what the team concludes. No points. */
export function RiskReport(form: RiskReportData): ReactElement {
  const { body } = form;
  const blank = body === null;
  return (
    <FormPage form={form} title={TITLE}>
      <Notice>{RESERVED}</Notice>
      <Section number={1} title="DATOS DE LA NIÑA, NIÑO O ADOLESCENTE">
        <FieldSet of={CHILD_VALUED} values={body?.child ?? null} />
      </Section>
      <Section number={2} title="COMUNICADO POR" keep={90}>
        <Choice label="Comunicado por" options={TOLD_BY} chosen={body?.toldBy ?? []} columns={4} />
        <Fields
          blank={blank}
          columns={1}
          fields={[
            { label: 'Documento que lo motiva; si es otro, cuál', value: body?.origin ?? null },
          ]}
        />
      </Section>
      <Section number={3} title="SIGNOS DE ALERTA (A01)" keep={90}>
        <Signs of={body?.signs ?? null} />
      </Section>
      <Section number={4} title="TIPOLOGÍAS" keep={90}>
        <Typologies found={body?.typologies ?? []} />
      </Section>
      <Section number={5} title="CARACTERÍSTICAS Y NECESIDADES" keep={90}>
        <Table
          columns={columnsOf(AFFECTATION)}
          rows={body?.needs ?? []}
          blankRows={blank ? 5 : 0}
        />
        <Subheading>Factores de riesgo</Subheading>
        <Numbered items={body?.riskFactors ?? null} />
        <Subheading>Factores de protección</Subheading>
        <Numbered items={body?.protectiveFactors ?? null} />
        <Subheading>Necesidades inmediatas</Subheading>
        <Numbered items={body?.immediateNeeds ?? null} />
      </Section>
      <Section
        number={6}
        title="OPINIÓN DE LA NIÑA, NIÑO O ADOLESCENTE, SI SE LE ESCUCHÓ"
        keep={70}
      >
        <Narrative text={body?.opinion ?? null} blank={blank} lines={3} />
      </Section>
      <Section number={7} title="CONCLUSIÓN" keep={100}>
        <Choice
          label="El equipo concluye"
          options={VALUATIONS}
          chosen={[body?.conclusion ?? null]}
        />
        <Choice
          label="Supuestos de la ley (R1297 3 y 4)"
          options={RISK_GROUNDS.entries}
          chosen={body?.grounds ?? []}
          columns={1}
        />
        <Narrative text={body?.reasons ?? null} blank={blank} lines={8} />
        <Choice
          label="¿Se amplió el plazo de las actuaciones preliminares? (R1297 29)"
          options={YES_NO}
          chosen={[yesNo(body?.extended)]}
        />
      </Section>
      <Section number={8} title="RECOMENDACIONES">
        <Numbered items={body?.recommendations ?? null} lines={6} />
      </Section>
      <Signatures
        closing="Firma el equipo que hizo la valoración."
        document={runningTitle(form, TITLE)}
        of={(body?.team ?? [null, null, null]).map(signed)}
        perRow={3}
      />
    </FormPage>
  );
}
