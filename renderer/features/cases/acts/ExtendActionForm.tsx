import { Text } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { LIMITS } from '../../../../domain/records/basics.ts';
import { extendAction } from '../../../../domain/records/case-acts.ts';
import { shortDate } from '../../../../domain/words/dates.ts';
import { api } from '../../../api/trpc.ts';
import { DraftedForm } from '../../../components/draft/DraftedForm.tsx';
import { EmptyState } from '../../../components/feedback/States.tsx';
import { DateField } from '../../../components/form/DateField.tsx';
import { LongTextField } from '../../../components/form/TextField.tsx';
import type { ActFormProps } from './ActSheet.tsx';

/** An asesoría beyond its fifteen working days, by request or by decision (RDNA 34). */
export function ExtendActionForm({
  file,
  onDone,
  actionId,
}: ActFormProps & { readonly actionId: string | null }) {
  const extend = useMutation(api.cases.extendAction.mutationOptions());
  const open = file.actions.filter(({ term }) => term !== null);
  const action = open.find(({ id }) => id === actionId) ?? open[0];
  if (action?.term == null)
    return <EmptyState title="Esa asesoría ya no está en curso">Véala en «Acciones».</EmptyState>;
  return (
    <DraftedForm
      kind="action_extension"
      subjectId={file.id}
      schema={extendAction}
      blanks={{ id: action.id, dueOn: null, reason: '' }}
      fixed={actionId === null ? {} : { id: actionId }}
      submitLabel="Ampliar la asesoría"
      onSubmit={(record, draftId) => extend.mutateAsync({ ...record, draftId })}
      onDone={onDone}
    >
      <Text size="sm">
        Llega hasta el {shortDate(action.term.dueOn)}. Se amplía a pedido de la persona o por
        decisión de la defensora o el defensor (Reglamento de las DNA, art. 34).
      </Text>
      <LongTextField
        name="reason"
        label="Quién lo pide o por qué se decide"
        required
        max={LIMITS.paragraph}
        minRows={3}
      />
      <DateField name="dueOn" label="Hasta qué día" required />
    </DraftedForm>
  );
}
