import { VisuallyHidden } from '@mantine/core';
import { IconCheck, IconCircle, IconCircleDotFilled } from '@tabler/icons-react';
import type { CaseView } from '../../../../backend/cases/types.ts';
import type { CaseState } from '../../../../domain/case-states.ts';
import { type PathStep, pathOf } from '../../../../domain/cases/path.ts';
import { dateInLima } from '../../../../domain/clock/lima.ts';
import { dateTime, shortDate } from '../../../../domain/words/dates.ts';
import { DueBadge } from '../../../components/data/DueBadge.tsx';
import classes from './CasePage.module.css';

/** The procedure from reception to conclusion: what is done, what runs, until when, and what comes (RDNA 29.2). */
export function CasePath({ file }: { readonly file: CaseView }) {
  return (
    <ol className={classes['path']} aria-label="Procedimiento">
      {pathOf(file).map((step) => {
        const { icon: Icon, words } = PLACES[step.place];
        return (
          <li
            key={step.state}
            className={classes['step']}
            data-place={step.place}
            {...(isCurrent(step) ? { 'aria-current': 'step' as const } : {})}
          >
            <span className={classes['stepName']}>
              <Icon size={16} aria-hidden />
              {step.label}
              <VisuallyHidden>: {words}</VisuallyHidden>
            </span>
            <Under step={step} file={file} />
          </li>
        );
      })}
    </ol>
  );
}

/** Where the case stands: what runs, or its end. */
const isCurrent = ({ place, state }: PathStep): boolean =>
  place === 'now' || (place === 'done' && state === 'concluido');

/** One line under the name: of what is done, when and by whom; of what runs, until when. */
function Under({ step, file }: { readonly step: PathStep; readonly file: CaseView }) {
  const { place, at, by, detail, state } = step;
  const rule = place === 'now' ? TERMS[state] : undefined;
  const term = file.terms.find(({ id, level }) => rule?.includes(id) === true && level !== null);
  return (
    <span className={classes['stepDetail']}>
      {term === undefined ? null : (
        <DueBadge due={term.due} start={term.start} why={{ of: 'known', reason: term }} />
      )}
      {place === 'done' && at !== null ? (
        <span title={dateTime(at)}>{shortDate(dateInLima(at))}</span>
      ) : null}
      {detail === null ? null : <span>{detail}</span>}
      {by === null ? null : <span title={by}>{by}</span>}
    </span>
  );
}

/** The term that runs in a step (`TERM_RULES`). */
const TERMS: Readonly<Partial<Record<CaseState, readonly string[]>>> = {
  calificado: ['DNA_CALIF', 'DNA_CALIF_EXT'],
  en_atencion: ['DNA_VERIF'],
  en_verificacion: ['DNA_VERIF'],
};

const PLACES = {
  done: { icon: IconCheck, words: 'hecho' },
  now: { icon: IconCircleDotFilled, words: 'en curso' },
  ahead: { icon: IconCircle, words: 'por venir' },
} as const;
