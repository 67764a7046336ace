import type { StoreStatus } from '../../backend/store/router.ts';
import { queryClient } from './query-client.ts';
import { api } from './trpc.ts';

/** What was asked on the way to a view is not asked again by the view itself. */
export const JUST_ASKED_MS = 1_000;

/**
 * Asks for what a view shows while its code comes and its frame is drawn: for the `loader` of its
 * route. Waits for nothing; what fails the view asks again, and says so. Before somebody has entered
 * the address of a view stands over the entry, and nothing is asked.
 * @param ask `queryClient.prefetchQuery(…)`, which throws nothing.
 */
export function ahead(ask: () => Promise<void>): null {
  const status = queryClient.getQueryData<StoreStatus>(api.store.status.queryKey());
  if (status?.state === 'open') void ask();
  return null;
}
