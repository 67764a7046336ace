import { Text } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import type { z } from 'zod';
import type { ReceivedView } from '../../../../backend/received/types.ts';
import { dateInLima } from '../../../../domain/clock/lima.ts';
import { LIMITS } from '../../../../domain/records/basics.ts';
import { answerReceived } from '../../../../domain/records/received.ts';
import { shortDate } from '../../../../domain/words/dates.ts';
import { api } from '../../../api/trpc.ts';
import { DraftedForm } from '../../../components/draft/DraftedForm.tsx';
import { Answer } from '../../../components/feedback/States.tsx';
import { ChoiceField } from '../../../components/form/ChoiceField.tsx';
import { useFieldValue } from '../../../components/form/context.tsx';
import { DateField } from '../../../components/form/DateField.tsx';
import { TextField } from '../../../components/form/TextField.tsx';

interface AnswerFormProps {
  readonly document: ReceivedView;
  readonly onDone: () => void;
}

/** With which oficio or other document of this office it was answered, or with what else. */
export function AnswerForm({ document, onDone }: AnswerFormProps) {
  const answer = useMutation(api.received.answer.mutationOptions());
  const { id, version } = document;
  return (
    <DraftedForm<z.input<typeof answerReceived>, z.output<typeof answerReceived>>
      kind="received_answer"
      subjectId={id}
      schema={answerReceived}
      blanks={{ id, version, letterId: null, paperId: null, document: '', answeredOn: null }}
      fixed={{ version }}
      submitLabel="Registrar respuesta"
      says="Elija el documento con que se respondió; si no se hizo en Yanapa, escriba su número y su fecha."
      onSubmit={(record, draftId) => answer.mutateAsync({ ...record, draftId })}
      onDone={onDone}
    >
      <LetterField document={document} />
      <PaperField document={document} />
      <OtherDocument />
    </DraftedForm>
  );
}

/** Issued since it came in, of its case if it has one. */
function LetterField({ document: { caseId, receivedAt } }: Pick<AnswerFormProps, 'document'>) {
  const letters = useQuery(
    api.letters.list.queryOptions({
      ...(caseId === null ? {} : { caseId }),
      state: ['issued', 'signed'],
      limit: 100,
    }),
  );
  return (
    <Answer of={letters}>
      {({ rows }) => {
        const since = rows.filter(
          ({ issuedAt }) => issuedAt !== null && dateInLima(issuedAt) >= dateInLima(receivedAt),
        );
        return since.length === 0 ? (
          <Text size="sm" c="dimmed">
            {caseId === null
              ? 'Desde que llegó no se emitió ningún oficio.'
              : 'Desde que llegó no se emitió ningún oficio de su expediente.'}
          </Text>
        ) : (
          <ChoiceField
            name="letterId"
            label="Oficio de esta oficina"
            from={since.map(({ id, number, institution, issuedAt }) => ({
              value: id,
              label: `${number ?? ''} · ${institution} · ${shortDate(dateInLima(issuedAt ?? receivedAt))}`,
            }))}
          />
        );
      }}
    </Answer>
  );
}

/** The same of cartas, informes and the rest. */
function PaperField({ document: { caseId, receivedAt } }: Pick<AnswerFormProps, 'document'>) {
  const papers = useQuery(api.papers.list.queryOptions({ caseId, limit: 100 }));
  const letterId = useFieldValue<string | null>('letterId');
  const since = (papers.data?.rows ?? []).filter(
    ({ state, issuedAt }) => state !== 'annulled' && dateInLima(issuedAt) >= dateInLima(receivedAt),
  );
  if (letterId !== null || since.length === 0) return null;
  return (
    <ChoiceField
      name="paperId"
      label="Otro documento de esta oficina"
      from={since.map(({ id, number, issuedAt }) => ({
        value: id,
        label: `${number} · ${shortDate(dateInLima(issuedAt))}`,
      }))}
    />
  );
}

function OtherDocument() {
  const letterId = useFieldValue<string | null>('letterId');
  const paperId = useFieldValue<string | null>('paperId');
  if (letterId !== null || paperId !== null) return null;
  return (
    <>
      <TextField name="document" label="Otro documento con que se respondió" max={LIMITS.label} />
      <DateField name="answeredOn" label="Fecha de la respuesta" />
    </>
  );
}
