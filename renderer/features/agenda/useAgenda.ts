import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { api } from '../../api/trpc.ts';

/** What there is from one day to another, both included. */
export const useAgenda = (
  whose: 'own' | 'office',
  range: { readonly from: string; readonly to: string },
) => useQuery({ ...api.agenda[whose].queryOptions(range), placeholderData: keepPreviousData });
