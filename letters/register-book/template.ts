import type { Template } from '../template.ts';
import { BOOKS, type RegisterBookData, registerBookSchema } from './data.ts';
import { RegisterBook } from './RegisterBook.tsx';

export const registerBook: Template<RegisterBookData> = {
  schema: registerBookSchema,
  properties: ({ book, month, letterhead }) => ({
    title: `${BOOKS[book].title} ${month}`,
    author: letterhead.unit,
  }),
  Pages: RegisterBook,
};
