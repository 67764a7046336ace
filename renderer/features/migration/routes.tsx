import type { RouteObject } from 'react-router';

/** Open paper cases, loaded one by one (*Casos en curso*). */
export const routes: RouteObject[] = [
  {
    path: 'casos/migrar/:draftId?',
    lazy: async () => ({ Component: (await import('./MigrationView.tsx')).MigrationView }),
  },
];
