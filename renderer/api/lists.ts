import { useQuery } from '@tanstack/react-query';
import { useContext, useMemo } from 'react';
import { type Catalogue, labelOf } from '../../domain/catalogues/catalogue.ts';
import { createLists, type Lists, PLAIN_LISTS } from '../../domain/catalogues/lists.ts';
import { dateInLima } from '../../domain/clock/lima.ts';
import { SessionContext } from './session.ts';
import { api } from './trpc.ts';

/** The lists as this office has them; before anybody entered, those of the program. */
export function useLists(): Lists {
  const session = useContext(SessionContext);
  const { data } = useQuery({
    ...api.catalogues.changes.queryOptions({}),
    enabled: session !== null && !session.passwordOnce,
  });
  return useMemo(
    () => (data === undefined || data.length === 0 ? PLAIN_LISTS : createLists(data)),
    [data],
  );
}

/** How a code read when it was decided. @param at instant, ISO UTC, or day, YYYY-MM-DD. */
export type SaidOn = (catalogue: Catalogue, code: string, at: string) => string;

export function useSaid(): SaidOn {
  const lists = useLists();
  return useMemo(
    () => (catalogue, code, at) => labelOf(lists.on(catalogue, dayOf(at)), code),
    [lists],
  );
}

/** @param at instant, ISO UTC, or day, YYYY-MM-DD. */
export const dayOf = (at: string): string => (at.length === 10 ? at : dateInLima(at));
