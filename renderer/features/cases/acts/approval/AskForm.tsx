import { Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useMutation } from '@tanstack/react-query';
import { z } from 'zod';
import type { Askable } from '../../../../../backend/approvals/types.ts';
import { APPROVAL_LABELS } from '../../../../../domain/approvals.ts';
import { dateInLima } from '../../../../../domain/clock/lima.ts';
import { askApproval } from '../../../../../domain/records/approvals.ts';
import { LIMITS } from '../../../../../domain/records/basics.ts';
import { shortDate } from '../../../../../domain/words/dates.ts';
import { api } from '../../../../api/trpc.ts';
import { DraftedForm } from '../../../../components/draft/DraftedForm.tsx';
import { ChoiceField } from '../../../../components/form/ChoiceField.tsx';
import { LongTextField } from '../../../../components/form/TextField.tsx';

interface AskFormProps {
  readonly caseId: string;
  readonly askable: readonly Askable[];
  readonly onDone: () => void;
}

/** What is asked for, of what there is to ask; a plan of several children by the day it was presented. */
export function AskForm({ caseId, askable, onDone }: AskFormProps) {
  const ask = useMutation(api.approvals.ask.mutationOptions());
  const schema = z.object({
    subjectId: z.string('Elija para qué pide conformidad.'),
    comment: askApproval.shape.comment,
  });
  return (
    <DraftedForm
      kind="approval"
      subjectId={caseId}
      schema={schema}
      blanks={{
        subjectId: (askable.length === 1 ? askable[0]?.subjectId : null) ?? null,
        comment: '',
      }}
      submitLabel="Pedir conformidad"
      onSubmit={({ subjectId, comment }, draftId) => {
        const kind = askable.find((one) => one.subjectId === subjectId)?.kind ?? 'closure';
        return ask.mutateAsync({ caseId, kind, subjectId, comment, draftId });
      }}
      onDone={() => {
        notifications.show({ message: 'Se pidió. La respuesta aparecerá en «Mi bandeja».' });
        onDone();
      }}
    >
      <Text size="sm">
        La/el responsable lo verá en «Pendientes de la oficina» y dará conformidad o lo devolverá
        con un comentario. Una denuncia, un oficio urgente o una medida nunca la esperan.
      </Text>
      <ChoiceField
        name="subjectId"
        label="Para qué"
        required
        from={askable.map((one) => ({ value: one.subjectId, label: labelOf(one) }))}
      />
      <LongTextField name="comment" label="Comentario" max={LIMITS.paragraph} minRows={3} />
    </DraftedForm>
  );
}

const labelOf = ({ kind, presentedAt, required }: Askable): string =>
  [
    APPROVAL_LABELS[kind],
    presentedAt === null ? '' : ` presentado el ${shortDate(dateInLima(presentedAt))}`,
    required && kind === 'closure' ? ' (esta oficina la pide antes de concluir)' : '',
  ].join('');
