/** What is typed of the papers of a case of violence: what the records say is proposed. */
import { Alert } from '@mantine/core';
import { LIMITS } from '../../../../domain/records/basics.ts';
import { MEASURE_MAX } from '../../../../domain/records/violence-facts.ts';
import { ChoiceField } from '../../../components/form/ChoiceField.tsx';
import { useFieldValue } from '../../../components/form/context.tsx';
import { Section } from '../../../components/form/Section.tsx';
import { LongTextField, TextField } from '../../../components/form/TextField.tsx';
import { OperatorField } from '../../../components/operators/OperatorField.tsx';
import { FieldGrid } from '../../../components/person/FieldGrid.tsx';
import { RowList } from '../../../components/reception/RowList.tsx';

const signer = <OperatorField name="signerId" label="Quién firma" required />;

type Labelled = readonly (readonly [name: string, label: string])[];
const lines = (of: Labelled) => (
  <FieldGrid>
    {of.map(([name, label]) => (
      <TextField key={name} name={name} label={label} />
    ))}
  </FieldGrid>
);
const texts = (of: Labelled) =>
  of.map(([name, label]) => <LongTextField key={name} name={name} label={label} minRows={2} />);

const VICTIM = { name: '', age: null, bond: null, as: 'Directa', needs: null };
const victim = lines([
  ['name', 'Nombre, o código'],
  ['age', 'Edad'],
  ['as', 'Víctima directa o indirecta'],
  ['bond', 'Vínculo con la persona denunciada'],
  ['needs', 'Embarazo, discapacidad, lengua'],
]);

export function ViolenceSheetFields() {
  return (
    <>
      <Section title="Cómo se supo">
        {lines([
          ['knownAt', 'Fecha y hora en que se supo'],
          ['channel', 'Cómo se supo'],
          ['origin', 'Servicio que lo conoció'],
          ['code', 'Código único de registro'],
          ['factsDate', 'Fecha del hecho'],
          ['factsPlace', 'Lugar del hecho'],
          ['types', 'Tipos de violencia'],
          ['modalities', 'Modalidades'],
        ])}
      </Section>
      <Section title="Víctimas">
        <RowList
          name="victims"
          rowLabel="Víctima"
          addLabel="Agregar víctima"
          blank={() => VICTIM}
          row={victim}
        />
      </Section>
      <Section title="Persona denunciada">
        {lines([
          ['accusedName', 'Nombres y apellidos'],
          ['accusedDocument', 'Documento de identidad'],
          ['accusedServant', '¿Es servidor público?'],
          ['accusedLicence', '¿Licencia de armas?'],
          ['accusedPlace', 'Dónde se le ubica'],
        ])}
      </Section>
      <Section title="Lo que contó">
        <LongTextField name="told" label="Con sus palabras" required minRows={5} />
      </Section>
      <Section
        title="Antes de denunciar"
        intro="Se pregunta para cuidarla; la denuncia no espera las respuestas. De un refugio, nunca la ubicación."
      >
        {lines([
          ['knows', '¿Sabe ella de la denuncia?'],
          ['sleeps', 'Dónde duerme esta noche'],
          ['phone', 'Teléfono seguro'],
          ['hours', 'Horario seguro'],
        ])}
      </Section>
      <Section title="Denuncia o comunicación">
        {lines([
          ['reportedTo', 'A quién'],
          ['reportedAt', 'Fecha y hora'],
          ['reportedBy', 'Medio'],
          ['reportNumber', 'N.° de denuncia'],
          ['reportTakenBy', 'Quién la recibió'],
        ])}
      </Section>
      <Section title="Después">
        {texts([
          ['referrals', 'Derivaciones'],
          ['risk', 'Nivel de riesgo según la ficha de la autoridad'],
          ['measures', 'Medidas de protección y cautelares'],
          ['observations', 'Observaciones'],
        ])}
        {signer}
      </Section>
    </>
  );
}

const AGGRIEVED = { name: '', age: null, bond: null, reach: null };
const aggrieved = lines([
  ['name', 'Nombre, o código'],
  ['age', 'Edad'],
  ['bond', 'Vínculo con la persona denunciada'],
  ['reach', 'Cómo ubicarla'],
]);

export function OralReportFields() {
  return (
    <>
      <Section
        title="La denuncia"
        intro="Primero denuncie de palabra; después anote la hora y quién la recibió."
      >
        <FieldGrid>
          <TextField name="authority" label="Autoridad" required max={240} />
          <TextField name="takenBy" label="Quién la recibió, con su cargo" required />
          <TextField name="date" label="Fecha" required max={60} />
          <TextField name="hour" label="Hora" required max={20} />
          <TextField name="means" label="Medio" max={120} />
          <TextField name="number" label="N.° de denuncia" max={120} />
        </FieldGrid>
      </Section>
      <Section title="Personas agraviadas">
        <RowList
          name="aggrieved"
          rowLabel="Persona agraviada"
          addLabel="Agregar persona"
          blank={() => AGGRIEVED}
          row={aggrieved}
        />
      </Section>
      <Section title="Persona denunciada">
        {lines([
          ['accusedName', 'Nombres y apellidos'],
          ['accusedWeapon', 'Armas; servidor público'],
          ['accusedPlace', 'Dónde se le ubica'],
        ])}
      </Section>
      <Section title="Hechos y pedidos">
        <LongTextField name="facts" label="Hechos" required minRows={5} />
        <LongTextField name="requests" label="Lo que se pide (uno por línea)" minRows={3} />
        {signer}
      </Section>
    </>
  );
}

const MEASURE = { measure: '', kept: null, detail: null };
const measure = (
  <>
    <LongTextField name="measure" label="Medida" minRows={2} max={MEASURE_MAX} />
    <TextField name="kept" label="¿Se cumple?" max={60} />
    <LongTextField name="detail" label="Qué se verificó" minRows={2} max={1000} />
  </>
);
const VISIT = { date: '', way: null, result: null };
const visit = lines([
  ['date', 'Fecha'],
  ['way', 'Visita o contacto'],
  ['result', 'Resultado'],
]);

export function SupervisionFields() {
  return (
    <>
      <Section
        title="Informe de supervisión"
        intro="Las partes leen el expediente del juzgado: no diga dónde vive ni cómo se la ubica."
      >
        <ChoiceField
          name="reportKind"
          label="Qué informe es"
          required
          from={[
            { value: 'inicial', label: 'Inicial: a 15 días, o 5 si es severo' },
            { value: 'periodico', label: 'Periódico: cada 6 meses, o 3 si es severo' },
            { value: 'final', label: 'Final' },
          ]}
        />
        <TextField name="court" label="Juzgado" required />
        {lines([
          ['judicialFile', 'Expediente judicial'],
          ['resolution', 'Resolución'],
          ['notified', 'Notificada a esta oficina'],
          ['level', 'Nivel de riesgo'],
          ['period', 'Periodo que informa'],
        ])}
        <LongTextField
          name="protectedPerson"
          label="Persona protegida"
          minRows={1}
          max={LIMITS.paragraph}
        />
      </Section>
      <Section title="Medidas">
        <RowList
          name="measures"
          rowLabel="Medida"
          addLabel="Agregar medida"
          blank={() => MEASURE}
          row={measure}
        />
      </Section>
      <Section title="Visitas y contactos">
        <RowList
          name="visits"
          rowLabel="Visita"
          addLabel="Agregar visita"
          blank={() => VISIT}
          row={visit}
        />
      </Section>
      <Section title="Lo que se encontró">
        {texts([
          ['situation', 'Situación de la persona protegida'],
          ['breaches', 'Incumplimientos y cuándo se comunicaron'],
        ])}
        <LongTextField
          name="conclusions"
          label="Conclusiones (una por línea)"
          required
          minRows={2}
        />
        <LongTextField name="recommendations" label="Lo que se pide (uno por línea)" minRows={2} />
        {signer}
      </Section>
    </>
  );
}

export function SafetyPlanFields() {
  const takeHome = useFieldValue<string | null>('takeHome');
  return (
    <>
      <Section title="Antes de imprimir">
        <Alert color="yellow">
          Si alguien encuentra el plan, ella corre más peligro. Repáselo con ella hasta que lo
          recuerde, y guárdelo en el expediente.
        </Alert>
        <ChoiceField
          name="takeHome"
          label="¿Dónde queda el plan?"
          required
          from={[
            { value: 'no', label: 'En el expediente' },
            { value: 'lo_pidio', label: 'Ella pidió una copia y tiene dónde guardarla' },
          ]}
        />
        {takeHome === 'lo_pidio' ? (
          <TextField name="keptAt" label="Dónde la guarda" required max={160} />
        ) : null}
      </Section>
      <Section title="Plan">
        {lines([
          ['name', 'Persona (nombre, o código)'],
          ['date', 'Fecha'],
          ['language', 'Lengua en que se hizo'],
          ['children', 'Hijas e hijos, personas a su cargo'],
        ])}
        {texts([
          ['signs', 'Señales de que el peligro crece'],
          ['places', 'A dónde puede ir (un refugio, sin su ubicación)'],
          ['contacts', 'A quién llama, y la palabra acordada'],
          ['bag', 'Qué tiene listo para salir'],
          ['home', 'En la casa, en el trabajo y en el camino'],
          ['dependants', 'Hijas, hijos y personas a su cargo'],
          ['phone', 'Teléfono y redes'],
          ['decides', 'Lo que ella decide'],
        ])}
        {signer}
      </Section>
    </>
  );
}
