import { useMutation } from '@tanstack/react-query';
import { handOverOlderRisk } from '../../../../domain/records/ciam.ts';
import { api } from '../../../api/trpc.ts';
import { DraftedForm } from '../../../components/draft/DraftedForm.tsx';
import { LongTextField } from '../../../components/form/TextField.tsx';
import type { ActProps } from './ActSheets.tsx';
import { begunOn, fixedTo, riskOf } from './OfRisk.tsx';

/** Whoever attends family violence is told; what she does with it stays with her. */
export function HandOverForm({ older, subjectId, onDone }: ActProps) {
  const handOver = useMutation(api.ciam.handOver.mutationOptions());
  const risk = riskOf(older, subjectId);
  return (
    <DraftedForm
      kind="ciam_hand_over"
      subjectId={older.id}
      schema={handOverOlderRisk}
      blanks={{
        registrationId: older.id,
        riskId: risk?.id ?? '',
        version: risk?.version ?? 1,
        message: risk?.facts.text ?? '',
      }}
      fixed={{ ...fixedTo(subjectId), ...begunOn(older, subjectId) }}
      submitLabel="Comunicar"
      says="Van su nombre, documento, domicilio, teléfono, los tipos de violencia y lo que escriba. Solo lo lee quien atiende violencia familiar; aquí no se verá lo que haga."
      onSubmit={(record, draftId) => handOver.mutateAsync({ ...record, draftId })}
      onDone={onDone}
    >
      <LongTextField name="message" label="Qué debe saber" minRows={5} required />
    </DraftedForm>
  );
}
