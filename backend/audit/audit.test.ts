import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { pdfPages } from '../../letters/testing/pdf.ts';
import { colleague, registration } from '../samples.ts';
import { type TestOffice, testOffice } from '../testing.ts';
import type { AuditLine, AuditPage, AuditState } from './types.ts';

const LUZ = colleague('luz.mamani', 'Luz Mamani', 'worker');
const OTRA = colleague('otra.persona', 'Otra Persona', 'worker');

let office: TestOffice;
beforeEach(async () => {
  office = await testOffice();
});
afterEach(() => office.close());

const caseId = async () => (await office.ok<{ id: string }>('cases.register', registration())).id;
const list = async (input = {}): Promise<readonly AuditLine[]> =>
  (await office.ok<AuditPage>('audit.list', input)).rows;

describe('the register of acts', () => {
  it('tells who has seen a case, when, and what classes of it', async () => {
    const id = await caseId();
    await office.ok('accounts.add', LUZ);
    await office.as('luz.mamani', LUZ.password);
    await office.ok('cases.view', { id });
    await office.as('rosa.quispe');
    const { rows } = await office.ok<AuditPage>('audit.of', { kind: 'case', id });
    expect(rows.map(({ by, what }) => `${by}: ${what}`)).toEqual([
      `${LUZ.fields.fullName}: Vio un caso`,
      'Rosa Quispe Mamani: Registró un caso',
    ]);
    const [seen, registered] = rows;
    expect(seen?.classes).toContain('sensible');
    // Luz holds no key to it: what she could not open she did not see.
    expect(seen?.classes).not.toContain('informante');
    expect(registered?.classes).toContain('sensible');
    expect(seen?.about).toMatch(/^Expediente 0001-2026/);
  });

  it('shows one’s own acts alone to who may not read all', async () => {
    await caseId();
    await office.ok('accounts.add', LUZ);
    const { password, fields } = LUZ;
    await office.as('luz.mamani', password);
    const [rosa] = await office.ok<{ id: string; userName: string }[]>('accounts.list');
    const mine = await list({ operatorId: rosa?.id ?? null, limit: 200 });
    expect(new Set(mine.map(({ by }) => by))).toEqual(new Set([fields.fullName]));
  });

  it('finds by day and kind, page after page, without a gap or a repeat', async () => {
    for (let n = 0; n < 6; n += 1) await caseId();
    office.setTime('2026-08-11T14:00:00.000Z');
    await office.ok('cases.register', registration({}, '2026-08-11T13:50:00.000Z'));
    const day = { day: '2026-08-10', kind: 'change', limit: 4 };
    const first = await office.ok<AuditPage>('audit.list', day);
    const second = await office.ok<AuditPage>('audit.list', { ...day, cursor: first.next });
    const rows = [...first.rows, ...second.rows];
    expect(second.next).toBeNull();
    expect(rows).toHaveLength(6);
    expect(new Set(rows.map(({ seq }) => seq)).size).toBe(6);
    expect(rows.every(({ what }) => what === 'Registró un caso')).toBe(true);
  });

  it('writes down sessions from beginning to end, and refusals without what was typed', async () => {
    const { password } = LUZ;
    await office.ok('accounts.add', LUZ);
    await office.as('luz.mamani', password);
    await office.refused('office.change', { needle: 'AgujaÑ' });
    const refused = await office.refused('accounts.add', OTRA);
    expect(refused.code).toBe('not_allowed');
    await office.refused('accounts.add', OTRA);
    await office.as('rosa.quispe');
    const whats = (await list({ limit: 200 })).map(({ what }) => what);
    expect(whats).toContain('Salió o se bloqueó');
    expect(whats.filter((what) => what.startsWith('Se le negó'))).toEqual([
      'Se le negó un acto que su función no permite: «Creó un usuario»',
    ]);
    const raw = await office.running.backend.open?.store.read((tx) =>
      tx.query('SELECT * FROM audit'),
    );
    expect(JSON.stringify(raw)).not.toContain('AgujaÑ');
  });

  it('walks the whole chain and says that it holds', async () => {
    await caseId();
    await office.as('rosa.quispe');
    await expect
      .poll(async () => (await office.ok<AuditState>('audit.state')).verification.state)
      .toBe('whole');
  });

  it('says where it was edited, also when opening had verified it before', async () => {
    await caseId();
    await office.running.backend.open?.store.write(async (tx) => {
      await tx.query('DROP TRIGGER audit_no_update');
      await tx.query(`UPDATE audit SET detail = '{}' WHERE seq = 1`);
      await tx.query(
        `CREATE TRIGGER audit_no_update BEFORE UPDATE ON audit
   BEGIN SELECT RAISE(ABORT, 'audit only grows'); END`,
      );
    });
    await office.as('rosa.quispe');
    await expect
      .poll(async () => (await office.ok<AuditState>('audit.state')).verification)
      .toMatchObject({ state: 'broken', brokenAt: 1 });
    const whats = (await list({ kind: 'vault' })).map(({ what }) => what);
    expect(whats).toContain('Se halló que el registro de actos fue cambiado');
  });
});

describe('the month’s page', () => {
  it('prints the hash that the chain has at its last act', async () => {
    await caseId();
    const { hash, acts } = await office.ok<AuditState>('audit.state');
    const { grant } = await office.ok<{ grant: string }>('audit.monthPage', {
      month: '2026-08',
      acts: ['print'],
    });
    const file = office.running.backend.grants.redeem(grant, 'print');
    if (file === 'refused') throw new Error('The page was not granted.');
    const [page] = pdfPages(file.bytes);
    expect(page?.replaceAll(/\s/g, '')).toContain(hash);
    expect(page).toContain(`al acto n.° ${acts} `);
    expect(office.running.backend.grants.redeem(grant, 'save')).toBe('refused');
  });

  it('is refused for a month without acts', async () => {
    const input = { month: '2026-07', acts: ['view'] };
    expect((await office.refused('audit.monthPage', input)).code).toBe('bad_input');
  });
});
