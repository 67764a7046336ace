import { cp, rm } from 'node:fs/promises';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { colleague, registration } from '../samples.ts';
import { PASSWORD, type TestOffice, testOffice } from '../testing.ts';

const LUZ = colleague('luz.mamani', 'Luz Mamani', 'worker');

let office: TestOffice;
let older: string;
/** An office with a case more than its older copy. */
beforeEach(async () => {
  office = await testOffice();
  await office.ok('accounts.add', LUZ);
  await office.running.close();
  older = `${office.folder}-older`;
  await cp(office.folder, older, { recursive: true });
  await office.as('rosa.quispe');
  await office.ok('cases.register', registration());
  await office.running.close();
  await rm(office.folder, { recursive: true });
  await cp(older, office.folder, { recursive: true });
});
afterEach(async () => {
  await office.close();
  await rm(older, { recursive: true, force: true });
});

const reason = 'Se cambió el disco y se copió la carpeta a mano.';

it('an older folder waits: nothing is answered, and a responsable accepts it with a reason', async () => {
  await office.as('rosa.quispe');
  expect(await office.ok('store.status')).toMatchObject({
    state: 'waiting',
    mayAccept: true,
    finding: { kinds: ['acts_missing'] },
  });
  expect((await office.refused('cases.list', {})).code).toBe('no_session');
  const wrong = { reason, password: 'no es esta' };
  expect((await office.refused('store.acceptRollback', wrong)).code).toBe('password_wrong');
  expect(
    (await office.refused('store.acceptRollback', { reason: '', password: PASSWORD })).code,
  ).toBe('bad_input');
  await office.ok('store.acceptRollback', { reason, password: PASSWORD });
  expect(await office.ok('store.status')).toMatchObject({ state: 'open' });
  expect(await office.ok('audit.list', { kind: 'vault', limit: 1 })).toMatchObject({
    rows: [{ what: 'Aceptó continuar con datos que no estaban como se dejaron', reason }],
  });
  await office.as('rosa.quispe');
  expect(await office.ok('store.status')).toMatchObject({ state: 'open' });
});

it('whoever is not responsable reads it and is told to call her', async () => {
  await office.as('luz.mamani', LUZ.password);
  expect(await office.ok('store.status')).toMatchObject({ state: 'waiting', mayAccept: false });
  const input = { reason, password: LUZ.password };
  expect((await office.refused('store.acceptRollback', input)).code).toBe('rollback_not_yours');
  await office.as('rosa.quispe');
  expect(await office.ok('store.status')).toMatchObject({ state: 'waiting' });
});
