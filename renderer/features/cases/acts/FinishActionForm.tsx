import { Text } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import type { ActionView } from '../../../../backend/cases/types.ts';
import { DEFENCE_ACTIONS } from '../../../../domain/catalogues/case.ts';
import { LIMITS } from '../../../../domain/records/basics.ts';
import { finishAction } from '../../../../domain/records/case-acts.ts';
import { shortDate } from '../../../../domain/words/dates.ts';
import { api } from '../../../api/trpc.ts';
import { Said } from '../../../components/data/Said.tsx';
import { DraftedForm } from '../../../components/draft/DraftedForm.tsx';
import { EmptyState } from '../../../components/feedback/States.tsx';
import { ChoiceField } from '../../../components/form/ChoiceField.tsx';
import { useFieldValue } from '../../../components/form/context.tsx';
import { DateField } from '../../../components/form/DateField.tsx';
import { LongTextField } from '../../../components/form/TextField.tsx';
import { today } from '../../../components/time/useNow.ts';
import type { ActFormProps } from './ActSheet.tsx';

const ENDS = [
  { value: 'done', label: 'Se terminó' },
  { value: 'stopped', label: 'Se interrumpió' },
];

/** How a defence action ended. */
export function FinishActionForm({
  file,
  onDone,
  actionId,
}: ActFormProps & { readonly actionId: string | null }) {
  const finish = useMutation(api.cases.finishAction.mutationOptions());
  const open = file.actions.filter(({ state }) => state === 'open');
  const [first] = open;
  if (first === undefined || (actionId !== null && !open.some(({ id }) => id === actionId)))
    return <EmptyState title="Esa acción ya no está en curso">Véala en «Acciones».</EmptyState>;
  return (
    <DraftedForm
      kind="action_end"
      subjectId={file.id}
      schema={finishAction}
      // Without an action in the address (a text taken up again) the draft remembers which.
      blanks={{ id: first.id, finishedOn: today(), state: 'done', result: '' }}
      fixed={actionId === null ? {} : { id: actionId }}
      submitLabel="Terminar acción"
      onSubmit={(record, draftId) => finish.mutateAsync({ ...record, draftId })}
      onDone={onDone}
    >
      <Which actions={open} />
      <LongTextField
        name="result"
        label="Resultado de la acción"
        required
        max={LIMITS.paragraph}
        minRows={4}
      />
      <ChoiceField name="state" label="Cómo terminó" from={ENDS} required />
      <DateField name="finishedOn" label="Hasta qué día" required />
    </DraftedForm>
  );
}

function Which({ actions }: { readonly actions: readonly ActionView[] }) {
  const chosen = useFieldValue<string>('id');
  const action = actions.find(({ id }) => id === chosen);
  if (action === undefined) return null;
  return (
    <Text size="sm">
      <Said of={DEFENCE_ACTIONS} code={action.kind} at={action.startedOn} />, desde el{' '}
      {shortDate(action.startedOn)}: {action.detail}
    </Text>
  );
}
