import { useHotkeys } from '@mantine/hooks';
import { useNavigate } from 'react-router';
import type { CaseView } from '../../../../backend/cases/types.ts';
import { address } from '../../../api/addresses.ts';
import { useMayHere } from './may-here.ts';
import type { OpenAct } from './useOpenAct.ts';

/** One key for each frequent act, while nobody is typing and nothing else is open. */
export function useCaseKeys(file: CaseView, { act, open }: OpenAct): void {
  const navigate = useNavigate();
  const mayNote = useMayHere('cases.note');
  const mayWrite = useMayHere('letters.write');
  const mayAssign = useMayHere('followups.assign');
  const mayQualify =
    useMayHere('cases.qualify') &&
    file.acts.some((choice) => choice.act === 'qualify' && !choice.forbidden);
  const keys: [boolean, string, () => void][] = [
    [mayNote, 'N', () => open('nota')],
    [mayWrite, 'O', () => void navigate(address.newLetter(file.id))],
    [mayAssign, 'S', () => open('seguimiento')],
    [mayQualify, 'C', () => open('calificar')],
  ];
  const idle = act === null;
  useHotkeys(
    keys.filter(([may]) => idle && may).map(([, key, go]): [string, () => void] => [key, go]),
  );
}
