import { ETHNICITIES, HEALTH_INSURANCES } from '../../../../domain/catalogues/person.ts';
import {
  AUTONOMY_LEVELS,
  COMPANIES,
  HOUSINGS,
  INTERESTS,
  LITERACIES,
  PENSIONS,
  SOCIOECONOMIC_LEVELS,
  SUPPORT_NETWORKS,
} from '../../../../domain/ciam/catalogues.ts';
import { LIMITS } from '../../../../domain/records/basics.ts';
import {
  ChoiceField,
  MultiChoiceField,
  TernaryField,
} from '../../../components/form/ChoiceField.tsx';
import { FieldGroup } from '../../../components/form/context.tsx';
import { Section } from '../../../components/form/Section.tsx';
import { LongTextField, TextField } from '../../../components/form/TextField.tsx';

/** The ficha of the registro nominal; in a form whose values have it under `fields`. */
export function FichaFields() {
  return (
    <FieldGroup path="fields">
      <Section title="Salud y autonomía">
        <ChoiceField
          name="autonomy"
          label={AUTONOMY_LEVELS.label}
          description="Frágil: su independencia es precaria. Dependiente: necesita ayuda de otra persona."
          from={AUTONOMY_LEVELS}
          required
          answered
        />
        <ChoiceField name="insurance" label="Seguro de salud" from={HEALTH_INSURANCES} />
        <LongTextField name="illnesses" label="Enfermedades" max={LIMITS.paragraph} minRows={2} />
        <TernaryField name="disability" label="¿Tiene discapacidad?" />
        <LongTextField
          name="needs"
          label="Qué necesita para participar"
          description="Para oír, ver, moverse o comunicarse."
          max={LIMITS.paragraph}
          minRows={2}
        />
      </Section>
      <Section title="Ingresos">
        <MultiChoiceField name="pensions" label={PENSIONS.label} from={PENSIONS} />
        <ChoiceField
          name="socioeconomic"
          label={SOCIOECONOMIC_LEVELS.label}
          from={SOCIOECONOMIC_LEVELS}
        />
      </Section>
      <Section title="Redes y vivienda">
        <ChoiceField name="housing" label={HOUSINGS.label} from={HOUSINGS} />
        <ChoiceField name="company" label={COMPANIES.label} from={COMPANIES} />
        <ChoiceField name="support" label={SUPPORT_NETWORKS.label} from={SUPPORT_NETWORKS} />
        <TextField name="carer" label="Quién la o lo cuida" />
      </Section>
      <Section title="Contacto de emergencia">
        <TextField name="contactName" label="Nombre" />
        <TextField name="contactTie" label="Vínculo" max={LIMITS.label} />
        <TextField name="contactPhone" label="Teléfono" max={40} />
        <LongTextField
          name="alerts"
          label="Alertas"
          description="Lo primero que debe saber quien la o lo atiende: alergias, se pierde, no oye…"
          max={LIMITS.paragraph}
          minRows={2}
        />
      </Section>
      <Section title="Participación">
        <MultiChoiceField name="interests" label={INTERESTS.label} from={INTERESTS} />
        <ChoiceField name="literacy" label={LITERACIES.label} from={LITERACIES} />
        <ChoiceField
          name="ethnicity"
          label={ETHNICITIES.label}
          description="La que la persona dice de sí misma."
          from={ETHNICITIES}
        />
      </Section>
    </FieldGroup>
  );
}
