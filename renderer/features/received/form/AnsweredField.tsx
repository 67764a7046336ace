import { Select } from '@mantine/core';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { Answerable } from '../../../../backend/received/types.ts';
import { dateInLima } from '../../../../domain/clock/lima.ts';
import { MOST_ANSWERABLE } from '../../../../domain/records/received.ts';
import { shortDate } from '../../../../domain/words/dates.ts';
import { api } from '../../../api/trpc.ts';
import { useField, useFieldValue } from '../../../components/form/context.tsx';
import { useMask } from '../../../components/people/mask.tsx';

/** What this office sent that the document answers: registering it files the answer too. */
export function AnsweredField() {
  const caseId = useFieldValue<string | null>('caseId');
  const letter = useField<string | null>('letterId');
  const sending = useField<string | null>('sendingId');
  const { masked } = useMask();
  const found = useQuery({
    ...api.received.answerable.queryOptions({
      caseId,
      letterId: letter.value,
      sendingId: sending.value,
    }),
    placeholderData: keepPreviousData,
  });
  const sent = found.data ?? [];
  const choose = (id: string | null): void => {
    const chosen = sent.find((one) => idOf(one) === id);
    letter.set(chosen?.letterId ?? null);
    sending.set(chosen?.sendingId ?? null);
  };
  return (
    <Select
      data-field={letter.path}
      label="Responde a"
      description="Al registrarlo queda también como respuesta de ese documento, y ya no cuentan los días."
      data={sent.map((one) => ({
        value: idOf(one),
        label: [one.number, masked ? '' : one.name, shortDate(dateInLima(one.issuedAt))]
          .filter((part) => part !== '')
          .join(' · '),
      }))}
      value={letter.value ?? sending.value}
      onChange={choose}
      error={letter.error ?? sending.error}
      searchable
      clearable
      clearButtonProps={{ 'aria-label': 'Quitar a qué responde' }}
      placeholder="A ninguno que se espere"
      nothingFoundMessage={
        sent.length < MOST_ANSWERABLE
          ? 'Ningún documento enviado espera respuesta.'
          : `No está entre los ${MOST_ANSWERABLE} últimos. Elija primero el expediente.`
      }
      maxDropdownHeight={280}
      comboboxProps={{ shadow: 'md' }}
    />
  );
}

const idOf = ({ letterId, sendingId }: Answerable): string => letterId ?? sendingId ?? '';
