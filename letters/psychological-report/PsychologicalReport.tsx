import type { ReactElement } from 'react';
import { closedWords, RESTRICTED } from '../../domain/words/sheets.ts';
import { FieldSet } from '../parts/FieldSet.tsx';
import { FormPage, runningTitle } from '../parts/FormPage.tsx';
import { Notice, Numbered } from '../parts/Notes.tsx';
import { Section } from '../parts/Section.tsx';
import { Signatures } from '../parts/Signatures.tsx';
import { signed } from '../parts/signing.ts';
import { columnsOf } from '../parts/specs.ts';
import { Table } from '../parts/Table.tsx';
import { Told } from '../parts/Told.tsx';
import {
  AFFECTED,
  AREAS,
  FILIATION,
  OBSERVED,
  type PsychologicalReportData,
  REASON,
} from './data.ts';

const TITLE = 'INFORME PSICOLÓGICO';

/** D10: who may read it stands before anything else. */
export function PsychologicalReport(form: PsychologicalReportData): ReactElement {
  const { body } = form;
  return (
    <FormPage form={form} title={TITLE} subtitle="Acceso restringido">
      <Notice>{RESTRICTED}</Notice>
      {body === null && <Notice>{closedWords('evaluacion_del_hecho')}</Notice>}
      <Section number={1} title="DATOS DE FILIACIÓN">
        <FieldSet of={FILIATION} values={body?.filiation ?? null} />
      </Section>
      <Told of={REASON} values={body} from={2} />
      <Section number={3} title="TÉCNICAS E INSTRUMENTOS">
        <Numbered items={body?.techniques ?? null} />
      </Section>
      <Told of={OBSERVED} values={body} from={4} />
      <Section number={5} title="RESULTADOS POR ÁREA" keep={90}>
        <Table
          columns={columnsOf(AREAS)}
          rows={body?.areas ?? []}
          blankRows={body === null ? 8 : 0}
        />
      </Section>
      <Told of={AFFECTED} values={body} from={6} />
      <Section number={7} title="CONCLUSIONES">
        <Numbered items={body?.conclusions ?? null} lines={6} />
      </Section>
      <Section number={8} title="RECOMENDACIONES">
        <Numbered items={body?.recommendations ?? null} lines={6} />
      </Section>
      <Signatures
        closing="Es cuanto informo."
        document={runningTitle(form, TITLE)}
        of={[signed(body?.signer ?? null)]}
      />
    </FormPage>
  );
}
