import { IsNull } from 'typeorm';
import type { z } from 'zod';
import { personDeaths } from '../../db/entities/index.ts';
import { Refusal } from '../../domain/errors.ts';
import type { addDeath, changeDeath } from '../../domain/records/family.ts';
import type { WritingContext } from '../core/procedure.ts';
import { actOf } from './ties.ts';
import { changedColumns, requireRow, requireTheirCase, toldColumns } from './told.ts';

/** Writes that somebody died. @throws Refusal `bad_input` when it is written already. */
export async function writeDeath(
  ctx: WritingContext,
  { personId, caseId, told }: z.output<typeof addDeath>,
): Promise<{ id: string }> {
  const columns = toldColumns(ctx, told, caseId);
  await requireTheirCase(ctx, caseId, [personId]);
  if (await ctx.tx.existsBy(personDeaths, { personId, mistake: IsNull() }))
    throw new Refusal('bad_input', {
      fields: { 'told.fromDate': 'Ya está anotado que falleció. Cámbielo en la lista.' },
    });
  const id = ctx.backend.newId();
  await ctx.tx.insert(personDeaths, { id, personId, ...columns });
  ctx.trace({ kind: 'person', id: personId }, { act: 'death', row: id });
  return { id };
}

/** Corrects the day, or says that it was a mistake. @throws Refusal as `requireRow`. */
export async function rewriteDeath(
  ctx: WritingContext,
  { personId, deathId, version, told }: z.output<typeof changeDeath>,
): Promise<{ id: string }> {
  const columns = changedColumns(ctx, told, version);
  requireRow(
    await ctx.tx.findOneBy(personDeaths, { id: deathId }),
    version,
    (row) => row.personId === personId,
  );
  await ctx.tx.update(personDeaths, { id: deathId }, columns);
  ctx.trace({ kind: 'person', id: personId }, actOf('death', deathId, told.mistake));
  return { id: deathId };
}
