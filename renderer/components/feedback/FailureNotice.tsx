import { Alert } from '@mantine/core';
import { IconAlertTriangle, IconInfoCircle } from '@tabler/icons-react';
import type { CallFailure } from '../../api/failure.ts';

/** Why an act did not happen. `bad_input` is said by the list of fields instead. */
export function FailureNotice({ failure }: { readonly failure: CallFailure | null }) {
  if (failure === null) return null;
  if (failure.code === 'bad_input' && Object.keys(failure.fields).length > 0) return null;
  // She asked for it herself: nothing to be alarmed about.
  if (failure.code === 'cancelled')
    return (
      <Alert
        role="status"
        color="gray"
        icon={<IconInfoCircle aria-hidden />}
        title={failure.message}
      />
    );
  return (
    <Alert
      role="alert"
      color="red"
      icon={<IconAlertTriangle aria-hidden />}
      title={failure.message}
    />
  );
}
