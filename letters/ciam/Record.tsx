import type { ReactElement } from 'react';
import {
  AUTONOMIES,
  PENSIONS,
  RISK_SITUATIONS,
  SISFOH_CLASSES,
} from '../../domain/letters/desk-sheets.ts';
import { HEALTH_RESERVED, INFORMED } from '../../domain/words/desk-sheets.ts';
import { ENTRY, REGISTERED, registeredName } from '../desks/data.ts';
import { Choice } from '../parts/Choice.tsx';
import { FieldSet } from '../parts/FieldSet.tsx';
import { FormPage, runningTitle } from '../parts/FormPage.tsx';
import { Narrative } from '../parts/Narrative.tsx';
import { Notice } from '../parts/Notes.tsx';
import { Section } from '../parts/Section.tsx';
import { Signatures } from '../parts/Signatures.tsx';
import { attended, signed } from '../parts/signing.ts';
import { columnsOf } from '../parts/specs.ts';
import { Table } from '../parts/Table.tsx';
import { ATTENDED, type CiamRecordData, EMERGENCY, HEALTH, HOME, TAKES_PART } from './data.ts';

const TITLE = 'FICHA DE LA PERSONA ADULTA MAYOR';

/** A person of 60 or more in the registro nominal (DS 024-2021-MIMP, arts. 14.c and 20). */
export function CiamRecord(form: CiamRecordData): ReactElement {
  const { body } = form;
  const blank = body === null;
  return (
    <FormPage
      form={form}
      title={TITLE}
      subtitle="Registro nominal del CIAM"
      record={{ label: 'Registro', code: body?.register ?? null }}
    >
      <Notice>{HEALTH_RESERVED.ciam}</Notice>
      <FieldSet of={ENTRY} values={body?.entry ?? null} />
      <Section number={1} title="IDENTIDAD">
        <FieldSet of={REGISTERED} values={body?.person ?? null} />
      </Section>
      <Section number={2} title="AUTONOMÍA Y SALUD">
        <Choice label="Autonomía" options={AUTONOMIES} chosen={[body?.autonomy ?? null]} />
        <FieldSet of={HEALTH} values={body?.health ?? null} />
      </Section>
      <Section number={3} title="PENSIONES Y CLASIFICACIÓN SOCIOECONÓMICA">
        <Choice label="Pensiones" options={PENSIONS} chosen={body?.pensions ?? []} />
        <Choice
          label="Clasificación socioeconómica (SISFOH)"
          options={SISFOH_CLASSES}
          chosen={[body?.sisfoh ?? null]}
          columns={4}
        />
      </Section>
      <Section number={4} title="VIVIENDA Y RED DE SOPORTE">
        <FieldSet of={HOME} values={body?.home ?? null} />
      </Section>
      <Section number={5} title="INTERESES Y PARTICIPACIÓN">
        <FieldSet of={TAKES_PART} values={body?.takesPart ?? null} />
      </Section>
      <Section number={6} title="EMERGENCIAS Y ALERTAS">
        <FieldSet of={EMERGENCY} values={body?.emergency ?? null} />
        <Choice
          label="Situaciones de riesgo (DS 024-2021-MIMP, art. 82): si hay alguna, se avisa a la DIPAM de inmediato cuando corresponde"
          options={RISK_SITUATIONS}
          chosen={body?.risks ?? []}
          columns={4}
        />
      </Section>
      <Section number={7} title="SERVICIOS RECIBIDOS" keep={90}>
        <Table
          columns={columnsOf(ATTENDED)}
          rows={body?.attended ?? []}
          blankRows={blank ? 4 : 0}
        />
      </Section>
      <Section number={8} title="OBSERVACIONES">
        <Narrative text={body?.notes ?? null} blank={blank} lines={3} />
      </Section>
      <Signatures
        closing={INFORMED.ciam}
        document={runningTitle(form, TITLE)}
        of={[
          attended(
            blank ? null : { name: registeredName(body.person), document: body.person.document },
            'Persona adulta mayor',
          ),
          signed(body?.signer ?? null),
        ]}
      />
    </FormPage>
  );
}
