import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import type { z } from 'zod';
import { ErrorState, Waiting } from '../feedback/States.tsx';
import { RecordForm } from '../form/RecordForm.tsx';
import { type RecordForm as Form, useRecordForm } from '../form/useRecordForm.ts';
import { type Draft, type DraftKind, useDraft } from './useDraft.ts';
import { without } from './without.ts';

interface DraftedFormProps<V extends object, O> {
  readonly kind: DraftKind;
  /** What the text is about: one draft per person, kind and subject. */
  readonly subjectId: string;
  readonly schema: z.ZodType<O>;
  readonly blanks: V;
  /** Values that a draft may not bring back: the version of the record as it stands now. */
  readonly fixed?: Partial<V>;
  /** What is never written to a draft: passwords, permits of this session. */
  readonly secret?: readonly (keyof V)[];
  readonly submitLabel: string;
  /** Does the act. What it throws is shown, and nothing typed is lost. */
  readonly onSubmit: (record: O) => Promise<unknown>;
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
  const { draft, blanks, fixed, secret = [], schema, onSubmit, onDone, submitLabel } = props;
  const { says, actions, children } = props;
  const form = useRecordForm<V, O>({
    schema,
    initialValues: { ...blanks, ...draft.restored, ...fixed },
    onChange: (values) => draft.keep(without(values, secret)),
  });
  const discard = async (): Promise<void> => {
    await drop(draft);
    onDone();
  };
  return (
    <RecordForm
      form={form}
      submitLabel={submitLabel}
      {...(says === undefined ? {} : { says })}
      onSubmit={async (record) => {
        // What is still being written would come back as a draft of something already done.
        await draft.settle();
        await onSubmit(record);
        await drop(draft);
        onDone();
      }}
      actions={
        <>
          {actions}
          {draft.restored === null ? null : (
            <Button variant="subtle" color="red" onClick={() => void discard()}>
              Descartar lo escrito
            </Button>
          )}
        </>
      }
    >
      {typeof children === 'function' ? children(form) : children}
    </RecordForm>
  );
}

/** The act is done, or the text unwanted: a draft that cannot be removed now must not say otherwise. */
async function drop(draft: Pick<Draft<object>, 'settle' | 'discard'>): Promise<void> {
  await draft.settle();
  await draft.discard().catch(() => undefined);
}
