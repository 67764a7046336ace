import { useQuery } from '@tanstack/react-query';
import { dateInLima } from '../../../domain/clock/lima.ts';
import { shortDate } from '../../../domain/words/dates.ts';
import { api } from '../../api/trpc.ts';
import { ChoiceField } from '../form/ChoiceField.tsx';
import { useFieldValue } from '../form/context.tsx';
import { DateTimeField } from '../form/DateField.tsx';
import { LongTextField, TextField } from '../form/TextField.tsx';

/** As a form begins that records one (`answerShape`). */
export const BLANK_ANSWER = {
  receivedId: null as string | null,
  answeredAt: null as string | null,
  document: '',
  notes: '',
};

interface AnswerFieldsProps {
  /** Of what was sent: an answer is of the same case, and came after. */
  readonly caseId: string | null;
  readonly issuedAt: string;
}

/** With which document received it was answered; or, of one that was not registered, when and which. */
export const AnswerFields = (sent: AnswerFieldsProps) => (
  <>
    <ReceivedField {...sent} />
    <Typed />
    <LongTextField name="notes" label="Qué respondió" minRows={3} max={4_000} />
  </>
);

function ReceivedField({ caseId, issuedAt }: AnswerFieldsProps) {
  const found = useQuery(
    api.received.list.queryOptions({
      show: 'all',
      limit: 100,
      ...(caseId === null ? {} : { caseId }),
    }),
  );
  const since = (found.data?.rows ?? []).filter(
    ({ state, receivedAt }) => state !== 'annulled' && receivedAt >= issuedAt,
  );
  if (since.length === 0) return null;
  return (
    <ChoiceField
      name="receivedId"
      label="Documento recibido que responde"
      description="Su fecha y su número ya están registrados. Si no está en la lista, escríbalos abajo."
      from={since.map(({ id, number, documentNumber, receivedAt }) => ({
        value: id,
        label: [number, documentNumber, shortDate(dateInLima(receivedAt))]
          .filter((part) => part !== '')
          .join(' · '),
      }))}
    />
  );
}

function Typed() {
  const receivedId = useFieldValue<string | null>('receivedId');
  if (receivedId !== null) return null;
  return (
    <>
      <DateTimeField name="answeredAt" label="Fecha de la respuesta" required />
      <TextField name="document" label="Documento con que respondió" max={120} />
    </>
  );
}
