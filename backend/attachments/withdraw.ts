/** A mistaken upload: out of everybody's sight at once, then destroyed with an acta. */
import { attachments } from '../../db/entities/index.ts';
import { Refusal } from '../../domain/errors.ts';
import { storeOf } from '../accounts/session.ts';
import type { GrantedUrl } from '../core/grants.ts';
import type { FormingContext, WritingContext } from '../core/procedure.ts';
import { destructionRecord } from './destruction-record.ts';
import { loadAttachment, requireKept } from './load.ts';

interface Withdrawal {
  readonly id: string;
  readonly version: number;
  readonly reason: string;
}

/** From now on nobody opens it, whoever it is. @throws Refusal `conflict`, `attachment_gone`. */
export async function quarantineAttachment(
  { tx, now, session, trace }: WritingContext,
  { id, version, reason }: Withdrawal,
): Promise<{ id: string; version: number }> {
  const row = await loadAttachment(tx, id, version);
  requireKept(row);
  await tx.update(
    attachments,
    { id },
    {
      version: version + 1,
      state: 'quarantined',
      quarantinedAt: now,
      quarantinedBy: session.operatorId,
      quarantineReason: reason,
    },
  );
  const { caseId, fieldClass, sha256 } = row;
  trace({ kind: 'attachment', id }, { act: 'quarantine', caseId, fieldClass, sha256 });
  return { id, version: version + 1 };
}

/**
 * Destroys what is in quarantine: the row stays and says so, its chunks go, an acta is formed.
 * @throws Refusal `conflict`; `attachment_gone` when it is destroyed already.
 */
export async function destroyAttachment(
  ctx: FormingContext,
  { id, version, reason }: Withdrawal,
): Promise<GrantedUrl> {
  const { files } = storeOf(ctx.backend);
  if (files.trouble !== null) throw new Refusal(files.trouble);
  const fileId = await ctx.write(async ({ tx, now, session, trace }) => {
    const row = await loadAttachment(tx, id, version);
    if (row.state === 'destroyed') throw new Refusal('attachment_gone');
    if (row.state === 'kept')
      throw new Refusal('attachment_gone', { message: 'Póngalo primero en cuarentena.' });
    await tx.update(
      attachments,
      { id },
      {
        version: version + 1,
        state: 'destroyed',
        destroyedAt: now,
        destroyedBy: session.operatorId,
        destructionReason: reason,
      },
    );
    const { caseId, fieldClass, sha256 } = row;
    trace({ kind: 'attachment', id }, { act: 'destroy', caseId, fieldClass, sha256 });
    return row.fileId;
  });
  // The row says so already: cut here, the chunks go the next time the store is opened.
  await files.remove([fileId]);
  return destructionRecord(ctx, id);
}
