import type { RouteObject } from 'react-router';
import { address } from '../../api/addresses.ts';

/** What is printed of the whole office: its books, its day, its figures. */
export const routes: RouteObject[] = [
  {
    path: address.books,
    lazy: async () => ({ Component: (await import('./BooksView.tsx')).BooksView }),
  },
];
