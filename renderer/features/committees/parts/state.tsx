import {
  IconBan,
  IconCalendarEvent,
  IconCircleCheck,
  IconHourglass,
  IconPaperclip,
} from '@tabler/icons-react';
import { SESSION_STATE_LABELS, type SessionState } from '../../../../domain/committees/sessions.ts';
import { SIGNED_ACTA_WORDS, type SignedActa } from '../../../../domain/committees/signed-acta.ts';
import { today } from '../../../components/time/useNow.ts';
import classes from '../committees.module.css';

const SIGNS = {
  convoked: IconCalendarEvent,
  held: IconCircleCheck,
  suspended: IconBan,
  no_quorum: IconBan,
} as const;

interface StateProps {
  readonly state: SessionState;
  readonly onDate: string;
  readonly acta: string | null;
}

/** Where a session stands: a sign and its words. */
export function SessionStateMark({ state, onDate, acta }: StateProps) {
  const isOver = state === 'convoked' && onDate < today();
  const Sign = isOver ? IconHourglass : SIGNS[state];
  const words = isOver ? 'Falta anotar qué pasó' : SESSION_STATE_LABELS[state];
  return (
    <span className={classes['badge']}>
      <Sign size={16} aria-hidden />
      {words}
      {acta === null ? (state === 'held' ? ', acta sin cerrar' : '') : `, acta N.° ${acta}`}
    </span>
  );
}

/** Whether the signed acta is kept; nothing while the acta is open. */
export const SignedActaMark = ({ signedActa }: { readonly signedActa: SignedActa | null }) =>
  signedActa === null ? null : (
    <span className={classes['badge']}>
      {signedActa === 'none' ? null : <IconPaperclip size={16} aria-hidden />}
      {SIGNED_ACTA_WORDS[signedActa]}
    </span>
  );
