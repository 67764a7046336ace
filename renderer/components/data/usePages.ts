import { infiniteQueryOptions, useInfiniteQuery } from '@tanstack/react-query';
import { useCallback, useMemo } from 'react';
import { JUST_ASKED_MS } from '../../api/ahead.ts';

interface Page<Row> {
  readonly rows: readonly Row[];
  /** Where the next page begins, or null after the last. */
  readonly next: string | null;
}

/**
 * A long list, page by page.
 *
 *     const pages = usePages(pagesOptions(['cases', filters], (cursor) =>
 *       client.cases.list.query({ ...filters, cursor, limit: 100 })));
 *     <Answer of={pages}>{(rows) => <VirtualTable rows={rows} onEnd={pages.more} … />}</Answer>
 *
 * @param key names the list with its filters. @param read one page; `null` is the first.
 */
export const pagesOptions = <Row>(
  key: readonly unknown[],
  read: (cursor: string | null) => Promise<Page<Row>>,
) =>
  infiniteQueryOptions({
    queryKey: ['pages', ...key],
    queryFn: ({ pageParam }) => read(pageParam),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.next,
    // To compare what was read with itself at every page would cost more the longer the list is.
    structuralSharing: false,
  });

/** The rows read until now of a list (`pagesOptions`), and how to read more. */
export function usePages<Row>(options: ReturnType<typeof pagesOptions<Row>>) {
  const query = useInfiniteQuery({
    ...options,
    staleTime: JUST_ASKED_MS,
    // While other filters are read the old rows stay: the table does not jump.
    placeholderData: (before) => before,
  });
  const { hasNextPage, isFetchingNextPage, fetchNextPage } = query;
  const more = useCallback(() => {
    if (hasNextPage && !isFetchingNextPage) void fetchNextPage();
  }, [hasNextPage, isFetchingNextPage, fetchNextPage]);
  const data = useMemo(() => query.data?.pages.flatMap((page) => page.rows), [query.data]);
  return {
    data,
    error: query.error,
    isPending: query.isPending,
    refetch: query.refetch,
    hasMore: hasNextPage,
    more,
  };
}
