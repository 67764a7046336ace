import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { appendAudit, verifyAudit } from './audit.ts';
import type { Store } from './store.ts';
import { testStore } from './testing.ts';

const at = new Date('2026-08-10T14:00:00Z');

function append(store: Store, count: number): Promise<void> {
  return store.write(async (tx) => {
    for (let act = 1; act <= count; act += 1)
      await appendAudit(tx, {
        at: new Date(at.getTime() - act * 1000),
        operatorId: null,
        action: 'cases.view',
        subject: { kind: 'case', id: `case-${act}` },
        detail: { act, b: [true, null], a: 'ñ' },
      });
  });
}

/** What someone with the keys and another SQLite tool could do. */
async function tamper(store: Store, statement: string): Promise<void> {
  await store.write(async (tx) => {
    await tx.query('DROP TRIGGER audit_no_update');
    await tx.query('DROP TRIGGER audit_no_delete');
    await tx.query(statement);
  });
}

const verify = (store: Store) => store.read(verifyAudit);

describe('the audit chain', () => {
  it('numbers acts by order, not by time, and holds together', async () => {
    const { store } = await testStore();
    expect(await verify(store)).toBeNull();
    await append(store, 3);
    const last = await store.write((tx) => appendAudit(tx, { at, operatorId: null, action: 'x' }));
    expect(last.seq).toBe(4);
    expect(await verify(store)).toBeNull();
  });

  it('is checked beyond one batch', async () => {
    const { store } = await testStore();
    await append(store, 2001);
    expect(await verify(store)).toBeNull();
    await tamper(store, `UPDATE audit SET action = 'other' WHERE seq = 1500`);
    expect(await verify(store)).toBe(1500);
  });

  it('keeps the form of its first version', async () => {
    const { store } = await testStore();
    await append(store, 1);
    const [row] = await store.read((tx) => tx.query('SELECT * FROM audit'));
    expect(row).toEqual({
      seq: 1,
      at: '2026-08-10T13:59:59.000Z',
      operator_id: null,
      action: 'cases.view',
      subject_kind: 'case',
      subject_id: 'case-1',
      detail: '{"a":"ñ","act":1,"b":[true,null]}',
      prev_hash: '0'.repeat(64),
      hash: 'cc74930a6a226c3870d207353ab205245ba163c52028becc7a1ffb4773bd9157',
    });
  });

  it('refuses to change or lose a row', async () => {
    const { store } = await testStore();
    await append(store, 2);
    for (const statement of [`UPDATE audit SET action = 'x'`, 'DELETE FROM audit'])
      await expect(store.write((tx) => tx.query(statement))).rejects.toMatchObject({
        code: 'SQLITE_CONSTRAINT_TRIGGER',
      });
    expect(await verify(store)).toBeNull();
  });

  it('says where it was edited, whatever column', async () => {
    const columns = {
      at: `'2026-08-10T13:59:58.000Z '`,
      operator_id: `'someone'`,
      action: `'cases.View'`,
      subject_kind: 'NULL',
      subject_id: `'case-9'`,
      detail: `'{}'`,
      prev_hash: `'${'1'.repeat(64)}'`,
      hash: `'${'2'.repeat(64)}'`,
    };
    const edits = fc.constantFrom(...Object.entries(columns));
    await fc.assert(
      fc.asyncProperty(edits, fc.integer({ min: 1, max: 5 }), async ([column, value], seq) => {
        const { store } = await testStore();
        await append(store, 5);
        await tamper(store, `UPDATE audit SET ${column} = ${value} WHERE seq = ${seq}`);
        expect(await verify(store)).toBe(seq);
      }),
      { numRuns: 12 },
    );
  });

  it('says where a row is missing, or where two changed places', async () => {
    const { store } = await testStore();
    await append(store, 5);
    await tamper(store, 'DELETE FROM audit WHERE seq = 3');
    expect(await verify(store)).toBe(3);
    await store.write((tx) => tx.query('UPDATE audit SET seq = 3 WHERE seq = 4'));
    expect(await verify(store)).toBe(3);
  });
  it('does not overlook a row put before the first', async () => {
    const { store } = await testStore();
    await append(store, 2);
    await tamper(
      store,
      'INSERT INTO audit SELECT -7, at, operator_id, action, subject_kind, subject_id, detail, prev_hash, hash FROM audit WHERE seq = 1',
    );
    expect(await verify(store)).toBe(1);
  });
});
