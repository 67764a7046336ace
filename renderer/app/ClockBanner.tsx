import { Button, Group, Text } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import type { ClockView } from '../../backend/clock/router.ts';
import { dateInLima, timeInLima } from '../../domain/clock/lima.ts';
import { dateTime, longDate, weekdayName } from '../../domain/words/dates.ts';
import { failureOf } from '../api/failure.ts';
import { api } from '../api/trpc.ts';
import { FailureNotice } from '../components/feedback/FailureNotice.tsx';
import classes from './Shell.module.css';

/** Over every view while the PC's date is in doubt: nothing is dated until somebody says it is right. */
export function ClockBanner() {
  const state = useQuery(api.clock.state.queryOptions());
  if (state.data === undefined || state.data.doubt === null) return null;
  return <Question clock={state.data} />;
}

function Question({ clock: { now, trusted } }: { readonly clock: ClockView }) {
  const confirm = useMutation(api.clock.confirm.mutationOptions());
  const date = dateInLima(now);
  return (
    <section className={classes['clock']} aria-label="Fecha de la PC" role="alert">
      <Group justify="space-between" gap="sm" wrap="nowrap">
        <Text size="sm">
          <strong>
            La fecha de esta PC es {weekdayName(date)} {longDate(date)}, {timeInLima(now)}. ¿Es
            correcta?
          </strong>{' '}
          {trusted === null ? '' : `El último acto registrado es del ${dateTime(trusted)}. `}
          Mientras no se confirme, lo que escriba queda como borrador. Si no es correcta, corríjala
          en la PC y bloquee Yanapa (Ctrl+L).
        </Text>
        <Button
          size="compact-sm"
          flex="none"
          loading={confirm.isPending}
          onClick={() => confirm.mutate({ date })}
        >
          Sí, es correcta
        </Button>
      </Group>
      <FailureNotice failure={confirm.error === null ? null : failureOf(confirm.error)} />
    </section>
  );
}
