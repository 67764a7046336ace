import type { RouteObject } from 'react-router';

/** What whoever watches over personal data finds when she enters; no content of a case. */
export const routes: RouteObject[] = [
  {
    path: 'control',
    lazy: async () => ({ Component: (await import('./ControlView.tsx')).ControlView }),
  },
];
