import type { DutyOccurrence } from '../../../backend/fixed-duties/types.ts';
import { END_OF_DAY } from '../../../domain/clock/count.ts';
import { addDays, instantFromLima } from '../../../domain/clock/lima.ts';
import { DueBadge } from '../data/DueBadge.tsx';

/** Until when a duty of the calendar is, and why: its norm, and what is doubtful of it. */
export function DutyDue({ duty }: { readonly duty: DutyOccurrence }) {
  const { dueOn, remindDays, label, norm, verified, doubt } = duty;
  return (
    <DueBadge
      due={instantFromLima(dueOn, END_OF_DAY)}
      start={instantFromLima(addDays(dueOn, -remindDays), '00:00')}
      why={{
        of: 'known',
        reason: { label, verified, explanation: doubt === '' ? norm : `${norm}. ${doubt}` },
      }}
    />
  );
}
