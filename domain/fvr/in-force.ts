/**
 * The level of risk in force. Only what an authority applied gives one (reglamento de la Ley 30364,
 * art. 18): a calculation of this office never does, so it can neither lower nor replace it. A sheet is
 * applied again when circumstances change (TUO, art. 43): the last one of each victim counts. Pure.
 */
import type { LawLevel } from './shapes.ts';

export interface SheetFact {
  readonly origin: 'externa' | 'orientadora';
  readonly personId: string;
  /** ISO UTC. */
  readonly appliedAt: string;
  readonly recordedAt: string;
  readonly levelLaw: LawLevel | null;
  readonly annulledAt: string | null;
}

/**
 * From the least urgent. A risk that nobody could determine is not taken for a slight one (decisión de
 * producto: the law gives it the longer term of the court, and nothing says that it is less).
 */
const URGENCY: readonly LawLevel[] = ['leve', 'no_determinado', 'moderado', 'severo'];

/** The last sheet of each victim that an authority applied and nobody annulled. */
function lastOfEach<S extends SheetFact>(sheets: readonly S[]): readonly S[] {
  const last = new Map<string, S>();
  for (const sheet of [...sheets].sort(byWhen))
    if (sheet.origin === 'externa' && sheet.annulledAt === null) last.set(sheet.personId, sheet);
  return [...last.values()];
}

/** The most urgent of them; null: no authority has applied one, or it cannot be read. */
export function inForce<S extends SheetFact>(sheets: readonly S[]): S | null {
  return lastOfEach(sheets).reduce<S | null>(
    (most, sheet) => (most === null || urgencyOf(sheet) > urgencyOf(most) ? sheet : most),
    null,
  );
}

/** How urgent a level is beside another; none is under all. */
export const urgencyOf = ({ levelLaw }: Pick<SheetFact, 'levelLaw'>): number =>
  levelLaw === null ? -1 : URGENCY.indexOf(levelLaw);

const byWhen = (a: SheetFact, b: SheetFact): number =>
  a.appliedAt.localeCompare(b.appliedAt) || a.recordedAt.localeCompare(b.recordedAt);
