import { Button, Stack, Text } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import type { PersonHit } from '../../../../backend/people/types.ts';
import { failureOf } from '../../../api/failure.ts';
import { api } from '../../../api/trpc.ts';
import { FailureNotice } from '../../../components/feedback/FailureNotice.tsx';
import { useShownName } from '../../../components/people/PersonName.tsx';

interface TellSameProps {
  readonly keptId: string;
  readonly other: PersonHit;
}

/** Whoever may not unite two rows tells who may. */
export function TellSame({ keptId, other: { id, name } }: TellSameProps) {
  const shown = useShownName();
  const tell = useMutation(api.people.tellSame.mutationOptions());
  if (tell.isSuccess)
    return (
      <Text size="sm" role="status">
        Avisado. Lo verá en «Pendientes de la oficina».
      </Text>
    );
  return (
    <Stack gap={4}>
      <Button
        size="compact-sm"
        variant="default"
        aria-label={`Avisar que es la misma que ${shown(name)}`}
        loading={tell.isPending}
        onClick={() => tell.mutate({ keptId, goneId: id })}
      >
        Es la misma: avisar
      </Button>
      <FailureNotice failure={tell.error === null ? null : failureOf(tell.error)} />
    </Stack>
  );
}
