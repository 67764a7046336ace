import type { RouteObject } from 'react-router';
import { committeeAddress } from '../../api/addresses.ts';
import { ahead } from '../../api/ahead.ts';
import { queryClient } from '../../api/query-client.ts';
import { api } from '../../api/trpc.ts';

/** Bodies in which the office sits: the list, the page of each, and a session. */
export const routes: RouteObject[] = [
  {
    path: committeeAddress.list,
    loader: () => ahead(() => queryClient.prefetchQuery(api.committees.list.queryOptions({}))),
    lazy: async () => ({ Component: (await import('./list/CommitteeList.tsx')).CommitteeList }),
  },
  {
    path: committeeAddress.session(':id'),
    loader: ({ params: { id = '' } }) => {
      const files = api.attachments.list.queryOptions({ subject: { kind: 'session', id } });
      ahead(() => queryClient.prefetchQuery(files));
      return ahead(() => queryClient.prefetchQuery(api.committees.session.queryOptions({ id })));
    },
    lazy: async () => ({ Component: (await import('./session/SessionPage.tsx')).SessionPage }),
  },
  {
    path: committeeAddress.page(':id'),
    loader: ({ params: { id = '' } }) =>
      ahead(() => queryClient.prefetchQuery(api.committees.view.queryOptions({ id }))),
    lazy: async () => ({ Component: (await import('./page/CommitteePage.tsx')).CommitteePage }),
  },
];
