import { Navigate, type RouteObject } from 'react-router';
import { address } from '../../api/addresses.ts';

/** The reception: a new one, one left half typed, or one that an orientation became. */
export const routes: RouteObject[] = [
  // What anyone would type: no draft has that name.
  { path: 'recepcion/nueva', element: <Navigate to={address.reception} replace /> },
  {
    // One route for both, as below.
    path: 'recepcion/desde/:orientationId/:draftId?',
    lazy: async () => ({
      Component: (await import('./ReceptionFromOrientation.tsx')).ReceptionFromOrientation,
    }),
  },
  {
    path: 'recepcion/hechos-nuevos/:caseId/:draftId?',
    lazy: async () => ({
      Component: (await import('./ReceptionFromCase.tsx')).ReceptionFromCase,
    }),
  },
  {
    // One route for both: the first save puts the draft's id in the address of the form that is open.
    path: 'recepcion/:draftId?',
    lazy: async () => ({ Component: (await import('./ReceptionView.tsx')).ReceptionView }),
  },
];
