import type { RouteObject } from 'react-router';
import { address } from '../../api/addresses.ts';

/** The OMAPED: its register, somebody new, the page of each, technical aids, figures. */
export const routes: RouteObject[] = [
  {
    path: address.omaped,
    lazy: async () => ({ Component: (await import('./list/OmapedList.tsx')).OmapedList }),
  },
  {
    path: `${address.newOmaped}/:draftId?`,
    lazy: async () => ({ Component: (await import('./register/NewOmaped.tsx')).NewOmaped }),
  },
  {
    path: address.omapedThings,
    lazy: async () => ({ Component: (await import('./things/ThingsView.tsx')).ThingsView }),
  },
  {
    path: address.omapedFigures,
    lazy: async () => ({ Component: (await import('./counters/CountersView.tsx')).CountersView }),
  },
  {
    path: address.omapedPerson(':registrationId'),
    lazy: async () => ({ Component: (await import('./page/OmapedPage.tsx')).OmapedPage }),
  },
];
