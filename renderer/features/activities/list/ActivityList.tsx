import { Button, SegmentedControl } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { Link, useNavigate } from 'react-router';
import { activityAddress } from '../../../api/addresses.ts';
import { client } from '../../../api/trpc.ts';
import { pagesOptions, usePages } from '../../../components/data/usePages.ts';
import { VirtualTable } from '../../../components/data/VirtualTable.tsx';
import { Answer, EmptyState } from '../../../components/feedback/States.tsx';
import { useInAddress } from '../../../components/useInAddress.ts';
import { View } from '../../../components/View.tsx';
import { COLUMNS } from './columns.tsx';
import { Figures } from './Figures.tsx';

const FILTERS = [
  { value: 'all', label: 'Todas' },
  { value: 'scheduled', label: 'Programadas' },
  { value: 'pending', label: 'Falta su resultado' },
  { value: 'held', label: 'Realizadas' },
  { value: 'cancelled', label: 'Canceladas' },
] as const;

/** *Actividades*: workshops, campaigns, schools and groups of the desks that she attends. */
export function ActivityList() {
  const navigate = useNavigate();
  const chosen = useInAddress('ver');
  const show = FILTERS.find(({ value }) => value === chosen.value)?.value ?? 'all';
  const pages = usePages(
    pagesOptions(['activities', show], (cursor) =>
      client.activities.list.query({ show, cursor, limit: 100 }),
    ),
  );
  return (
    <View
      title="Actividades"
      actions={
        <Button
          component={Link}
          to={activityAddress.plan}
          leftSection={<IconPlus size={16} aria-hidden />}
        >
          Programar actividad
        </Button>
      }
    >
      <Figures />
      <SegmentedControl
        aria-label="Qué actividades ver"
        data={[...FILTERS]}
        value={show}
        onChange={chosen.open}
        mb="sm"
      />
      <Answer of={pages}>
        {(rows) =>
          rows.length === 0 ? (
            <EmptyState title="No hay actividades aquí">
              Programe un taller, una charla, una campaña o una escuela con «Programar actividad».
              Después anote quién vino y qué se logró: los reportes salen de ahí.
            </EmptyState>
          ) : (
            <VirtualTable
              label="Actividades"
              rows={rows}
              columns={COLUMNS}
              rowKey={({ id }) => id}
              onOpen={({ id }) => void navigate(activityAddress.page(id))}
              height="calc(100dvh - 17rem)"
              onEnd={pages.more}
            />
          )
        }
      </Answer>
    </View>
  );
}
