import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { api } from '../../api/trpc.ts';

const SHOWN = 20;
/** Shorter texts find half the town. */
const SHORTEST = 2;
const WHILE_TYPING_MS = 200;
/** Then somebody reads the results: this search is logged (docs/architecture.md, "Values and ids"). */
const SETTLED_MS = 2_000;

/** People by name in any order, document or telephone, while it is typed. */
export function usePeopleSearch(typed: string) {
  const text = typed.trim();
  const [asked] = useDebouncedValue(text, WHILE_TYPING_MS);
  const [settled] = useDebouncedValue(text, SETTLED_MS);
  const query = { text: asked, limit: SHOWN };
  const found = useQuery({
    ...api.people.search.queryOptions({ ...query, settled: false }),
    enabled: asked.length >= SHORTEST,
    placeholderData: keepPreviousData,
  });
  useQuery({
    ...api.people.search.queryOptions({ text: settled, limit: SHOWN, settled: true }),
    enabled: settled.length >= SHORTEST && settled === text,
    staleTime: Number.POSITIVE_INFINITY,
  });
  return { found, ready: asked.length >= SHORTEST };
}
