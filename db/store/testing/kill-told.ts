/** What a program that was killed had said, and so what its store must hold. */
import type { Work } from './kill-draw.ts';

/** Whoever acts; the operator that the store was made with. */
export const ROSA_ID = 'rosa';

export interface Order {
  readonly folder: string;
  readonly anchorFolder: string;
  readonly work: Work;
  /** Number of the first act. */
  readonly next: number;
  readonly password: string;
  /** What the clock says, ISO UTC. */
  readonly at: string;
  /** A copy that lies there from before, and who opens it. */
  readonly kept: { readonly name: string; readonly password: string } | null;
}

/** One line of it. Acts, drafts and files are said once they are on disk; a line that was cut is not. */
export type Said =
  | { readonly said: 'ready' | 'open' | 'rekeyed' | 'restored' }
  | { readonly said: 'act'; readonly n: number; readonly seq: number }
  | { readonly said: 'draft'; readonly n: number }
  | { readonly said: 'file'; readonly id: string; readonly sha256: string; readonly seq: number }
  /** Before it is asked: a kill leaves this password or the one before. */
  | { readonly said: 'trying' | 'password'; readonly password: string }
  | { readonly said: 'copy'; readonly name: string; readonly phrase: string | null }
  /** Before it is asked: a kill leaves this copy's state or the one before. */
  | { readonly said: 'restoring'; readonly name: string }
  /** It was answered in words. */
  | { readonly said: 'refused'; readonly code: string }
  /** It was not: an error that is no refusal, or a finding where nothing happened. */
  | { readonly said: 'fault'; readonly what: string };

/** What a store holds. */
export interface Holds {
  readonly acts: ReadonlySet<number>;
  readonly drafts: ReadonlySet<number>;
  /** Id → SHA-256 of its bytes. */
  readonly files: ReadonlyMap<string, string>;
  readonly password: string;
}

export interface CopyTold {
  readonly name: string;
  readonly phrase: string | null;
  readonly holds: Holds;
}

export interface Told {
  /** One of these, the likelier first; each with at most one thing more, done but not said. */
  readonly may: readonly Holds[];
  readonly passwords: readonly string[];
  readonly copies: readonly CopyTold[];
  /** The number in the chain of the last act said; null when there was none. */
  readonly lastSeq: number | null;
  readonly rekeyed: number;
  readonly restored: number;
  readonly opened: boolean;
  readonly refused: readonly string[];
  readonly faults: readonly string[];
}

/** @param before what the store held when the program began; `kept` a copy that was there. */
export function toldBy(
  lines: readonly Said[],
  before: Holds,
  kept: Pick<CopyTold, 'name' | 'holds'> | null,
): Told {
  let sure = before;
  let other: Holds | null = null;
  let passwords: readonly string[] = [before.password];
  let lastSeq: number | null = null;
  const copies: CopyTold[] = [];
  const count = { rekeyed: 0, restored: 0 };
  let opened = false;
  const [refused, faults]: [string[], string[]] = [[], []];
  for (const line of lines) {
    if (line.said === 'open') opened = true;
    if (line.said === 'act') sure = { ...sure, acts: new Set([...sure.acts, line.n]) };
    if (line.said === 'draft') sure = { ...sure, drafts: new Set([...sure.drafts, line.n]) };
    if (line.said === 'file')
      sure = { ...sure, files: new Map([...sure.files, [line.id, line.sha256]]) };
    if (line.said === 'act' || line.said === 'file') lastSeq = line.seq;
    if (line.said === 'trying') passwords = [sure.password, line.password];
    if (line.said === 'password') {
      sure = { ...sure, password: line.password };
      passwords = [line.password];
    }
    if (line.said === 'copy') copies.push({ ...line, holds: sure });
    if (line.said === 'restoring') {
      other =
        copies.find(({ name }) => name === line.name)?.holds ??
        (kept?.name === line.name ? kept.holds : null);
      passwords = [...passwords, ...(other === null ? [] : [other.password])];
    }
    if (line.said === 'restored') {
      count.restored += 1;
      lastSeq = null;
      sure = other ?? sure;
      other = null;
      passwords = [sure.password];
    }
    if (line.said === 'rekeyed') count.rekeyed += 1;
    if (line.said === 'refused') refused.push(line.code);
    if (line.said === 'fault') faults.push(line.what);
  }
  const may = other === null ? [sure] : [sure, other];
  return { may, passwords, copies, lastSeq, ...count, opened, refused, faults };
}
