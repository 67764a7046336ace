import { useMutation } from '@tanstack/react-query';
import { DEFENCE_ACTIONS } from '../../../../domain/catalogues/case.ts';
import { LIMITS } from '../../../../domain/records/basics.ts';
import { startAction } from '../../../../domain/records/case-acts.ts';
import { api } from '../../../api/trpc.ts';
import { DraftedForm } from '../../../components/draft/DraftedForm.tsx';
import { ChoiceField } from '../../../components/form/ChoiceField.tsx';
import { DateField } from '../../../components/form/DateField.tsx';
import { FocusFirst } from '../../../components/form/FocusFirst.tsx';
import { LongTextField } from '../../../components/form/TextField.tsx';
import { today } from '../../../components/time/useNow.ts';
import type { ActFormProps } from './ActSheet.tsx';

/** One of the six of RDNA 31.1; the verification term runs from the first (RDNA 32.2). */
export function StartActionForm({ file, onDone }: ActFormProps) {
  const start = useMutation(api.cases.startAction.mutationOptions());
  return (
    <DraftedForm
      kind="action"
      subjectId={file.id}
      schema={startAction}
      blanks={{
        caseId: file.id,
        version: file.version,
        kind: null,
        startedOn: today(),
        detail: '',
      }}
      fixed={{ version: file.version }}
      submitLabel="Iniciar acción"
      onSubmit={(record, draftId) => start.mutateAsync({ ...record, draftId })}
      onDone={onDone}
    >
      <FocusFirst selector='input[type="radio"]'>
        <ChoiceField name="kind" label="Acción de defensa" from={DEFENCE_ACTIONS} required />
        <DateField name="startedOn" label="Desde qué día" required />
        <LongTextField
          name="detail"
          label="En qué consiste"
          required
          max={LIMITS.paragraph}
          minRows={4}
        />
      </FocusFirst>
    </DraftedForm>
  );
}
