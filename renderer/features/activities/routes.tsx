import type { RouteObject } from 'react-router';
import { activityAddress, address } from '../../api/addresses.ts';

/** Activities: the list with its figures, a new one, and the page of each. */
export const routes: RouteObject[] = [
  {
    path: address.activities,
    lazy: async () => ({ Component: (await import('./list/ActivityList.tsx')).ActivityList }),
  },
  {
    path: `${activityAddress.plan}/:draftId?`,
    lazy: async () => ({ Component: (await import('./form/NewActivity.tsx')).NewActivity }),
  },
  {
    path: activityAddress.page(':id'),
    lazy: async () => ({ Component: (await import('./page/ActivityPage.tsx')).ActivityPage }),
  },
];
