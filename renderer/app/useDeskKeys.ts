import { useHotkeys } from '@mantine/hooks';
import { useNavigate } from 'react-router';
import { mayDo } from '../../domain/rights.ts';
import { address } from '../api/addresses.ts';
import { useSession } from '../api/session.ts';
import { useMask } from '../components/people/mask.tsx';
import { lockNow } from './lock.ts';
import { railOf } from './rail.ts';

/** What `Ctrl+K` puts the cursor in. */
export const SEARCH_ID = 'busqueda';

type Key = [keys: string, act: () => void];

/** The keys of the whole desk; they work while typing too, except «?». */
export function useDeskKeys(openSheet: () => void): void {
  const navigate = useNavigate();
  const { roles } = useSession();
  const { toggle } = useMask();
  const go = (to: string) => () => void navigate(to);
  useHotkeys(
    [
      ['mod+K', () => document.getElementById(SEARCH_ID)?.focus()],
      ['mod+L', () => void lockNow()],
      ['F1', openSheet],
      ['F8', toggle],
      ...(mayDo('cases.register', roles) ? [['alt+N', go(address.reception)] as Key] : []),
      ...(mayDo('orientations.register', roles)
        ? [['alt+O', go(address.newOrientation)] as Key]
        : []),
      ...railOf(roles).map(({ key, to }): [string, () => void] => [`alt+${key}`, go(to)]),
    ],
    [],
  );
  useHotkeys([['shift+?', openSheet]]);
}
