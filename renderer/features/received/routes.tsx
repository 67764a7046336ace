import type { RouteObject } from 'react-router';
import { address } from '../../api/addresses.ts';

/** Documents received: the list, a new one, and the page of each. */
export const routes: RouteObject[] = [
  {
    path: address.received,
    lazy: async () => ({ Component: (await import('./list/ReceivedList.tsx')).ReceivedList }),
  },
  {
    path: `${address.newReceived}/:draftId?`,
    lazy: async () => ({ Component: (await import('./form/NewReceived.tsx')).NewReceived }),
  },
  {
    path: address.receivedDocument(':id'),
    lazy: async () => ({ Component: (await import('./page/ReceivedPage.tsx')).ReceivedPage }),
  },
];
