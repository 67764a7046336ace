import { Button, Text, Title } from '@mantine/core';
import { type ReactNode, useId } from 'react';
import classes from './tray.module.css';
import type { WholePart } from './useWhole.ts';

interface TraySectionProps {
  readonly title: string;
  readonly total: number;
  /** Rows on show; more than these exist when `total` is larger. */
  readonly shown?: number;
  /** Of a part that is read whole only when it is asked for. */
  readonly part?: WholePart;
  /** What an empty section says; absent: the section is left out. */
  readonly empty?: string;
  readonly children: ReactNode;
}

/** One part of a tray: its name, how many, its rows. */
export function TraySection({
  title,
  total,
  shown = total,
  part,
  empty,
  children,
}: TraySectionProps) {
  const id = useId();
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
          {children}
        </ul>
      )}
      {part !== undefined && (part.whole || shown < total) ? (
        <Button
          size="compact-sm"
          variant="subtle"
          aria-expanded={part.whole}
          aria-describedby={id}
          onClick={part.onToggle}
        >
          {part.whole ? 'Mostrar menos' : 'Mostrar más'}
        </Button>
      ) : null}
      {part?.whole === true && shown < total ? (
        <Text size="xs" c="dimmed">
          Se muestran los primeros {shown}.
        </Text>
      ) : null}
    </section>
  );
}
