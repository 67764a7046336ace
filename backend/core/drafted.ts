/**
 * Acts that turn what somebody was typing into a record. The act names the draft (`draftId`), and
 * the draft goes in the act's own transaction: a power cut leaves the draft or its record, never
 * both and never neither.
 */
import { In } from 'typeorm';
import { z } from 'zod';
import { drafts } from '../../db/entities/index.ts';
import type { Tx } from '../../db/store.ts';
import { id } from '../../domain/records/basics.ts';
import type { DraftKind } from '../drafts/kinds.ts';

const register = z.registry<{ readonly kinds: readonly DraftKind[] }>();

/**
 * The schema of an act, with the draft that it ends. Absent or null: it was not typed in a form
 * that keeps drafts. The act itself never sees it in its input: `ctx.draftId` has it.
 * @param kinds of drafts that may become this record; no other is touched.
 */
export function drafted<S extends z.ZodRawShape>(
  schema: z.ZodObject<S, z.core.$strict>,
  ...kinds: readonly DraftKind[]
): z.ZodObject<S & typeof DRAFT, z.core.$strict> {
  // The compiler cannot tell that no act has a `draftId` of its own; zod would refuse one.
  const extended = (schema as z.ZodObject).safeExtend(DRAFT) as unknown as z.ZodObject<
    S & typeof DRAFT,
    z.core.$strict
  >;
  return extended.register(register, { kinds });
}

const DRAFT = { draftId: id.nullable().optional() };

/** Kinds of drafts that an act with this schema ends; none for what is never drafted. */
export const draftKindsOf = (schema: z.ZodType): readonly DraftKind[] =>
  register.get(schema)?.kinds ?? [];

/** What an act is given of the draft it was typed in. */
export interface TypedIn {
  readonly draftId: string | null;
  /** The input as the act knows it. */
  readonly input: unknown;
}

/** Takes the draft's id out of an input that was checked already. */
export function typedIn(schema: z.ZodType, input: unknown): TypedIn {
  if (draftKindsOf(schema).length === 0) return { draftId: null, input };
  const { draftId, ...rest } = input as { readonly draftId?: string | null };
  return { draftId: draftId ?? null, input: rest };
}

/** Removes the own draft that became a record; one already gone is no matter. */
export async function endDraft(
  tx: Tx,
  operatorId: string,
  draftId: string | null,
  kinds: readonly DraftKind[],
): Promise<void> {
  if (draftId !== null) await tx.delete(drafts, { id: draftId, operatorId, kind: In([...kinds]) });
}
