import { useMutation } from '@tanstack/react-query';
import type { FollowupView } from '../../../backend/followups/types.ts';
import { followupTypes, isInCourt, resultsOf } from '../../../domain/judicial.ts';
import { LIMITS } from '../../../domain/records/basics.ts';
import { recordFollowup } from '../../../domain/records/case-acts.ts';
import { api } from '../../api/trpc.ts';
import { SafeContactReason } from '../case/SafeContactReason.tsx';
import { DraftedForm } from '../draft/DraftedForm.tsx';
import { ChoiceField } from '../form/ChoiceField.tsx';
import { DateField, DateTimeField } from '../form/DateField.tsx';
import { FocusFirst } from '../form/FocusFirst.tsx';
import { LongTextField } from '../form/TextField.tsx';
import { OptionalGroup } from '../person/OptionalGroup.tsx';

interface ResultFormProps {
  readonly followup: FollowupView;
  readonly onDone: () => void;
}

/** What was found, and what follows. */
export function ResultForm({ followup, onDone }: ResultFormProps) {
  const record = useMutation(api.followups.record.mutationOptions());
  const [types, results] = [followupTypes(isInCourt(followup.kind)), resultsOf(followup.kind)];
  return (
    <DraftedForm
      kind="followup"
      subjectId={followup.id}
      schema={recordFollowup}
      blanks={{
        id: followup.id,
        happenedAt: new Date().toISOString(),
        kind: followup.kind,
        result: null,
        notes: '',
        newFacts: null,
        next: null,
        contactOverride: null,
      }}
      says="Obligatorio: el resultado, cuándo fue y qué se encontró."
      submitLabel="Registrar resultado"
      onSubmit={(found, draftId) => record.mutateAsync({ ...found, draftId })}
      onDone={onDone}
    >
      {(form) => (
        <FocusFirst selector='input[type="radio"]'>
          <ChoiceField name="result" label="Resultado" from={results} required />
          <LongTextField name="notes" label="Qué se encontró" required minRows={3} />
          <DateTimeField name="happenedAt" label="Cuándo fue" required />
          <ChoiceField name="kind" label="Cómo se hizo" from={types} required />
          <LongTextField
            name="newFacts"
            label="Hechos nuevos"
            description="Si aparecieron: la/el responsable los verá. Hechos nuevos son un caso nuevo (Reglamento de las DNA, art. 32.4)."
            minRows={2}
          />
          <OptionalGroup
            name="next"
            label="Programar el siguiente seguimiento"
            blank={{ dueOn: null, kind: followup.kind, task: '' }}
          >
            <DateField name="dueOn" label="Próxima fecha" required />
            <ChoiceField name="kind" label="Tipo del siguiente" from={types} required />
            <LongTextField
              name="task"
              label="Qué sigue"
              required
              max={LIMITS.paragraph}
              minRows={2}
            />
          </OptionalGroup>
          <SafeContactReason failure={form.failure} />
        </FocusFirst>
      )}
    </DraftedForm>
  );
}
