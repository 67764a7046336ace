import { Paper, Title } from '@mantine/core';
import { type ReactNode, useEffect } from 'react';
import classes from './EntryFrame.module.css';

/** A quiet card in the middle of the window: nothing of the office shows before login. */
export function EntryFrame({
  title,
  children,
}: {
  readonly title: string;
  readonly children: ReactNode;
}) {
  useEffect(() => {
    document.title = 'Yanapa';
  }, []);
  return (
    <main className={classes['frame']}>
      <Paper withBorder p="xl" radius="md" className={classes['card'] ?? ''}>
        <Title order={1} size="h2" mb="md">
          {title}
        </Title>
        {children}
      </Paper>
    </main>
  );
}
