import type { Attachment } from '../../db/entities/index.ts';
import { storeOf } from '../accounts/session.ts';
import type { FileLeave, GrantedUrl } from '../core/grants.ts';
import type { FormingContext } from '../core/procedure.ts';
import { bytesOf, loadAttachment, requireKept } from './load.ts';

/**
 * Grants a look, a print or a copy of a file; each is written down with its class.
 * @throws Refusal `not_found`, `attachment_gone`, `class_not_read`, `file_damaged`.
 */
export async function openAttachment(
  ctx: FormingContext,
  id: string,
  acts: readonly FileLeave[],
): Promise<GrantedUrl> {
  const row = await ctx.read(({ tx }) => loadAttachment(tx, id));
  requireKept(row);
  const bytes = await bytesOf(storeOf(ctx.backend), row);
  return ctx.write(async ({ tx, trace }) => {
    // It may have been taken out of sight while it was read.
    requireKept(await loadAttachment(tx, id));
    const { caseId, fieldClass, sha256 } = row;
    trace({ kind: 'attachment', id }, { act: 'open', acts: [...acts], caseId, fieldClass, sha256 });
    const name = `DOCUMENTO-${row.addedAt.slice(0, 10)}.${ENDINGS[row.mime]}`;
    return ctx.backend.grants.give({ name, mime: row.mime, bytes }, acts, {
      kind: 'attachment',
      id,
      caseId,
    });
  });
}

const ENDINGS: Readonly<Record<Attachment['mime'], string>> = {
  'application/pdf': 'pdf',
  'image/png': 'png',
  'image/jpeg': 'jpg',
  'image/webp': 'webp',
};
