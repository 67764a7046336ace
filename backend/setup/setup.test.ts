import { afterEach, describe, expect, it } from 'vitest';
import { emptyOffice, PASSWORD, setUpInput, type TestOffice, testOffice } from '../testing.ts';

let office: TestOffice | null = null;
afterEach(async () => {
  await office?.close();
  office = null;
});

describe('the first run', () => {
  it('makes an office and enters it, then opens again with the password', async () => {
    office = await testOffice();
    expect(await office.ok('store.status')).toMatchObject({
      state: 'open',
      practice: true,
      session: { fullName: 'Rosa Quispe Mamani', roles: ['responsable'] },
    });
    await office.as('rosa.quispe');
    expect(await office.ok('office.current')).toMatchObject({ dnaCode: '23010', hasLogo: false });
    expect(await office.ok('office.series')).toEqual([
      { kind: 'case', year: 2026, next: 1, startedAt: 1, outside: false },
      { kind: 'oficio', year: 2026, next: 45, startedAt: 45, outside: false },
    ]);
  });

  it('keeps what it is for: only a practice office says that its data are fictional', async () => {
    office = await emptyOffice(undefined, { practice: false });
    expect(await office.ok('store.status')).toMatchObject({ state: 'empty', practice: false });
    expect(await office.ok('setup.office', { ...setUpInput, purpose: 'work' })).toMatchObject({
      practice: false,
    });
    await office.running.close();
    expect(await office.ok('store.status')).toMatchObject({ state: 'locked', practice: false });
    await office.as('rosa.quispe');
    expect(await office.ok('store.status')).toMatchObject({ state: 'open', practice: false });
    await office.close();

    office = await emptyOffice(undefined, { practice: false });
    const { purpose: _, ...nobodySaid } = setUpInput;
    expect(await office.ok('setup.office', nobodySaid)).toMatchObject({ practice: true });
    await office.running.close();
    expect(await office.ok('store.status')).toMatchObject({ state: 'locked', practice: true });
  });

  it('makes no working office where only practice may be opened', async () => {
    office = await emptyOffice();
    const refused = await office.refused('setup.office', { ...setUpInput, purpose: 'work' });
    expect(refused.code).toBe('practice_only');
    expect(await office.ok('store.status')).toMatchObject({ state: 'empty', practice: true });
  });

  it('says where it stands before anybody enters', async () => {
    office = await emptyOffice();
    expect(await office.ok('store.status')).toMatchObject({ state: 'empty' });
    expect((await office.refused('office.current')).code).toBe('no_session');
  });

  it('refuses a weak password and leaves nothing behind', async () => {
    office = await emptyOffice();
    const weak = {
      ...setUpInput,
      responsable: { ...setUpInput.responsable, password: 'tarata2026' },
    };
    expect((await office.refused('setup.office', weak)).code).toBe('password_weak');
    expect(await office.ok('store.status')).toMatchObject({ state: 'empty' });
  });

  it('points at each field that is wrong, in Spanish', async () => {
    office = await emptyOffice();
    const error = await office.refused('setup.office', {
      ...setUpInput,
      office: { ...setUpInput.office, dnaCode: '23', accredited: true },
      onePcUnderstood: false,
    });
    expect(error.code).toBe('bad_input');
    expect(Object.keys(error.fields ?? {}).sort()).toEqual([
      'office.accreditedSince',
      'office.dnaCode',
      'onePcUnderstood',
    ]);
  });

  it('confirms two sheets typed back, and refuses sheets of an older kit', async () => {
    office = await testOffice();
    const { store } = office.running.backend.open ?? {};
    const kit = await store?.write((tx) => store.newKit(tx));
    const typed = kit?.sheets.slice(0, 2).map((sheet) => sheet.words.join(' '));
    expect(await office.ok('setup.confirmSheets', { sheets: typed })).toHaveProperty('at');
    await office.ok('setup.newSheets');
    expect((await office.refused('setup.confirmSheets', { sheets: typed })).code).toBe(
      'sheets_mismatch',
    );
    expect(await office.ok('setup.sheetsConfirmed')).toEqual({ at: null });
  });

  it('says which word of which sheet is wrong', async () => {
    office = await testOffice();
    const error = await office.refused('setup.confirmSheets', { sheets: ['ábaco ábaco', 'nada'] });
    expect(error.fields).toEqual({ 'sheets.0': 'La hoja tiene 24 palabras y aquí hay 2.' });
  });

  it('never makes a second office over the first', async () => {
    office = await testOffice();
    await office.as('rosa.quispe');
    await office.running.close();
    const again = await office.refused('setup.office', setUpInput);
    expect(again.code).toBe('already_set_up');
    await office.as('rosa.quispe', PASSWORD);
  });
});
