import { Alert, Button, Group, Text } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconAlertTriangle, IconCircleCheck } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { failureOf } from '../../api/failure.ts';
import { client } from '../../api/trpc.ts';
import { useField } from '../form/context.tsx';
import { PasswordField } from '../form/TextField.tsx';

/** A password typed twice, judged while it is typed, and five words offered instead. */
export function NewPasswordFields({ userName }: { readonly userName: string }) {
  return (
    <>
      <PasswordField
        name="password"
        label="Contraseña"
        description="Cinco palabras sin relación entre sí, o 12 caracteres o más variados."
        required
      />
      <Verdict userName={userName} />
      <PasswordField name="repeated" label="Contraseña otra vez" required />
      <PhraseOffer />
    </>
  );
}

interface Judged {
  readonly accepted: boolean;
  readonly message: string | null;
}

function Verdict({ userName }: { readonly userName: string }) {
  const { value } = useField<string>('password');
  const [typed] = useDebouncedValue(value, 400);
  const [judged, setJudged] = useState<Judged | null>(null);
  useEffect(() => {
    let current = true;
    setJudged(null);
    if (typed === '') return;
    // Asked outside the cache: a password is not kept as the name of a query.
    client.accounts.checkPassword
      .query({ userName, password: typed })
      .then((verdict) => current && setJudged(verdict))
      .catch(() => undefined);
    return () => {
      current = false;
    };
  }, [typed, userName]);
  const Icon = judged?.accepted === true ? IconCircleCheck : IconAlertTriangle;
  return (
    <Group gap={6} wrap="nowrap" aria-live="polite" mih="1.25rem">
      {judged === null ? null : (
        <>
          <Icon size={16} aria-hidden style={{ flex: 'none' }} />
          <Text size="sm">{judged.accepted ? 'Contraseña aceptada.' : judged.message}</Text>
        </>
      )}
    </Group>
  );
}

function PhraseOffer() {
  const password = useField<string>('password');
  const repeated = useField<string>('repeated');
  const [phrase, setPhrase] = useState<string | null>(null);
  const [trouble, setTrouble] = useState<string | null>(null);
  const offer = (): void => {
    client.accounts.suggestPhrase
      .query()
      .then(setPhrase)
      .catch((error: unknown) => setTrouble(failureOf(error).message));
  };
  return (
    <div>
      <Button variant="default" onClick={offer}>
        {phrase === null ? 'Proponer una frase' : 'Proponer otra'}
      </Button>
      {trouble === null ? null : <Text size="sm">{trouble}</Text>}
      {phrase === null ? null : (
        <Alert mt="sm" title="Frase propuesta" variant="light">
          <Text fw={600} size="lg" data-phrase>
            {phrase}
          </Text>
          <Text size="sm" my="xs">
            Léala varias veces y apréndala. Nadie más debe verla, y Yanapa no la vuelve a mostrar.
          </Text>
          <Button
            size="compact-sm"
            onClick={() => {
              password.set(phrase);
              repeated.set(phrase);
            }}
          >
            Usar esta frase
          </Button>
        </Alert>
      )}
    </div>
  );
}
