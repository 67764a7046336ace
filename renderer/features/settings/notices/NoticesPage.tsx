import { Text, Title } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useMay } from '../../../api/session.ts';
import { api } from '../../../api/trpc.ts';
import { Answer } from '../../../components/feedback/States.tsx';
import { View } from '../../../components/View.tsx';
import { NoticesSwitch } from './NoticesSwitch.tsx';
import { PhonesForm } from './PhonesForm.tsx';

/** What this PC tells by itself, and the telephones that show before anybody enters. */
export function NoticesPage() {
  const mayChange = useMay('office.change');
  // A new form after each change: it begins from what was kept.
  const [round, setRound] = useState(0);
  const phones = useQuery(api.emergencyCard.settings.queryOptions());
  return (
    <View title="Ajustes" heading="Avisos y emergencia">
      <Title order={2} size="h4">
        Avisos del sistema
      </Title>
      <NoticesSwitch mayChange={mayChange} />
      <Title order={2} size="h4" mt="lg">
        Tarjeta de emergencia
      </Title>
      <Text size="sm" c="dimmed" mb="sm" maw="44rem">
        Se abre con F9, también sin ingresar: estos teléfonos los puede ver cualquiera que esté ante
        la PC, y quedan sin cifrar. Solo cargos o instituciones y sus números públicos, nunca el
        nombre ni el celular de una persona.
      </Text>
      <Answer of={phones}>
        {(now) =>
          mayChange ? (
            <PhonesForm
              key={round}
              now={now}
              renew={async () => void (await phones.refetch())}
              onDone={() => {
                notifications.show({ message: 'Los teléfonos quedaron guardados.' });
                setRound(round + 1);
              }}
            />
          ) : (
            <ul>
              {now.phones.map(({ post, number }) => (
                <li key={`${post} ${number}`}>
                  {post}: {number}
                </li>
              ))}
            </ul>
          )
        }
      </Answer>
    </View>
  );
}
