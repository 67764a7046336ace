import { Button, Menu } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import type { ActivityView } from '../../../../backend/activities/types.ts';
import { useMay } from '../../../api/session.ts';
import { today } from '../../../components/time/useNow.ts';
import type { ActivityAct } from './ActDialogs.tsx';

interface Offer {
  readonly act: ActivityAct;
  readonly label: string;
  readonly when: (activity: ActivityView, today: string) => boolean;
}

/** In the order in which they usually follow. The first that may be done is the button. */
const OFFERS: readonly Offer[] = [
  {
    act: 'realizada',
    label: 'Anotar que se realizó',
    when: ({ state, firstOn }, day) => state === 'scheduled' && firstOn <= day,
  },
  { act: 'cambiar', label: 'Cambiar datos o fechas', when: ({ state }) => state !== 'cancelled' },
  { act: 'realizada', label: 'Corregir resultados', when: ({ state }) => state === 'held' },
  { act: 'cancelar', label: 'Cancelar la actividad…', when: ({ state }) => state === 'scheduled' },
  {
    act: 'reabrir',
    label: 'Volver a dejar programada…',
    when: ({ state }) => state !== 'scheduled',
  },
];

interface ActivityActsProps {
  readonly activity: ActivityView;
  readonly onOpen: (act: ActivityAct) => void;
}

export function ActivityActs({ activity, onOpen }: ActivityActsProps) {
  const may = useMay('activities.record');
  const [first, ...others] = may ? OFFERS.filter(({ when }) => when(activity, today())) : [];
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
                key={label}
                onClick={() => onOpen(act)}
                {...(act === 'cancelar' ? { color: 'red' } : {})}
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
