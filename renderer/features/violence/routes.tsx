import type { RouteObject } from 'react-router';

/** The reception of violence, and the minimum view for Serenazgo. */
export const routes: RouteObject[] = [
  {
    // One route for both: the first save puts the draft's id in the address of the form that is open.
    path: 'violencia/recepcion/:draftId?',
    lazy: async () => ({
      Component: (await import('./ViolenceReceptionView.tsx')).ViolenceReceptionView,
    }),
  },
  {
    path: 'violencia/vista/:id',
    lazy: async () => ({ Component: (await import('./MinimumView.tsx')).MinimumView }),
  },
];
