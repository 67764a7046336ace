import type { ReactElement } from 'react';
import { FieldSet } from '../parts/FieldSet.tsx';
import { FormPage, runningTitle } from '../parts/FormPage.tsx';
import { Numbered } from '../parts/Notes.tsx';
import { Paragraph } from '../parts/Prose.tsx';
import { Section } from '../parts/Section.tsx';
import { Signatures } from '../parts/Signatures.tsx';
import { signed } from '../parts/signing.ts';
import { columnsOf } from '../parts/specs.ts';
import { Table } from '../parts/Table.tsx';
import { Told } from '../parts/Told.tsx';
import { FOUND, MEASURES, SUPERVISED, type SupervisionReportData, VISITS } from './data.ts';

export function SupervisionReport(form: SupervisionReportData): ReactElement {
  const { body } = form;
  const title = body === null ? TITLE : TITLES[body.kind];
  return (
    <FormPage form={form} title={title}>
      <Paragraph>
        En cumplimiento de los artículos 37 y 38 del TUO de la Ley 30364, se informa al juzgado
        sobre la ejecución de las medidas encargadas.
      </Paragraph>
      <Section number={1} title="DATOS">
        <FieldSet of={SUPERVISED} values={body?.supervised ?? null} />
      </Section>
      <Section number={2} title="MEDIDAS" keep={70}>
        <Table
          columns={columnsOf(MEASURES)}
          rows={body?.measures ?? []}
          blankRows={body === null ? 4 : 0}
        />
      </Section>
      <Section number={3} title="VISITAS Y CONTACTOS" keep={70}>
        <Table
          columns={columnsOf(VISITS)}
          rows={body?.visits ?? []}
          blankRows={body === null ? 4 : 0}
        />
      </Section>
      <Told of={FOUND} values={body?.found ?? null} from={4} />
      <Section number={6} title="CONCLUSIONES">
        <Numbered items={body?.conclusions ?? null} />
      </Section>
      <Section number={7} title="LO QUE SE PIDE O RECOMIENDA">
        <Numbered items={body?.recommendations ?? null} />
      </Section>
      <Signatures
        closing="Es cuanto informo."
        document={runningTitle(form, title)}
        of={[signed(body?.signer ?? null)]}
      />
    </FormPage>
  );
}

const TITLE = 'INFORME DE SUPERVISIÓN DE MEDIDAS DE PROTECCIÓN';
const TITLES = {
  inicial: TITLE,
  periodico: 'INFORME PERIÓDICO DE SUPERVISIÓN DE MEDIDAS DE PROTECCIÓN',
  final: 'INFORME FINAL DE SUPERVISIÓN DE MEDIDAS DE PROTECCIÓN',
} as const;
