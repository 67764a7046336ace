import { Button, Checkbox, Group, Text, Title } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { Link } from 'react-router';
import type { PaperView, SendingView } from '../../../../backend/papers/types.ts';
import { receivedAnswerAddress } from '../../../api/addresses.ts';
import { useMay } from '../../../api/session.ts';
import { api } from '../../../api/trpc.ts';
import { AnswerLines, CargoLines } from '../../../components/cargo/Returned.tsx';
import { WaitingBadge } from '../../../components/letters/WaitingBadge.tsx';
import classes from './sendings.module.css';

interface SendingsProps {
  readonly paper: PaperView;
  readonly onOpen: (act: 'cargo' | 'respuesta') => void;
}

/** To whom it went, what came back of each, and the act that usually follows. */
export function Sendings({ paper, onOpen }: SendingsProps) {
  const mayFile = useMay('papers.file_cargo');
  if (paper.sendings.length === 0) return null;
  return (
    <>
      {mayFile && paper.acts.includes('fileCargo') ? <Acts paper={paper} onOpen={onOpen} /> : null}
      <Title order={2} size="h5" mt="sm">
        {paper.sendings.length === 1 ? 'Destinatario' : 'Destinatarios'}
      </Title>
      <ul className={classes['list']}>
        {paper.sendings.map((sending) => (
          <Sending
            key={sending.id}
            sending={sending}
            mayAwait={mayFile && paper.state !== 'annulled'}
          />
        ))}
      </ul>
    </>
  );
}

function Acts({ paper: { caseId, sendings }, onOpen }: SendingsProps) {
  const mayReceive = useMay('received.file_answer');
  const complete = sendings.every(({ cargos }) => cargos.length > 0);
  const [waited] = sendings.filter(({ answer }) => answer === null);
  return (
    <Group gap="xs">
      <Button variant={complete ? 'outline' : 'filled'} onClick={() => onOpen('cargo')}>
        {complete ? 'Registrar otro cargo' : 'Registrar cargo'}
      </Button>
      <Button variant={complete ? 'filled' : 'outline'} onClick={() => onOpen('respuesta')}>
        {waited === undefined ? 'Registrar otra respuesta' : 'Registrar respuesta'}
      </Button>
      {mayReceive && waited !== undefined ? (
        <Button
          variant="subtle"
          component={Link}
          to={receivedAnswerAddress({ caseId, sendingId: waited.id })}
        >
          Registrar el documento con que respondieron
        </Button>
      ) : null}
    </Group>
  );
}

interface SendingProps {
  readonly sending: SendingView;
  readonly mayAwait: boolean;
}

function Sending({ sending, mayAwait }: SendingProps) {
  const { id, name, awaits, cargos, answer, waiting } = sending;
  const wait = useMutation(api.papers.await.mutationOptions());
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
          checked={awaits}
          disabled={!mayAwait || wait.isPending}
          onChange={({ currentTarget }) =>
            wait.mutate({ sendingId: id, awaits: currentTarget.checked })
          }
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
