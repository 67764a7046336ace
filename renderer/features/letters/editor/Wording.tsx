import { CheckField } from '../../../components/form/ChoiceField.tsx';
import { FieldGroup } from '../../../components/form/context.tsx';
import { LineList } from '../../../components/form/LineList.tsx';
import { NumberField } from '../../../components/form/NumberField.tsx';
import { Section } from '../../../components/form/Section.tsx';
import { LongTextField, TextField } from '../../../components/form/TextField.tsx';
import { OperatorField } from '../../../components/operators/OperatorField.tsx';
import { InsertClause } from '../../../components/texts/InsertClause.tsx';
import { WarningsOf } from './Warnings.tsx';

/** Fourth: the words. Proposed whole, and all of them the writer's to change. */
export function Wording() {
  return (
    <Section title="4. Texto del oficio">
      <FieldGroup path="fields.content">
        <TextField name="subject" label="Asunto" required />
        <WarningsOf field="content.subject" />
        <LineList
          name="references"
          label="Referencias"
          one="Referencia"
          addLabel="Agregar referencia"
          most={12}
          max={300}
        />
        <WarningsOf field="content.references" />
        <TextField name="salutation" label="Saludo" max={80} required />
        <WarningsOf field="content.salutation" />
        <LongTextField
          name="body"
          label="Cuerpo"
          description="Una línea en blanco separa los párrafos. Sin nombres: van en la ficha."
          required
          minRows={8}
        />
        <InsertClause name="body" />
        <WarningsOf field="content.body" />
        <LongTextField name="closing" label="Cierre" required minRows={2} max={800} />
        <WarningsOf field="content.closing" />
        <LineList
          name="attachments"
          label="Anexos"
          one="Anexo"
          addLabel="Agregar anexo"
          most={20}
          max={200}
        />
        <WarningsOf field="content.attachments" />
        <NumberField name="folios" label="Folios" />
        <LineList
          name="copies"
          label="Con copia a (C.c.)"
          one="Copia"
          addLabel="Agregar copia"
          most={12}
          max={160}
        />
        <WarningsOf field="content.copies" />
        <CheckField name="reserved" label="Reservado: lleva la leyenda RESERVADO" />
        <CheckField name="urgent" label="Urgente: lleva la leyenda URGENTE" />
        <OperatorField name="signerId" label="Quién firma" required />
      </FieldGroup>
    </Section>
  );
}
