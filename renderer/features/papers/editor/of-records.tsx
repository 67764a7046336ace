/** What is typed of the papers that come of a record: little, since the record says the rest. */
import { CONCILIATION_RESULTS } from '../../../../domain/catalogues/conciliation.ts';
import {
  PERIOD_CODES,
  PERIOD_KINDS,
  type PeriodKind,
  periodName,
  periodsIn,
} from '../../../../domain/statistics/period.ts';
import { CheckField, ChoiceField } from '../../../components/form/ChoiceField.tsx';
import { useFieldValue } from '../../../components/form/context.tsx';
import { DateField } from '../../../components/form/DateField.tsx';
import { LineList } from '../../../components/form/LineList.tsx';
import { NumberField } from '../../../components/form/NumberField.tsx';
import { Section } from '../../../components/form/Section.tsx';
import { LongTextField, TextField } from '../../../components/form/TextField.tsx';
import { OperatorField } from '../../../components/operators/OperatorField.tsx';
import { FieldGrid } from '../../../components/person/FieldGrid.tsx';
import { RowList } from '../../../components/reception/RowList.tsx';
import { InsertClause } from '../../../components/texts/InsertClause.tsx';
import { today } from '../../../components/time/useNow.ts';

const signer = <OperatorField name="signerId" label="Quién firma" required />;

export function ReceptionFields() {
  return (
    <Section
      title="Ficha de recepción"
      intro="Sale de la recepción y de la calificación, como están registradas hoy."
    >
      <LongTextField name="observations" label="Observaciones" minRows={4} max={4000} />
      <CheckField
        name="informantSigns"
        label="Quien acudió también firma"
        description="Es opcional. Si pidió reserva de su identidad, no firma."
      />
      {signer}
    </Section>
  );
}

export function CitacionFields() {
  return (
    <Section title="Invitación o citación">
      <LineList
        name="bring"
        label="Qué debe traer"
        one="Cosa"
        addLabel="Agregar"
        most={12}
        max={160}
      />
      <FieldGrid>
        <TextField name="notifierName" label="Quién la lleva" max={160} />
        <TextField name="notifierDocument" label="Su documento" max={60} />
      </FieldGrid>
      {signer}
    </Section>
  );
}

export function ConstanciaFields() {
  return (
    <Section title="Constancia de audiencia">
      <LongTextField name="observations" label="Observaciones" minRows={4} max={4000} />
      {signer}
    </Section>
  );
}

export function ResolutionFields() {
  return (
    <Section title="Texto de la resolución">
      <LongTextField
        name="seen"
        label="Visto"
        description="Cada línea es un párrafo."
        required
        minRows={3}
      />
      <LongTextField name="considering" label="Considerando" required minRows={8} />
      <InsertClause name="considering" />
      <LongTextField
        name="resolves"
        label="Se resuelve"
        description="Cada línea es un artículo; el ordinal lo pone la página."
        required
        minRows={6}
      />
      {signer}
    </Section>
  );
}

export function FollowupSheetFields() {
  return (
    <Section title="Ficha de seguimiento">
      <TextField name="place" label="Lugar o medio" max={300} />
      <LineList
        name="evidence"
        label="Medios de verificación"
        one="Medio"
        addLabel="Agregar medio"
        most={20}
        max={300}
      />
      <LongTextField name="nextAction" label="Qué sigue" minRows={2} max={1000} />
      {signer}
    </Section>
  );
}

export function MeetingActaFields() {
  return (
    <Section
      title="Acta de reunión"
      intro="Lo revisado, las conclusiones y los acuerdos salen del registro de la reunión."
    >
      <LongTextField name="remarks" label="Observaciones" minRows={2} max={4000} />
      {signer}
    </Section>
  );
}

export function AttentionFields() {
  return (
    <Section title="Constancia de atención">
      <ChoiceField
        name="about"
        label="Qué se hace constar"
        required
        from={[
          { value: 'atencion', label: 'Que la persona fue atendida' },
          { value: 'sin_acuerdo', label: 'Que no hubo acuerdo' },
          { value: 'orientacion', label: 'Que se le entregó orientación' },
        ]}
      />
      <FieldGrid>
        <TextField name="name" label="Nombres y apellidos" required max={240} />
        <TextField name="document" label="Documento de identidad" max={120} />
        <TextField name="date" label="Fecha de la atención" required max={120} />
        <TextField name="service" label="Servicio" required max={300} />
      </FieldGrid>
      <LongTextField
        name="statements"
        label="Además se hace constar"
        description="Nunca lo que se contó, ni quién es la niña, niño o adolescente. Si la lleva a casa, tampoco de qué se trata."
        minRows={3}
        max={4000}
      />
      <TextField name="purpose" label="Para qué se pide" max={300} />
      {signer}
    </Section>
  );
}

export function ActaCompromisoFields() {
  return (
    <Section title="Acta de compromiso">
      <ActaWords />
    </Section>
  );
}

export function ActaConciliacionFields() {
  return (
    <Section title="Acta de conciliación">
      <ChoiceField name="result" label="Resultado" from={CONCILIATION_RESULTS} required />
      <ActaWords />
      <LongTextField name="controversies" label="Controversias" minRows={2} max={4000} />
      <LongTextField
        name="childOpinion"
        label="Opinión de la niña, niño o adolescente, si se le escuchó"
        minRows={2}
        max={4000}
      />
      <LongTextField
        name="noAgreement"
        label="Por qué no hubo acuerdo, o no en todo"
        minRows={2}
        max={4000}
      />
      <FieldGrid>
        <TextField name="lawyerName" label="Abogada/o que verifica la legalidad" max={160} />
        <TextField name="lawyerRegistration" label="Su colegiatura" max={80} />
      </FieldGrid>
    </Section>
  );
}

/** What both actas ask; the agreements, parties and sessions come of the records. */
function ActaWords() {
  return (
    <>
      <LongTextField name="facts" label="Hechos" required minRows={5} />
      <LongTextField
        name="followUp"
        label="Cómo se verifica el cumplimiento"
        required
        minRows={2}
        max={4000}
      />
      <InsertClause name="followUp" />
      <LongTextField name="observations" label="Observaciones" minRows={2} max={4000} />
      <TextField name="endTime" label="Hora en que terminó (HH:mm)" max={5} />
      <CheckField name="digital" label="Se firma con firmas digitales" />
      {signer}
    </>
  );
}

export function NotificationFields() {
  const way = useFieldValue<string>('way');
  return (
    <Section title="Notificación">
      <ChoiceField
        name="way"
        label="Cómo se notifica"
        required
        from={[
          { value: 'cedula', label: 'Cédula, que se lleva al domicilio' },
          { value: 'acta', label: 'Acta, de lo que se explicó en la oficina' },
        ]}
      />
      <NumberField name="folios" label="Folios de la resolución" required />
      <TextField name="hour" label="Hora de la cita (HH:mm)" required max={5} />
      {way === 'acta' ? (
        <>
          <LongTextField
            name="plain"
            label="Qué se le explicó, en lenguaje sencillo"
            required
            minRows={4}
            max={6000}
          />
          <LongTextField name="said" label="Qué preguntó o dijo" minRows={2} max={4000} />
        </>
      ) : (
        <FieldGrid>
          <TextField name="notifierName" label="Quién la lleva" max={160} />
          <TextField name="notifierDocument" label="Su documento" max={60} />
        </FieldGrid>
      )}
      {signer}
    </Section>
  );
}

export function PlanFields() {
  return (
    <Section title="Plan de trabajo individual">
      <LongTextField name="method" label="Metodología" minRows={2} max={4000} />
      <LongTextField
        name="participants"
        label="Quiénes de la familia firman"
        description="Cada línea es una persona: nombre, coma y vínculo."
        minRows={2}
        max={4000}
      />
      {signer}
    </Section>
  );
}

const CURE = { requisite: '', omission: '', cured: '' };
const cure = (
  <>
    <TextField name="requisite" label="Requisito (con su literal)" required max={160} />
    <LongTextField name="omission" label="Qué se omitió" required minRows={2} max={2000} />
    <LongTextField
      name="cured"
      label="Qué dice el acta desde ahora"
      required
      minRows={2}
      max={4000}
    />
  </>
);

export function RectificationFields() {
  return (
    <Section title="Acta rectificatoria">
      <RowList
        name="cures"
        rowLabel="Rectificación"
        addLabel="Agregar rectificación"
        blank={() => CURE}
        row={cure}
      />
      <FieldGrid>
        <TextField name="lawyerName" label="Abogada/o que verifica la legalidad" max={160} />
        <TextField name="lawyerRegistration" label="Su colegiatura" max={80} />
      </FieldGrid>
      {signer}
    </Section>
  );
}

export function CertificationFields() {
  return (
    <Section title="Certificación de copias">
      <TextField
        name="of"
        label="Documento que se copia"
        description="En blanco: todo el expediente."
        max={160}
      />
      <DateField name="ofDate" label="Fecha del documento" />
      <NumberField name="folios" label="Folios" required />
      <TextField name="requestedBy" label="Quién la pidió" max={160} />
      <TextField name="purpose" label="Para qué" max={200} />
      {signer}
    </Section>
  );
}

export function StatisticsFields() {
  const kind = useFieldValue<PeriodKind>('kind');
  const year = useFieldValue<number | null>('year') ?? Number(today().slice(0, 4));
  return (
    <Section title="Informe estadístico" intro="Las cifras se cuentan de los registros.">
      <ChoiceField
        name="kind"
        label="Cada cuánto"
        required
        from={PERIOD_CODES.map((value) => ({ value, label: PERIOD_KINDS[value].label }))}
      />
      <NumberField name="year" label="Año" required />
      <NumberField
        name="number"
        label="Cuál del año"
        description={Array.from(
          { length: periodsIn(kind) },
          (_, at) => `${at + 1}: ${periodName({ kind, year, number: at + 1 })}`,
        ).join(' · ')}
        required
      />
      <CheckField name="guarded" label="Para publicar: no decir las cifras de 1 a 4" />
      <LongTextField name="observations" label="Observaciones" minRows={3} max={4000} />
      {signer}
    </Section>
  );
}

export function BankFields() {
  return (
    <Section title="Oficio al banco">
      <TextField name="agency" label="Agencia" required max={120} />
      <TextField name="acta" label="Acta en que se acordó" required max={160} />
      <LineList
        name="attachments"
        label="Anexos"
        one="Anexo"
        addLabel="Agregar anexo"
        most={20}
        max={200}
      />
      <NumberField name="folios" label="Folios" />
      <LineList
        name="copies"
        label="Con copia a (C.c.)"
        one="Copia"
        addLabel="Agregar copia"
        most={12}
        max={160}
      />
      {signer}
    </Section>
  );
}
