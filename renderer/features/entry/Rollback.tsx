import { Button, Group, List, PasswordInput, Stack, Text, Textarea } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { StoreStatus } from '../../../backend/store/router.ts';
import { findingSentences } from '../../../domain/integrity.ts';
import { desktop } from '../../api/bridge.ts';
import { failureOf } from '../../api/failure.ts';
import { api } from '../../api/trpc.ts';
import { FailureNotice } from '../../components/feedback/FailureNotice.tsx';
import { EntryFrame } from './EntryFrame.tsx';

type Waiting = Extract<StoreStatus, { state: 'waiting' }>;

/** The data are not as this PC left them: what was found, and who decides what to do. */
export function Rollback({ status }: { readonly status: Waiting }) {
  return (
    <EntryFrame title="Los datos no están como se dejaron">
      <Stack gap="md">
        <div role="alert">
          <List spacing="xs">
            {findingSentences(status.finding, status.now).map((sentence) => (
              <List.Item key={sentence}>{sentence}</List.Item>
            ))}
          </List>
        </div>
        <Text size="sm">
          Pasa cuando se puso en su lugar una carpeta más antigua, cuando un corte de luz alcanzó al
          disco, o cuando alguien cambió los archivos. No se ha cambiado nada. Si alguien restauró
          una copia a mano, pregunte cuál y por qué.
        </Text>
        {status.mayAccept ? <Acceptance /> : <CallSomebody />}
      </Stack>
    </EntryFrame>
  );
}

function CallSomebody() {
  return (
    <>
      <Text fw={600}>
        Llame a la/el responsable: solo esa persona puede revisar esto y continuar.
      </Text>
      <Group>
        <Button onClick={() => void desktop('desktop.lock', { reason: 'asked' })}>
          Que ingrese otra persona
        </Button>
        <Leave />
      </Group>
    </>
  );
}

function Acceptance() {
  const [reason, setReason] = useState('');
  const [password, setPassword] = useState('');
  const accept = useMutation(api.store.acceptRollback.mutationOptions());
  const failure = accept.error === null ? null : failureOf(accept.error);
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        accept.mutate({ reason, password });
      }}
    >
      <Stack gap="md">
        <Textarea
          label="Qué pasó y por qué se continúa"
          description="Queda en el registro de actos con su nombre. No escriba datos de las personas atendidas."
          autosize
          minRows={3}
          maxLength={500}
          value={reason}
          onChange={({ currentTarget }) => setReason(currentTarget.value)}
          error={failure?.fields['reason']}
        />
        <PasswordInput
          label="Su contraseña"
          autoComplete="off"
          maxLength={256}
          value={password}
          onChange={({ currentTarget }) => setPassword(currentTarget.value)}
          error={failure?.fields['password']}
          visibilityToggleButtonProps={{
            'aria-label': 'Mostrar u ocultar la contraseña',
            tabIndex: 0,
          }}
        />
        <FailureNotice failure={failure} />
        <Group>
          <Button type="submit" color="red" loading={accept.isPending}>
            Continuar con estos datos
          </Button>
          <Leave />
        </Group>
      </Stack>
    </form>
  );
}

function Leave() {
  return (
    <Button variant="default" onClick={() => void desktop('desktop.quit')}>
      Cerrar Yanapa
    </Button>
  );
}
