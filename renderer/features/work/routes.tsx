import type { RouteObject } from 'react-router';
import { address } from '../../api/addresses.ts';

/** Who has how much in hand, and the open cases of one person. */
export const routes: RouteObject[] = [
  {
    path: address.work,
    lazy: async () => ({ Component: (await import('./WorkLoadView.tsx')).WorkLoadView }),
  },
  {
    path: address.workOf(':id'),
    lazy: async () => ({ Component: (await import('./ReassignView.tsx')).ReassignView }),
  },
];
