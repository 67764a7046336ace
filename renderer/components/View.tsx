import { Group, Title } from '@mantine/core';
import { useElementSize } from '@mantine/hooks';
import { type ReactNode, useEffect, useRef } from 'react';
import { useLocation } from 'react-router';
import { BackLink } from './BackLink.tsx';
import classes from './View.module.css';

interface ViewProps {
  /** For the window's title: what kind of view it is, never whose. */
  readonly title: string;
  /** The heading, when it says more than the title. */
  readonly heading?: ReactNode;
  /** The view above this one. */
  readonly back?: { readonly to: string; readonly label: string };
  /** Acts of the whole view, on the right of the heading. */
  readonly actions?: ReactNode;
  /** Stays in sight with the heading while the rest scrolls. */
  readonly pinned?: ReactNode;
  readonly children: ReactNode;
}

/** A page of the desk: names the window, takes the focus when one arrives, holds heading and acts. */
export function View(props: ViewProps) {
  const { title, heading = title, back, actions, pinned, children } = props;
  const h1 = useRef<HTMLHeadingElement>(null);
  const { pathname } = useLocation();
  const { ref: pinnedPart, height } = useElementSize();
  const view = useRef<HTMLDivElement>(null);
  // What scrolls is around the view, and must know how much of its top is covered.
  useEffect(() => {
    view.current?.closest('main')?.style.setProperty('--pinned', `${height}px`);
  }, [height]);
  useEffect(() => {
    document.title = `Yanapa – ${title}`;
  }, [title]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the focus follows the address, not the render
  useEffect(() => {
    // A field that asked for the focus keeps it.
    if (document.activeElement === null || document.activeElement === document.body || !isTyping())
      h1.current?.focus({ preventScroll: true });
  }, [pathname]);
  return (
    <div ref={view} className={classes['view']}>
      <div
        ref={pinned === undefined ? undefined : pinnedPart}
        className={pinned === undefined ? '' : (classes['pinned'] ?? '')}
      >
        {back === undefined ? null : <BackLink to={back.to} label={back.label} />}
        <Group justify="space-between" align="center" gap="sm" mb="sm">
          <Title order={1} size="h2" ref={h1} tabIndex={-1} className={classes['heading'] ?? ''}>
            {heading}
          </Title>
          {actions === undefined ? null : <Group gap="xs">{actions}</Group>}
        </Group>
        {pinned}
      </div>
      {children}
    </div>
  );
}

/** At work in a form: its first save gives it an address, which is no arrival. */
const isTyping = (): boolean =>
  document.activeElement?.matches('input, textarea, select, form *') === true;
