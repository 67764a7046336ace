import type { RouteObject } from 'react-router';

/** The reception: a new one, one left half typed, or one that an orientation became. */
export const routes: RouteObject[] = [
  {
    // One route for both, as below.
    path: 'recepcion/desde/:orientationId/:draftId?',
    lazy: async () => ({
      Component: (await import('./ReceptionFromOrientation.tsx')).ReceptionFromOrientation,
    }),
  },
  {
    // One route for both: the first save puts the draft's id in the address of the form that is open.
    path: 'recepcion/:draftId?',
    lazy: async () => ({ Component: (await import('./ReceptionView.tsx')).ReceptionView }),
  },
];
