import { useHotkeys } from '@mantine/hooks';
import { useLocation, useNavigate } from 'react-router';
import { mayDo } from '../../domain/rights.ts';
import { address, firstOverdueAddress } from '../api/addresses.ts';
import { useSession } from '../api/session.ts';
import { focusNextOverdue } from '../components/data/next-overdue.ts';
import { useMask } from '../components/people/mask.tsx';
import { lockNow } from './lock.ts';
import { railOf } from './rail.ts';

/** What `Ctrl+K` puts the cursor in. */
export const SEARCH_ID = 'busqueda';

const LISTS_OVERDUE: readonly string[] = [address.tray, address.office];

type Key = [keys: string, act: () => void];

/** The keys of the whole desk; they work while typing too, except «?». */
export function useDeskKeys(openSheet: () => void, openCard: () => void): void {
  const navigate = useNavigate();
  const { roles } = useSession();
  const { toggle } = useMask();
  const { pathname } = useLocation();
  const go = (to: string) => () => void navigate(to);
  // Where late things are listed, the next of them; elsewhere, the first of her own.
  const goToOverdue = (): void => {
    if (!LISTS_OVERDUE.includes(pathname)) void navigate(firstOverdueAddress);
    else focusNextOverdue();
  };
  useHotkeys(
    [
      ['mod+K', () => document.getElementById(SEARCH_ID)?.focus()],
      ['mod+L', () => void lockNow()],
      ['F1', openSheet],
      ...(mayDo('tray.own', roles) ? [['alt+V', goToOverdue] as Key] : []),
      ['F8', toggle],
      ['F9', openCard],
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
