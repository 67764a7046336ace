import { readFile, writeFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { filesOf } from '../files/names.ts';
import { KEY_NAMES } from '../keys/keyring.ts';
import { openStore, type Store, type VaultOptions } from '../store.ts';
import { ROSA, type TestStore, testStore } from '../testing.ts';

const JULIO = { userName: 'julio.condori', password: 'ocho ríos bajan desde Tarata' } as const;
const OTHER = 'siete sombras sobre la pampa';

const addJulio = (store: Store) =>
  store.write((tx) => store.addSlot(tx, { ...JULIO, holds: KEY_NAMES }));

/** The slot that opens, or the refusal. */
async function tryAs(
  options: VaultOptions,
  who: { userName: string; password: string },
): Promise<string> {
  try {
    const store = await openStore({ ...options, ...who });
    await store.write((tx) => store.takeAttempts(tx));
    await store.close();
    return store.slotId;
  } catch (error) {
    return (error as { code: string }).code;
  }
}

const keyringBytes = ({ options }: TestStore) => readFile(filesOf(options.folder).keyring);

describe('another way in', () => {
  it('opens the same store', async () => {
    const { options, store } = await testStore();
    const made = await addJulio(store);
    expect(made.publicKey).toMatch(/^[0-9a-f]{64}$/);
    await store.close();
    expect(await tryAs(options, JULIO)).toBe(made.slotId);
    expect(await tryAs(options, ROSA)).toBe(store.slotId);
    expect(await tryAs(options, { ...JULIO, password: ROSA.password })).toBe('login_failed');
  });

  it('is not made when its write fails, and the key file is not touched', async () => {
    const made = await testStore();
    const { options, store } = made;
    const before = await keyringBytes(made);
    const failing = store.write(async (tx) => {
      await store.addSlot(tx, { ...JULIO, holds: KEY_NAMES });
      throw new Error('no such post');
    });
    await expect(failing).rejects.toThrow('no such post');
    expect(await keyringBytes(made)).toEqual(before);
    await addJulio(store);
    await store.close();
    expect(await tryAs(options, JULIO)).not.toBe('login_failed');
  });

  it('several can be made in one write', async () => {
    const { options, store } = await testStore();
    await store.write(async (tx) => {
      await store.addSlot(tx, { ...JULIO, holds: KEY_NAMES });
      await store.addSlot(tx, { userName: 'ana.quispe', password: OTHER, holds: KEY_NAMES });
    });
    await store.close();
    expect(await tryAs(options, JULIO)).not.toBe('login_failed');
    expect(await tryAs(options, { userName: 'ana.quispe', password: OTHER })).not.toBe(
      'login_failed',
    );
  });

  it('is refused for a name that has one, for a weak password, and outside a write', async () => {
    const { store } = await testStore();
    await addJulio(store);
    await expect(addJulio(store)).rejects.toThrow('already has a slot');
    const weak = store.write((tx) =>
      store.addSlot(tx, { userName: 'ana', password: 'ana123', holds: KEY_NAMES }),
    );
    await expect(weak).rejects.toMatchObject({ code: 'password_weak' });
    const reading = store.read((tx) =>
      store.addSlot(tx, { userName: 'ana', password: OTHER, holds: KEY_NAMES }),
    );
    await expect(reading).rejects.toThrow('Not the transaction of a write');
  });
});

describe('a password', () => {
  it('is changed with the old one', async () => {
    const { options, store } = await testStore();
    await store.write((tx) => store.changePassword(tx, ROSA.userName, ROSA.password, OTHER));
    await store.close();
    expect(await tryAs(options, ROSA)).toBe('login_failed');
    expect(await tryAs(options, { ...ROSA, password: OTHER })).toBe(store.slotId);
  });

  it('is not changed without it', async () => {
    const made = await testStore();
    const before = await keyringBytes(made);
    const { store } = made;
    for (const [name, old] of [
      [ROSA.userName, 'no es esta clave'],
      ['nadie', ROSA.password],
    ] as const)
      await expect(
        store.write((tx) => store.changePassword(tx, name, old, OTHER)),
      ).rejects.toMatchObject({ code: 'login_failed' });
    const weak = store.write((tx) =>
      store.changePassword(tx, ROSA.userName, ROSA.password, 'rosa.mamani1'),
    );
    await expect(weak).rejects.toMatchObject({ code: 'password_weak' });
    expect(await keyringBytes(made)).toEqual(before);
  });
});

describe('a way in that is taken away', () => {
  it('does not open, not even with the key file of before put back', async () => {
    const made = await testStore();
    const { options, store } = made;
    const { slotId } = await addJulio(store);
    const before = await keyringBytes(made);
    await store.write((tx) => store.removeSlot(tx, slotId));
    await store.close();
    expect(await tryAs(options, JULIO)).toBe('login_failed');

    await writeFile(filesOf(options.folder).keyring, before);
    expect(await tryAs(options, JULIO)).toBe('keyring_damaged');
    expect(await tryAs(options, ROSA)).toBe('keyring_damaged');
  });

  it('cannot be the one in use', async () => {
    const { store } = await testStore();
    await expect(store.write((tx) => store.removeSlot(tx, store.slotId))).rejects.toThrow('in use');
  });

  it('is swept when no operator has it, never the one in use', async () => {
    const { options, store } = await testStore();
    const { slotId } = await addJulio(store);
    expect(await store.write((tx) => store.sweepSlots(tx, [slotId]))).toEqual([]);
    expect(await store.write((tx) => store.sweepSlots(tx, []))).toEqual([slotId]);
    await store.close();
    expect(await tryAs(options, JULIO)).toBe('login_failed');
    expect(await tryAs(options, ROSA)).toBe(store.slotId);
  });
});

describe('a crash between key file and COMMIT', { tags: ['T10'] }, () => {
  it('leaves a way in without an operator; the store opens and adopts the newer file', async () => {
    const made = await testStore();
    const { options, store } = made;
    const files = filesOf(options.folder);
    await store.write(async () => undefined);
    await store.close();
    const database = await readFile(files.store);
    const older = await keyringBytes(made);
    const again = await made.reopen();
    const { slotId } = await addJulio(again);
    await again.close();
    await writeFile(files.store, database);

    expect(await tryAs(options, JULIO)).toBe(slotId);
    const rosa = await made.reopen();
    // The store knows the newer file from then on: the one before it is no longer taken.
    await rosa.close();
    const newer = await keyringBytes(made);
    await writeFile(files.keyring, older);
    expect(await tryAs(options, ROSA)).toBe('keyring_damaged');
    await writeFile(files.keyring, newer);
    const last = await made.reopen();
    expect(await last.write((tx) => last.sweepSlots(tx, [last.slotId]))).toEqual([slotId]);
  });

  it('is not needed when COMMIT itself fails: the key file is put back', async () => {
    const made = await testStore();
    const { store } = made;
    const before = await keyringBytes(made);
    const failing = store.write(async (tx) => {
      await store.addSlot(tx, { ...JULIO, holds: KEY_NAMES });
      // A key that points nowhere, looked at only by COMMIT.
      await tx.query('PRAGMA defer_foreign_keys = ON');
      await tx.query(`INSERT INTO operator_roles VALUES ('r', 'nobody', 'responsable', '', NULL)`);
    });
    await expect(failing).rejects.toMatchObject({ code: 'SQLITE_CONSTRAINT_FOREIGNKEY' });
    expect(await keyringBytes(made)).toEqual(before);
    await addJulio(store);
  });
});

describe('failed logins', () => {
  it('are handed to the first write of who does enter, then forgotten', async () => {
    const { options, store, reopen } = await testStore();
    await store.close();
    expect(await tryAs(options, { ...ROSA, password: 'no es' })).toBe('login_failed');
    options.clock.advance(60);
    expect(await tryAs(options, { userName: 'nadie', password: 'no es' })).toBe('login_failed');

    const rosa = await reopen();
    const failing = rosa.write(async (tx) => {
      await rosa.takeAttempts(tx);
      throw new Error('the first write fails');
    });
    await expect(failing).rejects.toThrow();
    const taken = await rosa.write((tx) => rosa.takeAttempts(tx));
    expect(taken).toEqual({
      failures: [
        { slotId: rosa.slotId, at: '2026-08-10T14:00:00.000Z', delaySeconds: 0 },
        { slotId: null, at: '2026-08-10T14:01:00.000Z', delaySeconds: 0 },
      ],
      dropped: 0,
    });
    expect(await rosa.write((tx) => rosa.takeAttempts(tx))).toEqual({ failures: [], dropped: 0 });
  });

  it('make the right password wait too, and no typing is kept', async () => {
    const { options, store } = await testStore();
    await store.close();
    for (let time = 0; time < 3; time += 1) {
      options.clock.advance(10);
      const typed = { userName: 'clave-en-otro-campo', password: 'secreto tecleado' };
      expect(await tryAs(options, typed)).toBe('login_failed');
    }
    expect(await tryAs(options, ROSA)).toBe('login_delayed');
    const kept = await readFile(filesOf(options.folder).attempts, 'utf8');
    expect(kept).not.toMatch(/clave|secreto/);
    options.clock.advance(1);
    expect(await tryAs(options, ROSA)).toBe(store.slotId);
  });

  it('say how long to wait, in Spanish', async () => {
    const { options, store } = await testStore();
    await store.close();
    const messages: string[] = [];
    for (let time = 0; time < 9; time += 1) {
      await tryAs(options, { ...ROSA, password: 'no es' });
      await openStore({ ...options, ...ROSA, password: 'no es' }).catch((error: Error) =>
        messages.push(error.message.replace(/^.*Espere (.*) antes.*$/, '$1')),
      );
      options.clock.advance(300);
    }
    expect(messages.slice(2)).toEqual([
      '2 segundos',
      '5 segundos',
      '15 segundos',
      '30 segundos',
      '1 minuto',
      '2 minutos',
      '5 minutos',
    ]);
  });
});

describe('asking again who is at the keyboard', () => {
  it('takes her own password and no other, and counts what failed', async () => {
    const { store } = await testStore();
    await addJulio(store);
    await store.confirmPassword(ROSA.userName, ROSA.password);
    const wrong = (who: { userName: string; password: string }) =>
      expect(store.confirmPassword(who.userName, who.password)).rejects;
    await wrong({ ...ROSA, password: OTHER }).toMatchObject({ code: 'password_wrong' });
    // Another colleague's password is right for a way in that is not the session's.
    await wrong(JULIO).toMatchObject({ code: 'password_wrong' });
    const { failures } = await store.write((tx) => store.takeAttempts(tx));
    expect(failures).toHaveLength(1);
  });
});
