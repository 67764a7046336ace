import { Modal, Table, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { NATIONAL_LINES, type TurnPhone } from '../../../domain/emergency-card.ts';
import { api } from '../../api/trpc.ts';

interface EmergencyCardProps {
  readonly opened: boolean;
  readonly onClose: () => void;
}

/** Who is called when a life cannot wait. It shows before anybody enters: no datum of a person is on it. */
export function EmergencyCard({ opened, onClose }: EmergencyCardProps) {
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title="Teléfonos de emergencia"
      size="lg"
      centered
      closeButtonProps={{ 'aria-label': 'Cerrar' }}
    >
      <Lines />
    </Modal>
  );
}

function Lines() {
  const phones = useQuery(api.emergencyCard.phones.queryOptions());
  return (
    <>
      <Table verticalSpacing={4} aria-label="Líneas nacionales">
        <Table.Thead>
          <Table.Tr>
            <Table.Th>Marque</Table.Th>
            <Table.Th>Quién responde</Table.Th>
            <Table.Th>Para qué</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {NATIONAL_LINES.map(({ number, of, what }) => (
            <Table.Tr key={number}>
              <Table.Td>
                <Dialled>{number}</Dialled>
              </Table.Td>
              <Table.Th scope="row" fw={500}>
                {of}
              </Table.Th>
              <Table.Td>{what}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      {/* Without an answer the national lines are on show all the same. */}
      <OfTheTurn phones={phones.data ?? []} />
    </>
  );
}

function OfTheTurn({ phones }: { readonly phones: readonly TurnPhone[] }) {
  if (phones.length === 0)
    return (
      <Text size="sm" c="dimmed" mt="sm">
        Faltan los teléfonos de la zona: los escribe la/el responsable en «Ajustes», «Avisos y
        emergencia».
      </Text>
    );
  return (
    <Table verticalSpacing={4} mt="sm" aria-label="De la zona">
      <Table.Thead>
        <Table.Tr>
          <Table.Th>De la zona</Table.Th>
          <Table.Th>Teléfono</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {phones.map(({ post, number }) => (
          <Table.Tr key={`${post} ${number}`}>
            <Table.Th scope="row" fw={500}>
              {post}
            </Table.Th>
            <Table.Td>
              <Dialled>{number}</Dialled>
            </Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}

/** To be read from a step away. */
const Dialled = ({ children }: { readonly children: string }) => (
  <Text span fw={700} size="lg" style={{ whiteSpace: 'nowrap' }}>
    {children}
  </Text>
);
