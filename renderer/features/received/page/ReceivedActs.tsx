import { Button, Menu } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import type { ReceivedView } from '../../../../backend/received/types.ts';
import { type Action, mayCloseReceived, mayDo } from '../../../../domain/rights.ts';
import { useSession } from '../../../api/session.ts';
import type { ReceivedAct } from './ActDialogs.tsx';

interface ReceivedActsProps {
  readonly document: ReceivedView;
  readonly onOpen: (act: ReceivedAct) => void;
}

interface Offer {
  readonly act: ReceivedAct;
  readonly label: string;
  readonly right: Action;
  readonly when: (document: ReceivedView, session: Who) => boolean;
}

type Who = Pick<ReturnType<typeof useSession>, 'operatorId' | 'roles'>;

const isOpen = ({ state }: ReceivedView): boolean => state === 'open';

/** In the order in which they usually follow. The first that may be done is the button. */
const OFFERS: readonly Offer[] = [
  {
    act: 'proveido',
    label: 'Dar proveído',
    right: 'received.order',
    when: (document) => isOpen(document) && document.orders.length === 0,
  },
  { act: 'respuesta', label: 'Registrar respuesta', right: 'received.answer', when: isOpen },
  {
    act: 'cerrar',
    label: 'Cerrar sin respuesta',
    right: 'received.close',
    when: (document, who) =>
      isOpen(document) && mayCloseReceived(document.assignedTo?.id ?? null, who),
  },
  {
    act: 'proveido',
    label: 'Pasar a otra persona',
    right: 'received.order',
    when: (document) => isOpen(document) && document.orders.length > 0,
  },
  {
    act: 'expediente',
    label: 'Pasar a un expediente',
    right: 'received.link',
    when: ({ state }) => state === 'open' || state === 'closed',
  },
  { act: 'plazo', label: 'Cambiar el plazo', right: 'received.answer', when: isOpen },
  {
    act: 'reabrir',
    label: 'Volver a dejar pendiente…',
    right: 'received.reopen',
    when: ({ state }) => state === 'answered' || state === 'closed',
  },
  { act: 'anular', label: 'Anular el registro…', right: 'received.annul', when: isOpen },
];

/** The one act that usually follows, and the others. */
export function ReceivedActs({ document, onOpen }: ReceivedActsProps) {
  const session = useSession();
  const [first, ...others] = OFFERS.filter(
    ({ right, when }) => mayDo(right, session.roles) && when(document, session),
  );
  if (first === undefined) return null;
  return (
    <>
      <Button onClick={() => onOpen(first.act)}>{first.label}</Button>
      {others.length === 0 ? null : (
        <Menu position="bottom-end" shadow="md" withinPortal>
          <Menu.Target>
            <Button variant="default" rightSection={<IconChevronDown size={16} aria-hidden />}>
              Más actos
            </Button>
          </Menu.Target>
          <Menu.Dropdown>
            {others.map(({ act, label }) => (
              <Menu.Item
                key={act}
                onClick={() => onOpen(act)}
                {...(act === 'anular' ? { color: 'red' } : {})}
              >
                {label}
              </Menu.Item>
            ))}
          </Menu.Dropdown>
        </Menu>
      )}
    </>
  );
}
