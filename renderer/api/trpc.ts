/**
 * The backend's procedures, typed by its router.
 *
 *     const list = useQuery(api.accounts.list.queryOptions());
 *     const add = useMutation(api.accounts.add.mutationOptions());
 *     await client.drafts.save.mutate(input);   // outside the cache
 */
import { createTRPCClient, TRPCClientError, type TRPCLink } from '@trpc/client';
import { observable } from '@trpc/server/observable';
import { createTRPCOptionsProxy } from '@trpc/tanstack-react-query';
import type { AppRouter } from '../../backend/router.ts';
import { ask, cancel, nextCallId } from './bridge.ts';
import { failureOf } from './failure.ts';
import { queryClient } from './query-client.ts';

/** Ends the chain of links: one request over the bridge, cancelled when nobody waits for it. */
const bridgeLink: TRPCLink<AppRouter> =
  () =>
  ({ op: { type, path, input } }) =>
    observable((observer) => {
      const id = nextCallId();
      let waiting = true;
      ask({ id, type: type === 'query' ? 'query' : 'mutation', path, input })
        .then((data) => {
          observer.next({ result: { type: 'data', data } });
          observer.complete();
        })
        .catch((error: unknown) => observer.error(TRPCClientError.from(failureOf(error))))
        .finally(() => {
          waiting = false;
        });
      return () => {
        // An act once asked is let finish: half the acts of an office cannot be taken back.
        if (waiting && type === 'query') cancel(id);
      };
    });

export const client = createTRPCClient<AppRouter>({ links: [bridgeLink] });

export const api = createTRPCOptionsProxy<AppRouter>({ client, queryClient });
