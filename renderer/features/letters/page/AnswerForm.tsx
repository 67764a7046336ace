import { useMutation } from '@tanstack/react-query';
import type { z } from 'zod';
import type { LetterView } from '../../../../backend/letters/types.ts';
import { ANSWER_OUTCOMES } from '../../../../domain/letters/derivation.ts';
import { recordAnswer } from '../../../../domain/records/letter.ts';
import { api } from '../../../api/trpc.ts';
import { AnswerFields, BLANK_ANSWER } from '../../../components/cargo/AnswerFields.tsx';
import { DraftedForm } from '../../../components/draft/DraftedForm.tsx';
import { ChoiceField } from '../../../components/form/ChoiceField.tsx';

interface AnswerFormProps {
  readonly letter: LetterView;
  readonly onDone: () => void;
}

type Values = z.input<typeof recordAnswer>;

/** The institution answered: the days without an answer stop counting. */
export function AnswerForm({ letter, onDone }: AnswerFormProps) {
  const answer = useMutation(api.letters.recordAnswer.mutationOptions());
  return (
    <DraftedForm<Values, z.output<typeof recordAnswer>>
      kind="answer"
      subjectId={letter.id}
      schema={recordAnswer}
      blanks={{ letterId: letter.id, outcome: null, ...BLANK_ANSWER }}
      submitLabel="Registrar respuesta"
      onSubmit={(record, draftId) => answer.mutateAsync({ ...record, draftId })}
      onDone={onDone}
      {...(letter.answer === null
        ? {}
        : { says: 'Reemplaza lo anotado de la respuesta anterior, que queda en el diario.' })}
    >
      <AnswerFields caseId={letter.caseId} issuedAt={letter.issuedAt ?? ''} />
      <ChoiceField name="outcome" label={ANSWER_OUTCOMES.label} from={ANSWER_OUTCOMES} />
    </DraftedForm>
  );
}
