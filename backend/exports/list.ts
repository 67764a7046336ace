import type { FindOptionsWhere } from 'typeorm';
import { type ExportMade, exportsMade, institutions } from '../../db/entities/index.ts';
import type { Tx } from '../../db/store.ts';
import { operatorNames } from '../accounts/operators.ts';
import { loadCase } from '../cases/load.ts';
import type { ReadingContext } from '../core/procedure.ts';
import type { ExportView } from './types.ts';

/** As many as a case of years has; the register of acts holds the rest. */
const MOST = 200;

/** Every file of a case that left, the last first. @throws Refusal `not_found`. */
export async function exportsOfCase(ctx: ReadingContext, caseId: string): Promise<ExportView[]> {
  await loadCase(ctx.tx, caseId);
  ctx.seen({ kind: 'case', id: caseId });
  return listed(ctx.tx, { caseId });
}

/** The same, of one oficio or document. */
export async function exportsOf(
  ctx: ReadingContext,
  sourceKind: 'letter' | 'paper',
  sourceId: string,
): Promise<ExportView[]> {
  ctx.seen({ kind: sourceKind, id: sourceId });
  return listed(ctx.tx, { sourceKind, sourceId });
}

async function listed(tx: Tx, where: FindOptionsWhere<ExportMade>): Promise<ExportView[]> {
  const rows = await tx.find(exportsMade, { where, order: { at: 'DESC', id: 'DESC' }, take: MOST });
  const nameOf = await operatorNames(tx);
  const directory = new Map(
    (await tx.find(institutions, { select: { id: true, shortName: true } })).map((row) => [
      row.id,
      row.shortName,
    ]),
  );
  return rows.map(({ id, fileName, kind, institutionId, recipient, purpose, note, ...row }) => ({
    id,
    fileName,
    kind,
    recipient: institutionId === null ? recipient : (directory.get(institutionId) ?? ''),
    purpose,
    note,
    sha256: row.sha256,
    at: row.at,
    by: nameOf(row.operatorId),
  }));
}
