import { Text } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useRef } from 'react';
import type { z } from 'zod';
import type { CalendarRow, Moves } from '../../../../backend/calendar/types.ts';
import { withdrawDay } from '../../../../domain/records/calendar.ts';
import { longDate } from '../../../../domain/words/dates.ts';
import { api } from '../../../api/trpc.ts';
import { DraftedForm } from '../../../components/draft/DraftedForm.tsx';
import { TextField } from '../../../components/form/TextField.tsx';
import { MovesToCome } from './Moves.tsx';

interface WithdrawDayProps {
  readonly id: string;
  /** Null while the year on show is another. */
  readonly day: CalendarRow | null;
  readonly onMade: (moves: Moves) => void;
  readonly onClose: () => void;
}

/** Takes back what the office wrote of a day; the row stays, with who, when and why. */
export function WithdrawDay({ id, day, onMade, onClose }: WithdrawDayProps) {
  const withdraw = useMutation(api.calendar.withdraw.mutationOptions());
  const moved = useRef<Moves | null>(null);
  return (
    <DraftedForm<z.input<typeof withdrawDay>, z.output<typeof withdrawDay>>
      kind="calendar_withdrawal"
      subjectId={id}
      schema={withdrawDay}
      blanks={{ id, reason: '' }}
      fixed={{ id }}
      submitLabel="Retirar el día"
      onSubmit={async (record, draftId) => {
        moved.current = (await withdraw.mutateAsync({ ...record, draftId })).moved;
      }}
      onDone={() => (moved.current === null ? onClose() : onMade(moved.current))}
    >
      {day === null ? null : (
        <Text size="sm">
          {day.name}, {longDate(day.date)} ({day.norm}).{' '}
          {day.state === 'added' ? 'Volverá a ser día hábil.' : 'Volverá a ser feriado.'}
        </Text>
      )}
      <TextField name="reason" label="Por qué se retira" required />
      <MovesToCome change={{ kind: 'withdraw', id }} />
    </DraftedForm>
  );
}
