import type { RouteObject } from 'react-router';

/** What each person must do, and what the office has pending. */
export const routes: RouteObject[] = [
  {
    path: 'bandeja',
    lazy: async () => ({ Component: (await import('./OwnTray.tsx')).OwnTray }),
  },
  {
    path: 'pendientes',
    lazy: async () => ({ Component: (await import('./OfficeTray.tsx')).OfficeTray }),
  },
];
