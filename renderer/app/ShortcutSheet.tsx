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

/** Those of `features/cases/page/useCaseKeys.ts`, for who may do each. */
const CASE_KEYS: readonly (readonly [keys: string, does: string])[] = [
  ['N', 'Anotación nueva'],
  ['S', 'Asignar un seguimiento'],
  ['O', 'Oficio nuevo'],
  ['C', 'Calificar'],
];

export function ShortcutSheet({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  return (
    <Modal opened={opened} onClose={onClose} title="Atajos de teclado" centered>
      <Table verticalSpacing={3}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>Teclas</Table.Th>
            <Table.Th>Qué hace</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          <Rows keys={KEYS} />
        </Table.Tbody>
        <Table.Tbody>
          <Table.Tr>
            <Table.Th colSpan={2} scope="rowgroup">
              En la página de un caso, si no se está escribiendo
            </Table.Th>
          </Table.Tr>
          <Rows keys={CASE_KEYS} />
        </Table.Tbody>
      </Table>
    </Modal>
  );
}

function Rows({ keys }: { readonly keys: typeof KEYS }) {
  return keys.map(([name, does]) => (
    <Table.Tr key={name}>
      <Table.Td>
        <Kbd>{name}</Kbd>
      </Table.Td>
      <Table.Td>{does}</Table.Td>
    </Table.Tr>
  ));
}
