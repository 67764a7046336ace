import { INSTITUTION_KINDS } from '../../../domain/catalogues/institution-kinds.ts';
import { ChoiceField } from '../../components/form/ChoiceField.tsx';
import { FieldGroup } from '../../components/form/context.tsx';
import { DateField } from '../../components/form/DateField.tsx';
import { DistrictField } from '../../components/form/DistrictField.tsx';
import { Section } from '../../components/form/Section.tsx';
import { LongTextField, TextField } from '../../components/form/TextField.tsx';

/** The card of an institution: first what a letter's heading needs. */
export function InstitutionFieldset() {
  return (
    <FieldGroup path="fields">
      <Section title="Para el oficio" intro="Así se encabeza cada oficio que se le dirige.">
        <ChoiceField
          name="kind"
          label="Tipo de institución"
          description="De él depende qué datos pueden salir hacia ella."
          from={INSTITUTION_KINDS}
          required
        />
        <TextField name="officialName" label="Nombre oficial" required />
        <TextField name="shortName" label="Nombre corto" max={120} required />
        <TextField
          name="treatment"
          label="Tratamiento, si no se sabe quién la dirige"
          max={40}
          size={24}
          required
        />
        <TextField
          name="post"
          label="Cargo de quien la dirige"
          description="Como se dice de cualquiera, por ejemplo «Director/a»."
          max={160}
          required
        />
        <TextField
          name="place"
          label="Lugar"
          description="Como va en el encabezado, por ejemplo «Tarata.-»."
          max={80}
          size={30}
          required
        />
      </Section>
      <Section title="Vigencia">
        <DateField name="validFrom" label="Vigente desde" required />
        <DateField
          name="validTo"
          label="Vigente hasta"
          description="Vacío: sigue vigente. Los oficios ya emitidos no cambian."
        />
      </Section>
      <Section title="Cómo ubicarla">
        <TextField name="phone" label="Teléfono" max={120} inputMode="tel" />
        <TextField name="emergencyContact" label="Contacto de emergencia" />
        <TextField name="email" label="Correo electrónico" max={120} inputMode="email" />
        <TextField name="virtualDesk" label="Mesa de partes virtual" />
        <TextField name="hours" label="Horario" max={120} />
        <TextField name="address" label="Dirección" />
        <DistrictField name="district" label="Distrito" />
        <LongTextField name="notes" label="Notas" minRows={2} max={4_000} />
      </Section>
    </FieldGroup>
  );
}
