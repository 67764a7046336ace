import {
  BARRIERS,
  DEPENDENCES,
  DISABILITY_DEGREES,
  DISABILITY_ORIGINS,
  DISABILITY_TYPES,
  EMPLOYMENTS,
  SISFOH_CLASSES,
  TECHNICAL_AIDS,
} from '../../../domain/catalogues/omaped.ts';
import { HEALTH_INSURANCES } from '../../../domain/catalogues/person.ts';
import { EDUCATION_LEVELS } from '../../../domain/catalogues/schooling.ts';
import { LIMITS } from '../../../domain/records/basics.ts';
import { ChoiceField, MultiChoiceField, TernaryField } from '../../components/form/ChoiceField.tsx';
import { FieldGroup, useFieldValue } from '../../components/form/context.tsx';
import { DateField } from '../../components/form/DateField.tsx';
import { LineList } from '../../components/form/LineList.tsx';
import { NumberField } from '../../components/form/NumberField.tsx';
import { Section } from '../../components/form/Section.tsx';
import { LongTextField, TextField } from '../../components/form/TextField.tsx';
import { FieldGrid } from '../../components/person/FieldGrid.tsx';

/** What the register says of a person; nothing of it is required. */
export function ProfileFields() {
  return (
    <>
      <Section title="Discapacidad">
        <MultiChoiceField name="types" label="Tipo" from={DISABILITY_TYPES} />
        <TernaryField name="autism" label="¿Tiene autismo?" />
        <ChoiceField name="origin" label="Origen" from={DISABILITY_ORIGINS} />
        <ChoiceField
          name="degree"
          label="Grado que declara"
          description="El del certificado se anota en su parte, y es el que cuenta."
          from={DISABILITY_DEGREES}
        />
        <ChoiceField name="dependence" label={DEPENDENCES.label} from={DEPENDENCES} />
        <Diagnoses />
        <LongTextField
          name="rehabilitation"
          label="Rehabilitación o terapia"
          max={LIMITS.paragraph}
          minRows={2}
        />
        <MultiChoiceField name="barriers" label={BARRIERS.label} from={BARRIERS} />
      </Section>
      <Section title="Ayudas que usa">
        <MultiChoiceField name="aids" label="Ayudas técnicas" from={TECHNICAL_AIDS} />
        <Wheelchair />
        <TextField name="aidsNote" label="Detalle de las ayudas" />
      </Section>
      <Section title="Situación económica y social">
        <ChoiceField name="sisfoh" label={SISFOH_CLASSES.label} from={SISFOH_CLASSES} />
        <FieldGrid>
          <DateField name="cseOn" label="Fecha de la clasificación (CSE)" />
          <DateField name="cseValidTo" label="La CSE vence el" />
        </FieldGrid>
        <TernaryField
          name="pensionOrIncome"
          label="¿Tiene algún ingreso o pensión propios?"
          description="También cuentan las prestaciones de EsSalud."
        />
        <ChoiceField name="insurance" label="Seguro de salud" from={HEALTH_INSURANCES} />
        <ChoiceField name="employment" label={EMPLOYMENTS.label} from={EMPLOYMENTS} />
        <ChoiceField name="education" label="Nivel educativo" from={EDUCATION_LEVELS} />
        <TextField name="housing" label="Vivienda y servicios" />
        <TextField name="livesWith" label="Con quién vive" />
        <NumberField
          name="othersWithDisability"
          label="Otras personas con discapacidad en el hogar"
          size={3}
        />
      </Section>
      <Section title="Otros datos">
        <DateField name="dniValidTo" label="El DNI vence el" />
        <LongTextField name="notes" label="Observaciones" max={LIMITS.paragraph} minRows={2} />
      </Section>
    </>
  );
}

/** Codes of the CIE-10, as the health establishment wrote them. */
export function Diagnoses() {
  return (
    <LineList
      name="diagnoses"
      label="Diagnóstico (CIE-10)"
      one="Código"
      addLabel="Agregar código"
      most={10}
      max={8}
    />
  );
}

/** Asked for only where she uses one. */
function Wheelchair() {
  const aids = useFieldValue<readonly string[]>('aids');
  if (!aids.includes('silla_ruedas')) return null;
  return (
    <FieldGroup path="wheelchair">
      <FieldGrid>
        <NumberField name="width" label="Silla: ancho (cm)" size={4} />
        <NumberField name="depth" label="Silla: profundidad (cm)" size={4} />
        <NumberField name="height" label="Silla: altura (cm)" size={4} />
      </FieldGrid>
    </FieldGroup>
  );
}
