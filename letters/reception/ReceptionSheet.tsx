import type { ReactElement } from 'react';
import { CHANNELS, PRIORITIES } from '../../domain/catalogues/case.ts';
import { INFORMANT_OPTIONS } from '../../domain/words/sheets.ts';
import { Choice, YES_NO, yesNo } from '../parts/Choice.tsx';
import { FieldSet } from '../parts/FieldSet.tsx';
import { Fields } from '../parts/Fields.tsx';
import { FormPage, runningTitle } from '../parts/FormPage.tsx';
import { Narrative } from '../parts/Narrative.tsx';
import { Notice } from '../parts/Notes.tsx';
import { ADULT } from '../parts/person-specs.ts';
import { Section } from '../parts/Section.tsx';
import { Signatures } from '../parts/Signatures.tsx';
import { attended, signed } from '../parts/signing.ts';
import { ARRIVAL, INCOMING, type ReceptionSheetData } from './data.ts';
import { Facts } from './Facts.tsx';
import { Affected, Obliged, Relatives } from './People.tsx';
import { Qualification } from './Qualification.tsx';

const TITLE = 'FICHA DE RECEPCIÓN';

/** D01 in the order of the screen, filled or to fill in by hand. */
export function ReceptionSheet(form: ReceptionSheetData): ReactElement {
  const { body } = form;
  return (
    <FormPage form={form} title={TITLE}>
      <Section number={1} title="RECEPCIÓN">
        <FieldSet of={ARRIVAL} values={body?.arrival ?? null} />
        <Choice
          label="Canal de ingreso"
          options={CHANNELS.entries}
          chosen={[body?.channel ?? null]}
        />
        <Choice label="Prioridad" options={PRIORITIES.entries} chosen={[body?.priority ?? null]} />
        <FieldSet of={INCOMING} values={body?.incoming ?? null} />
        <Choice
          label="¿Se leyó la cláusula informativa? (Ley 29733, art. 18)"
          options={YES_NO}
          chosen={[yesNo(body?.clauseRead)]}
        />
      </Section>
      <Section number={2} title="QUIÉN ACUDE">
        <Informant body={body} />
      </Section>
      <Affected of={body?.children ?? null} />
      <Obliged of={body?.obliged ?? null} />
      <Relatives of={body?.relatives ?? null} />
      <Facts body={body} />
      <Qualification body={body} />
      <Section number={8} title="OBSERVACIONES" keep={60}>
        <Narrative text={body?.observations ?? null} blank={body === null} lines={3} />
      </Section>
      <Signatures
        closing={
          body === null || body.signs !== null
            ? 'Leída la ficha, firman quien acude, si desea hacerlo, y quien recibe.'
            : 'Firma quien recibe.'
        }
        document={runningTitle(form, TITLE)}
        of={[
          ...(body === null || body.signs !== null
            ? [attended(body?.signs ?? null, 'Quien acude (firma opcional)')]
            : []),
          signed(body?.officer ?? null),
        ]}
      />
    </FormPage>
  );
}

function Informant({ body }: Pick<ReceptionSheetData, 'body'>): ReactElement {
  const informant = body?.informant ?? null;
  const person = informant?.person ?? null;
  return (
    <>
      <Choice
        label="Quién acude"
        options={INFORMANT_OPTIONS}
        chosen={[informant?.kind ?? null]}
        columns={2}
      />
      <Fields
        blank={body === null}
        columns={1}
        fields={[{ label: 'Institución que comunica', value: informant?.institution ?? null }]}
      />
      <Choice
        label="¿Pide que se reserve su identidad? (R1297 23.2)"
        options={YES_NO}
        chosen={[yesNo(informant?.reserved)]}
      />
      {informant?.reserved === true && (
        <Notice>
          Identidad reservada: sus datos no se imprimen en la ficha (Reglamento del DL 1297, art.
          23.2).
        </Notice>
      )}
      {(body === null || person !== null) && <FieldSet of={ADULT} values={person} />}
      <Choice
        label="¿Hay reglas de contacto seguro? Si las hay, se escriben en el programa, no en el papel"
        options={YES_NO}
        chosen={[yesNo(informant?.safeContact)]}
      />
    </>
  );
}
