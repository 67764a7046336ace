import type { RouteObject } from 'react-router';
import { ahead } from '../../api/ahead.ts';
import { queryClient } from '../../api/query-client.ts';
import { api } from '../../api/trpc.ts';

/** What each person must do, and what the office has pending. */
export const routes: RouteObject[] = [
  {
    path: 'bandeja',
    loader: () => ahead(() => queryClient.prefetchQuery(api.tray.own.queryOptions())),
    shouldRevalidate: () => false,
    lazy: async () => ({ Component: (await import('./OwnTray.tsx')).OwnTray }),
  },
  {
    path: 'pendientes',
    loader: () => ahead(() => queryClient.prefetchQuery(api.tray.office.queryOptions())),
    shouldRevalidate: () => false,
    lazy: async () => ({ Component: (await import('./OfficeTray.tsx')).OfficeTray }),
  },
];
