import { notifications } from '@mantine/notifications';
import { useMutation } from '@tanstack/react-query';
import type { ApprovalView } from '../../../../../backend/approvals/types.ts';
import { decideApproval } from '../../../../../domain/records/approvals.ts';
import { LIMITS } from '../../../../../domain/records/basics.ts';
import { api } from '../../../../api/trpc.ts';
import { DraftedForm } from '../../../../components/draft/DraftedForm.tsx';
import { ChoiceField } from '../../../../components/form/ChoiceField.tsx';
import { LongTextField } from '../../../../components/form/TextField.tsx';

interface DecideFormProps {
  readonly caseId: string;
  readonly approval: ApprovalView;
  readonly onDone: () => void;
}

/** The responsable agrees, or sends it back saying what is missing. */
export function DecideForm({ caseId, approval: { id, version }, onDone }: DecideFormProps) {
  const decide = useMutation(api.approvals.decide.mutationOptions());
  return (
    <DraftedForm
      kind="approval_answer"
      subjectId={caseId}
      schema={decideApproval}
      blanks={{ id, version, outcome: null, comment: '' }}
      fixed={{ id, version }}
      submitLabel="Responder"
      onSubmit={(record, draftId) => decide.mutateAsync({ ...record, draftId })}
      onDone={() => {
        notifications.show({ message: 'Quien lo pidió lo verá en su bandeja.' });
        onDone();
      }}
    >
      <ChoiceField
        name="outcome"
        label="Respuesta"
        required
        from={[
          { value: 'approved', label: 'Doy conformidad' },
          { value: 'returned', label: 'Lo devuelvo para corregir' },
        ]}
      />
      <LongTextField
        name="comment"
        label="Comentario"
        description="Si lo devuelve, diga qué falta."
        max={LIMITS.paragraph}
        minRows={3}
      />
    </DraftedForm>
  );
}
