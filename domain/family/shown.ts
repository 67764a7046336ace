/** What of a family is drawn as it is today. */
import { shapeOf } from '../catalogues/ties.ts';
import type { Drawn, Family } from './drawing.ts';
import type { Kept } from './tie.ts';

/** YYYY-MM-DD, or null while it goes on as far as anybody knows. */
interface Lasting {
  readonly untilDate: string | null;
}

/** Whether something that may have ended goes on. @param today YYYY-MM-DD, Lima. */
export const goesOn = ({ untilDate }: Lasting, today: string): boolean =>
  untilDate === null || untilDate > today;

interface Written<P extends Drawn, T extends Kept & Lasting> {
  readonly focus: string;
  readonly people: readonly P[];
  /** Of them, those who are listed alone. */
  readonly undrawn: readonly string[];
  readonly ties: readonly T[];
  readonly homes: readonly {
    readonly members: readonly (Lasting & { readonly personId: string })[];
  }[];
}

interface Shown<P, T> extends Pick<Family, 'focus' | 'homes'> {
  readonly people: readonly P[];
  readonly ties: readonly T[];
}

/**
 * The family to draw: whoever is of it or lives with her. A couple that ended is one that was; who was a
 * tutor or a carer, and is no longer, has no line.
 */
export function drawnFamily<P extends Drawn, T extends Kept & Lasting>(
  { focus, people, undrawn, ties, homes }: Written<P, T>,
  today: string,
): Shown<P, T> {
  const isApart = (id: string): boolean => undrawn.includes(id);
  const lines = ties
    .filter(({ kind }) => shapeOf(kind) !== 'other')
    .filter(({ personId, otherId }) => !isApart(personId) && !isApart(otherId))
    .flatMap((tie): T[] => {
      if (goesOn(tie, today)) return [tie];
      const shape = shapeOf(tie.kind);
      if (shape === 'partner') return [{ ...tie, kind: 'ex_pareja' }];
      return ['guardian', 'step', 'kin'].includes(shape) ? [] : [tie];
    });
  const together = homes
    .map(({ members }) => [
      ...new Set(
        members
          .filter((one) => goesOn(one, today) && !isApart(one.personId))
          .map(({ personId }) => personId),
      ),
    ])
    .filter((home) => home.length > 1);
  const drawn = new Set([
    focus,
    ...lines.flatMap(({ personId, otherId }) => [personId, otherId]),
    ...together.flat(),
  ]);
  return { focus, people: people.filter(({ id }) => drawn.has(id)), ties: lines, homes: together };
}
