import type { RouteObject } from 'react-router';
import { address, omapedAddress } from '../../api/addresses.ts';

/** The OMAPED: its register, somebody new, the page of each, technical aids, figures. */
export const routes: RouteObject[] = [
  {
    path: address.omaped,
    lazy: async () => ({ Component: (await import('./list/OmapedList.tsx')).OmapedList }),
  },
  {
    path: `${omapedAddress.register}/:draftId?`,
    lazy: async () => ({ Component: (await import('./register/NewOmaped.tsx')).NewOmaped }),
  },
  {
    path: omapedAddress.things,
    lazy: async () => ({ Component: (await import('./things/ThingsView.tsx')).ThingsView }),
  },
  {
    path: omapedAddress.figures,
    lazy: async () => ({ Component: (await import('./counters/CountersView.tsx')).CountersView }),
  },
  {
    path: omapedAddress.person(':registrationId'),
    lazy: async () => ({ Component: (await import('./page/OmapedPage.tsx')).OmapedPage }),
  },
];
