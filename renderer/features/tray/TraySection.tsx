import { Button, Text, Title } from '@mantine/core';
import { Children, type ReactNode, useId, useState } from 'react';
import classes from './tray.module.css';

interface TraySectionProps {
  readonly title: string;
  readonly total: number;
  /** Rows on show; more than these exist when `total` is larger. */
  readonly shown?: number;
  /** What an empty section says; absent: the section is left out. */
  readonly empty?: string;
  readonly children: ReactNode;
}

/** Rows seen at once: a long part must not push the next one out of sight. */
const FIRST = 6;

/** One part of a tray: its name, how many, its rows. */
export function TraySection({ title, total, shown = total, empty, children }: TraySectionProps) {
  const id = useId();
  const [whole, setWhole] = useState(false);
  const rows = Children.toArray(children);
  if (total === 0 && empty === undefined) return null;
  return (
    <section aria-labelledby={id} className={classes['section']}>
      <Title order={2} size="h5" id={id}>
        {title}{' '}
        <Text span inherit c="dimmed">
          ({total})
        </Text>
      </Title>
      {total === 0 ? (
        <Text size="sm" c="dimmed">
          {empty}
        </Text>
      ) : (
        <ul className={classes['rows']} aria-labelledby={id}>
          {whole ? rows : rows.slice(0, FIRST)}
        </ul>
      )}
      {rows.length > FIRST ? (
        <Button
          size="compact-sm"
          variant="subtle"
          aria-expanded={whole}
          onClick={() => setWhole(!whole)}
        >
          {whole ? 'Mostrar menos' : `Mostrar los ${rows.length}`}
        </Button>
      ) : null}
      {whole && shown < total ? (
        <Text size="xs" c="dimmed">
          Se muestran los primeros {shown}.
        </Text>
      ) : null}
    </section>
  );
}
