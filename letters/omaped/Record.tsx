import type { ReactElement } from 'react';
import {
  DEPENDENCES,
  DISABILITY_DEGREES,
  DISABILITY_ORIGINS,
  DISABILITY_TYPES,
  HELD,
  SISFOH_CLASSES,
} from '../../domain/letters/desk-sheets.ts';
import { HEALTH_RESERVED, INFORMED } from '../../domain/words/desk-sheets.ts';
import { ENTRY, REGISTERED, registeredName } from '../desks/data.ts';
import { Choice } from '../parts/Choice.tsx';
import { FieldSet } from '../parts/FieldSet.tsx';
import { FormPage, runningTitle } from '../parts/FormPage.tsx';
import { Narrative } from '../parts/Narrative.tsx';
import { Notice, Subheading } from '../parts/Notes.tsx';
import { Section } from '../parts/Section.tsx';
import { Signatures } from '../parts/Signatures.tsx';
import { attended, signed } from '../parts/signing.ts';
import { columnsOf } from '../parts/specs.ts';
import { Table } from '../parts/Table.tsx';
import {
  ADJUSTMENTS,
  BARRIERS,
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
          options={DISABILITY_TYPES}
          chosen={body?.types ?? []}
        />
        <Choice label="Origen" options={DISABILITY_ORIGINS} chosen={[body?.origin ?? null]} />
        <Choice
          label="Grado, según el certificado"
          options={DISABILITY_DEGREES}
          chosen={[body?.degree ?? null]}
          columns={4}
        />
        <Choice label="Dependencia" options={DEPENDENCES} chosen={[body?.dependence ?? null]} />
        <FieldSet of={DISABILITY} values={body?.disability ?? null} />
        <Subheading>Barreras que encuentra</Subheading>
        <FieldSet of={BARRIERS} values={body?.barriers ?? null} columns={2} />
      </Section>
      <Section number={3} title="CUIDADO Y APOYO" keep={90}>
        <Table columns={columnsOf(CARERS)} rows={body?.carers ?? []} blankRows={blank ? 2 : 0} />
        <FieldSet of={SUPPORT} values={body?.support ?? null} />
      </Section>
      <Section number={4} title="SITUACIÓN SOCIOECONÓMICA">
        <Choice
          label="Clasificación socioeconómica (SISFOH)"
          options={SISFOH_CLASSES}
          chosen={[body?.sisfoh ?? null]}
          columns={4}
        />
        <FieldSet of={MEANS} values={body?.means ?? null} />
      </Section>
      <Section number={5} title="CERTIFICADO, CARNÉ Y CONTIGO">
        <Choice
          label="¿Tiene certificado de discapacidad?"
          options={HELD.slice(0, 3)}
          chosen={[body?.hasCertificate ?? null]}
          columns={4}
        />
        <Choice
          label="¿Tiene carné del CONADIS?"
          options={HELD}
          chosen={[body?.hasCard ?? null]}
          columns={4}
        />
        <Choice
          label="¿Recibe la pensión de CONTIGO?"
          options={HELD}
          chosen={[body?.hasContigo ?? null]}
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
