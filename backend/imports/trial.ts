import { fullName } from '../../domain/people/names.ts';
import type { PlanOfImport } from '../../domain/records/imports.ts';
import type { ReadingContext } from '../core/procedure.ts';
import { type PlannedRow, planOf } from './plan.ts';
import type { RowFate, RowView, Trial } from './types.ts';

/** Of each fate, and of problems: the page shows the first, and says how many there are. */
const SHOWN_ROWS = 50;
const SHOWN_PROBLEMS = 300;

/** What the import would do. Nothing is written: this is the connection that cannot. */
export async function tryImport(ctx: ReadingContext, input: PlanOfImport): Promise<Trial> {
  const { rows, lacking } = await planOf(ctx, input);
  const fates: Record<RowFate, number> = {
    new: 0,
    known: 0,
    registered: 0,
    repeated: 0,
    stopped: 0,
    skipped: 0,
  };
  const shown: RowView[] = [];
  for (const row of rows) {
    fates[row.fate] += 1;
    if (fates[row.fate] > SHOWN_ROWS) continue;
    shown.push(viewOf(row));
    // That she is in the store is told: it is a look at her.
    if (row.personId !== null) ctx.seen({ kind: 'person', id: row.personId });
  }
  const problems = rows.flatMap((row) => row.problems);
  return {
    read: rows.length,
    fates,
    lostZeros: rows.filter(({ lostZeros }) => lostZeros).length,
    lacking,
    problems: problems.slice(0, SHOWN_PROBLEMS),
    problemCount: problems.length,
    rows: shown,
  };
}

const viewOf = ({ line, fate, person, said, mayBeOther }: PlannedRow): RowView => ({
  line,
  fate,
  name: fullName(person),
  document: person.documentNumber ?? '',
  birthDate: person.birthDate,
  said,
  mayBeOther,
});
