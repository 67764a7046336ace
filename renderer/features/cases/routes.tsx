import type { RouteObject } from 'react-router';
import { ahead } from '../../api/ahead.ts';
import { queryClient } from '../../api/query-client.ts';
import { casePages } from './list/pages.ts';
import { filtersOf } from './list/useFilters.ts';

/** The cases: the list, and the page of each. */
export const routes: RouteObject[] = [
  {
    path: 'casos',
    loader: ({ request }) => {
      const filters = filtersOf(new URL(request.url).searchParams);
      return ahead(() => queryClient.prefetchInfiniteQuery(casePages(filters, '')));
    },
    shouldRevalidate: () => false,
    lazy: async () => ({ Component: (await import('./list/CaseList.tsx')).CaseList }),
  },
  {
    path: 'casos/emergencia',
    lazy: async () => ({
      Component: (await import('./emergency/EmergencyView.tsx')).EmergencyView,
    }),
  },
  {
    path: 'casos/:id',
    lazy: async () => ({ Component: (await import('./page/CasePage.tsx')).CasePage }),
  },
];
