import { Kbd, Modal, Table } from '@mantine/core';
import { mayDo, type Role } from '../../domain/rights.ts';
import { useSession } from '../api/session.ts';
import { railOf } from './rail.ts';

type Keys = readonly (readonly [keys: string, does: string])[];

const keysOf = (roles: readonly Role[]): Keys => [
  ['Ctrl+K', 'Buscar'],
  ['Ctrl+L', 'Bloquear'],
  ...(mayDo('cases.register', roles) ? [['Alt+N', 'Recepción nueva'] as const] : []),
  ...(mayDo('orientations.register', roles) ? [['Alt+O', 'Orientación rápida'] as const] : []),
  ...railOf(roles).map(({ key, label }) => [`Alt+${key}`, label] as const),
  ...(mayDo('tray.own', roles) ? [['Alt+V', 'Ir al siguiente vencido'] as const] : []),
  ['F8', 'Ocultar o mostrar nombres'],
  ['F9', 'Teléfonos de emergencia'],
  ['F1 o ?', 'Esta lista'],
  ['Ctrl+Enter', 'Guardar lo que se está escribiendo'],
  ['Esc', 'Cerrar la ventana que está abierta'],
];

/** Those of `features/people/CasesPanel.tsx` and `features/agenda/useCalendarKeys.ts`. */
const ELSEWHERE: Keys = [
  ['C', 'En la página de una persona: abrir su expediente'],
  ['Re Pág y Av Pág', 'En la agenda: antes y después'],
  ['T', 'En la agenda: hoy'],
];

/** Those of `features/cases/page/useCaseKeys.ts`, for who may do each. */
const CASE_KEYS: Keys = [
  ['N', 'Anotación nueva'],
  ['S', 'Asignar un seguimiento'],
  ['O', 'Oficio nuevo'],
  ['C', 'Calificar'],
];

export function ShortcutSheet({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  const { roles } = useSession();
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
          <Rows keys={keysOf(roles)} />
          <Rows keys={ELSEWHERE} />
        </Table.Tbody>
        {mayDo('cases.view', roles) ? <CaseKeys /> : null}
      </Table>
    </Modal>
  );
}

function CaseKeys() {
  return (
    <Table.Tbody>
      <Table.Tr>
        <Table.Th colSpan={2} scope="rowgroup">
          En la página de un caso, si no se está escribiendo
        </Table.Th>
      </Table.Tr>
      <Rows keys={CASE_KEYS} />
    </Table.Tbody>
  );
}

function Rows({ keys }: { readonly keys: Keys }) {
  return keys.map(([name, does]) => (
    <Table.Tr key={name}>
      <Table.Td>
        <Kbd>{name}</Kbd>
      </Table.Td>
      <Table.Td>{does}</Table.Td>
    </Table.Tr>
  ));
}
