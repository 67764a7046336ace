import type { ReactElement } from 'react';
import { RESERVED } from '../../domain/words/sheets.ts';
import { FieldSet } from '../parts/FieldSet.tsx';
import { FormPage, runningTitle } from '../parts/FormPage.tsx';
import { Notice, Numbered, Subheading } from '../parts/Notes.tsx';
import { Section } from '../parts/Section.tsx';
import { Signatures } from '../parts/Signatures.tsx';
import { signed } from '../parts/signing.ts';
import { columnsOf } from '../parts/specs.ts';
import { Table } from '../parts/Table.tsx';
import { Told } from '../parts/Told.tsx';
import { AFTER_FAMILY, BEFORE_FAMILY, FAMILY, type SocialReportData, SUBJECT } from './data.ts';

const TITLE = 'INFORME SOCIAL';

/** D09, signed by who is a social worker. */
export function SocialReport(form: SocialReportData): ReactElement {
  const { body } = form;
  return (
    <FormPage form={form} title={TITLE}>
      <Notice>{RESERVED}</Notice>
      <Section number={1} title="DATOS GENERALES">
        <FieldSet of={SUBJECT} values={body?.subject ?? null} />
      </Section>
      <Told of={BEFORE_FAMILY} values={body?.before ?? null} from={2} />
      <Section number={4} title="COMPOSICIÓN FAMILIAR" keep={90}>
        <Table
          columns={columnsOf(FAMILY)}
          rows={body?.family ?? []}
          blankRows={body === null ? 8 : 0}
        />
      </Section>
      <Told of={AFTER_FAMILY} values={body?.after ?? null} from={5} />
      <Section number={11} title="FACTORES" keep={80}>
        <Subheading>Factores de riesgo</Subheading>
        <Numbered items={body?.riskFactors ?? null} />
        <Subheading>Factores protectores</Subheading>
        <Numbered items={body?.protectiveFactors ?? null} />
      </Section>
      <Told
        of={DIAGNOSIS}
        values={body === null ? null : { diagnosis: body.diagnosis }}
        from={12}
      />
      <Section number={13} title="CONCLUSIONES">
        <Numbered items={body?.conclusions ?? null} lines={6} />
      </Section>
      <Section number={14} title="RECOMENDACIONES">
        <Numbered items={body?.recommendations ?? null} lines={6} />
      </Section>
      <Section number={15} title="ANEXOS">
        <Numbered items={body?.annexes ?? null} lines={2} />
      </Section>
      <Signatures
        closing="Es cuanto informo."
        document={runningTitle(form, TITLE)}
        of={[signed(body?.signer ?? null)]}
      />
    </FormPage>
  );
}

const DIAGNOSIS = { diagnosis: { title: 'DIAGNÓSTICO SOCIAL', lines: 6 } } as const;
