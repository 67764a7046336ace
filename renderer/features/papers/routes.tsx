import type { RouteObject } from 'react-router';
import { address } from '../../api/addresses.ts';

/** Documents besides the oficios: the list, the form of a new one, and the page of each. */
export const routes: RouteObject[] = [
  {
    path: address.papers,
    lazy: async () => ({ Component: (await import('./PaperList.tsx')).PaperList }),
  },
  {
    path: `${address.newPaper}/:draftId?`,
    lazy: async () => ({ Component: (await import('./editor/NewPaper.tsx')).NewPaper }),
  },
  {
    path: address.paper(':id'),
    lazy: async () => ({ Component: (await import('./page/PaperPage.tsx')).PaperPage }),
  },
];
