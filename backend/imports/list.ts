import { imports } from '../../db/entities/index.ts';
import { Refusal } from '../../domain/errors.ts';
import { fullName, type NameParts } from '../../domain/people/names.ts';
import type { PadronDesk } from '../../domain/records/imports.ts';
import { operatorNames } from '../accounts/operators.ts';
import type { ReadingContext } from '../core/procedure.ts';
import { requireDesk } from './desks.ts';
import type { ImportView, KeptRow } from './types.ts';

/** The last ones; the register of acts holds the rest. */
const MOST = 50;

/** What came in at a desk, the last first. */
export async function listImports(ctx: ReadingContext, desk: PadronDesk): Promise<ImportView[]> {
  requireDesk(ctx.session, desk);
  const rows = await ctx.tx.find(imports, {
    where: { desk },
    order: { at: 'DESC', id: 'DESC' },
    take: MOST,
  });
  const nameOf = await operatorNames(ctx.tx);
  return rows.map(
    ({ undoneAt, undoneBy, undoneRows, keptRows, operatorId, sha256: _, ...row }) => ({
      ...row,
      desk,
      by: nameOf(operatorId),
      undone:
        undoneAt === null || undoneBy === null
          ? null
          : { at: undoneAt, by: nameOf(undoneBy), rows: undoneRows ?? 0, kept: keptRows ?? 0 },
    }),
  );
}

/** What an undone import left in the padrón. @throws Refusal `not_found`. */
export async function keptOf(ctx: ReadingContext, importId: string): Promise<KeptRow[]> {
  const row = await ctx.tx.findOneBy(imports, { id: importId });
  if (row === null || row.undoneAt === null) throw new Refusal('not_found');
  requireDesk(ctx.session, row.desk as PadronDesk);
  ctx.seen({ kind: 'import', id: importId });
  const rows: (NameParts & { line: number; registrationId: string })[] = await ctx.tx.query(
    `SELECT r.line, r.registration_id AS "registrationId", p.first_surname AS "firstSurname",
       p.second_surname AS "secondSurname", p.given_names AS "givenNames"
     FROM import_rows r JOIN persons p ON p.id = r.person_id
     WHERE r.import_id = ? ORDER BY r.line LIMIT 500`,
    [importId],
  );
  return rows.map(({ line, registrationId, ...name }) => ({
    line,
    registrationId,
    name: fullName(name),
  }));
}
