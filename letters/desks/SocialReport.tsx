import type { ReactElement } from 'react';
import type { RegisterDesk } from '../../domain/desks.ts';
import { HEALTH_RESERVED } from '../../domain/words/desk-sheets.ts';
import { FieldSet } from '../parts/FieldSet.tsx';
import { FormPage, runningTitle } from '../parts/FormPage.tsx';
import { Notice, Numbered } from '../parts/Notes.tsx';
import { Section } from '../parts/Section.tsx';
import { Signatures } from '../parts/Signatures.tsx';
import { signed } from '../parts/signing.ts';
import { columnsOf } from '../parts/specs.ts';
import { Table } from '../parts/Table.tsx';
import { Told } from '../parts/Told.tsx';
import { ASSESSED, type DeskSocialReportData, HOUSEHOLD, NAMED, SITUATION } from './data.ts';

const TITLE = 'INFORME SOCIAL';

/** What who is a social worker writes of a person of the register. */
export const deskSocialReport = (desk: RegisterDesk) =>
  function DeskSocialReport(form: DeskSocialReportData): ReactElement {
    const { body } = form;
    return (
      <FormPage
        form={form}
        title={TITLE}
        record={{ label: 'Registro', code: body?.register ?? null }}
      >
        <Notice>{HEALTH_RESERVED[desk]}</Notice>
        <Section number={1} title="DATOS GENERALES">
          <FieldSet of={NAMED} values={body?.person ?? null} />
        </Section>
        <Told of={SITUATION} values={body?.before ?? null} from={2} />
        <Section number={4} title="CON QUIÉN VIVE" keep={90}>
          <Table
            columns={columnsOf(HOUSEHOLD)}
            rows={body?.household ?? []}
            blankRows={body === null ? 5 : 0}
          />
        </Section>
        <Told of={ASSESSED} values={body?.after ?? null} from={5} />
        <Section number={10} title="CONCLUSIONES">
          <Numbered items={body?.conclusions ?? null} />
        </Section>
        <Section number={11} title="RECOMENDACIONES">
          <Numbered items={body?.recommendations ?? null} />
        </Section>
        <Section number={12} title="ANEXOS">
          <Numbered items={body?.annexes ?? null} lines={2} />
        </Section>
        <Signatures
          closing="Es cuanto informo."
          document={runningTitle(form, TITLE)}
          of={[signed(body?.signer ?? null)]}
        />
      </FormPage>
    );
  };
