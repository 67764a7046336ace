import type { ReactElement } from 'react';
import {
  DISABILITY_DEGREES,
  DISABILITY_TYPES,
  SISFOH_CLASSES,
} from '../../domain/catalogues/omaped.ts';
import { CONADIS_REQUISITES } from '../../domain/letters/desk-sheets.ts';
import { longDate } from '../../domain/words/dates.ts';
import { DATA_SHEET_ONLY, HEALTH_RESERVED } from '../../domain/words/desk-sheets.ts';
import { REGISTERED, registeredName } from '../desks/data.ts';
import { Choice } from '../parts/Choice.tsx';
import { FieldSet } from '../parts/FieldSet.tsx';
import { Fields } from '../parts/Fields.tsx';
import { FormPage, runningTitle } from '../parts/FormPage.tsx';
import { Narrative } from '../parts/Narrative.tsx';
import { Notice } from '../parts/Notes.tsx';
import { Paragraph } from '../parts/Prose.tsx';
import { Section } from '../parts/Section.tsx';
import { Signatures } from '../parts/Signatures.tsx';
import { attended, signed } from '../parts/signing.ts';
import {
  ASKS_FOR,
  COLLECTOR,
  CONADIS_CERTIFICATE,
  CONTIGO_FACTS,
  type ConadisRequestData,
  type ContigoSheetData,
} from './data.ts';

/** A section about nobody is left out of a filled page. */
const saysAny = (values: Readonly<Record<string, string | null>>): boolean =>
  Object.values(values).some((value) => value !== null);

const CONADIS = 'SOLICITUD DE INSCRIPCIÓN';

/** A person asks the CONADIS to be registered; the OMAPED helps her to put the papers together. */
export function ConadisRequest(form: ConadisRequestData): ReactElement {
  const { body } = form;
  const asker = body === null ? null : body.asksFor.name === null ? body.person : null;
  return (
    <FormPage
      form={form}
      title={CONADIS}
      subtitle="Registro Nacional de la Persona con Discapacidad (CONADIS)"
      record={{ label: 'Registro municipal', code: body?.register ?? null }}
    >
      <Paragraph>
        A la Dirección del Registro Nacional de la Persona con Discapacidad del CONADIS: quien firma
        pide la inscripción de la persona siguiente, y la entrega de su carné (Ley 29973; DS
        002-2014-MIMP, art. 72.1). El trámite es gratuito.
      </Paragraph>
      <Section number={1} title="PERSONA CON DISCAPACIDAD">
        <FieldSet of={REGISTERED} values={body?.person ?? null} />
      </Section>
      <Section number={2} title="CERTIFICADO DE DISCAPACIDAD">
        <Choice label="Tipo" options={DISABILITY_TYPES.entries} chosen={body?.types ?? []} />
        <Choice
          label="Grado"
          options={DISABILITY_DEGREES.entries}
          chosen={[body?.degree ?? null]}
          columns={4}
        />
        <FieldSet of={CONADIS_CERTIFICATE} values={body?.certificate ?? null} />
      </Section>
      {(body === null || saysAny(body.asksFor)) && (
        <Section number={3} title="QUIEN LA PIDE EN SU NOMBRE, SI NO ES ELLA MISMA">
          <FieldSet of={ASKS_FOR} values={body?.asksFor ?? null} />
        </Section>
      )}
      <Section number={body === null || saysAny(body.asksFor) ? 4 : 3} title="LO QUE SE PRESENTA">
        <Choice
          label="Requisitos de una persona natural (DS 002-2014-MIMP, art. 72.1)"
          options={CONADIS_REQUISITES}
          chosen={body?.brought ?? []}
          columns={1}
        />
        {(body === null || body.notes !== null) && (
          <Narrative text={body?.notes ?? null} blank={body === null} lines={2} />
        )}
      </Section>
      <Signatures
        closing={
          body === null
            ? 'Los datos son verdaderos. Lugar y fecha: ______________________________'
            : `Los datos son verdaderos. ${body.place}, ${longDate(body.date)}.`
        }
        document={runningTitle(form, CONADIS)}
        of={[
          attended(
            body === null
              ? null
              : asker === null
                ? { name: body.asksFor.name, document: body.asksFor.document }
                : { name: registeredName(asker), document: asker.document },
            'Solicitante',
          ),
        ]}
      />
    </FormPage>
  );
}

const CONTIGO = 'HOJA DE DATOS – FORMATO PC 1000';

/** What the program CONTIGO asks of a person, §3.6: SISFOH and the program decide, never the office. */
export function ContigoSheet(form: ContigoSheetData): ReactElement {
  const { body } = form;
  const blank = body === null;
  return (
    <FormPage
      form={form}
      title={CONTIGO}
      subtitle="Pensión no contributiva por discapacidad severa (CONTIGO)"
      record={{ label: 'Registro municipal', code: body?.register ?? null }}
    >
      <Notice>{DATA_SHEET_ONLY}</Notice>
      <Notice>{HEALTH_RESERVED.omaped}</Notice>
      <Section number={1} title="PERSONA CON DISCAPACIDAD">
        <FieldSet of={REGISTERED} values={body?.person ?? null} />
      </Section>
      <Section number={2} title="LAS TRES CONDICIONES">
        <Choice
          label="1. Certificado de discapacidad severa: grado que dice el certificado"
          options={DISABILITY_DEGREES.entries}
          chosen={[body?.degree ?? null]}
          columns={4}
        />
        <Choice
          label="2. Pobreza o pobreza extrema, según el SISFOH"
          options={SISFOH_CLASSES.entries}
          chosen={[body?.sisfoh ?? null]}
          columns={4}
        />
        <Paragraph>
          3. No recibe ingreso ni pensión, tampoco prestación económica de EsSalud.
        </Paragraph>
        <FieldSet of={CONTIGO_FACTS} values={body?.facts ?? null} />
      </Section>
      {(blank || saysAny(body.collector)) && (
        <Section number={3} title="AUTORIZACIÓN DE COBRO, SI OTRA PERSONA COBRA POR ELLA">
          <FieldSet of={COLLECTOR} values={body?.collector ?? null} />
        </Section>
      )}
      <Section number={blank || saysAny(body.collector) ? 4 : 3} title="ENVÍO Y OBSERVACIONES">
        <Fields
          blank={blank}
          columns={1}
          fields={[{ label: 'El Formato PC 1000 se envió el', value: body?.sentOn ?? null }]}
        />
        <Narrative text={body?.notes ?? null} blank={blank} lines={3} />
      </Section>
      <Signatures
        closing="La oficina no decide: la clasificación la da el SISFOH y la pensión, el programa CONTIGO. No se pide el carné del CONADIS ni un número de cuenta."
        document={runningTitle(form, CONTIGO)}
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
