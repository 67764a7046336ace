import { Alert, Anchor, List } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import type { ReactNode, RefObject } from 'react';
import { counted } from '../../../domain/words/lists.ts';

interface ErrorSummaryProps {
  readonly errors: Readonly<Record<string, ReactNode>>;
  readonly form: RefObject<HTMLFormElement | null>;
}

/** What is to be corrected, each with the way to its field: a long form hides its messages. */
export function ErrorSummary({ errors, form }: ErrorSummaryProps) {
  const wrong = Object.entries(errors).filter(([, message]) => message != null);
  if (wrong.length === 0) return null;
  return (
    <Alert
      data-error-summary
      tabIndex={-1}
      color="red"
      icon={<IconAlertTriangle aria-hidden />}
      title={`${counted(wrong.length, 'dato', 'datos')} por corregir. Lo escrito no se ha perdido.`}
    >
      <List size="sm" spacing={2}>
        {wrong.map(([path, message]) => (
          <List.Item key={path}>
            <Anchor
              component="button"
              type="button"
              size="sm"
              c="inherit"
              underline="always"
              ta="left"
              data-goes-to={path}
              onClick={() => focusField(form.current, path)}
            >
              {message}
            </Anchor>
          </List.Item>
        ))}
      </List>
    </Alert>
  );
}

/** Puts the cursor in the field of a path, or of the nearest path above it. @returns whether it could. */
export function focusField(form: HTMLElement | null, path: string): boolean {
  const field = form?.querySelector<HTMLElement>(`[data-field="${CSS.escape(path)}"]`);
  const target =
    field?.matches('input, textarea, select, button') === true
      ? field
      : field?.querySelector<HTMLElement>('input, textarea, select, button');
  target?.scrollIntoView({ block: 'center' });
  target?.focus({ preventScroll: true });
  return target !== null && target !== undefined;
}
