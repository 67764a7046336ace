import { useHotkeys } from '@mantine/hooks';
import { useNavigate } from 'react-router';
import { mayDo } from '../../domain/rights.ts';
import { address } from '../api/addresses.ts';
import { useSession } from '../api/session.ts';
import { useMask } from '../components/people/mask.tsx';
import { lockNow } from './lock.ts';
import { RAIL } from './rail.ts';

/** What `Ctrl+K` puts the cursor in. */
export const SEARCH_ID = 'busqueda';

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
      ['alt+N', go(address.reception)],
      ['alt+O', go(address.newOrientation)],
      ...RAIL.filter(({ action }) => mayDo(action, roles)).map(
        ({ key, to }): [string, () => void] => [`alt+${key}`, go(to)],
      ),
    ],
    [],
  );
  useHotkeys([['shift+?', openSheet]]);
}
