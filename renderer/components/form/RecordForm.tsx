import { Anchor, Button, Loader, Text } from '@mantine/core';
import { type ReactNode, type RefObject, useEffect, useMemo, useRef, useState } from 'react';
import { FailureNotice } from '../feedback/FailureNotice.tsx';
import { FormProvider } from './context.tsx';
import { ErrorSummary, focusField } from './ErrorSummary.tsx';
import classes from './RecordForm.module.css';
import { SectionContext, type SectionEntry } from './Section.tsx';
import type { RecordForm as Form } from './useRecordForm.ts';

interface RecordFormProps<V extends object, O> {
  readonly form: Form<V, O>;
  /** Does the act; what it throws is shown, and nothing typed is lost. */
  readonly onSubmit: (record: O) => Promise<unknown>;
  readonly submitLabel: string;
  /** Beside the button: cancel, discard. */
  readonly actions?: ReactNode;
  /** While the act takes its time: how far it is. */
  readonly working?: ReactNode;
  /** What is required, said first. False: nothing is. */
  readonly says?: ReactNode;
  readonly children: ReactNode;
}

/** One column of fields, an index of its sections on wide windows, and what is wrong said at the top. */
export function RecordForm<V extends object, O>(props: RecordFormProps<V, O>) {
  const { form, onSubmit, submitLabel, actions, working, says = REQUIRED_NOTE, children } = props;
  const node = useRef<HTMLFormElement>(null);
  const { sections, list } = useSections();
  useFirstField(node);
  // Before that each message stands by its field, and nothing above it moves.
  const [tried, setTried] = useState(false);
  const busy = useRef(false);
  const submit = async (): Promise<void> => {
    if (busy.current) return;
    busy.current = true;
    const outcome = await form.submit(onSubmit);
    busy.current = false;
    if (outcome === 'done') return;
    setTried(true);
    requestAnimationFrame(() => focusSummary(node.current));
  };
  return (
    <form
      ref={node}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
      // From a field of several lines too, where Enter begins the next one.
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || !event.ctrlKey) return;
        event.preventDefault();
        void submit();
      }}
      className={`${classes['layout']} ${sections.length > 1 ? classes['withIndex'] : ''}`}
    >
      <FormProvider form={form}>
        <SectionContext value={list}>
          <div className={classes['fields']}>
            {says === false ? null : (
              <Text size="sm" c="dimmed">
                {says}
              </Text>
            )}
            {tried ? <ErrorSummary errors={form.errors} form={node} /> : null}
            {children}
            {form.submitting ? working : null}
            <FailureNotice failure={form.failure} />
            <div className={classes['actions']}>
              {/* Not disabled: that would drop the focus, and the next Tab would leave the dialog. */}
              <Button
                type="submit"
                aria-disabled={form.submitting}
                leftSection={form.submitting ? <Loader size={14} color="currentColor" /> : null}
              >
                {submitLabel}
              </Button>
              {actions}
            </div>
          </div>
        </SectionContext>
      </FormProvider>
      {sections.length > 1 ? <SectionIndex sections={sections} /> : null}
    </form>
  );
}

/** A form in a dialog begins at its first field, not at the button that closes it. */
function useFirstField(form: RefObject<HTMLFormElement | null>): void {
  useEffect(() => {
    const node = form.current;
    if (node?.closest('[role="dialog"]') == null || node.contains(document.activeElement)) return;
    const field = node.querySelector<HTMLElement>(FIELD);
    // The dialog puts the cursor somewhere a moment later: this is where.
    field?.setAttribute('data-autofocus', '');
    field?.focus();
  }, [form]);
}
const FIELD = ['input', 'textarea'].map((kind) => `${kind}:not(:disabled, [type="hidden"])`).join();

const REQUIRED_NOTE = 'Lo marcado con * es obligatorio; lo demás puede completarse después.';

function SectionIndex({ sections }: { readonly sections: readonly SectionEntry[] }) {
  return (
    <nav aria-label="Índice del formulario" className={classes['index']}>
      {sections.map(({ id, title, node }) => (
        <Anchor
          key={id}
          component="button"
          type="button"
          size="sm"
          display="block"
          ta="left"
          py={3}
          onClick={() => {
            node.scrollIntoView({ block: 'start' });
            node.querySelector('h2')?.focus({ preventScroll: true });
          }}
        >
          {title}
        </Anchor>
      ))}
    </nav>
  );
}

function useSections() {
  const [sections, setSections] = useState<readonly SectionEntry[]>([]);
  const list = useMemo(
    () => ({
      add(entry: SectionEntry) {
        setSections((before) => [...before, entry].sort(byPlace));
        return () => setSections((before) => before.filter(({ id }) => id !== entry.id));
      },
    }),
    [],
  );
  return { sections, list };
}

const byPlace = (a: SectionEntry, b: SectionEntry): number =>
  a.node.compareDocumentPosition(b.node) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;

/** To the list of what is wrong, or to the one field that is; where it was when no field is. */
function focusSummary(form: HTMLFormElement | null): void {
  const summary = form?.querySelector<HTMLElement>('[data-error-summary]');
  if (form === null || summary === null || summary === undefined) return;
  const [only, ...others] = summary.querySelectorAll<HTMLElement>('[data-goes-to]');
  const path = only?.dataset['goesTo'];
  if (path !== undefined && others.length === 0 && focusField(form, path)) return;
  summary.focus();
}
