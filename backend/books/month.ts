/** A month of a book, from the records: on screen and on paper the same cells. */
import { addDays, addMonths, dateInLima } from '../../domain/clock/lima.ts';
import { Refusal } from '../../domain/errors.ts';
import { type BookName, MOST_ENTRIES } from '../../domain/letters/books.ts';
import { compare } from '../../domain/order.ts';
import { BOOKS, type RegisterBookData } from '../../letters/register-book/data.ts';
import { monthBounds } from '../audit/days.ts';
import type { GrantedUrl } from '../core/grants.ts';
import type { FormingContext, ReadingContext } from '../core/procedure.ts';
import { paperFile, paperOf, responsableOn } from '../office/paper.ts';
import { actaBook } from './acta-book.ts';
import { cargoBook } from './cargo-book.ts';
import { caseBook } from './case-book.ts';
import type { Asked, Entry } from './entries.ts';
import { invitationBook } from './invitation-book.ts';
import { jumpsOf } from './jumps.ts';
import { letterBook } from './letter-book.ts';
import type { BookMonth } from './types.ts';

const OF: Readonly<Record<BookName, (asked: Asked) => Promise<Entry[]>>> = {
  expedientes: caseBook,
  actas: actaBook,
  oficios: letterBook,
  invitaciones: invitationBook,
  cargos: cargoBook,
};

type Cells = Readonly<Record<string, string | null>>;

/** @throws Refusal `bad_input` for a month to come, `book_too_long`. */
export async function viewMonth(
  ctx: ReadingContext,
  { book, month }: { readonly book: BookName; readonly month: string },
): Promise<BookMonth> {
  const rows = await monthRows(ctx, book, month);
  ctx.seen({ kind: 'book', id: `${book} ${month}` });
  const columns = Object.entries(BOOKS[book].columns);
  return {
    columns: columns.map(([, { heading }]) => heading),
    rows: rows.map((row) => columns.map(([key]) => row[key] ?? null)),
  };
}

interface PaperAsked {
  readonly book: BookName;
  readonly month: string;
  readonly firstFolio: number;
}

/** The month to be printed, signed and bound. @throws Refusal as `viewMonth`. */
export const monthFile = (
  ctx: FormingContext,
  { book, month, firstFolio }: PaperAsked,
): Promise<GrantedUrl> =>
  paperFile(
    ctx,
    {
      kind: 'libro-de-registro',
      subject: { kind: 'book', id: `${book} ${month}` },
      detail: { folio: firstFolio },
      name: `libro-de-${book}-${month}`,
    },
    async (reading): Promise<RegisterBookData> => {
      const rows = await monthRows(reading, book, month);
      const data = {
        ...(await paperOf(reading, reading.now)),
        book,
        month,
        complete: month < dateInLima(reading.now).slice(0, 7),
        firstFolio,
        rows,
        signer: await responsableOn(reading, dateInLima(reading.now)),
      };
      // Each book has the cells of its own columns, which the compiler cannot follow from its name.
      return data as unknown as RegisterBookData;
    },
  );

async function monthRows(ctx: ReadingContext, book: BookName, month: string): Promise<Cells[]> {
  const today = dateInLima(ctx.now);
  if (month > today.slice(0, 7))
    throw new Refusal('bad_input', { fields: { month: 'Ese mes todavía no empieza.' } });
  const first = `${month}-01`;
  const asked: Asked = {
    ctx,
    days: [first, addDays(addMonths(first, 1), -1)],
    instants: monthBounds(month),
    limit: MOST_ENTRIES + 1,
  };
  const entries = [...(await OF[book](asked)), ...(await jumpsOf(book, asked))];
  if (entries.length > MOST_ENTRIES) throw new Refusal('book_too_long');
  return entries.toSorted(inOrder).map(({ cells }) => fitted(book, cells));
}

const inOrder = (a: Entry, b: Entry): number =>
  a.at === b.at ? compare(a.order, b.order) : compare(a.at, b.at);

/** Every column of the book, none longer than its cell; what is not there is empty. */
function fitted(book: BookName, cells: Cells): Cells {
  return Object.fromEntries(
    Object.entries(BOOKS[book].columns).map(([key, { max }]) => [
      key,
      cut(cells[key] ?? null, max),
    ]),
  );
}

const cut = (text: string | null, max: number): string | null =>
  text === null || text.trim() === ''
    ? null
    : text.length > max
      ? `${text.slice(0, max - 1)}…`
      : text;
