import type { ReactElement } from 'react';
import { FieldSet } from '../parts/FieldSet.tsx';
import { FormPage, runningTitle } from '../parts/FormPage.tsx';
import { Narrative } from '../parts/Narrative.tsx';
import { Numbered } from '../parts/Notes.tsx';
import { Paragraph } from '../parts/Prose.tsx';
import { Section } from '../parts/Section.tsx';
import { Signatures } from '../parts/Signatures.tsx';
import { attended, signed } from '../parts/signing.ts';
import { columnsOf } from '../parts/specs.ts';
import { Table } from '../parts/Table.tsx';
import { AGGRIEVED, DENOUNCED, type OralReportData, REPORT } from './data.ts';

const TITLE = 'ACTA DE DENUNCIA VERBAL';

export function OralReport(form: OralReportData): ReactElement {
  const { body } = form;
  const by = body?.report.takenBy ?? null;
  return (
    <FormPage form={form} title={TITLE}>
      <Paragraph>
        {`Quien suscribe, de la ${form.letterhead.unit} de la ${form.letterhead.municipality}, denuncia de palabra los hechos siguientes, en cumplimiento del artículo 15 del Reglamento de la Ley 30364, del artículo 326 del Código Procesal Penal y del artículo 407 del Código Penal.`}
      </Paragraph>
      <Section number={1} title="LA DENUNCIA">
        <FieldSet of={REPORT} values={body?.report ?? null} />
      </Section>
      <Section number={2} title="PERSONAS AGRAVIADAS" keep={70}>
        <Table
          columns={columnsOf(AGGRIEVED)}
          rows={body?.aggrieved ?? []}
          blankRows={body === null ? 3 : 0}
        />
      </Section>
      <Section number={3} title="PERSONA DENUNCIADA" keep={60}>
        <FieldSet of={DENOUNCED} values={body?.denounced ?? null} />
      </Section>
      <Section number={4} title="HECHOS" keep={70}>
        <Narrative text={body?.facts ?? null} blank={body === null} lines={10} />
      </Section>
      <Section number={5} title="LO QUE SE PIDE" keep={60}>
        <Numbered items={body?.requests ?? null} lines={5} />
      </Section>
      <Signatures
        closing={`Se levanta la presente acta en ${body?.place ?? 'el lugar y la fecha indicados'}. Si la autoridad no firma, se deja constancia de la hora y de quién la recibió.`}
        document={runningTitle(form, TITLE)}
        of={[
          signed(body?.officer ?? null),
          { ...attended({ name: by, document: null }, 'Autoridad que recibe'), fingerprint: false },
        ]}
      />
    </FormPage>
  );
}
