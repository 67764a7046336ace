import { useMutation } from '@tanstack/react-query';
import type { ActivityView } from '../../../../backend/activities/types.ts';
import { holdActivity } from '../../../../domain/records/activities.ts';
import { LIMITS } from '../../../../domain/records/basics.ts';
import { api } from '../../../api/trpc.ts';
import { DraftedForm } from '../../../components/draft/DraftedForm.tsx';
import { LongTextField } from '../../../components/form/TextField.tsx';

export interface ActFormProps {
  readonly activity: ActivityView;
  readonly onDone: () => void;
}

/** What it achieved, and what shows it. */
export function HeldForm({ activity: { id, version, results, evidence }, onDone }: ActFormProps) {
  const hold = useMutation(api.activities.hold.mutationOptions());
  return (
    <DraftedForm
      kind="activity_held"
      subjectId={id}
      schema={holdActivity}
      version={version}
      blanks={{ id, version, results, evidence }}
      submitLabel="Guardar como realizada"
      onSubmit={(record, draftId) => hold.mutateAsync({ ...record, draftId })}
      onDone={onDone}
    >
      <LongTextField
        name="results"
        label="Qué se logró"
        description="Sin nombres de personas usuarias."
        max={LIMITS.paragraph}
        required
      />
      <LongTextField
        name="evidence"
        label="Qué lo muestra"
        description="Por ejemplo: lista firmada, 12 fotos, acta. Los archivos se adjuntan en la página de la actividad."
        max={LIMITS.paragraph}
        minRows={2}
      />
    </DraftedForm>
  );
}
