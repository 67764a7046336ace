/** What is typed of the papers that the OMAPED and the CIAM share, each of a person of the register. */
import { FROM_REGISTER } from '../../../../domain/letters/desk-limits.ts';
import { ENTRIES } from '../../../../domain/letters/field-sheets.ts';
import type { TextKind } from '../../../../domain/letters/texts/kinds.ts';
import { ChoiceField } from '../../../components/form/ChoiceField.tsx';
import { FieldGroup } from '../../../components/form/context.tsx';
import { LineList } from '../../../components/form/LineList.tsx';
import { NumberField } from '../../../components/form/NumberField.tsx';
import { Section } from '../../../components/form/Section.tsx';
import { LongTextField, TextField } from '../../../components/form/TextField.tsx';
import { OperatorField } from '../../../components/operators/OperatorField.tsx';
import { FieldGrid } from '../../../components/person/FieldGrid.tsx';
import { RowList } from '../../../components/reception/RowList.tsx';
import { BeginWith } from '../../../components/texts/BeginWith.tsx';

export const signer = <OperatorField name="signerId" label="Quién firma" required />;

/** What the register says of her is on the page as it stands today. */
export function RegisterSheetFields() {
  return (
    <Section
      title="Ficha"
      intro="Sale del registro, como está hoy. Lo que falte se completa en la página de la persona."
    >
      <LongTextField name="notes" label="Observaciones" minRows={3} max={8000} />
      {signer}
    </Section>
  );
}

/** Who she is, as the paper says it. */
export function NamedPerson() {
  return (
    <Section title="Persona">
      <FieldGroup path="person">
        <FieldGrid>
          <TextField name="name" label="Nombres y apellidos" required max={FROM_REGISTER.name} />
          <TextField name="document" label="Documento de identidad" max={160} />
          <TextField name="age" label="Edad" max={60} />
          <TextField name="address" label="Domicilio" max={FROM_REGISTER.home} />
        </FieldGrid>
      </FieldGroup>
    </Section>
  );
}

export function DeskVisitFields() {
  return (
    <>
      <NamedPerson />
      <Section title="Visita">
        <FieldGrid>
          <TextField name="date" label="Fecha" max={40} />
          <TextField name="place" label="Lugar" max={FROM_REGISTER.home} />
          <TextField name="from" label="Hora de inicio" max={20} />
          <TextField name="to" label="Hora de término" max={20} />
          <TextField name="receivedBy" label="Quién recibió la visita" max={240} />
          <TextField name="relation" label="Qué es de la persona visitada" max={120} />
          <TextField name="others" label="Otras personas presentes" />
        </FieldGrid>
        <LongTextField name="reason" label="Motivo" minRows={2} max={2000} />
        <ChoiceField
          name="entry"
          label="Ingreso"
          from={ENTRIES.map(({ code, label }) => ({ value: code, label }))}
          required
        />
      </Section>
      <Section title="Lo observado">
        <LongTextField name="care" label="Cuidado y apoyo" minRows={2} max={8000} />
        <LongTextField name="health" label="Salud y atención" minRows={2} max={8000} />
        <LongTextField name="home" label="Vivienda y accesibilidad" minRows={2} max={8000} />
        <LongTextField name="observations" label="Otras observaciones" minRows={2} max={8000} />
        <LongTextField name="agreements" label="Acuerdos (uno por línea)" minRows={2} />
        <TextField name="next" label="Próxima visita o control" />
        {signer}
      </Section>
    </>
  );
}

const RELATIVE = {
  name: null,
  relation: null,
  age: null,
  occupation: null,
  income: null,
  notes: null,
};
const relative = (
  <FieldGrid>
    <TextField name="name" label="Nombres y apellidos" max={240} />
    <TextField name="relation" label="Parentesco" max={60} />
    <TextField name="age" label="Edad" max={60} />
    <TextField name="occupation" label="Ocupación" max={120} />
    <TextField name="income" label="Ingreso" max={40} />
    <TextField name="notes" label="Qué apoyo da" />
  </FieldGrid>
);

const TOLD = [
  ['reason', 'Motivo del informe'],
  ['background', 'Antecedentes'],
  ['health', 'Salud y autonomía'],
  ['economy', 'Situación económica'],
  ['housing', 'Vivienda y accesibilidad'],
  ['support', 'Cuidado y redes de apoyo'],
  ['assessment', 'Apreciación social'],
] as const;

export function DeskSocialFields() {
  return (
    <>
      <NamedPerson />
      <Section title="Con quién vive">
        <RowList
          name="household"
          rowLabel="Persona"
          addLabel="Agregar persona"
          blank={() => RELATIVE}
          row={relative}
        />
      </Section>
      <Section title="Informe">
        {TOLD.map(([name, label]) => (
          <LongTextField key={name} name={name} label={label} minRows={3} max={8000} />
        ))}
      </Section>
      <Section title="Conclusiones y recomendaciones">
        <LongTextField
          name="conclusions"
          label="Conclusiones"
          description="Cada línea es una."
          required
          minRows={3}
        />
        <LongTextField
          name="recommendations"
          label="Recomendaciones"
          description="Cada línea es una."
          required
          minRows={3}
        />
        <LineList
          name="annexes"
          label="Anexos"
          one="Anexo"
          addLabel="Agregar anexo"
          most={20}
          max={160}
        />
        {signer}
      </Section>
    </>
  );
}

const ACTIVITY = { activity: '', goal: null, unit: null, when: null, who: null, budget: null };
const activity = (
  <FieldGrid>
    <TextField name="activity" label="Actividad" required />
    <TextField name="goal" label="Meta" max={120} />
    <TextField name="unit" label="Unidad de medida" max={80} />
    <TextField name="when" label="Meses" max={80} />
    <TextField name="who" label="Quién responde" max={160} />
    <TextField name="budget" label="Presupuesto (S/)" max={40} />
  </FieldGrid>
);

export function AnnualPlanFields() {
  return (
    <>
      <Section title="Plan anual">
        <NumberField name="year" label="Año" required />
        <LongTextField
          name="background"
          label="Situación y base legal"
          required
          minRows={4}
          max={12_000}
        />
        <LongTextField
          name="objectives"
          label="Objetivos"
          description="Cada línea es uno."
          required
          minRows={3}
        />
      </Section>
      <Section title="Actividades">
        <RowList
          name="activities"
          rowLabel="Actividad"
          addLabel="Agregar actividad"
          blank={() => ACTIVITY}
          row={activity}
        />
      </Section>
      <Section title="Recursos y verificación">
        <LongTextField name="resources" label="Recursos" minRows={2} max={8000} />
        <LongTextField name="monitoring" label="Cómo se verifica" minRows={2} max={8000} />
        {signer}
      </Section>
    </>
  );
}

/** A document of the office in its own words. */
function OfficeTextFields({ kind }: { readonly kind: TextKind }) {
  return (
    <Section title="Texto">
      <BeginWith kind={kind} />
      <TextField name="subject" label="Título" required />
      <LongTextField
        name="body"
        label="Texto"
        description="Cada línea es un párrafo. Una línea en MAYÚSCULAS es un título."
        required
        minRows={16}
        max={60_000}
      />
      <LongTextField name="closing" label="Cierre" required minRows={2} max={800} />
      {signer}
    </Section>
  );
}

export const RulesFields = () => <OfficeTextFields kind="ciam-reglamento" />;
export const DiagnosisFields = () => <OfficeTextFields kind="ciam-diagnostico" />;
