import { Checkbox, Text, Title } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { PaperView, SendingView } from '../../../../backend/papers/types.ts';
import { useMay } from '../../../api/session.ts';
import { api } from '../../../api/trpc.ts';
import { AnswerLines, CargoLines } from '../../../components/cargo/Returned.tsx';
import { WaitingBadge } from '../../../components/letters/WaitingBadge.tsx';
import classes from './sendings.module.css';

/** To whom it went, and what came back of each. */
export function Sendings({ paper: { sendings, state } }: { readonly paper: PaperView }) {
  const mayFile = useMay('papers.file_cargo');
  if (sendings.length === 0) return null;
  return (
    <>
      <Title order={2} size="h5" mt="sm">
        {sendings.length === 1 ? 'Destinatario' : 'Destinatarios'}
      </Title>
      <ul className={classes['list']}>
        {sendings.map((sending) => (
          <Sending key={sending.id} sending={sending} mayAwait={mayFile && state !== 'annulled'} />
        ))}
      </ul>
    </>
  );
}

interface SendingProps {
  readonly sending: SendingView;
  readonly mayAwait: boolean;
}

function Sending({ sending, mayAwait }: SendingProps) {
  const { id, name, awaits, cargos, answer, waiting } = sending;
  const wait = useMutation(api.papers.await.mutationOptions());
  const [wanted, setWanted] = useState(awaits);
  const named = name === '' ? 'Destinatario reservado' : name;
  return (
    <li>
      <Text size="sm" fw={600}>
        {named}
      </Text>
      {waiting === null ? null : <WaitingBadge of={{ of: 'sending', id }} waiting={waiting} />}
      {cargos.length === 0 ? <Text size="sm">Falta el cargo</Text> : <CargoLines cargos={cargos} />}
      {answer === null ? (
        <Checkbox
          size="sm"
          label="Se espera respuesta"
          aria-label={`Se espera respuesta de ${named}`}
          checked={wanted}
          disabled={!mayAwait || wait.isPending}
          onChange={({ currentTarget: { checked } }) => {
            setWanted(checked);
            wait.mutate({ sendingId: id, awaits: checked }, { onError: () => setWanted(!checked) });
          }}
        />
      ) : (
        <>
          <Text size="sm" fw={600}>
            Respondió
          </Text>
          <AnswerLines answer={answer} />
        </>
      )}
    </li>
  );
}
