import { existsSync } from 'node:fs';
import { cp, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { verifyAudit } from '../../db/audit.ts';
import { colleague, registration } from '../samples.ts';
import { emptyOffice, PASSWORD, type TestOffice, testOffice } from '../testing.ts';
import type { CopyList, CopyRow } from './list.ts';
import type { CopyState } from './state.ts';

const NEW_PASSWORD = 'siete sombras sobre la pampa';
const offices: TestOffice[] = [];
afterEach(async () => {
  for (const office of offices.splice(0)) await office.close();
});

async function officeWithCase(): Promise<TestOffice> {
  const office = await testOffice();
  offices.push(office);
  await office.ok('cases.register', registration());
  return office;
}

async function anotherPc(): Promise<TestOffice> {
  const office = await emptyOffice('2026-08-20T14:00:00.000Z');
  offices.push(office);
  return office;
}

/** Two sheets of a new kit, as they are typed. */
async function sheetsOf(office: TestOffice): Promise<string[]> {
  const { store } = office.running.backend.open ?? {};
  const kit = await store?.write((tx) => store.newKit(tx));
  return (kit?.sheets ?? []).slice(1).map(({ words }) => words.join(' '));
}

/** What is sealed of the first case, as its page shows it. */
const facts = async (office: TestOffice): Promise<string | null> => {
  const { rows } = await office.ok<{ rows: { id: string }[] }>('cases.list', {});
  const view = await office.ok('cases.view', { id: rows[0]?.id });
  return JSON.stringify(view).includes(FACTS) ? FACTS : null;
};

const FACTS = 'No recibe alimentos desde marzo.';
const folders = (office: TestOffice) => readdir(join(office.folder, 'backups')).catch(() => []);

/** Where a dialog of the host said; the page never names it. */
async function chosen(office: TestOffice, path: string) {
  const { grant } = await office.ok<{ grant: string }>('copies.askCopy');
  expect(office.running.backend.grants.receiveFolder(grant, path)).toBe(true);
  return { at: 'chosen', grant } as const;
}

describe('the first copy of the day', () => {
  it('makes itself at the entrance, and the page is told once it is in the list', async () => {
    const told: unknown[] = [];
    const office = await testOffice(undefined, {
      copiesByItself: true,
      tell: (topic, payload) => told.push({ topic, ...payload }),
    });
    offices.push(office);
    await vi.waitFor(
      () =>
        expect(told.at(-1)).toMatchObject({ topic: 'progress', id: 'copies', done: 1, total: 1 }),
      { timeout: 20_000 },
    );
    const { disk, state } = await office.ok<CopyList>('copies.list');
    expect(disk).toMatchObject([{ reason: 'daily' }]);
    expect(state.changed).toBe(false);
  });
});

describe('a copy by the button', () => {
  it('is proved, told in figures, listed, and clears what is pending', async () => {
    const office = await officeWithCase();
    expect(await office.ok<CopyState>('copies.state')).toMatchObject({
      provedAt: null,
      changed: true,
      overdue: false,
    });
    office.setTime('2026-08-18T14:00:00.000Z');
    expect(await office.ok<CopyState>('copies.state')).toMatchObject({ overdue: true });
    expect(await office.ok('tray.office')).toMatchObject({ unready: { copyOverdue: true } });

    const made = await office.ok<CopyRow>('copies.make');
    expect(made).toMatchObject({ name: '2026-08-18T140000Z', cases: 1, persons: 2, letters: 0 });
    expect(await office.ok<CopyState>('copies.state')).toMatchObject({
      provedAt: '2026-08-18T14:00:00.000Z',
      changed: false,
      overdue: false,
    });
    const { disk } = await office.ok<CopyList>('copies.list');
    expect(disk).toMatchObject([{ id: made.id, by: 'Rosa Quispe Mamani', reason: 'button' }]);
    expect(await folders(office)).toEqual([made.name]);
  });

  it('is to leave the PC once a month: a stick that is somewhere still', async () => {
    const office = await officeWithCase();
    const state = () => office.ok<CopyState>('copies.state');
    expect(await state()).toMatchObject({ stickAt: null, stickOverdue: false });
    office.setTime('2026-09-09T14:00:00.000Z');
    expect(await state()).toMatchObject({ stickOverdue: true });
    expect(await office.ok('tray.office')).toMatchObject({ unready: { stickOverdue: true } });
    const stick = { name: 'USB azul', withPhrase: false, password: PASSWORD };
    const { id } = await office.ok<{ id: string }>('copies.makeStick', stick);
    expect(await state()).toMatchObject({
      stickAt: '2026-09-09T14:00:00.000Z',
      stickOverdue: false,
    });
    await office.ok('copies.stickGone', { id, reason: 'lost' });
    expect(await state()).toMatchObject({ stickAt: null, stickOverdue: true });
  });

  it('rotates: the last of each day stays', async () => {
    const office = await officeWithCase();
    const first = await office.ok<CopyRow>('copies.make');
    office.setTime('2026-08-10T16:00:00.000Z');
    const second = await office.ok<CopyRow>('copies.make');
    expect(first.name).not.toBe(second.name);
    expect(await folders(office)).toEqual([second.name]);
    const { disk } = await office.ok<CopyList>('copies.list');
    expect(disk.map(({ id }) => id)).toEqual([second.id]);
  });

  it('restores what was there, and what came later is told first and kept aside', async () => {
    const office = await officeWithCase();
    const { name } = await office.ok<CopyRow>('copies.make');
    await office.ok('cases.register', registration());
    await office.running.close();
    const source = { at: 'disk', name };
    const way = { by: 'password', userName: 'rosa.quispe', password: PASSWORD };
    expect(await office.ok('copies.lookAt', { source, way })).toMatchObject({
      copy: { cases: 1 },
      here: { cases: 2 },
      practice: true,
      foreign: false,
      // The copy's own act, the second case, and the lock.
      lost: 3,
    });
    expect(await office.ok('copies.restore', { source, way, comer: null })).toMatchObject({
      session: { fullName: 'Rosa Quispe Mamani' },
      sheets: null,
    });
    expect(await office.ok('cases.list', {})).toMatchObject({ rows: [{}] });
    expect(await facts(office)).toBe(FACTS);
    const acts = await office.running.backend.open?.store.read(async (tx) => [
      await verifyAudit(tx),
      await tx.query(`SELECT count(*) AS n FROM audit WHERE action = 'store.restored'`),
    ]);
    expect(acts).toEqual([null, [{ n: 1 }]]);
    expect((await readdir(office.folder)).filter((n) => n.startsWith('reemplazado'))).toHaveLength(
      1,
    );
  });

  it('and what a kill left of others, also of one for a stick, goes at the next entrance', async () => {
    const office = await officeWithCase();
    const made = await office.ok<CopyRow>('copies.make');
    const backups = join(office.folder, 'backups');
    for (const left of ['para-llevar-1', 'para-llevar-2.tmp', '2026-08-10T150000Z.tmp'])
      await cp(join(backups, made.name), join(backups, left), { recursive: true });
    await office.as('rosa.quispe');
    expect(await folders(office)).toEqual([made.name]);
  });

  it('is not restored by who is no responsable', async () => {
    const office = await officeWithCase();
    await office.ok('accounts.add', {
      ...colleague('julio.condori', 'Julio Condori', 'worker'),
      newPassword: NEW_PASSWORD,
    });
    const { name } = await office.ok<CopyRow>('copies.make');
    await office.running.close();
    const way = { by: 'password', userName: 'julio.condori', password: NEW_PASSWORD };
    const source = { at: 'disk', name };
    const refused = await office.refused('copies.restore', { source, way, comer: null });
    expect(refused.code).toBe('not_allowed');
    expect((await readdir(office.folder)).some((n) => n.startsWith('re'))).toBe(false);
  });
});

describe('a stick', () => {
  const stick = { name: 'USB azul', withPhrase: true, password: PASSWORD };

  it('asks for the password again, and is listed until it is gone', async () => {
    const office = await officeWithCase();
    expect((await office.refused('copies.makeStick', { ...stick, password: 'otra' })).code).toBe(
      'password_wrong',
    );
    const made = await office.ok<{ id: string; phrase: string }>('copies.makeStick', stick);
    expect(made.phrase.split(' ')).toHaveLength(5);
    const listed = async () => (await office.ok<CopyList>('copies.list')).sticks;
    expect(await listed()).toMatchObject([
      { name: 'USB azul', hasPhrase: true, oldKeys: false, gone: null },
    ]);
    await office.ok('copies.stickGone', { id: made.id, reason: 'lost' });
    expect(await listed()).toMatchObject([{ gone: { reason: 'lost' } }]);
    expect((await office.refused('copies.stickGone', { id: made.id, reason: 'lost' })).code).toBe(
      'not_found',
    );
  });

  it('is restored on a clean PC by its phrase: new password, new keys, new sheets', {
    tags: ['T6'],
  }, async () => {
    const office = await officeWithCase();
    const made = await office.ok<{ grant: string; phrase: string }>('copies.makeStick', stick);
    const waiting = office.running.backend.grants.redeemFolder(made.grant);
    expect(waiting?.name).toBe('yanapa-copia-2026-08-10');

    const clean = await anotherPc();
    const usb = join(clean.folder, '..', `usb-${Date.now()}`);
    await cp(waiting?.path ?? '', usb, { recursive: true });
    const source = await chosen(clean, usb);
    const way = { by: 'phrase', phrase: made.phrase };
    expect(await clean.ok('copies.lookAt', { source, way })).toMatchObject({
      copy: { cases: 1 },
      here: null,
      lost: null,
    });
    const comer = { userName: 'rosa.quispe', password: NEW_PASSWORD };
    const nobody = { ...comer, userName: 'nadie' };
    expect((await clean.refused('copies.restore', { source, way, comer: nobody })).code).toBe(
      'bad_input',
    );
    expect(await clean.ok('copies.restore', { source, way, comer })).toMatchObject({
      session: { userName: 'rosa.quispe' },
      sheets: { grant: expect.any(String) },
    });
    expect(await facts(clean)).toBe(FACTS);
    await clean.as('rosa.quispe', NEW_PASSWORD);
    expect(await facts(clean)).toBe(FACTS);
    // The stick itself goes on opening with what it was made with: it is named.
    expect((await clean.ok<CopyList>('copies.list')).disk).toMatchObject([{ reason: 'rekey' }]);
  });

  it('is restored on a clean PC with two sheets, and the others come in with passwords that serve once', {
    tags: ['T6'],
  }, async () => {
    const office = await officeWithCase();
    const julio = colleague('julio.condori', 'Julio Condori', 'defensor');
    const { id } = await office.ok<{ id: string }>('accounts.add', julio);
    const sheets = await sheetsOf(office);
    const made = await office.ok<{ grant: string }>('copies.makeStick', {
      ...stick,
      withPhrase: false,
    });
    const waiting = office.running.backend.grants.redeemFolder(made.grant);

    const clean = await anotherPc();
    const usb = join(clean.folder, '..', `usb-sheets-${Date.now()}`);
    await cp(waiting?.path ?? '', usb, { recursive: true });
    const source = await chosen(clean, usb);
    await clean.ok('copies.restore', {
      source,
      way: { by: 'sheets', sheets },
      comer: { userName: 'rosa.quispe', password: NEW_PASSWORD },
    });
    expect(await facts(clean)).toBe(FACTS);
    // No password came with the stick: his opens nothing, until a responsable gives him another.
    await expect(clean.as('julio.condori')).rejects.toThrow('login_failed');
    await clean.as('rosa.quispe', NEW_PASSWORD);
    const people =
      await clean.ok<{ id: string; version: number; hasWayIn: boolean }[]>('accounts.list');
    expect(people.find((one) => one.id === id)).toMatchObject({ hasWayIn: false });
    const once = 'luna trigo puerta arena silbato';
    const asked = { id, version: 1, newPassword: once, password: NEW_PASSWORD };
    await clean.ok('accounts.resetPassword', asked);
    expect((await clean.ok<typeof people>('accounts.list')).every((one) => one.hasWayIn)).toBe(
      true,
    );
    await clean.as('julio.condori', once);
    expect((await clean.refused('tray.own')).code).toBe('password_once');
    await clean.ok('accounts.changePassword', { oldPassword: once, newPassword: PASSWORD });
    expect(await facts(clean)).toBe(FACTS);
  });
});

describe('new keys', () => {
  it('need the password, keep everybody in, and leave no copy that the old ones open', async () => {
    const office = await officeWithCase();
    const old = await office.ok<CopyRow>('copies.make');
    const made = await office.ok<{ id: string }>('copies.makeStick', {
      name: 'USB azul',
      withPhrase: false,
      password: PASSWORD,
    });
    const wrong = { reason: 'removed', password: 'otra' };
    expect((await office.refused('copies.rekey', wrong)).code).toBe('password_wrong');
    office.setTime('2026-08-11T14:00:00.000Z');
    const found = async () => JSON.stringify(await office.ok('search.all', { text: 'alimentos' }));
    const before = await found();
    expect(before).toContain('0001-2026-23010');
    await office.ok('copies.rekey', { reason: 'removed', password: PASSWORD });
    expect(await facts(office)).toBe(FACTS);
    // The tokens of its words are of the new keys too.
    expect(await found()).toBe(before);
    const { disk, sticks } = await office.ok<CopyList>('copies.list');
    expect(disk).toMatchObject([{ reason: 'rekey', cases: 1 }]);
    expect(sticks).toMatchObject([{ id: made.id, oldKeys: true }]);
    expect(existsSync(join(office.folder, 'backups', old.name))).toBe(false);
    await office.as('rosa.quispe');
    expect(await facts(office)).toBe(FACTS);
  });
});

describe('two sheets', () => {
  it('let a responsable in when her password is lost, under new keys and with new sheets', async () => {
    const office = await officeWithCase();
    const sheets = await sheetsOf(office);
    await office.ok('copies.make');
    await office.running.close();
    const input = { sheets, userName: 'rosa.quispe', password: NEW_PASSWORD };
    expect((await office.refused('copies.recover', { ...input, userName: 'nadie' })).code).toBe(
      'bad_input',
    );
    expect(await office.ok('copies.recover', input)).toMatchObject({
      session: { userName: 'rosa.quispe', roles: ['responsable'] },
      sheets: { url: expect.stringMatching(/^\/file\//) },
    });
    expect(await facts(office)).toBe(FACTS);
    // The sheets that were used open nothing any more, and the new ones are not proved yet.
    expect((await office.refused('setup.confirmSheets', { sheets })).code).toBe('sheets_mismatch');
    expect(await office.ok('setup.sheetsConfirmed')).toEqual({ at: null });
    await office.as('rosa.quispe', NEW_PASSWORD);
    const { running } = office;
    await running.close();
    const old = { userName: 'rosa.quispe', password: PASSWORD };
    expect((await office.refused('accounts.login', old)).code).toBe('login_failed');
  });

  it('are due to be tried a year after the last time', async () => {
    const office = await officeWithCase();
    const sheets = await sheetsOf(office);
    await office.ok('setup.confirmSheets', { sheets });
    expect(await office.ok('copies.state')).toMatchObject({ drillDue: false });
    office.setTime('2027-08-10T14:00:00.000Z');
    expect(await office.ok('copies.state')).toMatchObject({ drillDue: true });
    await office.ok('setup.confirmSheets', { sheets });
    expect(await office.ok('copies.state')).toMatchObject({ drillDue: false });
  });
});
