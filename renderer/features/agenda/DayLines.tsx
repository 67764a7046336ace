import { Text, Title } from '@mantine/core';
import { useId } from 'react';
import type { AgendaLine } from '../../../backend/agenda/types.ts';
import { monthName, weekdayDate } from '../../../domain/words/dates.ts';
import { Lines } from './Line.tsx';
import { NothingBooked } from './NothingBooked.tsx';

interface DayLinesProps {
  readonly lines: readonly AgendaLine[];
  /** YYYY-MM-DD; null: the whole month. */
  readonly chosen: string | null;
  readonly first: string;
  readonly cut: boolean;
  /** Of the office: each line says whose it is. */
  readonly withWho: boolean;
}

/** What there is to do, day by day; each line leads to where it is done. */
export function DayLines({ lines, chosen, first, cut, withWho }: DayLinesProps) {
  const id = useId();
  const days = [...Map.groupBy(lines, ({ day }) => day)];
  return (
    <section aria-labelledby={id}>
      <Title order={2} size="h5" id={id} mb={4}>
        {chosen === null ? `Todo ${monthName(first)}` : weekdayDate(chosen)}
      </Title>
      {days.length === 0 ? <NothingBooked /> : null}
      {days.map(([day, of]) => (
        <div key={day}>
          {chosen === null ? (
            <Text size="sm" fw={600}>
              {weekdayDate(day)}
            </Text>
          ) : null}
          <Lines label={weekdayDate(day)} lines={of} withWho={withWho} />
        </div>
      ))}
      {cut ? (
        <Text size="sm" c="dimmed">
          {chosen === null
            ? 'Hay más de lo que cabe aquí: vea un día.'
            : 'Hay más de lo que cabe aquí.'}
        </Text>
      ) : null}
    </section>
  );
}
