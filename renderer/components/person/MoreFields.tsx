import type { ReactNode } from 'react';
import { FAMILY_TYPES } from '../../../domain/catalogues/family.ts';
import {
  CIVIL_STATUSES,
  DISABILITIES,
  DISABILITY_CERTIFICATES,
  ETHNICITIES,
  HEALTH_INSURANCES,
  INTERPRETER_NEEDS,
  LANGUAGES,
  PREGNANCIES,
} from '../../../domain/catalogues/person.ts';
import {
  ATTENDANCES,
  EDUCATION_LEVELS,
  EDUCATION_MODALITIES,
  ENROLMENTS,
  GRADES,
  SHIFTS,
} from '../../../domain/catalogues/schooling.ts';
import { LIMITS } from '../../../domain/records/basics.ts';
import { ChoiceField } from '../form/ChoiceField.tsx';
import { useFieldValue } from '../form/context.tsx';
import { NumberField } from '../form/NumberField.tsx';
import { LongTextField, TextField } from '../form/TextField.tsx';
import { CountryField } from './CountryField.tsx';
import { FieldGrid, Wide } from './FieldGrid.tsx';
import { HomeFields } from './HomeFields.tsx';
import classes from './person.module.css';

/** The rest of the sheet (D01, demuna.md §6): asked with time, never required. */
export function MoreFields() {
  return (
    <>
      <Group legend="Domicilio y contacto">
        <HomeFields />
        <TextField
          name="otherContact"
          label="Otro contacto"
          description="De quién es y su número, si no tiene teléfono propio."
        />
        <TextField name="email" label="Correo electrónico" inputMode="email" />
      </Group>
      <Group legend="Lengua y pertenencia">
        <LanguageFields />
      </Group>
      <Group legend="Origen">
        <CountryField name="nationality" label="Nacionalidad" />
        <TextField name="birthPlace" label="Lugar de nacimiento" />
      </Group>
      <Group legend="Educación">
        <ChoiceField name="educationLevel" label="Nivel educativo" from={EDUCATION_LEVELS} />
        <ChoiceField name="educationMode" label="Modalidad" from={EDUCATION_MODALITIES} />
        <TextField name="school" label="Institución educativa" />
        <ChoiceField name="schoolGrade" label="Grado o ciclo" from={GRADES} />
        <Wide>
          <ChoiceField name="schoolShift" label="Turno" from={SHIFTS} />
        </Wide>
        <Wide>
          <ChoiceField
            name="schoolEnrolment"
            label="¿Tiene matrícula este año?"
            from={ENROLMENTS}
          />
        </Wide>
        <Wide>
          <ChoiceField name="schoolAttendance" label="Asistencia a clases" from={ATTENDANCES} />
        </Wide>
      </Group>
      <Group legend="Familia y ocupación">
        <Wide>
          <ChoiceField name="familyType" label="Tipo de familia" from={FAMILY_TYPES} />
        </Wide>
        <ChoiceField name="maritalStatus" label="Estado civil" from={CIVIL_STATUSES} />
        <TextField name="occupation" label="Ocupación" />
      </Group>
      <Group legend="Salud">
        <HealthFields />
      </Group>
    </>
  );
}

function Group({ legend, children }: { readonly legend: string; readonly children: ReactNode }) {
  return (
    <fieldset className={classes['group']}>
      <legend>{legend}</legend>
      <FieldGrid>{children}</FieldGrid>
    </fieldset>
  );
}

function LanguageFields() {
  const interpreter = useFieldValue<string | null>('interpreter');
  return (
    <>
      <ChoiceField name="motherTongue" label="Lengua materna" from={LANGUAGES} />
      <ChoiceField name="interpreter" label="¿Necesita intérprete?" from={INTERPRETER_NEEDS} />
      {interpreter === 'si' ? (
        <ChoiceField name="interpreterLanguage" label="Intérprete de" from={LANGUAGES} />
      ) : null}
      <ChoiceField
        name="ethnicity"
        label="Autoidentificación étnica"
        description="Lo que la persona dice de sí misma; puede no responder."
        from={ETHNICITIES}
      />
      <TextField name="nativeCommunity" label="Comunidad campesina o nativa" />
    </>
  );
}

function HealthFields() {
  const disability = useFieldValue<string | null>('disability');
  const sex = useFieldValue<string | null>('sex');
  const pregnant = useFieldValue<string | null>('pregnant');
  return (
    <>
      <ChoiceField name="disability" label="Discapacidad" from={DISABILITIES} />
      {disability === null || disability === NO_DISABILITY ? null : (
        <ChoiceField
          name="disabilityCertificate"
          label="Certificado de discapacidad"
          from={DISABILITY_CERTIFICATES}
        />
      )}
      <Wide>
        <ChoiceField name="insurance" label="Seguro de salud" from={HEALTH_INSURANCES} />
      </Wide>
      {sex === MALE && pregnant === null ? null : (
        <Wide>
          <ChoiceField name="pregnant" label="¿Gestante?" from={PREGNANCIES} />
        </Wide>
      )}
      {pregnant === 'si' ? (
        <NumberField name="pregnancyWeeks" label="Semanas de gestación" size={3} />
      ) : null}
      <Wide>
        <LongTextField
          name="healthNotes"
          label="Observaciones de salud"
          max={LIMITS.paragraph}
          minRows={2}
        />
      </Wide>
    </>
  );
}

const NO_DISABILITY = '6';
const MALE = '1';
