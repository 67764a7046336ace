import { Alert } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import type { CallFailure } from '../../api/failure.ts';

/** Why an act did not happen. `bad_input` is said by the list of fields instead. */
export function FailureNotice({ failure }: { readonly failure: CallFailure | null }) {
  if (failure === null) return null;
  if (failure.code === 'bad_input' && Object.keys(failure.fields).length > 0) return null;
  return (
    <Alert
      role="alert"
      color="red"
      icon={<IconAlertTriangle aria-hidden />}
      title={failure.message}
    />
  );
}
