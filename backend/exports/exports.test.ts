import { createHash } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { granted, issuedLetter } from '../letters/testing.ts';
import { type TestOffice, testOffice } from '../testing.ts';
import { openZip } from './testing.ts';
import type { ExportView, MadeExport } from './types.ts';

let office: TestOffice;
beforeEach(async () => {
  office = await testOffice();
});
afterEach(() => office.close());

const leave = (letterId: string, acts: readonly string[] = ['export']) =>
  office.ok<{ grant: string }>('letters.file', { letterId, version: null, acts });
const to = (grant: string, changes = {}) => ({
  grant,
  kind: 'encrypted',
  institutionId: null,
  recipient: 'Colegio San Benedicto Abad',
  purpose: 'responder',
  note: '',
  ...changes,
});
const out = (grant: string) => {
  const file = office.running.backend.grants.redeem(grant, 'save');
  if (file === 'refused') throw new Error('It may not be written.');
  return file;
};
const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

describe('a file leaves', () => {
  it('closed, under a phrase that is told once, as what was issued, byte for byte', async () => {
    const letter = await issuedLetter(office);
    const issued = await granted(office, 'letters.file', {
      letterId: letter.id,
      version: null,
      acts: ['view'],
    });
    const { grant } = await leave(letter.id);
    const made = await office.ok<MadeExport>('exports.make', to(grant));
    expect(made.phrase?.split(' ')).toHaveLength(7);
    const file = out(made.grant);
    expect(file).toMatchObject({ name: 'OFICIO-045-2026.zip', mime: 'application/zip' });
    const opened = openZip(file.bytes, made.phrase ?? '');
    expect(opened?.name).toBe('OFICIO-045-2026.pdf');
    expect(opened === null ? '' : sha256(opened.bytes)).toBe(issued.hash);
    const [row] = await office.ok<ExportView[]>('exports.ofLetter', { letterId: letter.id });
    expect(row).toMatchObject({
      fileName: 'OFICIO-045-2026.zip',
      kind: 'encrypted',
      recipient: 'Colegio San Benedicto Abad',
      purpose: 'responder',
      sha256: issued.hash,
      by: 'Rosa Quispe Mamani',
    });
    const { caseId } = await office.ok<{ caseId: string }>('letters.view', { id: letter.id });
    expect(await office.ok('exports.ofCase', { caseId })).toEqual([row]);
    const acts = await office.ok<{ rows: { what: string }[] }>('audit.list', {});
    expect(acts.rows.map(({ what }) => what)).toContain('Sacó un archivo de la oficina');
  });

  it('in clear to a virtual mesa de partes, and then only what is addressed to somebody', async () => {
    const { id } = await issuedLetter(office);
    const { grant } = await leave(id);
    const made = await office.ok<MadeExport>('exports.make', to(grant, { kind: 'clear' }));
    expect(made.phrase).toBeNull();
    expect(Buffer.from(out(made.grant).bytes).subarray(0, 5).toString()).toBe('%PDF-');
    const page = await office.ok<{ grant: string }>('audit.monthPage', {
      month: '2026-08',
      acts: ['export'],
    });
    expect((await office.refused('exports.make', to(page.grant, { kind: 'clear' }))).code).toBe(
      'export_clear',
    );
    expect((await office.ok<MadeExport>('exports.make', to(page.grant))).phrase).not.toBeNull();
  });

  it('never without a recipient and a purpose, nor without leave', async () => {
    const { id } = await issuedLetter(office);
    const { grant } = await leave(id);
    const fields = async (changes: object) =>
      Object.keys((await office.refused('exports.make', to(grant, changes))).fields ?? {});
    expect(await fields({ recipient: '' })).toEqual(['recipient']);
    expect(await fields({ purpose: null })).toEqual(['purpose']);
    expect(await fields({ purpose: 'otro' })).toEqual(['note']);
    const looked = await leave(id, ['view', 'print']);
    expect((await office.refused('exports.make', to(looked.grant))).code).toBe('grant_refused');
    for (const one of [grant, looked.grant])
      expect(office.running.backend.grants.redeem(one, 'save')).toBe('refused');
  });
});
