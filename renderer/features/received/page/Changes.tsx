import { Text, Title } from '@mantine/core';
import { useId } from 'react';
import type { ReceivedChangeView } from '../../../../backend/received/types.ts';
import { dateInLima } from '../../../../domain/clock/lima.ts';
import { dateTime, shortDate } from '../../../../domain/words/dates.ts';
import classes from './page.module.css';

/** What was corrected of it, the last first, each with its reason. */
export function Changes({ changes }: { readonly changes: readonly ReceivedChangeView[] }) {
  const id = useId();
  if (changes.length === 0) return null;
  return (
    <section aria-labelledby={id}>
      <Title order={2} size="h5" id={id}>
        Cambios
      </Title>
      <ul className={classes['list']} aria-labelledby={id}>
        {changes.map((change) => (
          <li key={change.id}>
            <Text size="sm" fw={600}>
              {whatOf(change)}
            </Text>
            <Text size="sm">{change.reason}</Text>
            <Text size="sm" c="dimmed">
              {change.by}, {dateTime(change.at)}
            </Text>
          </li>
        ))}
      </ul>
    </section>
  );
}

function whatOf({ kind, fromCase, toCase, fromDueAt, toDueAt }: ReceivedChangeView): string {
  switch (kind) {
    case 'case':
      return `De ${caseWords(fromCase)} a ${caseWords(toCase)}`;
    case 'term':
      return `Plazo para responder: de ${dueWords(fromDueAt)} a ${dueWords(toDueAt)}`;
    case 'reopened':
      return 'Volvió a estar pendiente';
  }
}

function caseWords(number: string | null): string {
  if (number === null) return 'ningún expediente';
  return number === '' ? 'un expediente que usted no ve' : `expediente ${number}`;
}

const dueWords = (dueAt: string | null): string =>
  dueAt === null ? 'ninguno' : shortDate(dateInLima(dueAt));
