import { Switch, Text } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { failureOf } from '../../../api/failure.ts';
import { api } from '../../../api/trpc.ts';
import { FailureNotice } from '../../../components/feedback/FailureNotice.tsx';
import { Answer } from '../../../components/feedback/States.tsx';

/** Whether this PC tells of what is due while somebody works in another program. */
export function NoticesSwitch({ mayChange }: { readonly mayChange: boolean }) {
  const state = useQuery(api.notices.state.queryOptions());
  const change = useMutation(api.notices.change.mutationOptions());
  return (
    <>
      <Text size="sm" c="dimmed" mb="sm" maw="44rem">
        Cuando trabaja en otro programa, esta PC puede avisarle cuántos pendientes vencen hoy y que
        tiene una cita. El aviso no dice de quién ni de qué caso, y no hay ninguno con Yanapa
        bloqueada.
      </Text>
      <Answer of={state}>
        {({ version, enabled }) => (
          <Switch
            label="Avisar en esta PC"
            checked={enabled}
            disabled={!mayChange || change.isPending}
            onChange={() => change.mutate({ version, enabled: !enabled })}
          />
        )}
      </Answer>
      <FailureNotice failure={change.error === null ? null : failureOf(change.error)} />
    </>
  );
}
