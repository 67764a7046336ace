import { Alert, Anchor, List } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { type ReactNode, type RefObject, useLayoutEffect, useState } from 'react';
import { counted } from '../../../domain/words/lists.ts';

interface ErrorSummaryProps {
  readonly errors: Readonly<Record<string, ReactNode>>;
  readonly form: RefObject<HTMLFormElement | null>;
}

/** What is to be corrected, each with the way to its field: a long form hides its messages. */
export function ErrorSummary({ errors, form }: ErrorSummaryProps) {
  const wrong = Object.entries(errors).filter(([, message]) => message != null);
  const labels = useLabels(wrong.map(([path]) => path).join(' '), form);
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
              // Of several lines: its dot stands at the first.
              style={{ verticalAlign: 'top' }}
              data-goes-to={path}
              onClick={() => focusField(form.current, path)}
            >
              {labels[path] === undefined ? null : <strong>{labels[path]}: </strong>}
              {message}
            </Anchor>
          </List.Item>
        ))}
      </List>
    </Alert>
  );
}

/**
 * What each field is called on screen: «Falta este dato» alone names none. Only the form's own page
 * knows it, because the schema has no labels.
 * @param paths of the fields, with a space between.
 */
function useLabels(
  paths: string,
  form: RefObject<HTMLFormElement | null>,
): Readonly<Record<string, string>> {
  const [labels, setLabels] = useState<Readonly<Record<string, string>>>({});
  useLayoutEffect(() => {
    const found = paths.split(' ').flatMap((path) => {
      const label = labelOf(form.current?.querySelector(`[data-field="${CSS.escape(path)}"]`));
      return label === null ? [] : [[path, label]];
    });
    setLabels(Object.fromEntries(found));
  }, [paths, form]);
  return labels;
}

/**
 * The words of a field's label, without the asterisk of what is required; of one in a table, what it is
 * called for whoever cannot see its row. Null when it has neither.
 */
function labelOf(field: Element | null | undefined): string | null {
  const label =
    field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement
      ? field.labels?.[0]
      : field?.querySelector(':scope > .mantine-InputWrapper-label');
  const words = label?.textContent?.replace(/\s*\*$/, '').trim() ?? '';
  return words === '' ? (field?.getAttribute('aria-label') ?? null) : words;
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
