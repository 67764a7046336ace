import { Group, Text } from '@mantine/core';
import type { CaseView } from '../../../../backend/cases/types.ts';
import { DueBadge } from '../../../components/data/DueBadge.tsx';

/** The nearest follow-up, and, on a click, why it is due then. The terms of the procedure stand on its path. */
export function NextDue({ file }: { readonly file: CaseView }) {
  if (file.due === null)
    return file.state === 'concluido' ? null : (
      <Text size="sm" c="dimmed" span>
        Sin plazo corriendo
      </Text>
    );
  const { what, at } = file.due;
  if (what !== 'seguimiento') return null;
  return (
    <Group component="span" gap={6} wrap="nowrap" fz="sm">
      Seguimiento:
      <DueBadge due={at} start={file.receivedAt} why={{ of: 'case', id: file.id, what }} />
    </Group>
  );
}
