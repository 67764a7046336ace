import type { z } from 'zod';
import { importMappings } from '../../db/entities/index.ts';
import { Refusal } from '../../domain/errors.ts';
import type { PadronDesk, saveMapping } from '../../domain/records/imports.ts';
import type { WritingContext } from '../core/procedure.ts';
import { requireDesk } from './desks.ts';

/** Keeps how the columns of a padrón are matched; one of the same name is replaced. */
export async function keepMapping(
  ctx: WritingContext,
  { desk, name, columns }: z.infer<typeof saveMapping>,
): Promise<{ id: string }> {
  const { tx, now, session } = ctx;
  requireDesk(session, desk);
  const before = await tx.findOneBy(importMappings, { desk, name });
  const id = before?.id ?? ctx.backend.newId();
  const row = { columns, savedAt: now, savedBy: session.operatorId };
  if (before === null) await tx.insert(importMappings, { id, version: 1, desk, name, ...row });
  else await tx.update(importMappings, { id }, { version: before.version + 1, ...row });
  ctx.trace({ kind: 'import_mapping', id }, { act: 'save', desk });
  return { id };
}

/** @throws Refusal `not_found`. */
export async function dropMapping(ctx: WritingContext, id: string): Promise<null> {
  const row = await ctx.tx.findOneBy(importMappings, { id });
  if (row === null) throw new Refusal('not_found');
  requireDesk(ctx.session, row.desk as PadronDesk);
  await ctx.tx.delete(importMappings, { id });
  ctx.trace({ kind: 'import_mapping', id }, { act: 'drop', desk: row.desk });
  return null;
}
