import { IconLock } from '@tabler/icons-react';
import classes from './marks.module.css';

/** Nobody talks about a sealed case in front of others: whoever works in it is told wherever it shows. */
export function SealedMark({ sealed }: { readonly sealed: boolean }) {
  if (!sealed) return null;
  return (
    <span className={`${classes['mark']} ${classes['plain']}`}>
      <IconLock size={14} aria-hidden />
      Expediente reservado
    </span>
  );
}
