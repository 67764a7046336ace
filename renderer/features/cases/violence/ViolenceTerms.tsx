import { Text, Title } from '@mantine/core';
import type { TermStatus, TermView } from '../../../../backend/cases/types.ts';
import type { RouteView } from '../../../../backend/violence/types.ts';
import { labelOf } from '../../../../domain/catalogues/catalogue.ts';
import {
  VIOLENCE_MEASURES,
  type ViolenceMeasureCode,
} from '../../../../domain/catalogues/violence.ts';
import { dateInLima } from '../../../../domain/clock/lima.ts';
import { isGoal } from '../../../../domain/violence/clocks.ts';
import { shortDate } from '../../../../domain/words/dates.ts';
import { DueBadge } from '../../../components/data/DueBadge.tsx';
import classes from '../page/CasePage.module.css';
import own from '../risk/Risk.module.css';
import { ACTOR_WORDS } from './words.ts';

/** What this office owes, and what others owe, to ask whether it was done. */
export function ViolenceTerms({ route: { terms, others } }: { readonly route: RouteView }) {
  return (
    <>
      {terms.length === 0 ? null : (
        <section aria-label="Qué vence en la ruta">
          <Title order={2} size="h6" className={own['title'] ?? ''}>
            Qué vence
          </Title>
          <ul className={classes['list']}>
            {terms.map((term) => (
              <Line key={term.key} term={term} about={term.measure} of={null} />
            ))}
          </ul>
        </section>
      )}
      {others.length === 0 ? null : (
        <section aria-label="Lo que deben otras instituciones">
          <Title order={2} size="h6" className={own['title'] ?? ''}>
            De otras instituciones: pregunte si ya lo hicieron
          </Title>
          <ul className={classes['list']}>
            {others.map((term) => (
              <Line key={term.key} term={term} about={null} of={ACTOR_WORDS[term.actor]} />
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

interface LineProps {
  readonly term: TermView;
  readonly about: ViolenceMeasureCode | null;
  readonly of: string | null;
}

function Line({ term, about, of }: LineProps) {
  return (
    <li className={classes['line']}>
      <div className={classes['lineHead']}>
        <Text size="sm" fw={600} span>
          {term.label}
          {about === null ? '' : `: ${labelOf(VIOLENCE_MEASURES, about)}`}
        </Text>
        {term.level === null ? (
          <span>
            {WORDS[term.status]}, {of === null ? 'vencía' : 'el plazo era'} el{' '}
            {shortDate(dateInLima(term.due))}
          </span>
        ) : (
          <DueBadge due={term.due} start={term.start} why={{ of: 'known', reason: term }} />
        )}
        <Text size="xs" c="dimmed" span>
          {isGoal(term.id) ? 'No es plazo legal' : term.norm}
          {term.verified ? '' : '. Por verificar'}
        </Text>
      </div>
    </li>
  );
}

const WORDS: Readonly<Record<TermStatus, string>> = {
  running: 'En curso',
  met: 'Cumplido',
  met_late: 'Cumplido fuera de plazo',
  overdue: 'Vencido',
  extended: 'Ampliado',
  not_counted: 'No se cuenta',
};
