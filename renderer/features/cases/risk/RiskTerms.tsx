import { Text, Title } from '@mantine/core';
import type { TermStatus, TermView } from '../../../../backend/cases/types.ts';
import type { RiskView } from '../../../../backend/risk/types.ts';
import { dateInLima } from '../../../../domain/clock/lima.ts';
import { shortDate } from '../../../../domain/words/dates.ts';
import { DueBadge } from '../../../components/data/DueBadge.tsx';
import classes from '../page/CasePage.module.css';
import own from './Risk.module.css';

/** Every term of the procedure; one met late, or left over, keeps its mark. */
export function RiskTerms({ risk: { terms } }: { readonly risk: RiskView }) {
  if (terms.length === 0) return null;
  return (
    <section aria-label="Plazos del procedimiento por riesgo">
      <Title order={3} size="h6" className={own['title'] ?? ''}>
        Plazos
      </Title>
      <ul className={classes['list']}>
        {terms.map((term) => (
          <li key={`${term.id} ${term.start}`} className={classes['line']}>
            <div className={classes['lineHead']}>
              <Text size="sm" fw={600} span>
                {term.label}
              </Text>
              <Standing term={term} />
              <Text size="xs" c="dimmed" span>
                {term.norm}
              </Text>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Standing({ term }: { readonly term: TermView }) {
  if (term.level !== null)
    return <DueBadge due={term.due} start={term.start} why={{ of: 'known', reason: term }} />;
  return (
    <span>
      {WORDS[term.status]}, vencía el {shortDate(dateInLima(term.due))}
    </span>
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
