import { useMutation } from '@tanstack/react-query';
import type { z } from 'zod';
import type { LetterView } from '../../../../backend/letters/types.ts';
import { ANSWER_OUTCOMES } from '../../../../domain/letters/derivation.ts';
import { recordAnswer } from '../../../../domain/records/letter.ts';
import { api } from '../../../api/trpc.ts';
import { DraftedForm } from '../../../components/draft/DraftedForm.tsx';
import { ChoiceField } from '../../../components/form/ChoiceField.tsx';
import { DateTimeField } from '../../../components/form/DateField.tsx';
import { LongTextField, TextField } from '../../../components/form/TextField.tsx';

interface AnswerFormProps {
  readonly letter: LetterView;
  readonly onDone: () => void;
}

type Values = Omit<z.input<typeof recordAnswer>, 'answeredAt'> & {
  readonly answeredAt: string | null;
};

/** The institution answered: the days without an answer stop counting. */
export function AnswerForm({ letter, onDone }: AnswerFormProps) {
  const answer = useMutation(api.letters.recordAnswer.mutationOptions());
  return (
    <DraftedForm<Values, z.output<typeof recordAnswer>>
      kind="answer"
      subjectId={letter.id}
      schema={recordAnswer}
      blanks={{ letterId: letter.id, answeredAt: null, document: '', notes: '', outcome: null }}
      submitLabel="Registrar respuesta"
      onSubmit={(record, draftId) => answer.mutateAsync({ ...record, draftId })}
      onDone={onDone}
      {...(letter.answer === null
        ? {}
        : { says: 'Reemplaza lo anotado de la respuesta anterior, que queda en el diario.' })}
    >
      <DateTimeField name="answeredAt" label="Fecha de la respuesta" required />
      <TextField name="document" label="Documento con que respondió" max={120} />
      <ChoiceField name="outcome" label={ANSWER_OUTCOMES.label} from={ANSWER_OUTCOMES} />
      <LongTextField name="notes" label="Qué respondió" minRows={3} max={4_000} />
    </DraftedForm>
  );
}
