import { Button } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import type { z } from 'zod';
import { ErrorState, Waiting } from '../feedback/States.tsx';
import { RecordForm } from '../form/RecordForm.tsx';
import { type RecordForm as Form, useRecordForm } from '../form/useRecordForm.ts';
import { isStale, opening } from './opening.ts';
import { StaleDraft } from './StaleDraft.tsx';
import { type Draft, type DraftKind, useDraft } from './useDraft.ts';
import { without } from './without.ts';

interface DraftedFormProps<V extends object, O> {
  readonly kind: DraftKind;
  /** What the text is about: one draft per person, kind and subject. */
  readonly subjectId: string;
  readonly schema: z.ZodType<O>;
  readonly blanks: V;
  /** Values that a draft may not bring back: the version of a record that the act only adds to. */
  readonly fixed?: Partial<V>;
  /** For a form that writes over a whole record: its version now. A draft of an older one cannot be saved. */
  readonly version?: number;
  /** What is never written to a draft: passwords, permits of this session. */
  readonly secret?: readonly (keyof V)[];
  readonly submitLabel: string;
  /**
   * Does the act, which takes `draftId` and ends the draft. What it throws is shown, and nothing
   * typed is lost.
   */
  readonly onSubmit: (record: O, draftId: string | null) => Promise<unknown>;
  readonly onDone: () => void;
  readonly says?: ReactNode;
  /** Beside the button. */
  readonly actions?: ReactNode;
  readonly children: ReactNode | ((form: Form<V, O>) => ReactNode);
}

/**
 * A form whose text is a draft while it is typed: after a lock, a crash or a closed drawer it opens
 * again as it was left. The draft goes when the act is done, or when the person throws it away.
 */
export function DraftedForm<V extends object, O>(props: DraftedFormProps<V, O>) {
  const draft = useDraft<Partial<V>>({
    kind: props.kind,
    subjectId: props.subjectId,
    draftId: null,
  });
  if (draft.status === 'loading') return <Waiting label="Abriendo lo escrito…" />;
  if (draft.status === 'failed') return <ErrorState error={draft.error} />;
  return <Typed {...props} draft={draft} />;
}

function Typed<V extends object, O>(
  props: DraftedFormProps<V, O> & { readonly draft: Draft<Partial<V>> },
) {
  const { draft, blanks, fixed = {}, version, secret = [], schema, onSubmit, onDone } = props;
  const { submitLabel, says, actions, children } = props;
  const [start] = useState(() => opening<V>(blanks, draft.restored, { fixed, version }));
  // While the act is under way the record changes by it.
  const [sending, setSending] = useState(false);
  const stale = !sending && isStale(start, version);
  const form = useRecordForm<V, O>({
    schema,
    initialValues: start,
    onChange: (values) => draft.keep(without(values, secret)),
  });
  const discard = async (): Promise<void> => {
    // A draft that cannot be removed now must not keep the form open.
    await draft.discard().catch(() => undefined);
    onDone();
  };
  return (
    <RecordForm
      form={form}
      submitLabel={submitLabel}
      {...(says === undefined ? {} : { says })}
      onSubmit={async (record) => {
        setSending(true);
        await draft
          .become((draftId) => onSubmit(record, draftId))
          .catch((error: unknown) => {
            setSending(false);
            throw error;
          });
        onDone();
      }}
      actions={
        <>
          {actions}
          {draft.restored === null && !stale ? null : (
            <Button variant="subtle" color="red" onClick={() => void discard()}>
              {DISCARD}
            </Button>
          )}
        </>
      }
    >
      {stale ? <StaleDraft discardLabel={DISCARD} /> : null}
      {typeof children === 'function' ? children(form) : children}
    </RecordForm>
  );
}

const DISCARD = 'Descartar lo escrito';
