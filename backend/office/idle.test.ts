import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { IdleMinutes } from '../../domain/idle.ts';
import { colleague } from '../samples.ts';
import { PASSWORD, type TestOffice, testOffice } from '../testing.ts';
import type { IdleSettings } from './idle.ts';

let told: IdleMinutes[];
let office: TestOffice;
beforeEach(async () => {
  told = [];
  office = await testOffice(undefined, { limitIdle: (limits) => told.push(limits) });
});
afterEach(() => office.close());

const settings = () => office.ok<IdleSettings>('office.idle');

describe('the idle limits of an office', () => {
  it('are the longest until somebody sets them down, and reach the host once they are kept', async () => {
    expect(await settings()).toEqual({ version: 1, systemMinutes: 5, ownMinutes: 10 });
    await office.ok('office.setIdle', { version: 1, systemMinutes: 2, ownMinutes: 4 });
    expect(told).toEqual([{ systemMinutes: 2, ownMinutes: 4 }]);
    expect(await settings()).toEqual({ version: 2, systemMinutes: 2, ownMinutes: 4 });
  });

  it('are told again at each login, whoever enters', async () => {
    await office.ok('office.setIdle', { version: 1, systemMinutes: 3, ownMinutes: 3 });
    await office.ok('accounts.add', colleague('ana.flores', 'Ana Flores', 'worker'));
    told = [];
    await office.as('ana.flores');
    expect(told).toEqual([{ systemMinutes: 3, ownMinutes: 3 }]);
  });

  it('go no further than the vault lets, and no lower than a minute', async () => {
    for (const [field, value] of [
      ['systemMinutes', 6],
      ['ownMinutes', 11],
      ['systemMinutes', 0],
      ['ownMinutes', 1.5],
    ] as const) {
      const input = { version: 1, systemMinutes: 5, ownMinutes: 10, [field]: value };
      const { code, fields } = await office.refused('office.setIdle', input);
      expect([code, Object.keys(fields ?? {})]).toEqual(['bad_input', [field]]);
    }
    expect(told).toEqual([]);
  });

  it('are set by whoever may change the office, over what she saw', async () => {
    await office.ok('office.setIdle', { version: 1, systemMinutes: 4, ownMinutes: 8 });
    const old = { version: 1, systemMinutes: 5, ownMinutes: 10 };
    expect((await office.refused('office.setIdle', old)).code).toBe('conflict');
    await office.ok('accounts.add', colleague('ana.flores', 'Ana Flores', 'worker'));
    await office.as('ana.flores', PASSWORD);
    expect((await office.refused('office.setIdle', { ...old, version: 2 })).code).toBe(
      'not_allowed',
    );
    expect(await settings()).toMatchObject({ version: 2 });
  });

  it('leave what they were and what they are in the audit chain', async () => {
    await office.ok('office.setIdle', { version: 1, systemMinutes: 2, ownMinutes: 4 });
    const rows = await office.running.backend.open?.store.read((tx) =>
      tx.query(`SELECT detail FROM audit WHERE subject_kind = 'idle_limits'`),
    );
    expect(rows.map(({ detail }: { detail: string }) => JSON.parse(detail))).toEqual([
      {
        from: { systemMinutes: 5, ownMinutes: 10 },
        to: { systemMinutes: 2, ownMinutes: 4 },
      },
    ]);
  });
});
