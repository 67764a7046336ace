import { Group, Text } from '@mantine/core';
import type { CaseView, DueWhat } from '../../../../backend/cases/types.ts';
import { DueBadge } from '../../../components/data/DueBadge.tsx';

/** What the case must meet next, and, on a click, why: rule, norm, start, days skipped. */
export function NextDue({ file }: { readonly file: CaseView }) {
  if (file.due === null)
    return file.state === 'concluido' ? null : (
      <Text size="sm" c="dimmed" span>
        Sin plazo corriendo
      </Text>
    );
  const { what, at } = file.due;
  const term = file.terms.find(({ due, level }) => due === at && level !== null);
  return (
    <Group component="span" gap={6} wrap="nowrap" fz="sm">
      {WHAT[what]}:
      <DueBadge
        due={at}
        start={term?.start ?? file.receivedAt}
        why={{ of: 'case', id: file.id, what }}
      />
    </Group>
  );
}

const WHAT: Readonly<Record<DueWhat, string>> = {
  calificacion: 'Calificación',
  verificacion: 'Verificación',
  seguimiento: 'Seguimiento',
};
