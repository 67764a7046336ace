/** What is typed of an interview and of a visit, when they were not written by hand. */
import { ENTRIES, INTERVIEWED_AS } from '../../../../domain/letters/field-sheets.ts';
import { ChoiceField } from '../../../components/form/ChoiceField.tsx';
import { Section } from '../../../components/form/Section.tsx';
import { LongTextField, TextField } from '../../../components/form/TextField.tsx';
import { OperatorField } from '../../../components/operators/OperatorField.tsx';
import { FieldGrid } from '../../../components/person/FieldGrid.tsx';

const options = (of: readonly { readonly code: string; readonly label: string }[]) =>
  of.map(({ code, label }) => ({ value: code, label }));

const signer = <OperatorField name="signerId" label="Quién firma" required />;

export function InterviewFields() {
  return (
    <>
      <Section title="Entrevista">
        <ChoiceField
          name="as"
          label="A quién se entrevistó"
          from={options(INTERVIEWED_AS)}
          required
        />
        <FieldGrid>
          <TextField name="date" label="Fecha" />
          <TextField name="place" label="Lugar (o teléfono, o enlace)" />
          <TextField name="from" label="Hora de inicio" />
          <TextField name="to" label="Hora de término" />
          <TextField name="reason" label="Motivo" />
        </FieldGrid>
      </Section>
      <Section title="Persona entrevistada">
        <FieldGrid>
          <TextField name="name" label="Nombres y apellidos" />
          <TextField name="age" label="Edad" />
          <TextField name="document" label="Documento de identidad" />
          <TextField name="relation" label="Qué es de la niña, niño o adolescente" />
          <TextField name="occupation" label="Ocupación" />
          <TextField name="tongue" label="Lengua en que se hizo" />
          <TextField name="interpreter" label="Intérprete" />
          <TextField name="companion" label="Acompaña" />
        </FieldGrid>
      </Section>
      <Section title="Lo dicho">
        <LongTextField
          name="told"
          label="Lo que contó"
          description="De una niña, niño o adolescente, si hay indicios de delito o violencia: solo lo que dijo sin que se le preguntara."
          required
          minRows={6}
        />
        <LongTextField name="answers" label="Preguntas y respuestas" minRows={3} />
        <LongTextField name="opinion" label="Opinión" minRows={2} max={4000} />
        <LongTextField name="observations" label="Observaciones" minRows={2} max={8000} />
        <LongTextField name="agreements" label="Acuerdos" minRows={2} max={4000} />
        {signer}
      </Section>
    </>
  );
}

export function VisitFields() {
  return (
    <>
      <Section title="Visita o constatación">
        <ChoiceField
          name="visitKind"
          label="Qué se hizo"
          required
          from={[
            { value: 'visita', label: 'Visita domiciliaria' },
            { value: 'constatacion', label: 'Constatación' },
          ]}
        />
        <FieldGrid>
          <TextField name="date" label="Fecha" />
          <TextField name="from" label="Hora de inicio" />
          <TextField name="to" label="Hora de término" />
          <TextField name="address" label="Dirección" />
          <TextField name="district" label="Distrito y centro poblado" />
          <TextField name="reference" label="Referencia" />
        </FieldGrid>
        <LongTextField name="reason" label="Motivo" minRows={2} max={2000} />
        <ChoiceField name="entry" label="Ingreso" from={options(ENTRIES)} required />
      </Section>
      <Section title="Con quién">
        <FieldGrid>
          <TextField name="name" label="Persona entrevistada" />
          <TextField name="document" label="Documento de identidad" />
          <TextField name="relation" label="Qué es de la niña, niño o adolescente" />
          <TextField name="tongue" label="Lengua; intérprete" />
          <TextField name="others" label="Otras personas presentes" />
        </FieldGrid>
      </Section>
      <Section title="Lo observado">
        <LongTextField name="observations" label="Observaciones" required minRows={6} />
        <LongTextField name="conclusions" label="Conclusiones (una por línea)" minRows={2} />
        <LongTextField name="recommendations" label="Recomendaciones (una por línea)" minRows={2} />
        {signer}
      </Section>
    </>
  );
}
