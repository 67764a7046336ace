/**
 * A thousand hands on the files of a store, by seed (issue: "must show" 5). Each is refused, or said
 * when it opens; none may leave the content other than it was and say nothing.
 *
 * @module-tag T8
 */
import { expect, it, vi } from 'vitest';
import { Refusal } from '../../domain/errors.ts';
import { FINDINGS } from '../../domain/integrity.ts';
import { verifyAudit } from '../audit.ts';
import { act, type Files, setRole, type Watched, watchedStore } from './testing.ts';

const SEED = Number(process.env['YANAPA_SEED'] ?? 20260810);
const PAGE = 4096;

/** Small and repeatable: mulberry32. */
function dice(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) % below;
  };
}

/** Everything a person could read, but what this PC wrote about itself while opening. */
async function dump(store: Watched): Promise<{ outcome: string; content: string }> {
  try {
    const open = await store.open();
    try {
      if (open.finding !== null)
        return { outcome: `said: ${open.finding.kinds.join('+')}`, content: '' };
      const content = await open.read(async (tx) => {
        if ((await verifyAudit(tx)) !== null) return 'broken';
        const tables: { name: string }[] = await tx.query(
          `SELECT name FROM sqlite_master WHERE type = 'table' AND sql NOT LIKE '%VIRTUAL%' ORDER BY name`,
        );
        const rows: unknown[] = [];
        for (const { name } of tables) rows.push(name, await tx.query(`SELECT * FROM "${name}"`));
        return JSON.stringify(rows);
      });
      return { outcome: content === 'broken' ? 'said: chain' : 'opened', content };
    } finally {
      await open.close();
    }
  } catch (error) {
    if (error instanceof Refusal) return { outcome: `refused: ${error.code}`, content: '' };
    throw error;
  }
}

function pagesThatDiffer(a: Uint8Array, b: Uint8Array): number[] {
  const same = (page: number): boolean =>
    Buffer.compare(
      a.subarray(page * PAGE, (page + 1) * PAGE),
      b.subarray(page * PAGE, (page + 1) * PAGE),
    ) === 0;
  const pages = Math.min(a.length, b.length) / PAGE;
  return Array.from({ length: pages }, (_, page) => page).filter((page) => !same(page));
}

const NOTES = 'x'.repeat(700);

it('a thousand edits of the files are refused or said, none passes in silence', async ({
  task,
}) => {
  const random = dice(SEED);
  const store = await watchedStore();
  const past: Files[] = [];
  const grow = async (age: number) => {
    await store.session(async (tx) => {
      for (let n = 0; n < 12; n += 1)
        await tx.query('INSERT INTO meta (key, value) VALUES (?, ?)', [`${age}-${n}`, NOTES]);
      await tx.query('UPDATE meta SET value = ? WHERE key LIKE ?', [`${age}${NOTES}`, '%-3']);
      await act(tx, store.options, 'cases.register', String(age));
      await setRole(tx, age % 2 === 0 ? 'worker' : 'defensor');
    });
    past.push(await store.files());
  };
  for (let age = 0; age < 4; age += 1) await grow(age);
  const before = await store.open();
  await before.write((tx) => act(tx, store.options, 'cases.change'));
  const stale = (await store.files()).wal;
  await before.close();
  await grow(4);
  const closed = past.at(-1) as Files;

  // As a power cut leaves it: two acts in the log, none of them in the file.
  const open = await store.open();
  for (const name of ['cases.note', 'cases.view']) {
    const { anchor } = await store.files();
    await open.write((tx) => act(tx, store.options, name));
    // This PC remembers an act a moment after it is on disk.
    await vi.waitFor(async () => expect((await store.files()).anchor).not.toEqual(anchor), {
      timeout: 20_000,
    });
  }
  const cut = await store.files();
  await open.close();

  const expected = async (files: Files): Promise<string> => {
    await store.put(files);
    const { outcome, content } = await dump(store);
    expect(outcome).toBe('opened');
    return content;
  };
  const whole = { closed: await expected(closed), cut: await expected(cut) };
  expect(whole.cut).not.toBe(whole.closed);

  const counts = new Map<string, number>();
  let silent = 0;
  const tried = async (kind: string, base: 'closed' | 'cut', change: () => Promise<unknown>) => {
    await store.put(base === 'closed' ? closed : cut);
    await change();
    const { outcome, content } = await dump(store);
    const harmless = outcome === 'opened' && content === whole[base];
    if (outcome === 'opened' && !harmless) silent += 1;
    const key = `${kind} → ${harmless ? 'nothing changed' : outcome}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  };
  const flipped = (bytes: Uint8Array): Uint8Array => {
    const at = random(bytes.length);
    return bytes.with(at, (bytes[at] ?? 0) ^ (1 + random(255)));
  };
  const older = () => past[random(past.length - 1)] as Files;

  for (let n = 0; n < 420; n += 1)
    await tried('a byte of yanapa.db', 'closed', () => store.put({ store: flipped(closed.store) }));
  for (let n = 0; n < 80; n += 1)
    await tried('a byte of keyring.json', 'closed', () =>
      store.put({ keyring: flipped(closed.keyring) }),
    );
  for (let n = 0; n < 300; n += 1)
    await tried('old pages', n % 3 === 0 ? 'cut' : 'closed', async () => {
      const target = n % 3 === 0 ? cut.store : closed.store;
      const bytes = Uint8Array.from(target);
      const from = older().store;
      const differing = pagesThatDiffer(from, bytes);
      for (let pages = 1 + random(3); pages > 0; pages -= 1) {
        const at = (differing[random(differing.length)] ?? 0) * PAGE;
        bytes.set(from.subarray(at, at + PAGE), at);
      }
      await store.put({ store: bytes });
    });
  for (let n = 0; n < 30; n += 1)
    await tried('old store', 'closed', () => store.put({ store: older().store }));
  for (let n = 0; n < 30; n += 1)
    await tried('old folder', 'closed', () => {
      const { store: file, keyring } = older();
      return store.put({ store: file, keyring });
    });
  const wal = cut.wal as Uint8Array;
  for (let n = 0; n < 50; n += 1)
    await tried('log cut', 'cut', () => store.put({ wal: wal.subarray(0, random(wal.length)) }));
  for (let n = 0; n < 50; n += 1)
    await tried('a byte of the log', 'cut', () => store.put({ wal: flipped(wal) }));
  for (let n = 0; n < 10; n += 1) await tried('log deleted', 'cut', () => store.put({ wal: null }));
  for (let n = 0; n < 10; n += 1)
    await tried('a log added', 'closed', () => store.put({ wal: stale }));
  const edits = [
    `DROP TRIGGER audit_no_update`,
    `DROP TRIGGER audit_no_delete`,
    `UPDATE meta SET value = 'y' WHERE key LIKE '%-4'`,
    `UPDATE operator_roles SET role = 'responsable'`,
    `DROP TRIGGER audit_no_update; UPDATE audit SET action = 'z' WHERE seq = 2;
     DELETE FROM meta WHERE key = 'audit.verified'`,
    `DROP TRIGGER audit_no_delete; DELETE FROM audit WHERE seq = (SELECT max(seq) FROM audit)`,
    `DELETE FROM meta WHERE key = 'audit.verified'`,
  ];
  for (let n = 0; n < 35; n += 1)
    await tried('an edit with the key', 'closed', () => store.edit(edits[n % edits.length] ?? ''));

  const total = [...counts.values()].reduce((sum, n) => sum + n, 0);
  const lines = [...counts].sort().map(([what, n]) => `${String(n).padStart(5)}  ${what}`);
  task.meta.figures = `${total} edits of the files by seed ${SEED}: ${silent} silent`;
  process.stdout.write(`tampering, seed ${SEED}: ${total} tries\n${lines.join('\n')}\n`);
  expect(total).toBeGreaterThanOrEqual(1000);
  expect(silent).toBe(0);
  for (const kind of FINDINGS.filter((name) => !['acts_differ', 'old_keys'].includes(name)))
    expect(
      [...counts.keys()].some((key) => key.includes(kind)),
      kind,
    ).toBe(true);
}, 180_000);
