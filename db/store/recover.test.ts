/** @module-tag T6 */
import { existsSync } from 'node:fs';
import { cp, mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { appendAudit, verifyAudit } from '../audit.ts';
import { type Jobs, perform } from '../copies/jobs.ts';
import { filesOf } from '../files/names.ts';
import { KEY_NAMES } from '../keys/keyring.ts';
import { parseSheet, type RecoveryKit, type Sheet } from '../recovery.ts';
import {
  type Comer,
  inspectFolder,
  lookAtCopy,
  openStore,
  recoverStore,
  restoreStore,
  type Store,
} from '../store.ts';
import { ROSA, systemRandom, temporaryFolder, testOptions, testStore } from '../testing.ts';
import { stagingOf } from './restore-files.ts';

const here: Jobs = { run: (job, watch) => perform(job, systemRandom, watch?.step) };
const NEW = { userName: ROSA.userName, password: 'siete sombras sobre la pampa' } as const;
const PHRASE = 'llama quinua puente viento cerro';

function sheetsOf(kit: RecoveryKit): [Sheet, Sheet] {
  const read = kit.sheets.map(({ words }) => parseSheet(words.join(' ')));
  const [, b, c] = read.map((reading) => (reading.ok ? reading.sheet : null));
  if (!b || !c) throw new Error('A kit has three sheets.');
  return [b, c];
}

const put = (store: Store, value: string) =>
  store.write(async (tx) => {
    await tx.query(
      `INSERT INTO meta VALUES ('test.row', ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value`,
      [value],
    );
    await appendAudit(tx, { at: new Date(), operatorId: null, action: `put.${value}` });
  });

const got = (store: Store): Promise<string> =>
  store.read(async (tx) => {
    const [row]: { value: string }[] = await tx.query(
      `SELECT value FROM meta WHERE key = 'test.row'`,
    );
    return row?.value ?? '';
  });

/** The public half of each way in that was made, as its operator's row would keep it. */
const halves = new Map<string, string>();
const comer: Comer = {
  ...NEW,
  settle: async (_, { slotId, publicKey }) => {
    halves.set(slotId, publicKey);
    return [];
  },
};
const restored = {
  record: async (tx: Parameters<typeof appendAudit>[0]) =>
    void (await appendAudit(tx, { at: new Date(), operatorId: null, action: 'store.restored' })),
};

/** A store in which `uno` was copied, and `dos` written after. */
async function copied() {
  const made = await testStore();
  const { store, options } = made;
  await put(store, 'uno');
  const disk = join(options.folder, 'backups', 'uno');
  const stick = await temporaryFolder();
  await store.copy(here, disk);
  await store.copyOut(here, join(stick, 'con-frase'), PHRASE);
  await store.copyOut(here, join(stick, 'sin-frase'), null);
  await put(store, 'dos');
  return { ...made, disk, stick };
}

describe('two sheets', () => {
  it('open the store when every password is lost, and give a new one', async () => {
    const { store, options, kit } = await testStore();
    await put(store, 'uno');
    await store.close();
    const way = { by: 'sheets', sheets: sheetsOf(kit) } as const;
    const seen: string[] = [];
    const opened = await recoverStore(options, way, {
      ...NEW,
      settle: async (_, { slotId }) => {
        seen.push(slotId);
        return [];
      },
    });
    expect(seen).toEqual([opened.slotId]);
    expect(await got(opened)).toBe('uno');
    await opened.close();
    await expect(openStore({ ...options, ...ROSA })).rejects.toMatchObject({
      code: 'login_failed',
    });
    const again = await openStore({ ...options, ...NEW });
    expect(again.readable).toHaveLength(7);
    await again.close();
  });

  it('of another kit, or with a weak password, change nothing', async () => {
    const { store, options, kit } = await testStore();
    const other = await testStore();
    await store.close();
    const wrong = { by: 'sheets', sheets: sheetsOf(other.kit) } as const;
    await expect(recoverStore(options, wrong, comer)).rejects.toMatchObject({
      code: 'sheets_mismatch',
    });
    const way = { by: 'sheets', sheets: sheetsOf(kit) } as const;
    const weak = { ...comer, password: 'rosa2026' };
    await expect(recoverStore(options, way, weak)).rejects.toMatchObject({ code: 'password_weak' });
    const nobody = {
      ...comer,
      settle: async () => {
        throw new Error('no such operator');
      },
    };
    await expect(recoverStore(options, way, nobody)).rejects.toThrow('no such operator');
    await (await openStore({ ...options, ...ROSA })).close();
  });
});

describe('a copy', () => {
  it('is looked at where it lies: what it holds, by password, sheets or phrase', async () => {
    const { store, options, disk, stick, kit } = await copied();
    const sheets = sheetsOf(kit);
    const held = { proof: { lastAct: { seq: 1 } }, storeId: store.storeId, practice: true };
    for (const [source, way] of [
      [disk, { by: 'password', ...ROSA }],
      [disk, { by: 'sheets', sheets }],
      [join(stick, 'sin-frase'), { by: 'sheets', sheets }],
      [join(stick, 'con-frase'), { by: 'sheets', sheets }],
      [join(stick, 'con-frase'), { by: 'phrase', phrase: 'LLAMA  quinua puente, viento cerro' }],
    ] as const)
      expect(await lookAtCopy(options, source, way)).toMatchObject(held);
    for (const [source, way, code] of [
      [join(stick, 'con-frase'), { by: 'phrase', phrase: 'llama quinua puente' }, 'phrase_wrong'],
      [join(stick, 'sin-frase'), { by: 'phrase', phrase: PHRASE }, 'phrase_wrong'],
      [stick, { by: 'phrase', phrase: PHRASE }, 'copy_not_here'],
    ] as const)
      await expect(lookAtCopy(options, source, way)).rejects.toMatchObject({ code });
  });

  it('takes the place of the store, which is kept aside, and its chain tells of it', async () => {
    const { store, options, disk } = await copied();
    const way = { by: 'password', ...ROSA } as const;
    await expect(
      restoreStore(options, { source: disk, way, comer: null, ...restored }),
    ).rejects.toMatchObject({ code: 'store_in_use' });
    await store.close();
    await restoreStore(options, { source: disk, way, comer: null, ...restored });
    const again = await openStore({ ...options, ...ROSA });
    expect(await got(again)).toBe('uno');
    const acts = await again.read((tx) => tx.query('SELECT action FROM audit ORDER BY seq'));
    expect(acts).toEqual([{ action: 'put.uno' }, { action: 'store.restored' }]);
    expect(await again.read(verifyAudit)).toBeNull();
    await again.close();
    const [aside] = (await readdir(options.folder)).filter((name) =>
      name.startsWith('reemplazado'),
    );
    const kept = await openStore({
      ...options,
      folder: join(options.folder, aside ?? ''),
      ...ROSA,
    });
    expect(await got(kept)).toBe('dos');
    await kept.close();
  });

  it('that a later one went behind explains nothing: the folder that has it is an older one', async () => {
    const { store, options, disk } = await copied();
    await store.close();
    const watched = { ...options, anchorFolder: join(options.folder, 'perfil') };
    const way = { by: 'password', ...ROSA } as const;
    const restore = (source: string) =>
      restoreStore(watched, { source, way, comer: null, ...restored });
    const opened = async <T>(look: (open: Store) => Promise<T> | T): Promise<T> => {
      const open = await openStore({ ...watched, ...ROSA });
      try {
        return await look(open);
      } finally {
        await open.close();
      }
    };
    const kindsFound = () => opened(({ finding }) => finding?.kinds ?? []);

    expect(await kindsFound()).toEqual([]);
    await restore(disk);
    expect(await kindsFound()).toEqual([]);
    const { store: file } = filesOf(options.folder);
    const older = await readFile(file);
    await restore(disk);
    expect(await kindsFound()).toEqual([]);
    await writeFile(file, older);
    expect(await kindsFound()).toEqual(['acts_differ']);
  });

  it('is cancelled between its steps, which are told, and nothing is changed', async () => {
    const { store, options, disk } = await copied();
    await store.close();
    const before = await readdir(options.folder);
    const restoring = { source: disk, way: { by: 'password', ...ROSA }, comer: null } as const;
    const told: string[] = [];
    const cancel = new AbortController();
    const watch = {
      signal: cancel.signal,
      step: (at: number, total: number, phase: string) => {
        told.push(`${at}/${total} ${phase}`);
        if (phase === 'proving') cancel.abort();
      },
    };
    await expect(restoreStore(options, { ...restoring, ...restored }, watch)).rejects.toMatchObject(
      { code: 'cancelled' },
    );
    expect(told).toEqual(['1/6 bringing', '2/6 bringing', '3/6 bringing', '4/6 proving']);
    expect(await readdir(options.folder)).toEqual(before);
    const again = await openStore({ ...options, ...ROSA });
    expect(await got(again)).toBe('dos');
    await again.close();
    await expect(
      lookAtCopy(options, disk, restoring.way, { signal: AbortSignal.abort() }),
    ).rejects.toMatchObject({ code: 'cancelled' });
  });

  it('of a stick is restored on a clean PC, by its phrase', async () => {
    const { stick, store } = await copied();
    const clean = testOptions(join(await temporaryFolder(), 'datos'));
    const way = { by: 'phrase', phrase: PHRASE } as const;
    const source = join(stick, 'con-frase');
    await restoreStore(clean, { source, way, comer, ...restored });
    const again = await openStore({ ...clean, ...NEW });
    expect(again.storeId).toBe(store.storeId);
    expect(await got(again)).toBe('uno');
    // The phrase was of the stick alone.
    await again.rekey(here, {
      ways: [{ slotId: again.slotId, publicKey: halves.get(again.slotId) ?? '', holds: KEY_NAMES }],
      kit: 'new',
    });
    await expect(
      lookAtCopy(clean, clean.folder, { by: 'phrase', phrase: PHRASE }),
    ).rejects.toMatchObject({ code: 'phrase_wrong' });
    await (await openStore({ ...clean, ...NEW })).close();
    expect((await readdir(clean.folder)).sort()).toEqual([
      'keyring.json',
      'yanapa-files.db',
      'yanapa.db',
      'yanapa.lock',
    ]);
  });

  it('whose restoring fails changes nothing', async () => {
    const { store, options, disk } = await copied();
    await store.close();
    const failing = {
      record: async () => {
        throw new Error('no such person');
      },
    };
    const way = { by: 'password', ...ROSA } as const;
    await expect(
      restoreStore(options, { source: disk, way, comer: null, ...failing }),
    ).rejects.toThrow('no such person');
    const again = await openStore({ ...options, ...ROSA });
    expect(await got(again)).toBe('dos');
    await again.close();
    expect(existsSync(stagingOf(options.folder).making)).toBe(false);
  });

  it('that was cut before its commit is swept at the next opening', async () => {
    const { store, options, disk } = await copied();
    await store.close();
    const { making } = stagingOf(options.folder);
    await cp(disk, making, { recursive: true });
    expect(await inspectFolder(options.folder, options.kdf)).toBe('ready');
    const again = await openStore({ ...options, ...ROSA });
    expect(await got(again)).toBe('dos');
    await again.close();
    expect(existsSync(making)).toBe(false);
  });

  it('keeps the folder to itself, and twice in one instant keeps both that it replaced', async () => {
    const { store, options, disk } = await copied();
    await store.close();
    const way = { by: 'password', ...ROSA } as const;
    const from = { source: disk, way, comer: null };
    await restoreStore(options, {
      ...from,
      record: async (tx) => {
        await expect(openStore({ ...options, ...ROSA })).rejects.toMatchObject({
          code: 'store_in_use',
        });
        await restored.record(tx);
      },
    });
    await restoreStore(options, { ...from, ...restored });
    const names = await readdir(options.folder);
    expect(names.filter((name) => name.startsWith('reemplazado'))).toEqual([
      'reemplazado-2026-08-10T14-00-00-000Z',
      'reemplazado-2026-08-10T14-00-00-001Z',
    ]);
  });

  it('that was cut while it took its place takes it at the next opening, at any point', async () => {
    for (const point of ['ready', 'half aside', 'moving', 'half there'] as const) {
      const { store, options, disk } = await copied();
      const { folder } = options;
      await store.close();
      const { ready, moving, aside } = stagingOf(folder);
      await rename(disk, ready);
      const put = async (names: readonly string[], from: string, to: string) => {
        await mkdir(to, { recursive: true });
        for (const name of names) await rename(join(from, name), join(to, name));
      };
      if (point !== 'ready') await put(['keyring.json'], folder, aside);
      if (point === 'moving' || point === 'half there') {
        await put(['yanapa.db'], folder, aside);
        await rename(ready, moving);
      }
      if (point === 'half there') await put(['yanapa.db'], moving, folder);
      expect(await inspectFolder(folder, options.kdf), point).toBe('ready');
      const again = await openStore({ ...options, ...ROSA });
      expect(await got(again), point).toBe('uno');
      await again.close();
    }
  });
});
