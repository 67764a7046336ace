import type { ReactElement } from 'react';
import {
  BARRIERS,
  CARNE_STATES,
  CERTIFICATE_STEPS,
  CONTIGO_STATES,
  DEPENDENCES,
  DISABILITY_DEGREES,
  DISABILITY_ORIGINS,
  DISABILITY_TYPES,
  SISFOH_CLASSES,
  TECHNICAL_AIDS,
} from '../../domain/catalogues/omaped.ts';
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
import {
  ADJUSTMENTS,
  CARERS,
  CERTIFICATE,
  DISABILITY,
  MEANS,
  type OmapedRecordData,
  SUPPORT,
} from './data.ts';

const TITLE = 'FICHA DE EMPADRONAMIENTO';

/** A person with disability in the municipal register (Ley 29973, art. 70). */
export function OmapedRecord(form: OmapedRecordData): ReactElement {
  const { body } = form;
  const blank = body === null;
  return (
    <FormPage
      form={form}
      title={TITLE}
      subtitle="Registro municipal de personas con discapacidad"
      record={{ label: 'Registro', code: body?.register ?? null }}
    >
      <Notice>{HEALTH_RESERVED.omaped}</Notice>
      <FieldSet of={ENTRY} values={body?.entry ?? null} />
      <Section number={1} title="IDENTIDAD">
        <FieldSet of={REGISTERED} values={body?.person ?? null} />
      </Section>
      <Section number={2} title="DISCAPACIDAD">
        <Choice
          label="Tipo (puede ser más de uno)"
          options={DISABILITY_TYPES.entries}
          chosen={body?.types ?? []}
        />
        <Choice
          label="Origen"
          options={DISABILITY_ORIGINS.entries}
          chosen={[body?.origin ?? null]}
        />
        <Choice
          label="Grado, según el certificado"
          options={DISABILITY_DEGREES.entries}
          chosen={[body?.degree ?? null]}
          columns={4}
        />
        <Choice
          label="Dependencia"
          options={DEPENDENCES.entries}
          chosen={[body?.dependence ?? null]}
        />
        <Choice
          label="Ayudas que usa o necesita"
          options={TECHNICAL_AIDS.entries}
          chosen={body?.aids ?? []}
        />
        <FieldSet of={DISABILITY} values={body?.disability ?? null} />
        <Choice
          label="Barreras que encuentra"
          options={BARRIERS.entries}
          chosen={body?.barriers ?? []}
          columns={4}
        />
      </Section>
      <Section number={3} title="CUIDADO Y APOYO" keep={90}>
        <Table columns={columnsOf(CARERS)} rows={body?.carers ?? []} blankRows={blank ? 2 : 0} />
        <FieldSet of={SUPPORT} values={body?.support ?? null} />
      </Section>
      <Section number={4} title="SITUACIÓN SOCIOECONÓMICA">
        <Choice
          label="Clasificación socioeconómica (SISFOH)"
          options={SISFOH_CLASSES.entries}
          chosen={[body?.sisfoh ?? null]}
          columns={4}
        />
        <FieldSet of={MEANS} values={body?.means ?? null} />
      </Section>
      <Section number={5} title="CERTIFICADO, CARNÉ Y CONTIGO">
        <Choice
          label="En qué va el certificado de discapacidad"
          options={CERTIFICATE_STEPS.entries}
          chosen={[body?.step ?? null]}
        />
        <Choice
          label="Carné del CONADIS"
          options={CARNE_STATES.entries}
          chosen={[body?.card ?? null]}
          columns={4}
        />
        <Choice
          label="Pensión de CONTIGO"
          options={CONTIGO_STATES.entries}
          chosen={[body?.contigo ?? null]}
          columns={4}
        />
        <FieldSet of={CERTIFICATE} values={body?.certificate ?? null} />
      </Section>
      <Section number={6} title="AJUSTES RAZONABLES" keep={90}>
        <Table
          columns={columnsOf(ADJUSTMENTS)}
          rows={body?.adjustments ?? []}
          blankRows={blank ? 2 : 0}
        />
      </Section>
      <Section number={7} title="OBSERVACIONES">
        <Narrative text={body?.notes ?? null} blank={blank} lines={3} />
      </Section>
      <Signatures
        closing={INFORMED.omaped}
        document={runningTitle(form, TITLE)}
        of={[
          attended(
            blank ? null : { name: registeredName(body.person), document: body.person.document },
            'Persona con discapacidad, o quien la apoya',
          ),
          signed(body?.signer ?? null),
        ]}
      />
    </FormPage>
  );
}
