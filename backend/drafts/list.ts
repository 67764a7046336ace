import { drafts } from '../../db/entities/index.ts';
import type { Tx } from '../../db/store.ts';
import { placeOfFile } from '../attachments/place.ts';
import { DRAFT_KINDS, DRAFT_TITLES } from './kinds.ts';
import type { DraftRow } from './types.ts';

/** An operator's own drafts, the last saved first. */
export async function listDrafts(tx: Tx, operatorId: string): Promise<DraftRow[]> {
  const rows = await tx.find(drafts, {
    where: { operatorId },
    order: { savedAt: 'DESC', id: 'DESC' },
    select: { id: true, kind: true, subjectId: true, startedAt: true, savedAt: true },
  });
  const shown: DraftRow[] = [];
  for (const { id, kind, subjectId, startedAt, savedAt } of rows) {
    const known = DRAFT_KINDS.find((name) => name === kind);
    if (known === undefined) continue;
    const place =
      known === 'attachment_end' && subjectId !== null ? await placeOfFile(tx, subjectId) : null;
    shown.push({
      id,
      kind: known,
      subjectId,
      place,
      startedAt,
      savedAt,
      title: DRAFT_TITLES[known],
    });
  }
  return shown;
}
