/** Kills a working store at random moments, again and again, and looks at what is left each time. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { verifyAudit } from '../../audit.ts';
import { backupsOf } from '../../copies/names.ts';
import { createStore, openStore, type Store } from '../../store.ts';
import { ROSA, testOptions } from '../../test-options.ts';

const CHILD = fileURLToPath(new URL('./killed.ts', import.meta.url));
const WORKS = ['write', 'rekey', 'password', 'copy'] as const;

export interface KillFigures {
  readonly rounds: number;
  readonly acknowledged: number;
  /** How often each work was under way when it was killed. */
  readonly killed: Readonly<Record<(typeof WORKS)[number], number>>;
  readonly rekeyed: number;
  readonly copies: number;
}

/**
 * @param folder empty; a store is made in it.
 * @throws Error that says the round and what was not as it must be.
 */
export async function killRounds(
  folder: string,
  rounds: number,
  seed: number,
): Promise<KillFigures> {
  const random = seeded(seed);
  const options = testOptions(folder);
  let passwords: readonly string[] = [ROSA.password];
  const { store } = await createStore(
    { ...options, ...ROSA, practice: true },
    async () => undefined,
  );
  await store.close();
  const killed = { write: 0, rekey: 0, password: 0, copy: 0 };
  let [next, rekeyed, acknowledged] = [0, 0, 0];
  for (let round = 0; round < rounds; round += 1) {
    const work = WORKS[Math.floor(random() * WORKS.length)] ?? 'write';
    killed[work] += 1;
    const password = passwords[0] ?? '';
    const said = await workUntilKilled(folder, [work, String(next), password], random() * 600);
    const complain = (what: string) => new Error(`seed ${seed}, round ${round} (${work}): ${what}`);
    rekeyed += said.filter((line) => line === 'rekey').length;
    passwords = passwordsAfter(said, password);
    const opened = await openWithOneOf(options, passwords);
    if (opened === null) throw complain('it opens with neither password');
    passwords = [opened.password];
    const found = await lookAt(opened.store);
    await opened.store.close();
    if (found.integrity !== 'ok') throw complain(`integrity_check says ${found.integrity}`);
    if (found.broken !== null) throw complain(`the chain breaks at ${found.broken}`);
    const last = Number(said.findLast((line) => line.startsWith('write '))?.slice(6) ?? next - 1);
    const missing = Array.from({ length: last + 1 }, (_, act) => act).filter(
      (act) => !found.acts.has(act),
    );
    if (missing.length > 0) throw complain(`acknowledged acts are gone: ${missing.join(', ')}`);
    if (found.acts.size > last + 2) throw complain('acts that were never asked for');
    acknowledged = last + 1;
    next = found.acts.size;
    const half = (await readdir(folder)).filter((name) => name.includes('.new'));
    if (half.length > 0) throw complain(`${half.join(', ')} stayed behind`);
  }
  const copies = await openEveryCopy(folder);
  return { rounds, acknowledged, killed, rekeyed, copies };
}

/** Lines that were said whole: what was cut was not acknowledged. */
async function workUntilKilled(
  folder: string,
  args: readonly string[],
  after: number,
): Promise<string[]> {
  const child = spawn(process.execPath, [CHILD, folder, ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    said += text;
  });
  await Promise.race([once(child.stdout, 'data'), once(child, 'close')]);
  await wait(after);
  child.kill('SIGKILL');
  if (child.exitCode === null && child.signalCode === null) await once(child, 'close');
  return said.slice(0, said.lastIndexOf('\n')).split('\n');
}

/** The one that holds, or the two of which one does. */
function passwordsAfter(said: readonly string[], before: string): readonly string[] {
  const sure = said.findLast((line) => line.startsWith('password '))?.slice(9) ?? before;
  const tried = said.findLast((line) => line.startsWith('trying '))?.slice(7) ?? sure;
  return tried === sure ? [sure] : [sure, tried];
}

async function openWithOneOf(
  options: ReturnType<typeof testOptions>,
  passwords: readonly string[],
): Promise<{ store: Store; password: string } | null> {
  for (const password of passwords) {
    try {
      return { store: await openStore({ ...options, ...ROSA, password }), password };
    } catch (error) {
      if ((error as { code?: string }).code !== 'login_failed') throw error;
    }
  }
  return null;
}

async function lookAt(store: Store) {
  return store.read(async (tx) => {
    const rows: { key: string }[] = await tx.query(`SELECT key FROM meta WHERE key LIKE 'act-%'`);
    const [check]: { integrity_check: string }[] = await tx.query('PRAGMA integrity_check');
    return {
      acts: new Set(rows.map(({ key }) => Number(key.slice(4)))),
      integrity: check?.integrity_check,
      broken: await verifyAudit(tx),
    };
  });
}

/** A copy that has its name has its two files: it was proved before. */
async function openEveryCopy(folder: string): Promise<number> {
  const names = (await readdir(backupsOf(folder)).catch(() => [])).filter(
    (name) => !name.endsWith('.tmp'),
  );
  for (const name of names) {
    const files = await readdir(join(backupsOf(folder), name));
    if (!files.includes('keyring.json') || !files.includes('yanapa.db'))
      throw new Error(`The copy ${name} is not whole.`);
  }
  return names.length;
}

/** mulberry32: the same rounds again from the same seed. */
function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
