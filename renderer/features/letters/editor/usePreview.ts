import { useDebouncedCallback } from '@mantine/hooks';
import { keepPreviousData, skipToken, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { LetterFields } from '../../../../domain/records/letter.ts';
import { api, client } from '../../../api/trpc.ts';
import { type LetterValues, letterForm } from './values.ts';

/** After the last key: long enough not to form a page for every letter typed. */
const PAUSE_MS = 600;

/**
 * The page and the warnings of what is typed, some moments behind it. While what is typed is no
 * whole letter, those of the last one that was.
 */
export function usePreview(caseId: string, initial: LetterValues) {
  const [fields, setFields] = useState<LetterFields | null>(() => wholeOf(initial));
  const follow = useDebouncedCallback((values: LetterValues) => {
    setFields((before) => wholeOf(values) ?? before);
  }, PAUSE_MS);

  const page = useQuery({
    queryKey: ['letter-page', caseId, fields],
    queryFn:
      fields === null
        ? skipToken
        : ({ signal }) => client.letters.preview.query({ caseId, fields }, { signal }),
    placeholderData: keepPreviousData,
    // A grant serves one sitting; the page is formed anew when the form opens again.
    gcTime: 0,
  });
  const check = useQuery(
    api.letters.check.queryOptions(fields === null ? skipToken : { caseId, fields }, {
      placeholderData: keepPreviousData,
    }),
  );
  return { page, warnings: check.data ?? [], follow };
}

const wholeOf = (values: LetterValues): LetterFields | null =>
  letterForm.safeParse(values).data?.fields ?? null;
