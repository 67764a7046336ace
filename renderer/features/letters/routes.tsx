import type { RouteObject } from 'react-router';
import { address } from '../../api/addresses.ts';

/** Letters: the list, a new one for a case, and the page of each. */
export const routes: RouteObject[] = [
  {
    path: address.letters,
    lazy: async () => ({ Component: (await import('./list/LetterList.tsx')).LetterList }),
  },
  {
    path: address.newLetter(':caseId'),
    lazy: async () => ({ Component: (await import('./editor/NewLetter.tsx')).NewLetter }),
  },
  {
    path: address.urgentLetters,
    lazy: async () => ({ Component: (await import('./urgent/UrgentLetters.tsx')).UrgentLetters }),
  },
  {
    path: address.letter(':id'),
    lazy: async () => ({ Component: (await import('./page/LetterPage.tsx')).LetterPage }),
  },
];
