/** What is typed of the papers of the OMAPED, besides what its register has. */
import { DELIVERY_KINDS } from '../../../../domain/catalogues/omaped.ts';
import { FROM_REGISTER } from '../../../../domain/letters/desk-limits.ts';
import { CONADIS_REQUISITES } from '../../../../domain/letters/desk-sheets.ts';
import { ChoiceField, MultiChoiceField } from '../../../components/form/ChoiceField.tsx';
import { FieldGroup, useFieldValue } from '../../../components/form/context.tsx';
import { DateField } from '../../../components/form/DateField.tsx';
import { MoneyField } from '../../../components/form/MoneyField.tsx';
import { NumberField } from '../../../components/form/NumberField.tsx';
import { Section } from '../../../components/form/Section.tsx';
import { LongTextField, TextField } from '../../../components/form/TextField.tsx';
import { FieldGrid } from '../../../components/person/FieldGrid.tsx';
import { RowList } from '../../../components/reception/RowList.tsx';
import { NamedPerson, signer } from './desks.tsx';

const options = (of: readonly { readonly code: string; readonly label: string }[]) =>
  of.map(({ code, label }) => ({ value: code, label }));

export function ConadisFields() {
  return (
    <Section
      title="Solicitud al CONADIS"
      intro="Los datos de la persona y de su certificado salen del registro."
    >
      <MultiChoiceField name="brought" label="Qué presenta" from={options(CONADIS_REQUISITES)} />
      <FieldGrid>
        <TextField name="name" label="Quién la pide en su nombre, si no es ella" max={240} />
        <TextField name="document" label="Su documento" max={160} />
        <TextField name="as" label="En calidad de (madre, padre, tutor/a, apoyo)" max={160} />
        <TextField name="phone" label="Su teléfono" max={60} />
      </FieldGrid>
      <LongTextField name="notes" label="Observaciones" minRows={2} max={8000} />
      {signer}
    </Section>
  );
}

export function ContigoFields() {
  return (
    <Section
      title="Datos para el Formato PC 1000"
      intro="No es el formato oficial: los datos se copian en él. La clasificación la da el SISFOH y la pensión, el programa CONTIGO."
    >
      <FieldGrid>
        <TextField name="name" label="Quién cobra en su lugar, si no es ella" />
        <TextField name="document" label="Su documento" max={160} />
        <TextField name="relation" label="Parentesco" max={120} />
        <TextField name="phone" label="Su teléfono" max={60} />
        <TextField name="reason" label="Por qué cobra en su lugar" />
      </FieldGrid>
      <LongTextField name="notes" label="Observaciones" minRows={2} max={8000} />
      {signer}
    </Section>
  );
}

export function RegisteredFields() {
  return (
    <Section
      title="Constancia de registro municipal"
      intro="Dice que la persona está en el registro. No dice qué discapacidad tiene."
    >
      <TextField
        name="purpose"
        label="Para qué la pide"
        description="Por ejemplo «para tramitar un descuento en el transporte». En blanco: para los fines que estime convenientes."
      />
      {signer}
    </Section>
  );
}

const THING = { what: '', details: null, quantity: '1', state: null };
const thing = (
  <FieldGrid>
    <TextField name="what" label="Qué se entrega" required max={240} />
    <TextField name="details" label="Medidas, marca, serie" max={FROM_REGISTER.thing} />
    <TextField name="quantity" label="Cantidad" max={20} />
    <TextField name="state" label="Estado" />
  </FieldGrid>
);

export function AidFields() {
  const way = useFieldValue<string>('way');
  return (
    <>
      <NamedPerson />
      <Section title="Ayuda">
        <ChoiceField name="way" label="Se entrega en" from={DELIVERY_KINDS} required />
        {way === 'prestamo' ? (
          <DateField name="returnBy" label="Se devuelve hasta el" required />
        ) : null}
        <RowList
          name="things"
          rowLabel="Ayuda"
          addLabel="Agregar ayuda"
          blank={() => THING}
          row={thing}
        />
      </Section>
      <Section title="Quién recibe">
        <FieldGroup path="receives">
          <FieldGrid>
            <TextField name="name" label="Nombres y apellidos" required max={FROM_REGISTER.name} />
            <TextField name="document" label="Documento de identidad" max={160} />
            <TextField name="relation" label="Qué es de la persona" max={120} />
            <TextField name="phone" label="Teléfono" max={60} />
          </FieldGrid>
        </FieldGroup>
        <LongTextField name="notes" label="Observaciones" minRows={2} max={8000} />
        {signer}
      </Section>
    </>
  );
}

const SPENT = { what: '', planned: null, spent: null, state: null };
const spent = (
  <FieldGrid>
    <TextField name="what" label="Actividad u obra" required />
    <TextField name="planned" label="Programado (S/)" max={40} />
    <TextField name="spent" label="Ejecutado (S/)" max={40} />
    <TextField name="state" label="Estado" max={120} />
  </FieldGrid>
);

export function AccountFields() {
  return (
    <>
      <Section
        title="Rendición de cuentas"
        intro="Se presenta antes del 31 de marzo (Ley 32139, art. 4). Los montos los da la oficina de presupuesto; las personas se cuentan del registro."
      >
        <NumberField name="year" label="Ejercicio (año del que se informa)" required />
        <FieldGrid>
          <MoneyField name="pia" label="Presupuesto institucional de apertura (PIA)" />
          <MoneyField name="worksSpent" label="Ejecutado en accesibilidad" />
          <MoneyField name="officeSpent" label="Ejecutado en la OMAPED" />
        </FieldGrid>
      </Section>
      <Section title="Obras y medidas de accesibilidad">
        <RowList
          name="works"
          rowLabel="Obra o medida"
          addLabel="Agregar obra o medida"
          blank={() => SPENT}
          row={spent}
        />
      </Section>
      <Section title="Gastos de la OMAPED">
        <RowList
          name="office"
          rowLabel="Gasto"
          addLabel="Agregar gasto"
          blank={() => SPENT}
          row={spent}
        />
      </Section>
      <Section title="Qué se hizo y qué falta">
        <LongTextField name="narrative" label="Qué se hizo y qué falta" minRows={4} max={12_000} />
        {signer}
      </Section>
    </>
  );
}
