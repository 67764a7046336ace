import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';
import { failureOf } from './failure.ts';

/**
 * What was asked lives here, in memory only, until the page is replaced at lock.
 *
 * One window, one writer: nothing changes behind the page's back but by a copy that makes itself, which
 * is told (app/host.ts). So nothing is asked again on focus or on a timer; after an act everything on
 * screen is asked again, because one act (a letter issued, a case concluded) shows in many views. An act
 * with `meta: { quiet: true }` opts out.
 */
export const queryClient: QueryClient = new QueryClient({
  queryCache: new QueryCache({ onError: leaveIfLocked }),
  mutationCache: new MutationCache({
    onError: leaveIfLocked,
    onSuccess: (_value, _input, _context, mutation) => {
      if (mutation.meta?.['quiet'] === true) return;
      void queryClient.invalidateQueries();
    },
  }),
  defaultOptions: {
    // The network is never asked, so it is never waited for; a refusal does not change by asking twice.
    queries: { networkMode: 'always', retry: false, refetchOnWindowFocus: false, staleTime: 0 },
    mutations: { networkMode: 'always', retry: false },
  },
});

/** The session ended on the other side: ask where things stand, which shows the entry screen. */
function leaveIfLocked(error: unknown): void {
  const { code } = failureOf(error);
  // The clock moved while somebody worked: the banner says so now.
  if (code === 'clock_unconfirmed')
    void queryClient.invalidateQueries({ queryKey: [['clock', 'state']] });
  if (code !== 'no_session' && code !== 'backend_gone') return;
  void queryClient.invalidateQueries({ queryKey: [['store', 'status']] });
}
