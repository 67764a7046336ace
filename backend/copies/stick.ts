/** A copy that leaves the office: no password opens it (vault.md, "Copies on removable media"). */
import { join } from 'node:path';
import type { z } from 'zod';
import { OUTGOING } from '../../db/copies/left.ts';
import { backupsOf } from '../../db/copies/names.ts';
import { copies } from '../../db/entities/index.ts';
import { suggestPhrase } from '../../db/passwords.ts';
import { dateInLima } from '../../domain/clock/lima.ts';
import { Refusal } from '../../domain/errors.ts';
import type { stickGone, stickNew } from '../../domain/records/copies.ts';
import type { Backend, OpenOffice } from '../core/ports.ts';
import type { WritingContext } from '../core/procedure.ts';
import { recordCopy } from './make.ts';

export interface StickMade {
  readonly id: string;
  /** For `desktop.saveCopy`: the host asks where and takes the files there. */
  readonly grant: string;
  /** Shown once and kept nowhere; null when the sheets alone open it. */
  readonly phrase: string | null;
}

/** Makes and proves it on this disk; the host takes it to the stick. */
export async function makeStick(
  backend: Backend,
  open: OpenOffice,
  { name, withPhrase }: Pick<z.infer<typeof stickNew>, 'name' | 'withPhrase'>,
  signal: AbortSignal,
): Promise<StickMade> {
  const phrase = withPhrase ? suggestPhrase(backend.random) : null;
  const folder = join(backupsOf(backend.folder), `${OUTGOING}${backend.newId()}`);
  const { proof, kitId, phraseId } = await backend.copying.run(
    backend,
    'Preparando la copia para la memoria',
    signal,
    (watch) => open.store.copyOut(backend.copying.jobs, folder, phrase, watch),
  );
  const now = backend.clock().toISOString();
  const row = await open.store.write((tx) =>
    recordCopy(tx, { newId: backend.newId, open }, now, {
      kind: 'stick',
      name,
      reason: 'button',
      proof,
      kitId,
      phraseId,
    }),
  );
  const grant = backend.grants.giveFolder({
    name: `yanapa-copia-${dateInLima(now)}`,
    path: folder,
  });
  return { id: row.id, grant, phrase };
}

/** A stick that was destroyed, or cannot be found. */
export async function endStick(
  { tx, now, trace }: WritingContext,
  { id, reason }: z.infer<typeof stickGone>,
): Promise<null> {
  const stick = await tx.findOneBy(copies, { id, kind: 'stick' });
  if (stick === null || stick.goneAt !== null) throw new Refusal('not_found');
  await tx.update(copies, { id }, { goneAt: now, goneReason: reason });
  trace({ kind: 'copy', id }, { reason });
  return null;
}
