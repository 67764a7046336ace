import { Button } from '@mantine/core';
import { NumberField } from '../../components/form/NumberField.tsx';
import { RecordForm } from '../../components/form/RecordForm.tsx';
import { Section } from '../../components/form/Section.tsx';
import { useRecordForm } from '../../components/form/useRecordForm.ts';
import { type Answers, type Counters, numbersStep } from './answers.ts';

interface NumbersStepProps {
  readonly initial: Answers['numbers'];
  readonly onChange: (answers: Answers['numbers']) => void;
  readonly onBack: () => void;
  /** Makes the store. */
  readonly onFinish: (counters: Counters) => Promise<void>;
}

/** The last step that can still be taken back: its button makes the office. */
export function NumbersStep({ initial, onChange, onBack, onFinish }: NumbersStepProps) {
  const form = useRecordForm({ schema: numbersStep, initialValues: initial, onChange });
  return (
    <RecordForm
      form={form}
      submitLabel="Crear la oficina"
      onSubmit={onFinish}
      actions={
        <Button variant="default" onClick={onBack} disabled={form.submitting}>
          Volver
        </Button>
      }
    >
      <Section
        title={`Con qué números sigue el año ${initial.year}`}
        intro="Si este año ya se usaron números en papel, escriba el que sigue: por ejemplo, si el último oficio fue el 44, escriba 45. Yanapa nunca repite un número ni retrocede."
      >
        <NumberField name="nextCase" label="Próximo número de expediente" required />
        <NumberField name="nextOficio" label="Próximo número de oficio" required />
      </Section>
    </RecordForm>
  );
}
