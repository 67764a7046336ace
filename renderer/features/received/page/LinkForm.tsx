import { useMutation } from '@tanstack/react-query';
import type { ReceivedView } from '../../../../backend/received/types.ts';
import { LIMITS } from '../../../../domain/records/basics.ts';
import { linkReceived } from '../../../../domain/records/received.ts';
import { api } from '../../../api/trpc.ts';
import { DraftedForm } from '../../../components/draft/DraftedForm.tsx';
import { LongTextField } from '../../../components/form/TextField.tsx';
import { CaseField } from '../form/CaseField.tsx';

interface LinkFormProps {
  readonly document: ReceivedView;
  readonly onDone: () => void;
}

/** Into a case, into another, or out of all. Its files go with it. */
export function LinkForm({ document: { id, version }, onDone }: LinkFormProps) {
  const link = useMutation(api.received.link.mutationOptions());
  return (
    <DraftedForm
      kind="received_link"
      subjectId={id}
      schema={linkReceived}
      blanks={{ id, version, caseId: null as string | null, reason: '' }}
      fixed={{ version }}
      submitLabel="Guardar"
      says="El documento y sus anexos se ven desde entonces como su expediente: quien no ve el expediente no los ve."
      onSubmit={(record, draftId) => link.mutateAsync({ ...record, draftId })}
      onDone={onDone}
    >
      <CaseField name="caseId" label="Expediente" description="Vacío: queda sin expediente." />
      <LongTextField name="reason" label="Motivo" max={LIMITS.paragraph} minRows={2} required />
    </DraftedForm>
  );
}
