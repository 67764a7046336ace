import { useMutation } from '@tanstack/react-query';
import { askedFlags } from '../../../../domain/case-states.ts';
import { DEFENCE_ACTIONS } from '../../../../domain/catalogues/case.ts';
import { qualifyCase } from '../../../../domain/records/case-acts.ts';
import { api } from '../../../api/trpc.ts';
import { DraftedForm } from '../../../components/draft/DraftedForm.tsx';
import { ChoiceField, MultiChoiceField } from '../../../components/form/ChoiceField.tsx';
import { DateTimeField } from '../../../components/form/DateField.tsx';
import { LongTextField } from '../../../components/form/TextField.tsx';
import { LegalFields } from '../../../components/reception/FactsSection.tsx';
import { discardedIn } from '../parts/legal-words.ts';
import type { ActFormProps } from './ActSheet.tsx';
import { COMPETENCES } from './competences.ts';

/** Rights affected, competence and actions, decided by a defensor/a (RDNA 30.2). */
export function QualifyForm({ file, onDone }: ActFormProps) {
  const qualify = useMutation(api.cases.qualify.mutationOptions());
  return (
    <DraftedForm
      kind="qualification"
      subjectId={file.id}
      schema={qualifyCase}
      blanks={{
        id: file.id,
        version: file.version,
        happenedAt: new Date().toISOString(),
        competence: null,
        matters: [...file.matters],
        rights: [...file.rights],
        ...askedFlags(file.flags),
        actions: [],
        text: '',
      }}
      version={file.version}
      says="Obligatorio: de quién es la competencia, al menos una materia y un derecho afectado, y el sustento."
      submitLabel="Calificar"
      onSubmit={(record, draftId) => qualify.mutateAsync({ ...record, draftId })}
      onDone={onDone}
    >
      <LongTextField name="text" label="Sustento de la calificación" required minRows={4} />
      <ChoiceField
        name="competence"
        label="De quién es la competencia"
        from={COMPETENCES}
        required
      />
      <LegalFields discarded={discardedIn(file)} />
      <MultiChoiceField
        name="actions"
        label="Acciones de defensa que se deciden"
        description="Las seis del Reglamento de las DNA, art. 31.1. Se inician después, una por una."
        from={DEFENCE_ACTIONS}
      />
      <DateTimeField name="happenedAt" label="Cuándo se calificó" required />
    </DraftedForm>
  );
}
