import type { RouteObject } from 'react-router';
import { workAddress } from '../../api/addresses.ts';

/** Who has how much in hand, and the open cases of one person. */
export const routes: RouteObject[] = [
  {
    path: workAddress.loads,
    lazy: async () => ({ Component: (await import('./WorkLoadView.tsx')).WorkLoadView }),
  },
  {
    path: workAddress.of(':id'),
    lazy: async () => ({ Component: (await import('./ReassignView.tsx')).ReassignView }),
  },
];
