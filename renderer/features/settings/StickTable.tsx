import { Badge, Button, Group, Table, Text, Title } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { StickRow } from '../../../backend/copies/list.ts';
import { dateTime } from '../../../domain/words/dates.ts';
import { counted } from '../../../domain/words/lists.ts';
import { api } from '../../api/trpc.ts';
import { ConfirmDialog } from '../../components/feedback/ConfirmDialog.tsx';

interface StickTableProps {
  readonly sticks: readonly StickRow[];
  readonly mayChange: boolean;
}

/** Every copy that left the office: what opens it, and which still open with old keys. */
export function StickTable({ sticks, mayChange }: StickTableProps) {
  const end = useMutation(api.copies.stickGone.mutationOptions());
  const [asking, setAsking] = useState<{ id: string; reason: 'destroyed' | 'lost' } | null>(null);
  if (sticks.length === 0) return null;
  return (
    <>
      <Title order={2} size="h4" mt="lg" mb="xs">
        Memorias USB con copias
      </Title>
      <Table verticalSpacing="xs">
        <Table.Thead>
          <Table.Tr>
            <Table.Th>Memoria</Table.Th>
            <Table.Th>Qué la abre</Table.Th>
            <Table.Th>Estado</Table.Th>
            <Table.Th />
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {sticks.map((stick) => (
            <Table.Tr key={stick.id}>
              <Table.Td>
                {stick.name}
                <Text size="xs" c="dimmed">
                  {dateTime(stick.madeAt)} · {counted(stick.cases, 'caso', 'casos')}
                </Text>
              </Table.Td>
              <Table.Td>
                Dos hojas del juego {stick.kitId}
                {stick.hasPhrase ? ' o su frase' : ''}
              </Table.Td>
              <Table.Td>
                <StickState stick={stick} />
              </Table.Td>
              <Table.Td>
                {mayChange && stick.gone === null ? (
                  <Group gap="xs" justify="flex-end">
                    <Button
                      size="compact-sm"
                      variant="default"
                      onClick={() => setAsking({ id: stick.id, reason: 'destroyed' })}
                    >
                      Se destruyó
                    </Button>
                    <Button
                      size="compact-sm"
                      variant="default"
                      onClick={() => setAsking({ id: stick.id, reason: 'lost' })}
                    >
                      Se perdió
                    </Button>
                  </Group>
                ) : null}
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      <ConfirmDialog
        opened={asking !== null}
        title={asking?.reason === 'lost' ? 'Se perdió la memoria' : 'Se destruyó la memoria'}
        confirmLabel="Registrarlo"
        onClose={() => setAsking(null)}
        onConfirm={async () => {
          if (asking !== null) await end.mutateAsync(asking);
        }}
      >
        {asking?.reason === 'lost'
          ? 'Queda registrado que no se sabe dónde está. Quien la encuentre necesita dos hojas, o su frase, para abrirla.'
          : 'Queda registrado que ya no existe.'}
      </ConfirmDialog>
    </>
  );
}

function StickState({ stick }: { readonly stick: StickRow }) {
  if (stick.gone !== null)
    return (
      <Text size="sm">
        {stick.gone.reason === 'lost' ? 'Perdida' : 'Destruida'} el {dateTime(stick.gone.at)}
      </Text>
    );
  if (stick.oldKeys)
    return (
      <>
        <Badge color="yellow" variant="light">
          Claves anteriores
        </Badge>
        <Text size="xs" c="dimmed">
          Haga otra copia y destruya esta.
        </Text>
      </>
    );
  return <Text size="sm">Vigente</Text>;
}
