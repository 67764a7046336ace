import { CheckField } from '../form/ChoiceField.tsx';
import { useFieldValue } from '../form/context.tsx';
import { DateField } from '../form/DateField.tsx';
import { DistrictField } from '../form/DistrictField.tsx';
import { Section } from '../form/Section.tsx';
import { TextField } from '../form/TextField.tsx';

/** What the office is (`officeFields`): who signs at the top of every paper. */
export function OfficeFields() {
  return (
    <>
      <Section
        title="La oficina"
        intro="Así se imprime en los documentos. Si algo cambia después, se registra una versión nueva y lo ya impreso conserva lo que decía."
      >
        <TextField name="municipality" label="Municipalidad" required max={120} />
        <TextField name="unit" label="Unidad" required max={120} />
        <TextField
          name="dnaCode"
          label="Código de la DNA"
          description="Cinco cifras, dadas por la Dirección de Sistemas Locales y Defensorías. Va en el número de cada expediente."
          required
          max={5}
          size={8}
          inputMode="numeric"
        />
        <DistrictField name="district" label="Distrito" required />
        <TextField
          name="siglas"
          label="Siglas para los oficios (por verificar)"
          description="Van en el número de cada oficio. Confírmelas con Secretaría General."
          required
          max={60}
          size={24}
        />
        <DateField name="validFrom" label="Vigente desde" required />
      </Section>
      <Section title="Contacto que llevan las cartas">
        <TextField
          name="place"
          label="Ciudad que encabeza las cartas"
          required
          max={60}
          size={24}
        />
        <TextField name="address" label="Dirección" />
        <TextField name="phones" label="Teléfonos" max={120} size={32} />
        <TextField name="email" label="Correo" max={120} size={36} inputMode="email" />
      </Section>
      <Section
        title="Acreditación"
        intro="Solo una DNA acreditada lleva procedimientos por riesgo y conciliaciones con título de ejecución."
      >
        <CheckField name="accredited" label="La DNA está acreditada" />
        <AccreditationFields />
      </Section>
    </>
  );
}

function AccreditationFields() {
  if (!useFieldValue<boolean>('accredited')) return null;
  return (
    <>
      <DateField name="accreditedSince" label="Acreditada desde" required />
      <TextField name="accreditationDocument" label="Documento que la acredita" />
    </>
  );
}
