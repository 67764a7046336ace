/** @module-tag T7 */
import { expect, it } from 'vitest';
import { AuditIndexes1795750000000 } from './1795750000000-audit-indexes.ts';
import { storeBefore } from './testing.ts';

const INSERT = `INSERT INTO audit (seq, at, operator_id, action, detail, prev_hash, hash)
  VALUES (?, ?, 'rosa', ?, '{}', 'p', 'h')`;

it('leaves the acts of an old store as they were, and finds them by index', async () => {
  const store = await storeBefore(AuditIndexes1795750000000);
  for (let seq = 1; seq <= 20; seq += 1)
    await store.query(INSERT, [seq, `2026-08-${seq + 10}`, seq % 5 === 0 ? 'rare' : 'cases.view']);
  const before = await store.query('SELECT * FROM audit ORDER BY seq');
  await store.migrate();
  expect(await store.query('SELECT * FROM audit ORDER BY seq')).toEqual(before);
  const [plan] = await store.query(
    `EXPLAIN QUERY PLAN SELECT seq FROM audit WHERE action = 'rare' ORDER BY seq DESC LIMIT 1`,
  );
  expect(JSON.stringify(plan)).toContain('audit_action');
  await expect(store.query('DELETE FROM audit')).rejects.toThrow('audit only grows');
});
