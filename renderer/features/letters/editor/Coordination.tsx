import { Text } from '@mantine/core';
import { isImmediate } from '../../../../domain/letters/causes.ts';
import { FieldGroup, useFieldValue } from '../../../components/form/context.tsx';
import { DateTimeField } from '../../../components/form/DateField.tsx';
import { Section } from '../../../components/form/Section.tsx';
import { TextField } from '../../../components/form/TextField.tsx';
import { WarningsOf } from './Warnings.tsx';

/** Second: with whom it was agreed that the case goes there (RDNA 35). */
export function Coordination() {
  const cause = useFieldValue<string | null>('fields.cause');
  const immediate = cause !== null && isImmediate(cause);
  return (
    <Section title="2. Coordinación previa">
      <Text size="sm" c="dimmed">
        {immediate
          ? 'Por esta causa el oficio sale de inmediato: la coordinación puede anotarse si ya la hubo (Reglamento de las DNA, arts. 35 y 36).'
          : 'Antes de derivar se coordina con la institución que recibirá el caso (Reglamento de las DNA, art. 35). Puede guardar el borrador sin este dato; para emitir es necesario.'}
      </Text>
      <FieldGroup path="fields.coordination">
        <TextField name="with" label="Con quién se coordinó" max={120} required={!immediate} />
        <DateTimeField name="at" label="Fecha de la coordinación" required={!immediate} />
        <TextField
          name="note"
          label="Nota de la coordinación"
          description="Por qué medio fue y qué se acordó."
          max={4_000}
        />
      </FieldGroup>
      <WarningsOf field="coordination" />
    </Section>
  );
}
