import { client } from '../../../api/trpc.ts';
import { pagesOptions } from '../../../components/data/usePages.ts';
import type { Filters } from './useFilters.ts';

/** More than a screen shows, and soon drawn; what is scrolled to comes in longer pages. */
const FIRST_PAGE = 40;
const NEXT_PAGES = 100;

/** The list of cases under its filters. @param text what is searched for. */
export const casePages = ({ state, mine, overdue, order }: Filters, text: string) =>
  pagesOptions(['cases', state, mine, overdue, order, text], (cursor) =>
    client.cases.list.query({
      state: state === null ? [] : [state],
      text,
      mine,
      overdue,
      order,
      cursor,
      limit: cursor === null ? FIRST_PAGE : NEXT_PAGES,
    }),
  );
