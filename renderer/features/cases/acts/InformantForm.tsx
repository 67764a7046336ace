import { useMutation } from '@tanstack/react-query';
import { RELATIONS } from '../../../../domain/catalogues/family.ts';
import { changeInformant } from '../../../../domain/records/case-acts.ts';
import { api } from '../../../api/trpc.ts';
import { DraftedForm } from '../../../components/draft/DraftedForm.tsx';
import { CheckField, ChoiceField } from '../../../components/form/ChoiceField.tsx';
import type { ActFormProps } from './ActSheet.tsx';

/** Who came may ask at any time that her identity be kept (R1297 23.2). */
export function InformantForm({ file, onDone }: ActFormProps) {
  const change = useMutation(api.cases.changeInformant.mutationOptions());
  return (
    <DraftedForm
      kind="informant"
      subjectId={file.id}
      schema={changeInformant}
      blanks={{
        caseId: file.id,
        reserveIdentity: file.informant?.reserveAsked ?? false,
        relation: file.informant?.relation ?? null,
      }}
      says={false}
      submitLabel="Guardar"
      onSubmit={(record, draftId) => change.mutateAsync({ ...record, draftId })}
      onDone={onDone}
    >
      <CheckField
        name="reserveIdentity"
        label="Pide que se reserve su identidad"
        description="Su nombre no saldrá en ningún documento."
      />
      <ChoiceField name="relation" label="Qué es de la niña, niño o adolescente" from={RELATIONS} />
    </DraftedForm>
  );
}
