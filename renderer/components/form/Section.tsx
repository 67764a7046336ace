import { Text, Title } from '@mantine/core';
import { createContext, type ReactNode, useContext, useEffect, useId, useRef } from 'react';
import classes from './RecordForm.module.css';

export interface SectionEntry {
  readonly id: string;
  readonly title: string;
  readonly node: HTMLElement;
}

/** Told by each section when it comes and goes; the form makes its index of them. */
export interface SectionList {
  add(entry: SectionEntry): () => void;
}
export const SectionContext = createContext<SectionList | null>(null);

/** A part of a form, with its heading, in the form's index. */
export function Section({
  title,
  intro,
  children,
}: {
  readonly title: string;
  readonly intro?: ReactNode;
  readonly children: ReactNode;
}) {
  const id = useId();
  const node = useRef<HTMLElement>(null);
  const list = useContext(SectionContext);
  useEffect(() => {
    if (node.current === null) return;
    return list?.add({ id, title, node: node.current });
  }, [id, title, list]);
  return (
    <section ref={node} id={id} aria-labelledby={`${id}-title`} className={classes['section']}>
      <Title order={2} size="h4" id={`${id}-title`} tabIndex={-1}>
        {title}
      </Title>
      {intro === undefined ? null : (
        <Text size="sm" c="dimmed">
          {intro}
        </Text>
      )}
      {children}
    </section>
  );
}
