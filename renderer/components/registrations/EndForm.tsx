import { useMutation } from '@tanstack/react-query';
import {
  endRegistration,
  REGISTRATION_END_CAUSES,
  REGISTRATION_END_LABELS,
} from '../../../domain/records/registration.ts';
import { api } from '../../api/trpc.ts';
import { ChoiceField } from '../form/ChoiceField.tsx';
import { DateField } from '../form/DateField.tsx';
import { RecordForm } from '../form/RecordForm.tsx';
import { useRecordForm } from '../form/useRecordForm.ts';
import { today } from '../time/useNow.ts';

interface EndFormProps {
  readonly registrationId: string;
  readonly version: number;
  readonly onDone: () => void;
}

/** She leaves a register; what is recorded of her stays, and she may come back. */
export function EndForm({ registrationId, version, onDone }: EndFormProps) {
  const end = useMutation(api.registrations.end.mutationOptions());
  const form = useRecordForm({
    schema: endRegistration,
    initialValues: { registrationId, version, endedOn: today(), cause: '' },
  });
  return (
    <RecordForm
      form={form}
      submitLabel="Deja el registro"
      says="Lo anotado se conserva y puede volver al registro. Mientras tanto no se cuenta en él ni está en los avisos."
      onSubmit={async (input) => {
        await end.mutateAsync(input);
        onDone();
      }}
    >
      <DateField name="endedOn" label="Desde cuándo" required />
      <ChoiceField name="cause" label="Por qué" from={CAUSES} required />
    </RecordForm>
  );
}

const CAUSES = REGISTRATION_END_CAUSES.map((value) => ({
  value,
  label: REGISTRATION_END_LABELS[value],
}));
