import { Kbd, Modal, Table } from '@mantine/core';
import { RAIL } from './rail.ts';

const KEYS: readonly (readonly [keys: string, does: string])[] = [
  ['Ctrl+K', 'Buscar'],
  ['Ctrl+L', 'Bloquear'],
  ['Alt+N', 'Recepción nueva'],
  ['Alt+O', 'Orientación rápida'],
  ...RAIL.map(({ key, label }) => [`Alt+${key}`, label] as const),
  ['F8', 'Ocultar o mostrar nombres'],
  ['F1 o ?', 'Esta lista'],
  ['Esc', 'Cerrar la ventana que está abierta'],
];

export function ShortcutSheet({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  return (
    <Modal opened={opened} onClose={onClose} title="Atajos de teclado" centered>
      <Table>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>Teclas</Table.Th>
            <Table.Th>Qué hace</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {KEYS.map(([keys, does]) => (
            <Table.Tr key={keys}>
              <Table.Td>
                <Kbd>{keys}</Kbd>
              </Table.Td>
              <Table.Td>{does}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Modal>
  );
}
