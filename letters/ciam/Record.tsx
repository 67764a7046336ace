import type { ReactElement } from 'react';
import {
  AUTONOMY_LEVELS,
  COMPANIES,
  HOUSINGS,
  INTERESTS,
  PENSIONS,
  RISK_SITUATIONS,
  SOCIOECONOMIC_LEVELS,
  SUPPORT_NETWORKS,
} from '../../domain/ciam/catalogues.ts';
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
      <Section number={2} title="AUTONOMÍA, SALUD Y PENSIONES">
        <Choice
          label="Autonomía"
          options={AUTONOMY_LEVELS.entries}
          chosen={[body?.autonomy ?? null]}
          columns={4}
        />
        <Choice
          label="Pensiones que recibe"
          options={PENSIONS.entries}
          chosen={body?.pensions ?? []}
        />
        <FieldSet of={HEALTH} values={body?.health ?? null} />
      </Section>
      <Section number={3} title="CLASIFICACIÓN SOCIOECONÓMICA">
        <Choice
          label="SISFOH"
          options={SOCIOECONOMIC_LEVELS.entries}
          chosen={[body?.socioeconomic ?? null]}
          columns={4}
        />
      </Section>
      <Section number={4} title="VIVIENDA Y RED DE SOPORTE">
        <Choice label="Vivienda" options={HOUSINGS.entries} chosen={[body?.housing ?? null]} />
        <Choice
          label="Con quién vive"
          options={COMPANIES.entries}
          chosen={[body?.company ?? null]}
          columns={2}
        />
        <Choice
          label="¿Tiene red de soporte?"
          options={SUPPORT_NETWORKS.entries}
          chosen={[body?.network ?? null]}
          columns={4}
        />
        <FieldSet of={HOME} values={body?.home ?? null} />
      </Section>
      <Section number={5} title="INTERESES Y PARTICIPACIÓN">
        <Choice label="Intereses" options={INTERESTS.entries} chosen={body?.interests ?? []} />
        <FieldSet of={TAKES_PART} values={body?.takesPart ?? null} />
      </Section>
      <Section number={6} title="EMERGENCIAS Y ALERTAS">
        <FieldSet of={EMERGENCY} values={body?.emergency ?? null} />
        <Choice
          label="Situaciones de riesgo (DS 024-2021-MIMP, art. 82): si hay alguna, se avisa a la DIPAM de inmediato cuando corresponde"
          options={RISK_SITUATIONS.entries}
          chosen={body?.risks ?? []}
          columns={2}
        />
      </Section>
      <Section number={7} title="SERVICIOS RECIBIDOS" keep={90}>
        <Table
          columns={columnsOf(ATTENDED)}
          rows={body?.attended ?? []}
          blankRows={blank ? 2 : 0}
        />
      </Section>
      <Section number={8} title="OBSERVACIONES">
        <Narrative text={body?.notes ?? null} blank={blank} lines={2} />
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
