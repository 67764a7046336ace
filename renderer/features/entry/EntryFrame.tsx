import { Button, Paper, Title } from '@mantine/core';
import { useDisclosure, useHotkeys } from '@mantine/hooks';
import { IconPhone } from '@tabler/icons-react';
import { type ReactNode, useEffect } from 'react';
import { EmergencyCard } from '../../components/emergency-card/EmergencyCard.tsx';
import classes from './EntryFrame.module.css';

/** A quiet card in the middle of the window: nothing of the office shows before login, but whom to call. */
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
  const [opened, { open, close }] = useDisclosure(false);
  useHotkeys([['F9', open]], []);
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
        <Button
          variant="subtle"
          size="compact-sm"
          mt="md"
          px={0}
          aria-keyshortcuts="F9"
          leftSection={<IconPhone size={16} aria-hidden />}
          onClick={open}
        >
          Teléfonos de emergencia (F9)
        </Button>
      </Paper>
      <EmergencyCard opened={opened} onClose={close} />
    </main>
  );
}
