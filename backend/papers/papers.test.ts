/** @module-tag T10 */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { PaperInput } from '../../domain/records/paper.ts';
import type { GrantedUrl } from '../core/grants.ts';
import { registerCase } from '../letters/testing.ts';
import { colleague } from '../samples.ts';
import { PASSWORD, type TestOffice, testOffice } from '../testing.ts';
import { cartaOf } from './testing.ts';
import type { BegunPaper, IssuedPaper, OfferedPaper, PaperView } from './types.ts';

let office: TestOffice;
beforeEach(async () => {
  office = await testOffice();
});
afterEach(() => office.close());

async function request(caseId: string | null, typed: Partial<PaperInput<'carta'>> = {}) {
  const begun = await office.ok<BegunPaper>('papers.begin', {
    kind: 'carta',
    caseId,
    subjectId: null,
  });
  return { caseId, subjectId: null, paper: cartaOf(begun.paper, typed), outsideNumber: null };
}

const issue = async (caseId: string | null = null) =>
  office.ok<IssuedPaper>('papers.issue', await request(caseId));

describe('a paper', () => {
  it('gets the next number of its own series, with a page that is kept as it was printed', async () => {
    const caseId = await registerCase(office);
    const first = await issue(caseId);
    const second = await issue();
    expect([first.number, second.number]).toEqual([
      expect.stringMatching(/^CARTA N\.° 001-2026-/),
      expect.stringMatching(/^CARTA N\.° 002-2026-/),
    ]);
    const file = await office.ok<GrantedUrl>('papers.file', { paperId: first.id, acts: ['view'] });
    const granted = office.running.backend.grants.redeem(file.grant, 'view');
    if (granted === 'refused') throw new Error('No file');
    expect(granted.name).toBe('CARTA-001-2026.pdf');
    expect(new TextDecoder().decode(granted.bytes.slice(0, 5))).toBe('%PDF-');
    const view = await office.ok<PaperView>('papers.view', { id: first.id });
    expect(view).toMatchObject({ state: 'issued', acts: ['sign', 'annul'], caseId });
    const found = await office.ok<{ id: string }[]>('search.all', { text: view.mark });
    expect(found).toMatchObject([{ kind: 'paper', id: first.id, title: first.number }]);
    const offered = await office.ok<OfferedPaper[]>('papers.offered', { caseId });
    expect(offered.find(({ kind }) => kind === 'carta')).toMatchObject({ issued: 1, of: null });
  });

  it('is signed once, and annulled with a reason: its number is never given again', async () => {
    const { id } = await issue();
    await office.ok('papers.sign', { id, version: 1, signedAt: '2026-08-10T14:00:00.000Z' });
    expect(
      (
        await office.refused('papers.sign', {
          id,
          version: 2,
          signedAt: '2026-08-10T14:00:00.000Z',
        })
      ).code,
    ).toBe('letter_state');
    await office.refused('papers.annulledFile', { paperId: id, acts: ['view'] });
    await office.ok('papers.annul', { id, version: 2, reason: 'Iba a otra directora.' });
    await office.ok('papers.annulledFile', { paperId: id, acts: ['view'] });
    const [kept] = await office
      .ok<{ rows: { state: string }[] }>('papers.list', {})
      .then(({ rows }) => rows);
    expect(kept?.state).toBe('annulled');
    expect((await issue()).number).toContain('002');
  });

  it('is refused what was signed before it was issued', async () => {
    const { id } = await issue();
    const refused = await office.refused('papers.sign', {
      id,
      version: 1,
      signedAt: '2026-08-09T14:00:00.000Z',
    });
    expect(refused).toMatchObject({ code: 'date_not_possible', fields: { signedAt: /emisión/ } });
  });

  it('tells of a child named, and of whoever informed', async () => {
    const caseId = await registerCase(office);
    const { outsideNumber: _, ...asked } = await request(caseId, {
      body: 'La señora Sabina Huarachi dice que Luz Ñahui falta a la escuela.',
    });
    const { warnings } = await office.ok<{ warnings: { message: string }[] }>(
      'papers.preview',
      asked,
    );
    const told = warnings.map(({ message }) => message).join(' ');
    expect(told).toContain('quien informó');
    expect(told).toContain('Nombra a una niña');
  });

  it('waits for the number of the municipality where it gives them', async () => {
    const series = { kind: 'carta', year: 2026, outside: true, reason: 'Trámite documentario.' };
    await office.ok('office.setOutside', series);
    const asked = await request(null);
    expect(await office.refused('papers.issue', asked)).toMatchObject({
      code: 'bad_input',
      fields: { outsideNumber: expect.any(String) },
    });
    const { number } = await office.ok<IssuedPaper>('papers.issue', {
      ...asked,
      outsideNumber: 77,
    });
    expect(number).toContain('N.° 077-2026');
    expect((await office.refused('papers.issue', { ...asked, outsideNumber: 77 })).code).toBe(
      'number_taken',
    );
    await office.ok('office.setOutside', { ...series, outside: false });
    expect((await office.ok<IssuedPaper>('papers.issue', asked)).number).toContain('001');
  });

  it('of a case that does not show is not there', async () => {
    const caseId = await registerCase(office);
    const { id } = await issue(caseId);
    await office.ok('accounts.add', colleague('ana.flores', 'Ana Flores', 'worker'));
    await office.ok('access.seal', {
      caseId,
      reason: 'Trabaja en la municipalidad.',
      readers: [],
      password: PASSWORD,
    });
    await office.as('ana.flores');
    expect((await office.refused('papers.view', { id })).code).toBe('not_found');
    expect((await office.ok<{ rows: unknown[] }>('papers.list', {})).rows).toEqual([]);
  });
});
