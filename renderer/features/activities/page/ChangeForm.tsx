import { useMutation } from '@tanstack/react-query';
import type { z } from 'zod';
import { changeActivity } from '../../../../domain/records/activities.ts';
import { api } from '../../../api/trpc.ts';
import { DraftedForm } from '../../../components/draft/DraftedForm.tsx';
import { PlanFields } from '../form/fields.tsx';
import { type ChangeValues, valuesOf } from '../form/values.ts';
import type { ActFormProps } from './HeldForm.tsx';

/** What was planned, written over whole. */
export function ChangeForm({ activity, onDone }: ActFormProps) {
  const change = useMutation(api.activities.change.mutationOptions());
  return (
    <DraftedForm<ChangeValues, z.output<typeof changeActivity>>
      kind="activity_change"
      subjectId={activity.id}
      schema={changeActivity}
      version={activity.version}
      blanks={valuesOf(activity)}
      submitLabel="Guardar los cambios"
      onSubmit={(record, draftId) => change.mutateAsync({ ...record, draftId })}
      onDone={onDone}
    >
      <PlanFields />
    </DraftedForm>
  );
}
