import { Group, Title } from '@mantine/core';
import { type ReactNode, useId } from 'react';

interface PartProps {
  readonly title: string;
  /** On the right of the heading. */
  readonly acts?: ReactNode;
  readonly children: ReactNode;
}

/** A part of the page with its heading. */
export function Part({ title, acts, children }: PartProps) {
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <Group justify="space-between" gap="xs">
        <Title order={2} size="h5" id={id}>
          {title}
        </Title>
        {acts}
      </Group>
      {children}
    </section>
  );
}
