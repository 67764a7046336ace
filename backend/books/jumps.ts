/** Numbers that nobody was given, because a series went on by hand: the book says which and why. */

import { dateInLima } from '../../domain/clock/lima.ts';
import type { BookName } from '../../domain/letters/books.ts';
import { shortDate } from '../../domain/words/dates.ts';
import { numberJumps } from '../numbers/jumps.ts';
import type { Asked, Entry } from './entries.ts';

/** How the kinds of numbers begin that each book is of. */
const SERIES: Readonly<Partial<Record<BookName, string>>> = {
  expedientes: 'case',
  actas: 'acta',
  oficios: 'oficio',
  invitaciones: 'citacion',
};

export async function jumpsOf(book: BookName, { ctx, instants }: Asked): Promise<Entry[]> {
  const series = SERIES[book];
  if (series === undefined) return [];
  const [from, to] = instants;
  return (await numberJumps(ctx.tx))
    .filter(({ kind, at }) => kind.startsWith(series) && from <= at && at < to)
    .map((jump) => ({
      at: jump.at,
      order: '',
      cells: {
        number: numbersWords(jump.from, jump.to - 1, jump.year),
        date: shortDate(dateInLima(jump.at)),
        notes: `Sin usar: la serie siguió en ${jump.to}. ${jump.reason}`,
      },
    }));
}

const numbersWords = (first: number, last: number, year: number): string =>
  first === last ? `${first}-${year}` : `${first} a ${last}-${year}`;
