import type { RouteObject } from 'react-router';
import { address } from '../../api/addresses.ts';

/** The CIAM: the registro nominal, a new ficha, the page of each person, organisations and figures. */
export const routes: RouteObject[] = [
  {
    path: address.ciam,
    lazy: async () => ({ Component: (await import('./list/OlderList.tsx')).OlderList }),
  },
  {
    path: `${address.newOlder}/:draftId?`,
    lazy: async () => ({ Component: (await import('./form/NewOlder.tsx')).NewOlder }),
  },
  {
    path: address.olderOrganisations,
    lazy: async () => ({
      Component: (await import('./organisations/OrganisationsView.tsx')).OrganisationsView,
    }),
  },
  {
    path: address.ciamFigures,
    lazy: async () => ({ Component: (await import('./reports/FiguresView.tsx')).FiguresView }),
  },
  {
    path: address.older(':id'),
    lazy: async () => ({ Component: (await import('./page/OlderPage.tsx')).OlderPage }),
  },
];
