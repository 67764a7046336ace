import { useMutation } from '@tanstack/react-query';
import type { z } from 'zod';
import type { ReceivedView } from '../../../../backend/received/types.ts';
import { LIMITS } from '../../../../domain/records/basics.ts';
import { setReceivedTerm } from '../../../../domain/records/received.ts';
import { api } from '../../../api/trpc.ts';
import { DraftedForm } from '../../../components/draft/DraftedForm.tsx';
import { LongTextField } from '../../../components/form/TextField.tsx';
import { TermFields } from '../form/TermFields.tsx';

interface TermFormProps {
  readonly document: ReceivedView;
  readonly onDone: () => void;
}

type Values = Omit<z.input<typeof setReceivedTerm>, 'termKind'> & { readonly termKind: string };

/** Who asks gave more time, or the term was typed wrong. */
export function TermForm({ document: { id, version, term }, onDone }: TermFormProps) {
  const setTerm = useMutation(api.received.setTerm.mutationOptions());
  return (
    <DraftedForm<Values, z.output<typeof setReceivedTerm>>
      kind="received_term"
      subjectId={id}
      schema={setReceivedTerm}
      blanks={{
        id,
        version,
        termKind: term.kind,
        termAmount: term.amount,
        termUntil: term.until,
        reason: '',
      }}
      version={version}
      submitLabel="Cambiar el plazo"
      onSubmit={(record, draftId) => setTerm.mutateAsync({ ...record, draftId })}
      onDone={onDone}
    >
      <TermFields />
      <LongTextField name="reason" label="Motivo" max={LIMITS.paragraph} minRows={2} required />
    </DraftedForm>
  );
}
