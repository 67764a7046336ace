import type { RouteObject } from 'react-router';

/** The cases: the list, and the page of each. */
export const routes: RouteObject[] = [
  {
    path: 'casos',
    lazy: async () => ({ Component: (await import('./list/CaseList.tsx')).CaseList }),
  },
  {
    path: 'casos/:id',
    lazy: async () => ({ Component: (await import('./page/CasePage.tsx')).CasePage }),
  },
];
