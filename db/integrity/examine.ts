/** What a store looks like when it is opened, beside what this PC remembers of it. */
import type { EntityManager } from 'typeorm';
import { dateInLima } from '../../domain/clock/lima.ts';
import { Refusal } from '../../domain/errors.ts';
import type { Finding, FindingKind } from '../../domain/integrity.ts';
import { BEGINNING, type Link, lastAct, verifySlice } from '../audit.ts';
import { refusalOf } from '../files/failure.ts';
import type { Anchor } from './anchor.ts';
import { lastMark, markOf } from './operators.ts';
import { verifiedSoFar } from './verified.ts';

const RESTORED = 'store.restored';

export interface Examined {
  readonly finding: Finding | null;
  readonly tail: Link & { readonly at: string | null };
  readonly restores: readonly string[];
}

export interface Circumstances {
  readonly anchor: Anchor | null;
  /** The anchor is of keys that this PC saw changed for others. */
  readonly ended: boolean;
  readonly generation: number;
  readonly now: Date;
  readonly storeKey: Uint8Array;
  readonly storeId: string;
  /** Whether the bytes of the file are those of the anchor; null when it was not closed here. */
  readonly sameFile: boolean | null;
}

/**
 * Compares chain, operators and file with what this PC and the chain itself remember.
 * @throws Refusal `store_damaged` when pages cannot be read.
 */
export async function examine(tx: EntityManager, seen: Circumstances): Promise<Examined> {
  const last = await lastAct(tx);
  const tail = last ?? { ...BEGINNING, at: null };
  const kinds: FindingKind[] = [];
  const { anchor } = seen;
  const explained =
    anchor !== null && (await restoresIn(tx)).some((restore) => !anchor.restores.includes(restore));
  if (anchor !== null && !explained) kinds.push(...(await sinceAnchor(tx, anchor, tail, seen)));

  const mark = await lastMark(tx);
  const day = dateInLima(seen.now.toISOString());
  const now = mark === null ? null : await markOf(tx, day, mark.columns).catch(unlessDamaged);
  if (mark !== null && now?.digest !== mark.digest) kinds.push('operators_differ');

  const brokenAt = await firstBroken(tx, seen);
  if (brokenAt !== null) kinds.push('chain_broken');

  const missing = kinds.includes('acts_missing') && anchor !== null ? anchor.seq - tail.seq : null;
  const finding: Finding | null =
    kinds.length === 0
      ? null
      : {
          kinds,
          missing,
          lastAt: tail.at,
          brokenAt,
          responsables: whoWasResponsable(explained ? null : anchor, mark?.responsables ?? null),
        };
  return { finding, tail, restores: await restoresKnown(tx, anchor) };
}

async function sinceAnchor(
  tx: EntityManager,
  anchor: Anchor,
  tail: Link,
  { generation, sameFile, ended }: Circumstances,
): Promise<FindingKind[]> {
  const kinds: FindingKind[] = [];
  if (ended || generation < anchor.generation) kinds.push('old_keys');
  if (tail.seq < anchor.seq) return [...kinds, 'acts_missing'];
  if (anchor.seq > 0 && (await hashAt(tx, anchor.seq)) !== anchor.hash)
    return [...kinds, 'acts_differ'];
  // Another account of this PC may have worked since: then the chain went on, and the file with it.
  if (tail.seq === anchor.seq && sameFile === false) {
    await refuseUnreadable(tx);
    kinds.push('file_differs');
  }
  return kinds;
}

/** Those whom every memory names: an edited table must not choose who accepts it. */
function whoWasResponsable(
  anchor: Anchor | null,
  marked: readonly string[] | null,
): readonly string[] | null {
  if (anchor === null || anchor.responsables.length === 0) return marked;
  return marked === null
    ? anchor.responsables
    : anchor.responsables.filter((id) => marked.includes(id));
}

/** Tells pages that cannot be read (a dying disk) from pages that somebody put there. */
async function refuseUnreadable(tx: EntityManager): Promise<void> {
  const [row]: { integrity_check: string }[] = await tx.query('PRAGMA integrity_check(1)');
  if (row?.integrity_check !== 'ok') throw new Refusal('store_damaged');
}

async function firstBroken(
  tx: EntityManager,
  { storeKey, storeId }: Circumstances,
): Promise<number | null> {
  let from = (await verifiedSoFar(tx, storeKey, storeId)) ?? BEGINNING;
  for (;;) {
    const slice = await verifySlice(tx, from);
    if (slice.broken !== null) return slice.broken;
    if (slice.done) return null;
    from = slice.upTo;
  }
}

/** A column that is gone is a difference; a page that cannot be read is damage. */
function unlessDamaged(error: unknown): null {
  if (refusalOf(error) !== null) throw error;
  return null;
}

async function hashAt(tx: EntityManager, seq: number): Promise<string | null> {
  const [row]: { hash: string }[] = await tx.query('SELECT hash FROM audit WHERE seq = ?', [seq]);
  return row?.hash ?? null;
}

/**
 * Hashes of the acts that recorded a restore: of this chain, and those this PC knew before. A restore
 * that a later one took away is remembered too: a folder that has it is an older one, not a new restore.
 */
export async function restoresKnown(
  tx: EntityManager,
  anchor: Pick<Anchor, 'restores'> | null,
): Promise<readonly string[]> {
  return [...new Set([...(anchor?.restores ?? []), ...(await restoresIn(tx))])];
}

async function restoresIn(tx: EntityManager): Promise<string[]> {
  const rows: { hash: string }[] = await tx.query(
    'SELECT hash FROM audit WHERE action = ? ORDER BY seq',
    [RESTORED],
  );
  return rows.map(({ hash }) => hash);
}
