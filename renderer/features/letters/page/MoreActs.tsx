import { Button, Menu } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import { Link } from 'react-router';
import type { LetterView } from '../../../../backend/letters/types.ts';
import { receivedAnswerAddress } from '../../../api/addresses.ts';
import { useMay } from '../../../api/session.ts';
import { isReleasable } from './releasable.ts';
import type { OpenLetterAct } from './useLetterAct.ts';

interface MoreActsProps {
  readonly letter: LetterView;
  readonly opened: OpenLetterAct;
}

/** What is seldom done, kept away from a wrong click. */
export function MoreActs({ letter, opened }: MoreActsProps) {
  const mayAnnul = useMay('letters.annul') && letter.acts.includes('annul');
  const mayAnswer = letter.acts.includes('recordAnswer') && letter.cargos.length === 0;
  const mayRelease = useMay('letters.release') && isReleasable(letter);
  const mayReceive = useMay('received.file_answer') && letter.acts.includes('recordAnswer');
  if (!mayAnnul && !mayAnswer && !mayRelease && !mayReceive) return null;
  return (
    <Menu position="bottom-end" shadow="md" withinPortal>
      <Menu.Target>
        <Button variant="default" rightSection={<IconChevronDown size={16} aria-hidden />}>
          Más actos
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {mayAnswer ? (
          <Menu.Item onClick={() => opened.open('respuesta')}>Registrar respuesta</Menu.Item>
        ) : null}
        {mayReceive ? (
          <Menu.Item
            component={Link}
            to={receivedAnswerAddress({ caseId: letter.caseId, letterId: letter.id })}
          >
            Registrar el documento con que respondieron
          </Menu.Item>
        ) : null}
        {mayRelease ? (
          <Menu.Item onClick={() => opened.open('autorizar')}>
            Autorizar a otra persona a imprimirlo…
          </Menu.Item>
        ) : null}
        {mayAnnul ? (
          <Menu.Item color="red" onClick={() => opened.open('anular')}>
            {letter.number === null ? 'Anular el borrador…' : 'Anular el oficio…'}
          </Menu.Item>
        ) : null}
      </Menu.Dropdown>
    </Menu>
  );
}
