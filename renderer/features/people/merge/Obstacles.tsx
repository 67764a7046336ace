import { Alert, Button, Group, Text } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useNavigate } from 'react-router';
import type { MergePreview } from '../../../../backend/people/merge/types.ts';
import { ERRORS } from '../../../../domain/errors.ts';
import { address } from '../../../api/addresses.ts';
import { failureOf } from '../../../api/failure.ts';
import { api } from '../../../api/trpc.ts';
import { FailureNotice } from '../../../components/feedback/FailureNotice.tsx';

/** Why the two are not united, where, and what to do instead. */
export function Obstacles({
  preview: { obstacles, noticeId },
}: {
  readonly preview: MergePreview;
}) {
  const navigate = useNavigate();
  const settle = useMutation(api.registrations.settleDuplicate.mutationOptions());
  const say = async (id: string): Promise<void> => {
    await settle.mutateAsync({ id, outcome: 'same' });
    await navigate(address.office);
  };
  return (
    <>
      {obstacles.map(({ code, where }) => (
        <Alert
          key={code}
          role="alert"
          color="red"
          icon={<IconAlertTriangle aria-hidden />}
          title={ERRORS[code]}
        >
          {where.length === 0 ? null : <Text size="sm">En: {where.join(', ')}.</Text>}
        </Alert>
      ))}
      {noticeId === null ? null : (
        <Group>
          <Button
            variant="default"
            loading={settle.isPending}
            // A refusal is shown below.
            onClick={() => void say(noticeId).catch(() => undefined)}
          >
            Anotar que es la misma, sin unir
          </Button>
        </Group>
      )}
      <FailureNotice failure={settle.error === null ? null : failureOf(settle.error)} />
    </>
  );
}
