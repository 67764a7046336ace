import { VisuallyHidden } from '@mantine/core';
import { IconCheck, IconCircle, IconCircleDotFilled } from '@tabler/icons-react';
import type { CaseView } from '../../../../backend/cases/types.ts';
import { CASE_STATE_LABELS, CASE_STATES } from '../../../../domain/case-states.ts';
import classes from './CasePage.module.css';

/** The procedure from reception to conclusion: what is done, where the case stands, what comes (RDNA 29.2). */
export function CasePath({ file }: { readonly file: CaseView }) {
  const now = CASE_STATES.indexOf(file.state);
  return (
    <ol className={classes['path']} aria-label="Procedimiento">
      {CASE_STATES.map((state, at) => {
        const place =
          at < now || file.state === 'concluido' ? 'done' : at === now ? 'now' : 'ahead';
        const { icon: Icon, words } = PLACES[place];
        return (
          <li
            key={state}
            className={classes['step']}
            data-place={place}
            {...(at === now ? { 'aria-current': 'step' as const } : {})}
          >
            <Icon size={16} aria-hidden />
            {CASE_STATE_LABELS[state]}
            <VisuallyHidden>: {words}</VisuallyHidden>
          </li>
        );
      })}
    </ol>
  );
}

const PLACES = {
  done: { icon: IconCheck, words: 'hecho' },
  now: { icon: IconCircleDotFilled, words: 'en curso' },
  ahead: { icon: IconCircle, words: 'por venir' },
} as const;
