import { useDebouncedCallback } from '@mantine/hooks';
import { keepPreviousData, skipToken, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { type AskedPaper, issuePaper } from '../../../../domain/records/paper.ts';
import { client } from '../../../api/trpc.ts';
import type { PaperValues } from './values.ts';

/** After the last key: long enough not to form a page for every letter typed. */
const PAUSE_MS = 600;

/**
 * The page, what leaves in it and the warnings of what is typed, some moments behind it. While what is typed is not
 * whole, those of the last that was.
 */
export function usePaperPreview(initial: PaperValues) {
  const [asked, setAsked] = useState<AskedPaper | null>(() => wholeOf(initial));
  const follow = useDebouncedCallback((values: PaperValues) => {
    setAsked((before) => wholeOf(values) ?? before);
  }, PAUSE_MS);
  const found = useQuery({
    queryKey: ['paper-page', asked],
    queryFn:
      asked === null ? skipToken : ({ signal }) => client.papers.preview.query(asked, { signal }),
    placeholderData: keepPreviousData,
    // A grant serves one sitting; the page is formed anew when the form opens again.
    gcTime: 0,
  });
  const { isError, isFetching, error } = found;
  return {
    page: { data: found.data?.page, isError, isFetching, error },
    warnings: found.data?.warnings ?? [],
    leaving: found.data?.leaving ?? null,
    follow,
  };
}

/** The number is given later: it is on no draft. */
function wholeOf({ outsideNumber: _, awaits: __, ...values }: PaperValues): AskedPaper | null {
  const { data } = issuePaper.safeParse({ ...values, outsideNumber: null });
  return data === undefined
    ? null
    : { caseId: data.caseId, subjectId: data.subjectId, paper: data.paper };
}
