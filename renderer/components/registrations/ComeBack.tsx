import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { api } from '../../api/trpc.ts';

interface ComeBackProps {
  readonly registrationId: string;
  readonly version: number;
}

/** Who left a register and returns: her record goes on where it was. */
export function ComeBack({ registrationId, version }: ComeBackProps) {
  const reopen = useMutation(api.registrations.reopen.mutationOptions());
  return (
    <Button
      variant="default"
      loading={reopen.isPending}
      onClick={() => reopen.mutate({ registrationId, version })}
    >
      Vuelve al registro
    </Button>
  );
}
