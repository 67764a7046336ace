import { type Attachment, attachments } from '../../db/entities/index.ts';
import type { Store } from '../../db/store.ts';
import { Refusal } from '../../domain/errors.ts';
import { storeOf } from '../accounts/session.ts';
import type { FormingContext } from '../core/procedure.ts';
import { bytesOf } from './load.ts';
import { titleOf } from './title.ts';
import type { CheckedAttachments, DamagedAttachment } from './types.ts';

/** Names what the progress belongs to. */
export const CHECK_ID = 'attachments.check';

/**
 * Reads every file that this person opens and compares it with what was attached; of the others,
 * whether they are there. Names those that are damaged.
 */
export async function checkAttachments(ctx: FormingContext): Promise<CheckedAttachments> {
  const { backend, signal } = ctx;
  const store = storeOf(backend);
  const rows = await ctx.read(({ tx }) =>
    tx.find(attachments, { where: { state: 'kept' }, order: { id: 'ASC' } }),
  );
  const there = new Set(await store.files.ids());
  const damaged: DamagedAttachment[] = [];
  let unread = 0;
  for (const [at, row] of rows.entries()) {
    signal.throwIfAborted();
    const found = there.has(row.fileId) ? await lookAt(store, row) : 'damaged';
    if (found === 'unread') unread += 1;
    if (found === 'damaged') damaged.push(named(row));
    backend.tell('progress', {
      id: CHECK_ID,
      done: at + 1,
      total: rows.length,
      label: 'Revisando los documentos adjuntos',
    });
  }
  const checked = rows.length - unread;
  return ctx.write(async ({ trace }) => {
    const ids = damaged.map(({ id }) => id);
    trace({ kind: 'office', id: 'attachments' }, { act: 'check', checked, unread, damaged: ids });
    return { checked, unread, damaged };
  });
}

async function lookAt(store: Store, row: Attachment): Promise<'whole' | 'damaged' | 'unread'> {
  try {
    (await bytesOf(store, row)).fill(0);
    return 'whole';
  } catch (error) {
    if (error instanceof Refusal && error.code === 'class_not_read') return 'unread';
    if (error instanceof Refusal && error.code === 'file_damaged') return 'damaged';
    throw error;
  }
}

const named = (row: Attachment): DamagedAttachment => ({
  id: row.id,
  caseId: row.caseId,
  title: titleOf(row),
  addedAt: row.addedAt,
});
