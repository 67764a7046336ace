import { bookMonth, bookPaper } from '../../domain/records/books.ts';
import { forming, reading, router } from '../core/procedure.ts';
import { monthFile, viewMonth } from './month.ts';

/** The register books of the office, month by month (RDNA 43.2; demuna.md §3.1). */
export const booksRouter = router({
  month: reading('books.view', bookMonth).query(({ ctx, input }) => viewMonth(ctx, input)),
  monthFile: forming('books.print', bookPaper).mutation(({ ctx, input }) => monthFile(ctx, input)),
});
