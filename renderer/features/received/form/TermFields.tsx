import { ANSWER_TERMS } from '../../../../domain/catalogues/received.ts';
import { isCounted } from '../../../../domain/received.ts';
import { ChoiceField } from '../../../components/form/ChoiceField.tsx';
import { useFieldValue } from '../../../components/form/context.tsx';
import { DateField } from '../../../components/form/DateField.tsx';
import { NumberField } from '../../../components/form/NumberField.tsx';

/** Whether an answer is asked for, and within what time; the last day is counted when it is saved. */
export function TermFields() {
  const kind = useFieldValue<string>('termKind');
  return (
    <>
      <ChoiceField name="termKind" label={ANSWER_TERMS.label} from={ANSWER_TERMS} required />
      {isCounted(kind) ? (
        <NumberField
          name="termAmount"
          label={kind === 'horas' ? 'Cuántas horas' : 'Cuántos días'}
          description="Se cuenta desde que llegó el documento."
          required
          size={4}
        />
      ) : null}
      {kind === 'fecha' ? <DateField name="termUntil" label="Último día" required /> : null}
    </>
  );
}
