/** The one way in which bytes leave as a file: with a recipient, a purpose, and closed unless a mesa de partes needs them in clear. */
import type { z } from 'zod';
import { exportsMade } from '../../db/entities/index.ts';
import { Refusal } from '../../domain/errors.ts';
import { type makeExport, mayLeaveClear } from '../../domain/records/exports.ts';
import { hashOfBytes } from '../attachments/load.ts';
import type { FormingContext } from '../core/procedure.ts';
import { institutionOf } from '../institutions/directory.ts';
import type { GrantedFile } from '../protocol.ts';
import type { MadeExport } from './types.ts';
import { encryptedZip, phraseOf } from './zip.ts';

/**
 * Whoever gave the leave to take it out looked at the right and the case; leaves end with the session.
 * @throws Refusal `grant_refused`; `export_clear` for what does not leave in clear; `not_found`.
 */
export async function make(
  ctx: FormingContext,
  { grant, kind, institutionId, recipient, purpose, note }: z.infer<typeof makeExport>,
): Promise<MadeExport> {
  const { backend } = ctx;
  const leave = backend.grants.leaveOf(grant);
  if (leave === null) throw new Refusal('grant_refused');
  const { file, source } = leave;
  if (kind === 'clear' && !mayLeaveClear(source.kind, file.mime)) throw new Refusal('export_clear');
  const phrase = kind === 'encrypted' ? phraseOf(backend.random) : null;
  const out = phrase === null ? copyOf(file) : await closed(file, phrase, backend.clock());
  ctx.signal.throwIfAborted();
  const id = backend.newId();
  const sha256 = hashOfBytes(file.bytes);
  const leftSha256 = hashOfBytes(out.bytes);
  return ctx.write(async ({ tx, now, session, trace }) => {
    if (institutionId !== null) await institutionOf(tx, institutionId);
    await tx.insert(exportsMade, {
      id,
      caseId: source.caseId,
      sourceKind: source.kind,
      sourceId: source.id,
      fileName: out.name,
      kind,
      institutionId,
      recipient: institutionId === null ? recipient : '',
      purpose,
      note,
      sha256,
      leftSha256,
      at: now,
      operatorId: session.operatorId,
    });
    trace(
      { kind: source.kind, id: source.id },
      { act: 'export', export: id, kind, institutionId, purpose, sha256, leftSha256 },
    );
    return { id, grant: backend.grants.giveOut(out), phrase };
  });
}

const copyOf = (file: GrantedFile): GrantedFile => ({
  ...file,
  bytes: Uint8Array.from(file.bytes),
});

async function closed(file: GrantedFile, phrase: string, at: Date): Promise<GrantedFile> {
  const name = `${file.name.replace(/\.[^.]*$/, '')}.zip`;
  const bytes = await encryptedZip({ ...file, at }, phrase);
  return { name, mime: 'application/zip', bytes };
}
