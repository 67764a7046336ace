/** What is typed of the reports of the team. */
import { LineList } from '../../../components/form/LineList.tsx';
import { Section } from '../../../components/form/Section.tsx';
import { LongTextField, TextField } from '../../../components/form/TextField.tsx';
import { OperatorField } from '../../../components/operators/OperatorField.tsx';
import { FieldGrid } from '../../../components/person/FieldGrid.tsx';
import { RowList } from '../../../components/reception/RowList.tsx';
import { InsertClause } from '../../../components/texts/InsertClause.tsx';

type Labelled = readonly (readonly [name: string, label: string])[];

const IDENTIFIED: Labelled = [
  ['child', 'Niña, niño, adolescente o persona usuaria'],
  ['age', 'Edad'],
  ['informant', 'Persona que informa'],
  ['relation', 'Qué es de la niña, niño o adolescente'],
  ['address', 'Domicilio'],
  ['visitedOn', 'Fecha de la visita'],
  ['technique', 'Técnicas'],
];

const SOCIAL: Labelled = [
  ['reason', 'Motivo del informe'],
  ['background', 'Antecedentes'],
  ['dynamics', 'Situación y dinámica familiar'],
  ['economy', 'Situación económica'],
  ['housing', 'Vivienda'],
  ['health', 'Salud'],
  ['education', 'Educación'],
  ['support', 'Redes de apoyo'],
  ['riskFactors', 'Factores de riesgo (uno por línea)'],
  ['protectiveFactors', 'Factores protectores (uno por línea)'],
  ['diagnosis', 'Diagnóstico social'],
];

const FILIATION: Labelled = [
  ['name', 'Nombres y apellidos'],
  ['age', 'Edad'],
  ['birthDate', 'Fecha y lugar de nacimiento'],
  ['document', 'Documento de identidad'],
  ['education', 'Grado de instrucción'],
  ['tongue', 'Lengua en que se hizo; intérprete'],
  ['carer', 'Persona a cargo'],
  ['dates', 'Fechas de las sesiones'],
];

const shorts = (of: Labelled) => (
  <FieldGrid>
    {of.map(([name, label]) => (
      <TextField key={name} name={name} label={label} />
    ))}
  </FieldGrid>
);

const long = ([name, label]: Labelled[number]) => (
  <LongTextField key={name} name={name} label={label} minRows={3} max={12_000} />
);

/** Conclusions, recommendations and who signs. */
function Ending() {
  return (
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
      <InsertClause name="recommendations" />
      <OperatorField name="signerId" label="Quién firma" required />
    </Section>
  );
}

const RELATIVE = {
  name: null,
  relation: null,
  age: null,
  civilStatus: null,
  education: null,
  occupation: null,
  income: null,
  notes: null,
};
const relative = (
  <FieldGrid>
    <TextField name="name" label="Nombres y apellidos" max={240} />
    <TextField name="relation" label="Parentesco" max={60} />
    <TextField name="age" label="Edad" max={60} />
    <TextField name="civilStatus" label="Estado civil" max={60} />
    <TextField name="education" label="Grado de instrucción" max={80} />
    <TextField name="occupation" label="Ocupación" max={120} />
    <TextField name="income" label="Ingreso" max={40} />
    <TextField name="notes" label="Observaciones" />
  </FieldGrid>
);

export function SocialFields() {
  return (
    <>
      <Section title="Datos">{shorts(IDENTIFIED)}</Section>
      <Section title="Composición familiar">
        <RowList
          name="family"
          rowLabel="Persona"
          addLabel="Agregar persona"
          blank={() => RELATIVE}
          row={relative}
        />
      </Section>
      <Section title="Informe">{SOCIAL.map(long)}</Section>
      <Section title="Anexos">
        <LineList
          name="annexes"
          label="Anexos"
          one="Anexo"
          addLabel="Agregar anexo"
          most={20}
          max={160}
        />
      </Section>
      <Ending />
    </>
  );
}

const AREA = { area: '', result: '' };
const area = (
  <>
    <TextField name="area" label="Área" required max={120} />
    <LongTextField name="result" label="Resultado" required minRows={3} max={3000} />
  </>
);

export function PsychologicalFields() {
  return (
    <>
      <Section title="Datos de filiación">{shorts(FILIATION)}</Section>
      <Section title="Evaluación">
        {long(['reason', 'Motivo de la atención'])}
        {long(['techniques', 'Técnicas (una por línea)'])}
        {long(['observations', 'Observaciones de la conducta'])}
        <RowList
          name="areas"
          rowLabel="Área"
          addLabel="Agregar área"
          blank={() => AREA}
          row={area}
        />
        {long(['affectation', 'Indicadores de afectación'])}
      </Section>
      <Ending />
    </>
  );
}
