import { VisuallyHidden } from '@mantine/core';
import { IconCheck, IconCircle, IconCircleDotFilled } from '@tabler/icons-react';
import type { RiskView } from '../../../../backend/risk/types.ts';
import { dateInLima } from '../../../../domain/clock/lima.ts';
import { dateTime, shortDate } from '../../../../domain/words/dates.ts';
import { DueBadge } from '../../../components/data/DueBadge.tsx';
import classes from '../page/CasePage.module.css';

/** From the valuation to the conclusion: what is done, what runs and until when, what comes. */
export function RiskPath({ risk }: { readonly risk: RiskView }) {
  return (
    <ol className={classes['path']} aria-label="Camino del procedimiento por riesgo">
      {risk.path.map(({ key, label, place, at, terms }) => {
        const { icon: Icon, words } = PLACES[place];
        const now = place === 'now';
        const term = risk.terms.find(
          ({ id, level }) => now && level !== null && terms.includes(id),
        );
        return (
          <li
            key={key}
            className={classes['step']}
            data-place={place}
            {...(now ? { 'aria-current': 'step' as const } : {})}
          >
            <span className={classes['stepName']}>
              <Icon size={16} aria-hidden />
              <span>
                {label}
                <VisuallyHidden>: {words}</VisuallyHidden>
              </span>
            </span>
            <span className={classes['stepDetail']}>
              {term === undefined ? null : (
                <DueBadge due={term.due} start={term.start} why={{ of: 'known', reason: term }} />
              )}
              {at === null ? null : <span title={dateTime(at)}>{shortDate(dateInLima(at))}</span>}
            </span>
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
