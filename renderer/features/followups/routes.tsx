import type { RouteObject } from 'react-router';

/** A follow-up on a page of its own, where links and unfinished texts lead. */
export const routes: RouteObject[] = [
  {
    path: 'seguimientos/:id',
    lazy: async () => ({ Component: (await import('./FollowupPage.tsx')).FollowupPage }),
  },
];
