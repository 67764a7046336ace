/** Making a copy on this disk: by the button, by itself, before a change of keys. */
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { appendAudit } from '../../db/audit.ts';
import { backupsOf, freeCopyName } from '../../db/copies/names.ts';
import type { Proof } from '../../db/copies/prove.ts';
import { type Copy, copies } from '../../db/entities/index.ts';
import type { Store, Tx } from '../../db/store.ts';
import type { CopyReason } from '../../domain/words/reasons.ts';
import type { Backend, OpenOffice } from '../core/ports.ts';
import { toRemove } from './rotate.ts';

/** A copy's row, from its proof. */
export interface CopyFacts {
  readonly kind: Copy['kind'];
  readonly name: string;
  readonly reason: CopyReason;
  readonly proof: Proof;
  readonly kitId?: string;
  readonly phraseId?: string | null;
}

/** Writes that a copy was made and proved, in the list and in the chain. */
export async function recordCopy(
  tx: Tx,
  { newId, open }: Pick<Backend, 'newId'> & { readonly open: OpenOffice },
  now: string,
  { kind, name, reason, proof, kitId, phraseId }: CopyFacts,
): Promise<Copy> {
  const { lastAct, ...figures } = proof;
  const row: Copy = {
    id: newId(),
    kind,
    name,
    reason,
    madeAt: now,
    madeBy: open.session.operatorId,
    ...figures,
    lastSeq: lastAct?.seq ?? 0,
    lastActAt: lastAct?.at ?? null,
    epoch: await open.store.epoch(tx),
    kitId: kitId ?? null,
    phraseId: phraseId ?? null,
    goneAt: null,
    goneReason: null,
  };
  await tx.insert(copies, row);
  await appendAudit(tx, {
    at: new Date(now),
    operatorId: open.session.operatorId,
    action: kind === 'disk' ? 'copies.make' : 'copies.take_out',
    subject: { kind: 'copy', id: row.id },
    detail: { reason, cases: row.cases, lastSeq: row.lastSeq },
  });
  return row;
}

/**
 * Copies, proves, writes it down, and lets go of copies that are no longer needed.
 *
 * @param signal of the call, when a person waits.
 * @throws Refusal `copy_busy`, `copy_damaged`, `copy_no_space`, `cancelled`.
 */
export async function makeDiskCopy(
  backend: Backend,
  open: OpenOffice,
  reason: CopyReason,
  signal: AbortSignal | null,
): Promise<Copy> {
  const name = await freeCopyName(backend.folder, backend.clock());
  const into = join(backupsOf(backend.folder), name);
  const proof = await backend.copying.run(backend, 'Haciendo la copia', signal, (watch) =>
    open.store.copy(backend.copying.jobs, into, watch),
  );
  const now = backend.clock().toISOString();
  const { row, gone } = await open.store.write(async (tx) => {
    const row = await recordCopy(tx, { newId: backend.newId, open }, now, {
      kind: 'disk',
      name,
      reason,
      proof,
    });
    return { row, gone: await rotate(tx, now) };
  });
  await removeFolders(backend.folder, gone);
  return row;
}

async function rotate(tx: Tx, now: string): Promise<readonly string[]> {
  const there = await tx.findBy(copies, { kind: 'disk' });
  const gone = toRemove(there.filter(({ goneAt }) => goneAt === null));
  for (const { id } of gone)
    await tx.update(copies, { id }, { goneAt: now, goneReason: 'rotated' });
  return gone.map(({ name }) => name);
}

/** What the list says is gone goes from the disk too; what is cut here goes the next time. */
export async function removeFolders(folder: string, names: readonly string[]): Promise<void> {
  for (const name of names) {
    const path = join(backupsOf(folder), name);
    // The key file first: without it the rest opens for nobody.
    await rm(join(path, 'keyring.json'), { force: true });
    await rm(path, { recursive: true, force: true });
  }
}

/** The copy that opening made before it changed the schema is written down by who opened it. */
export async function recordCopiedBefore(
  tx: Tx,
  backend: Backend,
  store: Store,
  session: OpenOffice['session'],
  now: string,
): Promise<void> {
  if (store.copiedBefore === null) return;
  const { name, proof } = store.copiedBefore;
  const facts = { kind: 'disk', name, reason: 'migration', proof } as const;
  await recordCopy(tx, { newId: backend.newId, open: { store, session } }, now, facts);
}
