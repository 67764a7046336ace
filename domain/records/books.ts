/** What is asked of the books, of the day on paper and of the figures. */
import { z } from 'zod';
import { BOOK_CODES } from '../letters/books.ts';
import { wholeNumber } from './basics.ts';

const book = z.enum(BOOK_CODES, 'Elija el libro.');
/** YYYY-MM */
const month = z.string().regex(/^20\d\d-(?:0[1-9]|1[0-2])$/u, 'Elija el mes.');

export const bookMonth = z.strictObject({ book, month });

export const bookPaper = z.strictObject({
  book,
  month,
  firstFolio: wholeNumber(1, 9_999, 'Escriba en qué folio del libro empieza, de 1 a 9999.'),
});
