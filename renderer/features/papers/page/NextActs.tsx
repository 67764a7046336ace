import { Button, Group } from '@mantine/core';
import { Link } from 'react-router';
import type { PaperView } from '../../../../backend/papers/types.ts';
import { receivedAnswerAddress } from '../../../api/addresses.ts';
import { useMay } from '../../../api/session.ts';

interface NextActsProps {
  readonly paper: PaperView;
  readonly onOpen: (act: 'firmar' | 'cargo' | 'respuesta') => void;
}

/** What usually follows: the signature, then the stamped copy of each, then the answers. */
export function NextActs({ paper, onOpen }: NextActsProps) {
  const maySign = useMay('papers.sign') && paper.acts.includes('sign');
  const mayFile = useMay('papers.file_cargo') && paper.acts.includes('fileCargo');
  const mayReceive = useMay('received.file_answer');
  if (maySign) return <Button onClick={() => onOpen('firmar')}>Marcar como firmado</Button>;
  if (!mayFile) return null;
  const complete = paper.sendings.every(({ cargos }) => cargos.length > 0);
  const waited = paper.sendings.find(({ answer }) => answer === null);
  return (
    <Group gap="xs">
      <Button variant={complete ? 'outline' : 'filled'} onClick={() => onOpen('cargo')}>
        {complete ? 'Registrar otro cargo' : 'Registrar cargo'}
      </Button>
      <Button
        variant={complete && waited !== undefined ? 'filled' : 'outline'}
        onClick={() => onOpen('respuesta')}
      >
        {waited === undefined ? 'Registrar otra respuesta' : 'Registrar respuesta'}
      </Button>
      {mayReceive && waited !== undefined ? (
        <Button
          variant="subtle"
          component={Link}
          to={receivedAnswerAddress({ caseId: paper.caseId, sendingId: waited.id })}
        >
          Registrar el documento con que respondieron
        </Button>
      ) : null}
    </Group>
  );
}
