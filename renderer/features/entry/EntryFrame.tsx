import { Paper, Title } from '@mantine/core';
import { type ReactNode, useEffect } from 'react';
import classes from './EntryFrame.module.css';

/** A quiet card in the middle of the window: nothing of the office shows before login. */
export function EntryFrame({
  title,
  wide = false,
  children,
}: {
  readonly title: string;
  /** For a form of several fields, or pages to look at. */
  readonly wide?: boolean;
  readonly children: ReactNode;
}) {
  useEffect(() => {
    document.title = 'Yanapa';
  }, []);
  return (
    <main className={classes['frame']}>
      <Paper withBorder p="xl" radius="md" className={classes[wide ? 'wide' : 'card'] ?? ''}>
        <Title order={1} size="h2" mb="md">
          {title}
        </Title>
        {children}
      </Paper>
    </main>
  );
}
