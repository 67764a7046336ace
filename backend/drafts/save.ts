import { z } from 'zod';
import { type Draft, drafts } from '../../db/entities/index.ts';
import type { Tx } from '../../db/store.ts';
import { Refusal } from '../../domain/errors.ts';
import { id, instant } from '../../domain/records/basics.ts';
import type { WritingContext } from '../core/procedure.ts';
import { DRAFT_KINDS } from './kinds.ts';

/** The longest form, with room to spare. */
const LONGEST = 400_000;

export const saveDraftInput = z.strictObject({
  /** Null the first time; then what the first time answered. */
  id: id.nullable(),
  kind: z.enum(DRAFT_KINDS),
  subjectId: id.nullable(),
  payload: z
    .string()
    .max(LONGEST, 'Lo escrito es demasiado largo para un borrador.')
    .refine(isJson, 'El borrador no está completo.'),
});

/**
 * Saves what is typed. One draft per operator, kind and subject; without a subject (receptions)
 * several live at once, each under its id. Leaves no audit row: it runs every two seconds.
 * @throws Refusal `not_found` when the id is not of an own draft (it was discarded or registered).
 */
export async function saveDraft(
  ctx: WritingContext,
  input: z.infer<typeof saveDraftInput>,
): Promise<{ id: string; startedAt: string; savedAt: string }> {
  ctx.untraced();
  const { operatorId } = ctx.session;
  const receivedAt = arrivalOf(input);
  const existing = await draftOf(ctx.tx, operatorId, input);
  if (existing !== null) {
    await ctx.tx.update(
      drafts,
      { id: existing.id },
      { payload: input.payload, receivedAt, savedAt: ctx.now },
    );
    return { id: existing.id, startedAt: existing.startedAt, savedAt: ctx.now };
  }
  const { kind, subjectId, payload } = input;
  const draftId = ctx.backend.newId();
  await ctx.tx.insert(drafts, {
    id: draftId,
    operatorId,
    kind,
    subjectId,
    payload,
    startedAt: ctx.now,
    savedAt: ctx.now,
    receivedAt,
  });
  return { id: draftId, startedAt: ctx.now, savedAt: ctx.now };
}

async function draftOf(
  tx: Tx,
  operatorId: string,
  { id: draftId, kind, subjectId }: z.infer<typeof saveDraftInput>,
): Promise<Draft | null> {
  if (draftId !== null) {
    const own = await tx.findOneBy(drafts, { id: draftId, operatorId, kind });
    if (own === null) throw new Refusal('not_found');
    return own;
  }
  return subjectId === null ? null : tx.findOneBy(drafts, { operatorId, kind, subjectId });
}

/** The arrival that a reception's form holds: it may be no instant yet. */
function arrivalOf({
  kind,
  payload,
}: Pick<z.infer<typeof saveDraftInput>, 'kind' | 'payload'>): string | null {
  if (kind !== 'reception') return null;
  const typed = z.object({ receivedAt: instant }).safeParse(JSON.parse(payload));
  return typed.success ? typed.data.receivedAt : null;
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
