/** What is typed of the free documents. */
import { PURPOSES } from '../../../../domain/letters/purposes.ts';
import type { TextKind } from '../../../../domain/letters/texts/kinds.ts';
import {
  CheckField,
  ChoiceField,
  MultiChoiceField,
} from '../../../components/form/ChoiceField.tsx';
import { FieldGroup } from '../../../components/form/context.tsx';
import { LineList } from '../../../components/form/LineList.tsx';
import { NumberField } from '../../../components/form/NumberField.tsx';
import { Section } from '../../../components/form/Section.tsx';
import { LongTextField, TextField } from '../../../components/form/TextField.tsx';
import { OperatorField } from '../../../components/operators/OperatorField.tsx';
import { FieldGrid } from '../../../components/person/FieldGrid.tsx';
import { RowList } from '../../../components/reception/RowList.tsx';
import { BeginWith } from '../../../components/texts/BeginWith.tsx';
import { InsertClause } from '../../../components/texts/InsertClause.tsx';
import { Recipient } from './Recipient.tsx';

const NOBODY = {
  kind: 'otra',
  institutionId: null,
  treatment: 'SEÑOR/A',
  name: null,
  post: null,
  institution: null,
  address: null,
  place: 'Presente.-',
};
const SOMEBODY = { name: '', post: '' };
const SECTION = { title: '', text: '' };

const recipient = <Recipient />;

const internal = (
  <FieldGrid>
    <TextField name="name" label="Nombre" required max={160} />
    <TextField name="post" label="Cargo" required max={160} />
  </FieldGrid>
);

const section = (
  <>
    <TextField name="title" label="Título" required max={120} />
    <LongTextField name="text" label="Texto" required minRows={4} />
    <InsertClause name="text" />
  </>
);

function Recipients() {
  return (
    <Section title="A quiénes va">
      <RowList
        name="addressees"
        rowLabel="Destinatario"
        addLabel="Agregar destinatario"
        blank={() => NOBODY}
        row={recipient}
      />
      <ChoiceField
        name="layout"
        label="Cómo se imprime"
        required
        from={[
          { value: 'each', label: 'Una hoja para cada destinatario' },
          { value: 'list', label: 'Una sola hoja, con la lista de todos' },
        ]}
      />
    </Section>
  );
}

function Internals() {
  return (
    <Section title="A quién va">
      <RowList
        name="to"
        rowLabel="Destinatario"
        addLabel="Agregar destinatario"
        blank={() => SOMEBODY}
        row={internal}
      />
    </Section>
  );
}

/** Subject, text and what stands at the foot. */
interface WordsProps {
  readonly kind: TextKind;
  readonly greets?: boolean;
}

function Words({ kind, greets = false }: WordsProps) {
  return (
    <Section title="Texto">
      <BeginWith kind={kind} />
      <TextField name="subject" label="Asunto" required />
      <LineList
        name="references"
        label="Referencias"
        one="Referencia"
        addLabel="Agregar referencia"
        most={12}
        max={300}
      />
      {greets ? <TextField name="salutation" label="Saludo" max={80} required /> : null}
      <LongTextField
        name="body"
        label="Cuerpo"
        description="Cada línea es un párrafo."
        required
        minRows={8}
      />
      <InsertClause name="body" />
      <LongTextField name="closing" label="Cierre" required minRows={2} max={800} />
    </Section>
  );
}

function Foot() {
  return (
    <Section title="Al pie">
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
      <CheckField name="reserved" label="Reservado: lleva la leyenda RESERVADO" />
      <CheckField name="urgent" label="Urgente: lleva la leyenda URGENTE" />
      <OperatorField name="signerId" label="Quién firma" required />
    </Section>
  );
}

export const CartaFields = () => <ToOne kind="carta" />;
export const OficioFields = () => <ToOne kind="oficio-general" />;

export const HealthFields = () => <ToOne kind="omaped-oficio-salud" />;
export const DipamFields = () => <ToOne kind="ciam-oficio-dipam" />;

interface ToOneProps {
  readonly kind: 'carta' | 'oficio-general' | 'omaped-oficio-salud' | 'ciam-oficio-dipam';
}

function ToOne({ kind }: ToOneProps) {
  return (
    <>
      <Section title="A quién va">
        <FieldGroup path="addressee">{recipient}</FieldGroup>
      </Section>
      <Words kind={kind} greets />
      <Foot />
    </>
  );
}

export function MultipleFields() {
  return (
    <>
      <Recipients />
      <Words kind="oficio-multiple" greets />
      <Foot />
    </>
  );
}

export function MemorandoFields() {
  return (
    <>
      <Internals />
      <Words kind="memorando" />
      <Foot />
    </>
  );
}

export function InformeFields() {
  return (
    <>
      <Internals />
      <Words kind="informe" />
      <Section title="Secciones">
        <RowList
          name="sections"
          rowLabel="Sección"
          addLabel="Agregar sección"
          blank={() => SECTION}
          row={section}
        />
      </Section>
      <Foot />
    </>
  );
}

export function ProveidoFields() {
  return (
    <>
      <Section title="Qué se recibió y a quién pasa">
        <TextField name="received" label="Documento recibido" required />
        <RowList
          name="to"
          rowLabel="Destinatario"
          addLabel="Agregar destinatario"
          blank={() => SOMEBODY}
          row={internal}
        />
        <MultiChoiceField
          name="purposes"
          label="Para"
          required
          from={PURPOSES.map(({ code, label }) => ({ value: code, label }))}
        />
        <TextField name="term" label="Plazo, si lo tiene" max={120} />
      </Section>
      <Words kind="proveido" />
      <Foot />
    </>
  );
}
