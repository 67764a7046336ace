import { Anchor, Button, Text } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { Link, useNavigate } from 'react-router';
import type { OrientationRow } from '../../../backend/orientations/types.ts';
import { CHANNELS, ORIENTATION_TOPICS } from '../../../domain/catalogues/case.ts';
import { labelOf } from '../../../domain/catalogues/catalogue.ts';
import { SEXES } from '../../../domain/catalogues/person.ts';
import { dateTime } from '../../../domain/words/dates.ts';
import { address } from '../../api/addresses.ts';
import { client } from '../../api/trpc.ts';
import { Said } from '../../components/data/Said.tsx';
import { pagesOptions, usePages } from '../../components/data/usePages.ts';
import { type Column, VirtualTable } from '../../components/data/VirtualTable.tsx';
import { Answer, EmptyState } from '../../components/feedback/States.tsx';
import { View } from '../../components/View.tsx';
import { AGE_GROUPS } from './age-groups.ts';
import { MonthCount } from './MonthCount.tsx';

const PAGE = 50;

/** The orientations given, the last ones first, and how many of each this month. */
export function OrientationsView() {
  const navigate = useNavigate();
  const pages = usePages(
    pagesOptions<OrientationRow>(['orientations'], (cursor) =>
      client.orientations.list.query({ cursor, limit: PAGE }),
    ),
  );
  const open = ({ id, caseId }: OrientationRow): void => {
    void navigate(caseId === null ? address.receptionFrom(id) : address.case(caseId));
  };
  return (
    <View
      title="Orientaciones"
      actions={
        <Button
          component={Link}
          to={address.newOrientation}
          leftSection={<IconPlus size={16} aria-hidden />}
        >
          Nueva orientación
        </Button>
      }
    >
      <MonthCount />
      <Answer of={pages}>
        {(rows) =>
          rows.length === 0 ? (
            <EmptyState title="Todavía no hay orientaciones">
              Cuando alguien pregunta y no hace falta abrir un caso, regístrelo con «Nueva
              orientación»: toma medio minuto y no pide nombres.
            </EmptyState>
          ) : (
            <VirtualTable
              label="Orientaciones"
              rows={rows}
              columns={COLUMNS}
              rowKey={({ id }) => id}
              onOpen={open}
              height="65vh"
              onEnd={pages.more}
            />
          )
        }
      </Answer>
    </View>
  );
}

const COLUMNS: readonly Column<OrientationRow>[] = [
  {
    key: 'when',
    title: 'Fecha y hora',
    width: '9.5rem',
    cell: ({ happenedAt }) => dateTime(happenedAt),
  },
  {
    key: 'topic',
    title: 'Tema',
    width: 'minmax(0, 2fr)',
    cell: ({ topic, happenedAt }) => <Said of={ORIENTATION_TOPICS} code={topic} at={happenedAt} />,
  },
  {
    key: 'channel',
    title: 'Canal',
    width: 'minmax(0, 1fr)',
    cell: ({ channel, happenedAt }) => <Said of={CHANNELS} code={channel} at={happenedAt} />,
  },
  { key: 'who', title: 'Quién', width: 'minmax(0, 1fr)', cell: whoAsked },
  {
    key: 'by',
    title: 'Atendió',
    width: 'minmax(0, 1.25fr)',
    cell: ({ by }) => (
      <Text span size="sm" truncate display="block" title={by}>
        {by}
      </Text>
    ),
  },
  {
    key: 'case',
    title: 'Caso',
    width: '10.5rem',
    cell: ({ id, caseId }) =>
      caseId === null ? (
        <Anchor component={Link} to={address.receptionFrom(id)} size="sm">
          Convertir en caso
        </Anchor>
      ) : (
        <Anchor component={Link} to={address.case(caseId)} size="sm">
          Ver el caso
        </Anchor>
      ),
  },
];

function whoAsked({ sex, ageGroup }: OrientationRow): string {
  const age = AGE_GROUPS.find(({ value }) => value === ageGroup)?.label;
  const parts = [sex === null ? undefined : labelOf(SEXES, sex), age];
  return parts.filter((part) => part !== undefined).join(', ') || '—';
}
