import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Action, RIGHTS } from '../../domain/rights.ts';
import { appRouter } from '../router.ts';
import { child, registration } from '../samples.ts';
import { emptyOffice, type TestOffice, testOffice } from '../testing.ts';

/** What exists before anybody entered; everything else asks for a right. */
const BEFORE_LOGIN = [
  'accounts.checkPassword',
  'accounts.login',
  'accounts.suggestPhrase',
  'copies.askCopy',
  'copies.lookAt',
  'copies.onDisk',
  'copies.recover',
  'copies.restore',
  // Public telephones, of nobody.
  'emergencyCard.phones',
  'setup.askLogo',
  'setup.office',
  'store.acceptRollback',
  'store.status',
  // Refused to whoever did not enter with a technical account.
  'store.technical',
];

const procedures = Object.entries(
  appRouter._def.procedures as unknown as Record<
    string,
    { readonly _def: { readonly meta?: { readonly action: Action } } }
  >,
);

let office: TestOffice;
afterEach(() => office.close());

describe('every procedure', () => {
  it('asks for a right of the table, except what exists before login', async () => {
    office = await emptyOffice();
    const free = procedures.filter(([, { _def }]) => _def.meta === undefined).map(([path]) => path);
    expect(free.sort()).toEqual(BEFORE_LOGIN);
    for (const [path, { _def }] of procedures)
      if (_def.meta !== undefined) expect(RIGHTS, path).toHaveProperty([_def.meta.action]);
  });

  it('is refused while nobody has entered', { tags: ['T5'] }, async () => {
    office = await emptyOffice();
    for (const [path] of procedures.filter(([name]) => !BEFORE_LOGIN.includes(name)))
      expect((await office.refused(path)).code, path).toBe('no_session');
  });

  it('repeats nothing of what was typed when it refuses', async () => {
    office = await testOffice();
    const needle = 'AgujaÑ';
    const junk = {
      id: needle,
      caseId: needle,
      personId: needle,
      text: { needle },
      reception: { receivedAt: needle, facts: needle, channel: needle, matters: [needle] },
      fields: { firstSurname: needle, birthDate: needle },
      payload: needle,
      password: 'x',
      userName: needle,
    };
    for (const [path] of procedures) {
      const answer = await office.call(path, junk);
      expect(JSON.stringify(answer), path).not.toContain(needle);
    }
  });
});

describe('two writes at once', () => {
  beforeEach(async () => {
    office = await testOffice();
  });

  it('keep nothing of the one that fails and all of the other', async () => {
    const failing = registration({
      affected: [child({ givenNames: 'Perdida' }), child({ birthDate: '2026-12-31' })],
    });
    const [first, second] = await Promise.all([
      office.call('cases.register', failing),
      office.call('cases.register', registration({ affected: [child({ givenNames: 'Quedada' })] })),
    ]);
    expect(first).toMatchObject({ ok: false, error: { code: 'date_not_possible' } });
    expect(second).toMatchObject({ ok: true, value: { number: '0001-2026-23010' } });
    expect(await office.ok('people.search', { text: 'perdida' })).toMatchObject({ hits: [] });
    expect(await office.ok('people.search', { text: 'quedada' })).toMatchObject({ hits: [{}] });
    const left = await office.running.backend.open?.store.read((tx) =>
      tx.query(`SELECT (SELECT count(*) FROM cases) AS cases, (SELECT count(*) FROM persons) AS people,
        (SELECT count(*) FROM audit WHERE action = 'cases.register') AS acts`),
    );
    expect(left).toEqual([{ cases: 1, people: 2, acts: 1 }]);
  });

  it('tell a full disk from a bug, and lose nothing that was saved', async () => {
    const before = await office.ok<{ number: string }>('cases.register', registration());
    const { store } = office.running.backend.open ?? {};
    await store?.write(async (tx) => {
      const [{ page_count: pages }]: [{ page_count: number }] = await tx.query('PRAGMA page_count');
      await tx.query(`PRAGMA max_page_count = ${pages}`);
    });
    const long = registration({ facts: 'x'.repeat(20_000) });
    expect((await office.refused('cases.register', long)).code).toBe('disk_full');
    expect(await office.ok('cases.list', {})).toMatchObject({ rows: [{ number: before.number }] });
  });
});
