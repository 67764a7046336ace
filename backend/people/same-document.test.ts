import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { child, colleague, LUZ, reception, registration, someone, TERESA } from '../samples.ts';
import { type TestOffice, testOffice } from '../testing.ts';
import type { PersonHit } from './types.ts';

let office: TestOffice;
beforeEach(async () => {
  office = await testOffice();
});
afterEach(() => office.close());

const ask = (changes = {}) =>
  office.ok<PersonHit[]>('people.ofDocument', {
    type: '1',
    number: '99900011',
    country: null,
    except: null,
    ...changes,
  });
const register = (reserveIdentity = false) =>
  office.ok<{ id: string }>(
    'cases.register',
    registration({
      informant: { ...reception().informant, person: someone(TERESA), reserveIdentity },
      affected: [child(LUZ)],
    }),
  );
const lookedAt = async (id: string) =>
  office.running.backend.open?.store.read((tx) =>
    tx.query(`SELECT action FROM audit WHERE subject_kind = 'person' AND subject_id = ?`, [id]),
  );

describe('a document that somebody of the store has', () => {
  it('is found as it is typed, with its check character, and told as a look', async () => {
    await register();
    const [hit] = await ask({ number: '99900011-3' });
    expect(hit).toMatchObject({ name: expect.stringContaining('Teresa'), cases: [{}] });
    expect(await ask({ type: '5' })).toHaveLength(1);
    expect(await lookedAt(hit?.id ?? '')).toEqual([{ action: 'people.view' }]);
  });

  it('is nobody else while half typed, of another kind, or her own', async () => {
    await register();
    const [hit] = await ask();
    expect(await ask({ number: '9990001' })).toEqual([]);
    expect(await ask({ type: '3' })).toEqual([]);
    expect(await ask({ except: hit?.id })).toEqual([]);
  });

  it('is not told when she is known only as a reserved informant, unless one may know', async () => {
    const { id: caseId } = await register(true);
    const told = await ask();
    expect(told).toHaveLength(1);
    await office.ok('accounts.add', colleague('ana.flores', 'Ana Flores', 'worker'));
    await office.as('ana.flores');
    expect(await ask()).toEqual([]);

    await office.as('rosa.quispe');
    const [known] = await ask();
    await office.ok('cases.addPerson', {
      caseId,
      role: 'relative',
      person: { kind: 'existing', id: known?.id },
      relation: 'abuelo',
      presumed: null,
      livesTogether: 'si',
      notes: '',
      safeContact: null,
    });
    await office.as('ana.flores');
    const [open] = await ask();
    expect(open?.cases.map(({ role }) => role)).toEqual(['relative']);
  });
});
