import { useHotkeys } from '@mantine/hooks';
import { useNavigate } from 'react-router';
import type { CaseView } from '../../../../backend/cases/types.ts';
import { address } from '../../../api/addresses.ts';
import { useMay } from '../../../api/session.ts';
import type { OpenAct } from './useOpenAct.ts';

/** One key for each frequent act, while nobody is typing and nothing else is open. */
export function useCaseKeys(file: CaseView, { act, open }: OpenAct): void {
  const navigate = useNavigate();
  const mayAssign = useMay('followups.assign');
  const mayQualify = file.acts.some((choice) => choice.act === 'qualify' && !choice.forbidden);
  const idle = act === null;
  const keys: [string, () => void][] = [
    ['N', () => open('nota')],
    ['O', () => void navigate(address.newLetter(file.id))],
    ...(mayAssign ? [['S', () => open('seguimiento')] as [string, () => void]] : []),
    ...(mayQualify ? [['C', () => open('calificar')] as [string, () => void]] : []),
  ];
  useHotkeys(idle ? keys : []);
}
