import { ActionIcon, Group, Text } from '@mantine/core';
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import type { ReactNode } from 'react';

interface StepperProps {
  /** What the two buttons do, for who does not see them. */
  readonly before: string;
  readonly after: string;
  /** So that the buttons stay where they are while the words change. */
  readonly width: string;
  readonly onStep: (by: -1 | 1) => void;
  readonly children: ReactNode;
}

/** Where one is, between a step back and a step on. */
export function Stepper({ before, after, width, onStep, children }: StepperProps) {
  return (
    <Group gap={4}>
      <ActionIcon variant="default" size="lg" aria-label={before} onClick={() => onStep(-1)}>
        <IconChevronLeft size={18} aria-hidden />
      </ActionIcon>
      <Text fw={600} w={width} ta="center" aria-live="polite">
        {children}
      </Text>
      <ActionIcon variant="default" size="lg" aria-label={after} onClick={() => onStep(1)}>
        <IconChevronRight size={18} aria-hidden />
      </ActionIcon>
    </Group>
  );
}
