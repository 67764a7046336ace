import { VisuallyHidden } from '@mantine/core';
import { IconCheck, IconCircle, IconCircleDotFilled } from '@tabler/icons-react';
import type { RouteView } from '../../../../backend/violence/types.ts';
import { dateInLima } from '../../../../domain/clock/lima.ts';
import { isGoal } from '../../../../domain/violence/clocks.ts';
import { dateTime, shortDate } from '../../../../domain/words/dates.ts';
import { DueBadge } from '../../../components/data/DueBadge.tsx';
import classes from '../page/CasePage.module.css';
import own from './Violence.module.css';

/** The route from the immediate attention to its closing: what is done, what runs, what comes (§1.6). */
export function ViolencePath({ route }: { readonly route: RouteView }) {
  return (
    <ol className={classes['path']} aria-label="Ruta de violencia">
      {route.path.map(({ key, label, place, at, terms }) => {
        const { icon: Icon, words } = PLACES[place];
        const term = route.terms.find(({ id, level }) => level !== null && terms.includes(id));
        return (
          <li
            key={key}
            className={classes['step']}
            data-place={place}
            {...(place === 'now' ? { 'aria-current': 'step' as const } : {})}
          >
            <span className={classes['stepName']}>
              <Icon size={16} aria-hidden />
              <span className={own['name']}>
                {label}
                <VisuallyHidden>: {words}</VisuallyHidden>
              </span>
            </span>
            <span className={classes['stepDetail']}>
              {term !== undefined && isGoal(term.id) ? 'Meta interna: ' : null}
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
