/** What is typed of the reports of the procedure for riesgo; the records say the rest. */
import { TOLD_BY } from '../../../../domain/letters/field-sheets.ts';
import { MultiChoiceField } from '../../../components/form/ChoiceField.tsx';
import { Section } from '../../../components/form/Section.tsx';
import { LongTextField, TextField } from '../../../components/form/TextField.tsx';
import { OperatorField } from '../../../components/operators/OperatorField.tsx';
import { FieldGrid } from '../../../components/person/FieldGrid.tsx';
import { RowList } from '../../../components/reception/RowList.tsx';

const PROFESSIONAL = { name: '', post: '', college: null };
const professional = (
  <FieldGrid>
    <TextField name="name" label="Nombres y apellidos" required max={160} />
    <TextField name="post" label="Cargo o profesión" required max={160} />
    <TextField name="college" label="Colegiatura" max={60} />
  </FieldGrid>
);

/** Whoever issues it, and the rest of the team. */
function Signers() {
  return (
    <Section title="Firman" intro="El equipo tiene derecho, psicología y trabajo social.">
      <OperatorField name="signerId" label="Quién firma" required />
      <RowList
        name="team"
        rowLabel="Profesional"
        addLabel="Agregar profesional"
        blank={() => PROFESSIONAL}
        row={professional}
      />
    </Section>
  );
}

const EACH = 'Cada línea es una.';

/** Factors, each line one. */
const Factors = () => (
  <>
    <LongTextField
      name="riskFactors"
      label="Factores de riesgo"
      description={EACH}
      minRows={2}
      max={12_000}
    />
    <LongTextField
      name="protectiveFactors"
      label="Factores de protección"
      description={EACH}
      minRows={2}
      max={12_000}
    />
  </>
);

const recommendations = (
  <LongTextField
    name="recommendations"
    label="Recomendaciones"
    description={EACH}
    required
    minRows={3}
  />
);

const NEED = { typology: '', affectation: null, attitude: null };
const need = (
  <>
    <TextField name="typology" label="Tipología" required max={120} />
    <LongTextField name="affectation" label="Indicadores de afectación" minRows={2} max={4_000} />
    <LongTextField name="attitude" label="Actitud de la familia" minRows={2} max={4_000} />
  </>
);

export function RiskReportFields() {
  return (
    <>
      <Section
        title="Comunicado por"
        intro="Los signos de alerta, las tipologías, los supuestos y la conclusión son los de la valoración registrada."
      >
        <MultiChoiceField
          name="toldBy"
          label="Quién comunicó"
          from={TOLD_BY.map(({ code, label }) => ({ value: code, label }))}
        />
        <TextField name="origin" label="Documento que lo motiva; si es otro, cuál" />
        <FieldGrid>
          <TextField name="substances" label="Consumo de sustancias" max={200} />
          <TextField name="illnesses" label="Enfermedades" max={600} />
        </FieldGrid>
      </Section>
      <Section title="Características y necesidades">
        <RowList
          name="needs"
          rowLabel="Tipología"
          addLabel="Agregar tipología"
          blank={() => NEED}
          row={need}
        />
        <Factors />
        <LongTextField
          name="immediateNeeds"
          label="Necesidades inmediatas"
          description={EACH}
          minRows={2}
          max={12_000}
        />
        <LongTextField
          name="opinion"
          label="Opinión de la niña, niño o adolescente, si se le escuchó"
          minRows={2}
        />
      </Section>
      <Section title="Conclusión">
        <LongTextField name="reasons" label="Sustento de la conclusión" required minRows={4} />
        {recommendations}
      </Section>
      <Signers />
    </>
  );
}

export function TeamReportFields() {
  return (
    <>
      <Section
        title="Evaluación"
        intro="Las diligencias realizadas salen de lo registrado en el procedimiento."
      >
        <LongTextField name="background" label="Antecedentes" minRows={3} />
        <LongTextField name="legal" label="Evaluación legal" minRows={3} />
        <LongTextField name="psychological" label="Evaluación psicológica" minRows={3} />
        <LongTextField name="social" label="Evaluación social" minRows={3} />
      </Section>
      <Section title="Opinión de la niña, niño o adolescente">
        <TextField name="manner" label="Cómo se recogió" />
        <LongTextField name="opinion" label="Opinión" minRows={3} />
      </Section>
      <Section title="Factores, conclusiones y recomendaciones">
        <Factors />
        <LongTextField
          name="conclusions"
          label="Conclusiones"
          description={EACH}
          required
          minRows={3}
        />
        {recommendations}
      </Section>
      <Signers />
    </>
  );
}
