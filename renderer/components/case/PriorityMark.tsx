import { VisuallyHidden } from '@mantine/core';
import { IconFlame, IconUrgent } from '@tabler/icons-react';
import { PRIORITIES } from '../../../domain/catalogues/case.ts';
import { labelOf } from '../../../domain/catalogues/catalogue.ts';
import classes from './marks.module.css';

/** Priority when it is more than normal. `short`: the sign alone, for tables; its word is still read aloud. */
export function PriorityMark({ priority, short = false }: { priority: string; short?: boolean }) {
  if (priority === 'normal') return null;
  const Icon = priority === 'urgente' ? IconUrgent : IconFlame;
  const label = `Prioridad ${labelOf(PRIORITIES, priority).toLowerCase()}`;
  return (
    <span className={`${classes['mark']} ${classes['warn']}`} title={label}>
      <Icon size={16} aria-hidden />
      {short ? <VisuallyHidden>{label}</VisuallyHidden> : label}
    </span>
  );
}
