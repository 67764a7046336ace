import { Anchor, Button, PasswordInput, Stack, Text, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useMutation } from '@tanstack/react-query';
import { type KeyboardEvent, useRef, useState } from 'react';
import { counted } from '../../../domain/words/lists.ts';
import { failureOf } from '../../api/failure.ts';
import { api } from '../../api/trpc.ts';
import { FailureNotice } from '../../components/feedback/FailureNotice.tsx';
import { RestoreFlow } from '../../components/recovery/RestoreFlow.tsx';
import { EntryFrame } from './EntryFrame.tsx';
import { RecoverForm } from './RecoverForm.tsx';

/** The entry: a password, or when none helps two sheets or a copy. */
export function LoginForm() {
  const [way, setWay] = useState<'password' | 'sheets' | 'copy'>('password');
  const back = (): void => setWay('password');
  if (way === 'sheets') return <RecoverForm onBack={back} />;
  if (way === 'copy')
    return (
      <EntryFrame title="Restaurar una copia" wide>
        <RestoreFlow onBack={back} />
      </EntryFrame>
    );
  return <PasswordEntry onSheets={() => setWay('sheets')} onCopy={() => setWay('copy')} />;
}

interface PasswordEntryProps {
  readonly onSheets: () => void;
  readonly onCopy: () => void;
}

/** User and password. Never lists who works here, never remembers who entered last. */
function PasswordEntry({ onSheets, onCopy }: PasswordEntryProps) {
  const [userName, setUserName] = useState('');
  const [password, setPassword] = useState('');
  const [capsLock, setCapsLock] = useState(false);
  const passwordBox = useRef<HTMLInputElement>(null);
  const login = useMutation(
    api.accounts.login.mutationOptions({
      onSuccess: ({ failedBefore }) => warnOf(failedBefore),
      onError: () => {
        setPassword('');
        passwordBox.current?.focus();
      },
    }),
  );
  const watchCaps = (event: KeyboardEvent): void => setCapsLock(event.getModifierState('CapsLock'));
  return (
    <EntryFrame title="Ingresar a Yanapa">
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (userName.trim() === '' || password === '') return;
          login.mutate({ userName, password });
        }}
      >
        <Stack gap="md">
          <TextInput
            label="Usuario"
            value={userName}
            onChange={({ currentTarget }) => setUserName(currentTarget.value)}
            autoComplete="off"
            autoCapitalize="none"
            spellCheck={false}
            maxLength={64}
            autoFocus
          />
          <PasswordInput
            ref={passwordBox}
            label="Contraseña"
            value={password}
            onChange={({ currentTarget }) => setPassword(currentTarget.value)}
            onKeyUp={watchCaps}
            onKeyDown={watchCaps}
            autoComplete="off"
            maxLength={256}
            visibilityToggleButtonProps={{
              'aria-label': 'Mostrar u ocultar la contraseña',
              tabIndex: 0,
            }}
          />
          {capsLock ? (
            <Text size="sm" role="status">
              La tecla Bloq Mayús está activada.
            </Text>
          ) : null}
          <FailureNotice failure={login.error === null ? null : failureOf(login.error)} />
          <Button type="submit" loading={login.isPending} fullWidth>
            Ingresar
          </Button>
          <Stack gap={4} align="flex-start">
            <Anchor component="button" type="button" size="sm" onClick={onSheets}>
              Olvidé mi contraseña: usar las hojas
            </Anchor>
            <Anchor component="button" type="button" size="sm" onClick={onCopy}>
              Restaurar una copia
            </Anchor>
          </Stack>
        </Stack>
      </form>
    </EntryFrame>
  );
}

/** Somebody may have tried: whoever enters is told, once. */
function warnOf(failedBefore: number): void {
  if (failedBefore === 0) return;
  notifications.show({
    color: 'red',
    autoClose: false,
    title: `${counted(failedBefore, 'intento fallido', 'intentos fallidos')} de ingreso desde la última vez`,
    message: 'Si no fueron suyos, cambie su contraseña y avise a la/el responsable.',
    closeButtonProps: { 'aria-label': 'Cerrar aviso' },
  });
}
