import type { z } from 'zod';
import { exportTemplates } from '../../db/entities/index.ts';
import { Refusal } from '../../domain/errors.ts';
import type { PadronDesk, saveTemplate } from '../../domain/records/imports.ts';
import type { ReadingContext, WritingContext } from '../core/procedure.ts';
import { requireDesk } from '../imports/desks.ts';
import { columnsFor } from './columns.ts';
import type { ExportChoices } from './types.ts';

/** What may go out of a desk's padrón, and how it went out before. */
export async function exportChoices(ctx: ReadingContext, desk: PadronDesk): Promise<ExportChoices> {
  requireDesk(ctx.session, desk);
  const templates = await ctx.tx.find(exportTemplates, { where: { desk }, order: { name: 'ASC' } });
  return {
    columns: columnsFor(ctx.session, desk).map(({ key, label, group }) => ({ key, label, group })),
    templates: templates.map(({ id, name, format, columns }) => ({ id, name, format, columns })),
  };
}

/** Keeps columns under a name; those of the same name are replaced. */
export async function keepTemplate(
  ctx: WritingContext,
  { desk, name, format, columns }: z.infer<typeof saveTemplate>,
): Promise<{ id: string }> {
  const { tx, now, session } = ctx;
  requireDesk(session, desk);
  const before = await tx.findOneBy(exportTemplates, { desk, name });
  const id = before?.id ?? ctx.backend.newId();
  const row = { format, columns, savedAt: now, savedBy: session.operatorId };
  if (before === null) await tx.insert(exportTemplates, { id, version: 1, desk, name, ...row });
  else await tx.update(exportTemplates, { id }, { version: before.version + 1, ...row });
  ctx.trace({ kind: 'export_template', id }, { act: 'save', desk });
  return { id };
}

/** @throws Refusal `not_found`. */
export async function dropTemplate(ctx: WritingContext, id: string): Promise<null> {
  const row = await ctx.tx.findOneBy(exportTemplates, { id });
  if (row === null) throw new Refusal('not_found');
  requireDesk(ctx.session, row.desk as PadronDesk);
  await ctx.tx.delete(exportTemplates, { id });
  ctx.trace({ kind: 'export_template', id }, { act: 'drop', desk: row.desk });
  return null;
}
