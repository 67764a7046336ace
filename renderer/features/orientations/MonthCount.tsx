import { Group, Skeleton, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { ORIENTATION_TOPICS } from '../../../domain/catalogues/case.ts';
import { monthName } from '../../../domain/words/dates.ts';
import { counted } from '../../../domain/words/lists.ts';
import { useSaid } from '../../api/lists.ts';
import { api } from '../../api/trpc.ts';
import { today } from '../../components/time/useNow.ts';

/** "Agosto: 12 orientaciones · Alimentos 5 · Tenencia 3…" */
export function MonthCount() {
  const to = today();
  const said = useSaid();
  const found = useQuery(api.orientations.count.queryOptions({ from: `${to.slice(0, 8)}01`, to }));
  if (found.data === undefined) return <Skeleton height={22} mb="sm" visible={found.isPending} />;
  const { total, topics } = found.data;
  return (
    <Group gap="xs" mb="sm" mih={22}>
      <Text size="sm" fw={600}>
        {counted(total, 'orientación', 'orientaciones')} en {monthName(to)}
      </Text>
      <Text size="sm" c="dimmed">
        {topics
          .map(({ topic, count }) => `${said(ORIENTATION_TOPICS, topic, to)}: ${count}`)
          .join(' · ')}
      </Text>
    </Group>
  );
}
