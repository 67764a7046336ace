/** The one way in which bytes leave as a file: with a recipient, a purpose, and closed unless a mesa de partes needs them in clear. */
import type { z } from 'zod';
import { exportsMade } from '../../db/entities/index.ts';
import { suggestPhrase } from '../../db/passwords.ts';
import { Refusal } from '../../domain/errors.ts';
import { type makeExport, mayLeaveClear } from '../../domain/records/exports.ts';
import { hashOfBytes } from '../attachments/load.ts';
import type { WritingContext } from '../core/procedure.ts';
import { institutionOf } from '../institutions/directory.ts';
import type { GrantedFile } from '../protocol.ts';
import type { MadeExport } from './types.ts';
import { encryptedZip } from './zip.ts';

/** The archive's key is derived with few rounds (`zip.ts`): seven words are some 74 bits. */
const WORDS = 7;

/**
 * Whoever gave the leave to take it out looked at the right and the case; leaves end with the session.
 * @throws Refusal `grant_refused`; `export_clear` for what does not leave in clear; `not_found`.
 */
export async function make(
  ctx: WritingContext,
  { grant, kind, institutionId, recipient, purpose, note }: z.infer<typeof makeExport>,
): Promise<MadeExport> {
  const { backend, now, tx } = ctx;
  const leave = backend.grants.leaveOf(grant);
  if (leave === null) throw new Refusal('grant_refused');
  const { file, source } = leave;
  if (kind === 'clear' && !mayLeaveClear(source.kind, file.mime)) throw new Refusal('export_clear');
  if (institutionId !== null) await institutionOf(tx, institutionId);
  const phrase = kind === 'encrypted' ? suggestPhrase(backend.random, WORDS) : null;
  const out =
    phrase === null ? { ...file, bytes: Uint8Array.from(file.bytes) } : closed(ctx, file, phrase);
  const id = backend.newId();
  const sha256 = hashOfBytes(file.bytes);
  const leftSha256 = hashOfBytes(out.bytes);
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
    operatorId: ctx.session.operatorId,
  });
  ctx.trace(
    { kind: source.kind, id: source.id },
    { act: 'export', export: id, kind, institutionId, purpose, sha256, leftSha256 },
  );
  return { id, grant: backend.grants.giveOut(out), phrase };
}

function closed({ backend, now }: WritingContext, file: GrantedFile, phrase: string): GrantedFile {
  const bytes = encryptedZip(file, phrase, { at: new Date(now), random: backend.random });
  const name = `${file.name.replace(/\.[^.]*$/, '')}.zip`;
  return { name, mime: 'application/zip', bytes: Uint8Array.from(bytes) };
}
