import { useMutation } from '@tanstack/react-query';
import {
  endRegistration,
  REGISTRATION_END_CAUSES,
  REGISTRATION_END_LABELS,
} from '../../../../domain/records/registration.ts';
import { api } from '../../../api/trpc.ts';
import { ChoiceField } from '../../../components/form/ChoiceField.tsx';
import { DateField } from '../../../components/form/DateField.tsx';
import { RecordForm } from '../../../components/form/RecordForm.tsx';
import { useRecordForm } from '../../../components/form/useRecordForm.ts';
import { today } from '../../../components/time/useNow.ts';
import type { ActProps } from './ActSheets.tsx';

/** She leaves the registro nominal; her records stay, and she may come back. */
export function EndForm({ older, onDone }: ActProps) {
  const end = useMutation(api.registrations.end.mutationOptions());
  const form = useRecordForm({
    schema: endRegistration,
    initialValues: {
      registrationId: older.id,
      version: older.version,
      endedOn: today(),
      cause: '',
    },
  });
  return (
    <RecordForm
      form={form}
      submitLabel="Sale del registro"
      says="Sus datos se conservan. Deja de contarse en el registro nominal y de estar en los avisos."
      onSubmit={async (record) => {
        await end.mutateAsync(record);
        onDone();
      }}
    >
      <DateField name="endedOn" label="Desde cuándo" required />
      <ChoiceField
        name="cause"
        label="Por qué"
        from={REGISTRATION_END_CAUSES.map((value) => ({
          value,
          label: REGISTRATION_END_LABELS[value],
        }))}
        required
      />
    </RecordForm>
  );
}
