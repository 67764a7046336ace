/**
 * The import itself: one transaction for the whole file. A cancel, a lock or a power cut leaves nothing
 * of it; what is acknowledged is there whole.
 */
import { setImmediate } from 'node:timers/promises';
import type { z } from 'zod';
import { importRows, imports } from '../../db/entities/index.ts';
import { Refusal } from '../../domain/errors.ts';
import type { runImport } from '../../domain/records/imports.ts';
import type { FormingContext, WritingContext } from '../core/procedure.ts';
import { insertRegistration } from '../registrations/insert.ts';
import { type PlannedRow, planOf } from './plan.ts';
import { SHEETS } from './sheets.ts';
import type { ImportDone } from './types.ts';

/** Names what the progress belongs to. */
export const IMPORT_ID = 'imports';
/** Rows between two steps told: a cancel waits no longer than these take. */
const STEP = 10;

/** @throws Refusal `import_gone`, `import_nothing`, `cancelled`; what a row's registration is refused for. */
export async function runImportOf(
  ctx: FormingContext,
  input: z.infer<typeof runImport>,
): Promise<ImportDone> {
  const { title, ...asked } = input;
  const { file, rows } = await ctx.read((reading) => planOf(reading, asked));
  const going = rows.filter(({ fate }) => fate === 'new' || fate === 'known');
  if (going.length === 0) throw new Refusal('import_nothing');
  const id = ctx.backend.newId();
  const joined = going.filter(({ fate }) => fate === 'known').length;
  const done = { id, made: going.length - joined, joined, left: rows.length - going.length };
  await ctx.write(async (writing) => {
    const { tx, now, session, trace } = writing;
    await tx.insert(imports, {
      id,
      version: 1,
      desk: file.desk,
      title,
      sha256: file.sha256,
      rowsRead: rows.length,
      made: done.made,
      joined,
      left: done.left,
      at: now,
      operatorId: session.operatorId,
      undoneAt: null,
      undoneBy: null,
      undoneRows: null,
      keptRows: null,
    });
    // One act, one row of the chain; `import_rows`, which never change, say whom it registered.
    const silent = { ...writing, trace: () => undefined };
    for (const [at, row] of going.entries()) {
      if (at % STEP === 0) await step(ctx, at, going.length);
      await insertRow(silent, { importId: id, desk: file.desk }, row);
    }
    await step(ctx, going.length, going.length);
    const { made, left } = done;
    trace(
      { kind: 'import', id },
      { act: 'make', desk: file.desk, sha256: file.sha256, made, joined, left },
    );
  });
  ctx.backend.padron.forget();
  return done;
}

/** Others' turn: the page's cancel is among what waits. */
async function step(
  { backend, signal }: FormingContext,
  done: number,
  total: number,
): Promise<void> {
  backend.tell('progress', {
    id: IMPORT_ID,
    done,
    total,
    label: `Inscribiendo: ${done} de ${total}`,
  });
  await setImmediate();
  if (signal.aborted) throw new Refusal('cancelled');
}

async function insertRow(
  ctx: WritingContext,
  { importId, desk }: { readonly importId: string; readonly desk: 'omaped' | 'ciam' },
  row: PlannedRow,
): Promise<void> {
  const { id, personId } = await insertRegistration(ctx, {
    desk,
    person:
      row.personId === null
        ? { kind: 'new', fields: row.person }
        : { kind: 'existing', id: row.personId },
    channel: 'importacion',
    registeredOn: row.registeredOn,
    importId,
  });
  await SHEETS[desk].insert(ctx, { id, registeredOn: row.registeredOn }, row.desk);
  await ctx.tx.insert(importRows, {
    id: ctx.backend.newId(),
    importId,
    line: row.line,
    outcome: row.fate === 'new' ? 'made' : 'joined',
    personId,
    registrationId: id,
  });
}
