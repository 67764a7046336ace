import type { RouteObject } from 'react-router';
import {
  address,
  ciamFiguresAddress,
  newOlderAddress,
  olderAddress,
  olderOrganisationsAddress,
} from '../../api/addresses.ts';

/** The CIAM: the registro nominal, a new ficha, the page of each person, organisations and figures. */
export const routes: RouteObject[] = [
  {
    path: address.ciam,
    lazy: async () => ({ Component: (await import('./list/OlderList.tsx')).OlderList }),
  },
  {
    path: `${newOlderAddress}/:draftId?`,
    lazy: async () => ({ Component: (await import('./form/NewOlder.tsx')).NewOlder }),
  },
  {
    path: olderOrganisationsAddress,
    lazy: async () => ({
      Component: (await import('./organisations/OrganisationsView.tsx')).OrganisationsView,
    }),
  },
  {
    path: ciamFiguresAddress,
    lazy: async () => ({ Component: (await import('./reports/FiguresView.tsx')).FiguresView }),
  },
  {
    path: olderAddress(':id'),
    lazy: async () => ({ Component: (await import('./page/OlderPage.tsx')).OlderPage }),
  },
];
