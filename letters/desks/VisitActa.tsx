import type { ReactElement } from 'react';
import type { RegisterDesk } from '../../domain/desks.ts';
import { ENTRIES } from '../../domain/letters/field-sheets.ts';
import { HEALTH_RESERVED, VISITED_AS } from '../../domain/words/desk-sheets.ts';
import { Choice } from '../parts/Choice.tsx';
import { FieldSet } from '../parts/FieldSet.tsx';
import { Fields } from '../parts/Fields.tsx';
import { FormPage, runningTitle } from '../parts/FormPage.tsx';
import { Notice, Numbered } from '../parts/Notes.tsx';
import { Section } from '../parts/Section.tsx';
import { Signatures } from '../parts/Signatures.tsx';
import { attended, signed } from '../parts/signing.ts';
import { Told } from '../parts/Told.tsx';
import { type DeskVisitData, NAMED, OUTING, SEEN } from './data.ts';

const TITLE = 'ACTA DE VISITA DOMICILIARIA';

/** A visit to a person of the register, with what was agreed at her home. */
export const visitActa = (desk: RegisterDesk) =>
  function VisitActa(form: DeskVisitData): ReactElement {
    const { body } = form;
    const visited = VISITED_AS[desk];
    return (
      <FormPage
        form={form}
        title={TITLE}
        record={{ label: 'Registro', code: body?.register ?? null }}
      >
        <Notice>{HEALTH_RESERVED[desk]}</Notice>
        <Section number={1} title={visited.toLocaleUpperCase('es-PE')}>
          <FieldSet of={NAMED} values={body?.person ?? null} />
        </Section>
        <Section number={2} title="DATOS DE LA VISITA">
          <FieldSet of={OUTING} values={body?.outing ?? null} />
          <Choice
            label="Ingreso (sin autorización no se entra)"
            options={ENTRIES}
            chosen={[body?.entry ?? null]}
            columns={2}
          />
        </Section>
        <Told of={SEEN} values={body?.seen ?? null} from={3} />
        <Section number={7} title="ACUERDOS Y COMPROMISOS">
          <Numbered items={body?.agreements ?? null} />
        </Section>
        <Fields
          blank={body === null}
          columns={1}
          fields={[{ label: 'Próxima visita o control', value: body?.next ?? null }]}
        />
        <Signatures
          closing="Leído lo anterior, firman quienes intervinieron. Si la persona visitada no desea o no puede firmar, se deja constancia; puede firmar con ella quien la apoya."
          document={runningTitle(form, TITLE)}
          of={[
            attended(body?.person ?? null, visited),
            ...(body?.visitors ?? [null, null]).map(signed),
          ]}
        />
      </FormPage>
    );
  };
