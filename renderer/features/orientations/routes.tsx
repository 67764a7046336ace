import type { RouteObject } from 'react-router';

/** Quick orientations: the list with its counts, and a new one. */
export const routes: RouteObject[] = [
  {
    path: 'orientaciones',
    lazy: async () => ({ Component: (await import('./OrientationsView.tsx')).OrientationsView }),
  },
  {
    path: 'orientaciones/nueva/:draftId?',
    lazy: async () => ({ Component: (await import('./NewOrientation.tsx')).NewOrientation }),
  },
];
