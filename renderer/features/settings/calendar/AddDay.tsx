import { useMutation } from '@tanstack/react-query';
import { useRef } from 'react';
import type { z } from 'zod';
import type { Moves } from '../../../../backend/calendar/types.ts';
import { DAY_SCOPE_LABELS, DAY_SCOPES } from '../../../../domain/clock/scopes.ts';
import { LIMITS } from '../../../../domain/records/basics.ts';
import { addDay, previewDay } from '../../../../domain/records/calendar.ts';
import { useSession } from '../../../api/session.ts';
import { api } from '../../../api/trpc.ts';
import { DraftedForm } from '../../../components/draft/DraftedForm.tsx';
import { ChoiceField } from '../../../components/form/ChoiceField.tsx';
import { useFieldValue } from '../../../components/form/context.tsx';
import { DateField } from '../../../components/form/DateField.tsx';
import { TextField } from '../../../components/form/TextField.tsx';
import { MovesToCome } from './Moves.tsx';

interface DayFormProps {
  /** What the change moved. */
  readonly onMade: (moves: Moves) => void;
  /** Closed without it. */
  readonly onClose: () => void;
}

interface Values {
  readonly date: string | null;
  readonly name: string;
  readonly scope: string | null;
  readonly norm: string;
  readonly reason: string;
}

/** One more day without work, with what it would move in sight. */
export function AddDay({ onMade, onClose }: DayFormProps) {
  const add = useMutation(api.calendar.add.mutationOptions());
  const moved = useRef<Moves | null>(null);
  const { operatorId } = useSession();
  return (
    // It is about no record yet: known by who writes it, one at a time for each.
    <DraftedForm<Values, z.output<typeof addDay>>
      kind="calendar_day"
      subjectId={operatorId}
      schema={addDay}
      blanks={{ date: null, name: '', scope: null, norm: '', reason: '' }}
      submitLabel="Agregar el día"
      onSubmit={async (record, draftId) => {
        moved.current = (await add.mutateAsync({ ...record, draftId })).moved;
      }}
      onDone={() => (moved.current === null ? onClose() : onMade(moved.current))}
    >
      <DateField name="date" label="Fecha" required />
      <TextField name="name" label="Qué día es" max={LIMITS.label} required />
      <ChoiceField
        name="scope"
        label="Ámbito"
        description="Un día en que la oficina no atendió se cuenta igual: solo pasa al siguiente el plazo que vencía ese día (TUO Ley 27444, art. 145.2)."
        required
        from={DAY_SCOPES.map((value) => ({ value, label: DAY_SCOPE_LABELS[value] }))}
      />
      <TextField name="norm" label="Norma o documento" max={LIMITS.label} required />
      <TextField name="reason" label="Por qué se registra" required />
      <Preview />
    </DraftedForm>
  );
}

function Preview() {
  const date = useFieldValue<string | null>('date');
  const scope = useFieldValue<string | null>('scope');
  const typed = previewDay.safeParse({ kind: 'add', date, scope });
  return <MovesToCome change={typed.success ? typed.data : null} />;
}
