import {
  IconBan,
  IconFileCheck,
  IconFileText,
  IconPencil,
  IconRubberStamp,
} from '@tabler/icons-react';
import type { LetterRow } from '../../../../backend/letters/types.ts';
import classes from './parts.module.css';

const FACES = {
  draft: { icon: IconPencil, words: 'Borrador' },
  issued: { icon: IconFileText, words: 'Emitido, sin firma' },
  signed: { icon: IconFileCheck, words: 'Firmado, sin cargo' },
  delivered: { icon: IconRubberStamp, words: 'Con cargo' },
  annulled: { icon: IconBan, words: 'Anulado' },
} as const;

interface LetterStateBadgeProps {
  readonly state: LetterRow['state'];
  /** The stamped copy came back. */
  readonly hasCargo: boolean;
}

/** Where a letter stands: a sign and its words. */
export function LetterStateBadge({ state, hasCargo }: LetterStateBadgeProps) {
  const { icon: Icon, words } = FACES[state === 'signed' && hasCargo ? 'delivered' : state];
  return (
    <span className={classes['badge']}>
      <Icon size={16} aria-hidden />
      {words}
    </span>
  );
}
