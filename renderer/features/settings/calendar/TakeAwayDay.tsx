import { Text } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useRef } from 'react';
import type { z } from 'zod';
import type { Moves } from '../../../../backend/calendar/types.ts';
import { LIMITS } from '../../../../domain/records/basics.ts';
import { previewDay, takeDayAway } from '../../../../domain/records/calendar.ts';
import { longDate, weekdayName } from '../../../../domain/words/dates.ts';
import { useSession } from '../../../api/session.ts';
import { api } from '../../../api/trpc.ts';
import { DraftedForm } from '../../../components/draft/DraftedForm.tsx';
import { TextField } from '../../../components/form/TextField.tsx';
import { MovesToCome } from './Moves.tsx';

interface TakeAwayDayProps {
  /** YYYY-MM-DD */
  readonly date: string;
  readonly onMade: (moves: Moves) => void;
  readonly onClose: () => void;
}

/** A holiday of the law that this office works, on one date alone. */
export function TakeAwayDay({ date, onMade, onClose }: TakeAwayDayProps) {
  const take = useMutation(api.calendar.takeAway.mutationOptions());
  const moved = useRef<Moves | null>(null);
  const { operatorId } = useSession();
  const change = previewDay.safeParse({ kind: 'take_away', date });
  return (
    <DraftedForm<z.input<typeof takeDayAway>, z.output<typeof takeDayAway>>
      kind="calendar_taken"
      subjectId={operatorId}
      schema={takeDayAway}
      blanks={{ date, norm: '', reason: '' }}
      fixed={{ date }}
      submitLabel="Registrar que se trabaja"
      onSubmit={async (record, draftId) => {
        moved.current = (await take.mutateAsync({ ...record, draftId })).moved;
      }}
      onDone={() => (moved.current === null ? onClose() : onMade(moved.current))}
    >
      {change.success ? (
        <Text size="sm">
          El {weekdayName(date)} {longDate(date)} contará como día hábil. Los demás años no cambian.
        </Text>
      ) : null}
      <TextField name="norm" label="Norma que lo dispone" max={LIMITS.label} required />
      <TextField name="reason" label="Por qué se registra" required />
      <MovesToCome change={change.success ? change.data : null} />
    </DraftedForm>
  );
}
