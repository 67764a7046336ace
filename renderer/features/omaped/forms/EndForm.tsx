import { Text } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import type { OmapedView } from '../../../../backend/omaped/types.ts';
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

interface FormProps {
  readonly record: OmapedView;
  readonly onDone: () => void;
}

/** She leaves the register; what is recorded of her stays. */
export function EndForm({ record: { registrationId, version }, onDone }: FormProps) {
  const end = useMutation(api.registrations.end.mutationOptions());
  const form = useRecordForm({
    schema: endRegistration,
    initialValues: { registrationId, version, endedOn: today(), cause: '' },
  });
  return (
    <RecordForm
      form={form}
      submitLabel="Deja el registro"
      onSubmit={async (input) => {
        await end.mutateAsync(input);
        onDone();
      }}
    >
      <DateField name="endedOn" label="Desde" required />
      <ChoiceField name="cause" label="Por qué" from={CAUSES} required />
      <Text size="sm" c="dimmed">
        Lo anotado se conserva y puede volver al registro.
      </Text>
    </RecordForm>
  );
}

const CAUSES = REGISTRATION_END_CAUSES.map((value) => ({
  value,
  label: REGISTRATION_END_LABELS[value],
}));
