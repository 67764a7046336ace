import { existsSync } from 'node:fs';
import { copyFile, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import Database from 'better-sqlite3-multiple-ciphers';
import { describe, expect, it } from 'vitest';
import { appendAudit } from '../audit.ts';
import { applyKey } from '../connection/open.ts';
import { openPlain } from '../connection/plain.ts';
import { type Jobs, perform } from '../copies/jobs.ts';
import type { AllKeys } from '../copies/rekey.ts';
import {
  type Attachment,
  attachments,
  feedbackAnswers,
  meta,
  type Orientation,
  orientations,
} from '../entities/index.ts';
import { readKeyringFile } from '../files/inspect.ts';
import { filesOf } from '../files/names.ts';
import { FastKdfForTests } from '../keys/fast-kdf.ts';
import { KEY_NAMES, signKeyring, writeKeyring } from '../keys/keyring.ts';
import { enter, newKeys } from '../keys/slots.ts';
import { parseSheet, type RecoveryKit, type Sheet } from '../recovery.ts';
import { openStore, type Store } from '../store.ts';
import { ROSA, systemRandom, testStore } from '../testing.ts';
import { allOf, nextKeyring, type RekeyPlan } from './switch.ts';

/** In this process: what the second one does is the same function. */
const here: Jobs = { run: (job, watch) => perform(job, systemRandom, watch?.step) };

const AT = '2026-08-10T14:00:00.000Z';
const JULIO = { userName: 'julio.condori', password: 'ocho ríos bajan desde Tarata' } as const;
const SECRET = 'La niña contó que su tío la encierra.';

const note = (id: string): Orientation => ({
  id,
  happenedAt: AT,
  recordedAt: AT,
  recordedBy: 'rosa',
  topic: 'alimentos',
  channel: 'personal',
  sex: null,
  ageGroup: null,
  district: null,
  note: SECRET,
  caseId: null,
});

/** Rosa holds every key, Julio only the store's; a sealed note of each, and an act in the chain. */
async function office() {
  const made = await testStore();
  const { store, options } = made;
  const julio = await store.write(async (tx) => {
    await tx.query(
      `INSERT INTO operators (id, user_name, full_name, name_sort, post, slot_id, public_key, created_at)
       VALUES ('rosa', 'rosa', 'Rosa', 'rosa', 'Responsable', 's', '00', ?)`,
      [AT],
    );
    const way = await store.addSlot(tx, { ...JULIO, holds: ['store', 'files'] });
    await tx.insert(orientations, note('a'));
    await appendAudit(tx, { at: options.clock(), operatorId: 'rosa', action: 'test.act' });
    return way;
  });
  await store.close();
  const asJulio = await openStore({ ...options, ...JULIO });
  await asJulio.write((tx) => tx.insert(orientations, note('b')));
  await asJulio.close();
  const rosa = await made.reopen();
  const ring = JSON.parse(await readFile(filesOf(options.folder).keyring, 'utf8')) as {
    body: { slots: { id: string; publicKey: string }[] };
  };
  const own = ring.body.slots.find(({ id }) => id === rosa.slotId);
  const ways = {
    rosa: { slotId: rosa.slotId, publicKey: own?.publicKey ?? '', holds: KEY_NAMES },
    julio: { ...julio, holds: ['store', 'files'] as const },
  };
  return { ...made, store: rosa, folder: options.folder, ways };
}

const FILE = '01a203af-3e83-7014-bdbc-aeebe89442fd';
/** More than one chunk. */
const SCAN = systemRandom(300_000);

/** Beside a session, which is public. */
const ACTA = '01a203af-3e83-7014-bdbc-aeebe89442fe';

/** A scan sealed as psychological, a signed acta without a seal of its own, and their records. */
async function attach(store: Store): Promise<void> {
  await file(store, FILE, {
    subjectKind: 'person',
    fieldClass: 'psicologico',
    kind: 'informe',
    title: SECRET,
  });
  await file(store, ACTA, {
    subjectKind: 'session',
    fieldClass: 'ordinario',
    kind: 'acta_firmada',
    publicTitle: 'Acta firmada',
  });
}

type Named = Pick<Attachment, 'subjectKind' | 'fieldClass' | 'kind'> & Partial<Attachment>;

async function file(store: Store, fileId: string, named: Named): Promise<void> {
  await store.files.put(fileId, named.fieldClass, SCAN);
  await store.write((tx) =>
    tx.insert(attachments, {
      id: `adjunto-${named.kind}`,
      version: 1,
      subjectId: 'nadie',
      caseId: null,
      fileId,
      title: null,
      disabilityTitle: null,
      olderTitle: null,
      publicTitle: null,
      mime: 'application/pdf',
      bytes: SCAN.length,
      sha256: '00'.repeat(32),
      pages: null,
      addedAt: AT,
      addedBy: 'rosa',
      state: 'kept',
      quarantinedAt: null,
      quarantinedBy: null,
      quarantineReason: null,
      destroyedAt: null,
      destroyedBy: null,
      destructionReason: null,
      ...named,
    }),
  );
}

/** As many as take more than one page of what is sealed anew. */
const SAID = Array.from({ length: 250 }, (_, n) => `${SECRET} ${n}`);

/** Of a table without a rowid. */
async function answered(store: Store): Promise<void> {
  await store.write(async (tx) => {
    for (const comment of SAID)
      await tx.insert(feedbackAnswers, {
        id: Buffer.from(systemRandom(16)).toString('hex'),
        year: 2026,
        quarter: 3,
        desk: 'demuna',
        version: 0,
        way: 'box',
        answers: {
          listened: 'si',
          told: 'si',
          respected: 'si',
          timely: 'si',
          helped: 'si',
          again: 'si',
        },
        comment,
      });
  });
}

const notesOf = (store: Store): Promise<string[]> =>
  store.read(async (tx) =>
    (await tx.find(orientations, { order: { id: 'ASC' } })).map((o) => o.note),
  );

function sheetsOf(kit: RecoveryKit): [Sheet, Sheet] {
  const read = kit.sheets.map(({ words }) => parseSheet(words.join(' ')));
  const [a, , c] = read.map((reading) => (reading.ok ? reading.sheet : null));
  if (!a || !c) throw new Error('A kit has three sheets.');
  return [a, c];
}

describe('a copy', { tags: ['T6'] }, () => {
  it('is proved, says what it holds, and opens by the passwords of that day', async () => {
    const { store, folder, options } = await office();
    const into = join(folder, 'backups', 'uno');
    const proof = await store.copy(here, into);
    expect(proof).toEqual({
      cases: 0,
      persons: 0,
      letters: 0,
      // The act, and the mark of the operators that came with it.
      lastAct: { seq: 2, at: AT },
      bytes: expect.any(Number),
    });
    expect((await readdir(into)).sort()).toEqual(['keyring.json', 'yanapa-files.db', 'yanapa.db']);
    await store.write((tx) => tx.delete(orientations, { id: 'b' }));
    const copy = await openStore({ ...options, folder: into, ...ROSA });
    expect(await notesOf(copy)).toEqual([SECRET, SECRET]);
    await copy.close();
  });

  it('holds the attached files too, and is not made of some that do not open under their key', async () => {
    const { store, folder, options } = await office();
    await attach(store);
    const into = join(folder, 'backups', 'uno');
    await store.copy(here, into);
    const copy = await openStore({ ...options, folder: into, ...ROSA });
    expect(await copy.files.get(FILE, 'psicologico')).toEqual(Buffer.from(SCAN));
    expect(await copy.files.get(ACTA, 'ordinario')).toEqual(Buffer.from(SCAN));
    await copy.close();
    const keys = await keysOf(folder, ROSA);
    await store.close();
    await rm(filesOf(folder).attached);
    makeForeignFiles(filesOf(folder).attached, keys.store);
    const without = await openStore({ ...options, ...ROSA });
    await expect(without.copy(here, join(folder, 'backups', 'dos'))).rejects.toMatchObject({
      code: 'store_damaged',
    });
    await without.close();
    expect(await readdir(join(folder, 'backups'))).toEqual(['uno']);
  });

  it('that is damaged is not proved, and leaves nothing', async () => {
    const { store, folder } = await office();
    await store.write((tx) => tx.query('DROP TRIGGER audit_no_update'));
    await store.write((tx) => tx.query(`UPDATE audit SET action = 'other' WHERE seq = 1`));
    await expect(store.copy(here, join(folder, 'backups', 'uno'))).rejects.toMatchObject({
      code: 'copy_damaged',
    });
    expect(await readdir(join(folder, 'backups'))).toEqual([]);
  });

  it('for a stick opens with no password; with its phrase or two sheets it does', async () => {
    const { store, folder, options, kit } = await office();
    const into = join(folder, 'usb');
    const made = await store.copyOut(here, into, 'llama quinua puente viento cerro');
    expect(made).toMatchObject({ kitId: kit.kitId, phraseId: expect.any(String) });
    for (const who of [ROSA, JULIO])
      await expect(openStore({ ...options, folder: into, ...who })).rejects.toMatchObject({
        code: 'login_failed',
      });
    const bytes = await readFile(join(into, 'keyring.json'), 'utf8');
    expect((JSON.parse(bytes) as { body: { slots: unknown[] } }).body.slots).toHaveLength(1);
  });
});

describe('new keys', { tags: ['T10'] }, () => {
  const both = ({ rosa, julio }: Awaited<ReturnType<typeof office>>['ways']): RekeyPlan => ({
    ways: [rosa, julio],
    kit: 'keep',
  });

  it('open for the same passwords and sheets, and the old key opens nothing', async () => {
    const { store, folder, options, ways, kit } = await office();
    const old = await keysOf(folder, ROSA);
    const triggers = (tx: Parameters<Parameters<Store['read']>[0]>[0]) =>
      tx.query(`SELECT name, sql FROM sqlite_master WHERE type = 'trigger' ORDER BY name`);
    const before = await store.read(triggers);
    await attach(store);
    await answered(store);
    expect(await store.rekey(here, both(ways))).toBeNull();
    await expect(store.write(async () => undefined)).rejects.toMatchObject({ code: 'no_session' });

    expect((await readdir(folder)).sort()).toEqual([
      'keyring.json',
      'yanapa-files.db',
      'yanapa.db',
      'yanapa.lock',
    ]);
    expect(() => openPlain(filesOf(folder).store, old.store, { readonly: true })).toThrow();
    const julio = await openStore({ ...options, ...JULIO });
    expect(await notesOf(julio)).toEqual(['', '']);
    // Public, so that the keys of the store and of the files open it.
    expect(await julio.files.get(ACTA, 'ordinario')).toEqual(Buffer.from(SCAN));
    expect(await julio.files.get(FILE, 'psicologico')).toBeNull();
    await julio.close();
    const rosa = await openStore({ ...options, ...ROSA });
    expect(await notesOf(rosa)).toEqual([SECRET, SECRET]);
    expect(await rosa.files.get(FILE, 'psicologico')).toEqual(Buffer.from(SCAN));
    expect(await rosa.read(triggers)).toEqual(before);
    const comments = (await rosa.read((tx) => tx.find(feedbackAnswers))).map((row) => row.comment);
    expect(new Set(comments)).toEqual(new Set(SAID));
    expect(comments).toHaveLength(SAID.length);
    expect(await rosa.verifySheets(...sheetsOf(kit))).toBe(true);
    // Julio still seals what he may not read, to the new public halves.
    await rosa.close();
    const again = await openStore({ ...options, ...JULIO });
    await again.write((tx) => tx.insert(orientations, note('c')));
    await again.close();
    const last = await openStore({ ...options, ...ROSA });
    expect(await notesOf(last)).toEqual([SECRET, SECRET, SECRET]);
    await last.close();
  });

  it('leave out who left, and a new kit replaces the old one', async () => {
    const { store, options, ways, kit } = await office();
    const next = await store.rekey(here, { ways: [ways.rosa], kit: 'new' });
    await expect(openStore({ ...options, ...JULIO })).rejects.toMatchObject({
      code: 'login_failed',
    });
    options.clock.advance(3600);
    const rosa = await openStore({ ...options, ...ROSA });
    expect(await rosa.verifySheets(...sheetsOf(kit))).toBe(false);
    if (next === null) throw new Error('A kit was asked for.');
    expect(await rosa.verifySheets(...sheetsOf(next))).toBe(true);
    await rosa.close();
  });

  it('that cannot be made leave the store as it was, and open', async () => {
    const { store, folder, ways } = await office();
    const failing: Jobs = {
      run: async (job, watch) => {
        await here.run(job, watch);
        throw new Error('the process ended');
      },
    };
    await expect(store.rekey(failing, both(ways))).rejects.toThrow('the process ended');
    await store.write((tx) => tx.save(meta, { key: 'row', value: '' }));
    expect(await notesOf(store)).toEqual([SECRET, SECRET]);
    await store.close();
    expect(existsSync(join(folder, 'yanapa.db.new'))).toBe(true);
  });

  it('and a key file that a kill left half written go at the next opening', async () => {
    const { store, folder, reopen } = await office();
    await store.close();
    const { keyring } = filesOf(folder);
    await copyFile(keyring, `${keyring}.tmp`);
    await reopen();
    expect(existsSync(`${keyring}.tmp`)).toBe(false);
  });

  it('that came to no commit are swept at the next opening', async () => {
    const { store, folder, reopen } = await office();
    await copyFile(filesOf(folder).store, join(folder, 'yanapa.db.new'));
    await store.close();
    const again = await reopen();
    expect(existsSync(join(folder, 'yanapa.db.new'))).toBe(false);
    expect(await notesOf(again)).toEqual([SECRET, SECRET]);
  });

  /** The folder as a crash right after the commit leaves it: old files, new ones beside, new key file. */
  async function cutAfterCommit() {
    const made = await office();
    const { store, folder, options, ways, kit } = made;
    await store.close();
    const from = await keysOf(folder, ROSA);
    const to = newKeys(systemRandom);
    const { keyring } = filesOf(folder);
    const { body } = await readKeyringFile(keyring, options.kdf);
    const { storeId } = body;
    const plan = { ...both(ways), recoveryHalf: body.recovery.publicKey };
    const next = await nextKeyring(body, { from, to }, plan, systemRandom);
    const job = { kind: 'rekey', folder, storeId, from, to, meta: next.meta } as const;
    await perform(job, systemRandom);
    await writeFile(keyring, writeKeyring(signKeyring(next.body, to.store)));
    return { folder, options, kit, to };
  }

  it('are finished by the next opening when they were cut after their commit', async () => {
    const { folder, options, kit, to } = await cutAfterCommit();
    // As a reader leaves it that was killed too: no log of the file that comes.
    for (const end of ['wal', 'shm']) await writeFile(join(folder, `yanapa.db.new-${end}`), '');
    // Whoever comes first, with whatever keys.
    const julio = await openStore({ ...options, ...JULIO });
    await julio.close();
    expect((await readdir(folder)).sort()).toEqual([
      'keyring.json',
      'yanapa-files.db',
      'yanapa.db',
      'yanapa.lock',
    ]);
    openPlain(join(folder, 'yanapa-files.db'), to.files, { readonly: true }).close();
    const { body } = await readKeyringFile(filesOf(folder).keyring, options.kdf);
    expect(body.switching).toBeUndefined();
    const rosa = await openStore({ ...options, ...ROSA });
    expect(await notesOf(rosa)).toEqual([SECRET, SECRET]);
    expect(await rosa.verifySheets(...sheetsOf(kit))).toBe(true);
    await rosa.close();
  });

  it('are made once more by who holds them all, when the new files are gone meanwhile', async () => {
    const { folder, options } = await cutAfterCommit();
    await rm(join(folder, 'yanapa.db.new'));
    await expect(openStore({ ...options, ...JULIO })).rejects.toMatchObject({
      code: 'store_damaged',
      message: expect.stringContaining('responsable'),
    });
    const rosa = await openStore({ ...options, ...ROSA });
    expect(await notesOf(rosa)).toEqual([SECRET, SECRET]);
    await rosa.close();
    await (await openStore({ ...options, ...JULIO })).close();
  });
});

/** All that a password gives. */
async function keysOf(folder: string, who: typeof ROSA): Promise<AllKeys> {
  const { body } = await readKeyringFile(filesOf(folder).keyring, new FastKdfForTests());
  const way = await enter(body, who.userName, who.password);
  const keys = way?.opened ? allOf(way.opened.keys) : null;
  if (keys === null) throw new Error('She holds every key.');
  return keys;
}

/** A store of files that is not this one's. */
function makeForeignFiles(file: string, key: Uint8Array): void {
  const database = new Database(file);
  applyKey(database, key);
  database.exec('CREATE TABLE chunks (id TEXT PRIMARY KEY, bytes BLOB) STRICT');
  database.close();
}

describe('what this PC remembers', () => {
  it('goes on under the new keys: nothing is found, and what is put back later is', async () => {
    const { store, options, ways } = await office();
    await store.close();
    const watched = { ...options, anchorFolder: join(options.folder, 'perfil') };
    const enterAs = () => openStore({ ...watched, ...ROSA });
    const act = (open: Store) =>
      open.write((tx) =>
        appendAudit(tx, { at: options.clock(), operatorId: 'rosa', action: 'test.act' }),
      );
    const first = await enterAs();
    await act(first);
    await first.rekey(here, { ways: [ways.rosa], kit: 'keep' });
    const second = await enterAs();
    expect([second.finding, second.remembered]).toEqual([null, 'kept']);
    await second.close();
    const files = filesOf(options.folder);
    const older = await readFile(files.store);
    const third = await enterAs();
    await act(third);
    await third.close();
    await writeFile(files.store, older);
    const last = await enterAs();
    expect(last.finding?.kinds).toContain('acts_missing');
    await last.close();
  });

  it('an older folder under the older keys is found, until a restore explains it', async () => {
    const { store, options, ways } = await office();
    await store.close();
    const watched = { ...options, anchorFolder: join(options.folder, 'perfil') };
    const enterAs = () => openStore({ ...watched, ...ROSA });
    const act = (open: Store, action: string) =>
      open.write((tx) => appendAudit(tx, { at: options.clock(), operatorId: 'rosa', action }));
    const rekey = async (open: Store) => open.rekey(here, { ways: [ways.rosa], kit: 'keep' });
    const files = filesOf(options.folder);
    const folder = async () =>
      [await readFile(files.store), await readFile(files.keyring)] as const;
    const put = async ([data, keyring]: readonly [Uint8Array, Uint8Array]) => {
      await writeFile(files.store, data);
      await writeFile(files.keyring, keyring);
    };
    const found = async () => {
      const open = await enterAs();
      const { finding, remembered } = open;
      await open.close();
      return [finding?.kinds ?? [], finding?.missing ?? null, remembered];
    };

    const first = await enterAs();
    await act(first, 'test.act');
    await first.close();
    const older = await folder();
    const second = await enterAs();
    await act(second, 'test.act');
    await second.close();
    const before = await folder();
    await rekey(await enterAs());
    expect(await found()).toEqual([[], null, 'kept']);
    const now = await folder();

    await put(older);
    expect(await found()).toEqual([['old_keys', 'acts_missing'], 1, 'kept']);
    await put(before);
    expect(await found()).toEqual([['old_keys'], null, 'kept']);
    await put(now);
    expect(await found()).toEqual([[], null, 'kept']);

    // Twice more: the keys of two changes ago are still known to be no more.
    await rekey(await enterAs());
    await rekey(await enterAs());
    expect(await found()).toEqual([[], null, 'kept']);
    const newest = await folder();
    await put(older);
    expect(await found()).toEqual([['old_keys', 'acts_missing'], 1, 'kept']);
    // As `restoreStore` brings a copy in: its own act explains it.
    const { anchorFolder: _, ...unwatched } = watched;
    const restored = await openStore({ ...unwatched, ...ROSA });
    await act(restored, 'store.restored');
    await restored.close();
    expect(await found()).toEqual([[], null, 'kept']);
    expect(await found()).toEqual([[], null, 'kept']);
    // The restore brought older keys back: what was under the newer ones is the older folder now.
    await put(newest);
    expect(await found()).toEqual([['old_keys'], null, 'kept']);
  });
});
