import { type Copy, copies, operators } from '../../db/entities/index.ts';
import { storeOf } from '../accounts/session.ts';
import type { ReadingContext } from '../core/procedure.ts';
import { type CopyState, copyState } from './state.ts';

export interface CopyRow {
  readonly id: string;
  readonly name: string;
  readonly reason: Copy['reason'];
  readonly madeAt: string;
  readonly by: string | null;
  readonly cases: number;
  readonly persons: number;
  readonly letters: number;
  readonly lastActAt: string | null;
  readonly bytes: number;
}

export interface StickRow extends CopyRow {
  readonly kitId: string;
  readonly hasPhrase: boolean;
  /** It opens with keys that were changed since: what removed people knew still opens it. */
  readonly oldKeys: boolean;
  readonly gone: { readonly at: string; readonly reason: Copy['goneReason'] } | null;
}

export interface CopyList {
  readonly state: CopyState;
  /** On this disk, newest first. */
  readonly disk: readonly CopyRow[];
  /** That left the office, newest first. */
  readonly sticks: readonly StickRow[];
}

export async function listCopies({ tx, now, backend }: ReadingContext): Promise<CopyList> {
  const rows = await tx.find(copies, { order: { madeAt: 'DESC' } });
  const people = await tx.find(operators, { select: { id: true, fullName: true } });
  const epoch = await storeOf(backend).epoch(tx);
  const asRow = (copy: Copy): CopyRow => ({
    id: copy.id,
    name: copy.name,
    reason: copy.reason,
    madeAt: copy.madeAt,
    by: people.find(({ id }) => id === copy.madeBy)?.fullName ?? null,
    cases: copy.cases,
    persons: copy.persons,
    letters: copy.letters,
    lastActAt: copy.lastActAt,
    bytes: copy.bytes,
  });
  return {
    state: await copyState(tx, now),
    disk: rows.filter(({ kind, goneAt }) => kind === 'disk' && goneAt === null).map(asRow),
    sticks: rows
      .filter(({ kind }) => kind === 'stick')
      .map((copy) => ({
        ...asRow(copy),
        kitId: copy.kitId ?? '',
        hasPhrase: copy.phraseId !== null,
        oldKeys: copy.epoch !== epoch,
        gone: copy.goneAt === null ? null : { at: copy.goneAt, reason: copy.goneReason },
      })),
  };
}
