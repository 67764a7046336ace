import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { pdfText } from '../../letters/testing/pdf.ts';
import { colleague, registration } from '../samples.ts';
import { type TestOffice, testOffice } from '../testing.ts';
import { jpeg, pdf, png } from './testing.ts';
import type { AttachmentList, CheckedAttachments } from './types.ts';

let office: TestOffice;
let caseId = '';
beforeEach(async () => {
  office = await testOffice();
  caseId = (await office.ok<{ id: string }>('cases.register', registration())).id;
});
afterEach(() => office.close());

const subject = () => ({ kind: 'case', id: caseId });
const FIELDS = { kind: 'informe', fieldClass: 'sensible', title: 'Informe de la escuela' };

/** Posts bytes as the host does, and asks to keep them. */
async function request(bytes: Uint8Array, given: Record<string, unknown> = {}) {
  const [ask] = await office.ok<{ grant: string }[]>('attachments.ask', {
    subject: subject(),
    files: 1,
  });
  const grant = ask?.grant ?? '';
  const posted = office.running.backend.grants.receive(grant, Uint8Array.from(bytes));
  return { posted, input: { subject: subject(), grant, extension: '', fields: FIELDS, ...given } };
}

async function attach(bytes: Uint8Array, given: Record<string, unknown> = {}) {
  const { input } = await request(bytes, given);
  return office.ok<{ id: string; version: number }>('attachments.add', input);
}

const list = () => office.ok<AttachmentList>('attachments.list', { subject: subject() });

function bytesUnder({ grant }: { grant: string }): Buffer {
  const file = office.running.backend.grants.redeem(grant, 'view');
  if (file === 'refused') throw new Error('The grant was refused.');
  return Buffer.from(file.bytes);
}

const open = async (id: string) =>
  bytesUnder(await office.ok<{ grant: string }>('attachments.open', { id, acts: ['view'] }));

const auditOf = async (id: string): Promise<Record<string, unknown>[]> => {
  const rows: { detail: string }[] =
    (await office.running.backend.open?.store.read((tx) =>
      tx.query(`SELECT detail FROM audit WHERE subject_id = ? ORDER BY seq`, [id]),
    )) ?? [];
  return rows.map(({ detail }) => JSON.parse(detail));
};

const chunks = async () => office.running.backend.open?.store.files.ids();

describe('a file of a case', () => {
  it('is kept, listed with what it is, and still there after a lock', async () => {
    const file = pdf('contó', 2);
    const { id } = await attach(file, { extension: 'pdf' });
    await office.as('rosa.quispe');
    const { lines, trouble } = await list();
    expect(trouble).toBeNull();
    expect(lines).toMatchObject([
      {
        id,
        ...FIELDS,
        mime: 'application/pdf',
        bytes: file.length,
        pages: 2,
        state: 'kept',
        addedBy: 'Rosa Quispe Mamani',
        readable: true,
      },
    ]);
    expect(await open(id)).toEqual(Buffer.from(file));
    expect(await auditOf(id)).toMatchObject([
      { act: 'add', caseId, fieldClass: 'sensible' },
      { act: 'open', acts: ['view'], fieldClass: 'sensible' },
    ]);
  });

  it('is nowhere in clear, nor is its title', async () => {
    await attach(pdf('aguja-en-el-pajar'));
    await office.running.close();
    for (const name of ['yanapa.db', 'yanapa-files.db']) {
      const bytes = readFileSync(join(office.folder, name));
      for (const needle of ['aguja', '%PDF', 'Informe de la escuela'])
        expect(bytes.includes(needle), `${needle} in ${name}`).toBe(false);
    }
  });

  it('is refused in words when it is not what it should be, and nothing of it is kept', async () => {
    const said = async (bytes: Uint8Array, extension: string) => {
      const { posted, input } = await request(bytes, { extension });
      return posted ?? (await office.refused('attachments.add', input)).code;
    };
    expect(await said(Buffer.from('solo texto'), 'pdf')).toBe('wrong_type');
    expect(await said(jpeg(), 'pdf')).toBe('file_mismatched');
    expect(await said(pdf().subarray(0, 100), 'pdf')).toBe('file_truncated');
    expect(await said(Buffer.alloc(0), 'pdf')).toBe('wrong_type');
    expect(await said(Buffer.alloc(25 * 1024 * 1024 + 1, 37), 'pdf')).toBe('too_large');
    expect(await chunks()).toEqual([]);
    expect((await list()).lines).toEqual([]);
  });

  it('spends its grant, and none is given beside what is not there', async () => {
    const { input } = await request(png());
    await office.ok('attachments.add', input);
    expect((await office.refused('attachments.add', input)).code).toBe('grant_refused');
    const nowhere = { kind: 'letter', id: caseId };
    const asked = await office.refused('attachments.ask', { subject: nowhere, files: 1 });
    expect(asked.code).toBe('not_found');
  });

  it('moves to another class sealed anew, without what it was before', async () => {
    const { id, version } = await attach(png());
    const before = await chunks();
    await office.ok('attachments.change', {
      id,
      version,
      fields: { ...FIELDS, fieldClass: 'psicologico', title: 'Informe psicológico' },
    });
    expect(await open(id)).toEqual(Buffer.from(png()));
    const after = await chunks();
    expect(after).toHaveLength(1);
    expect(after).not.toEqual(before);
    const again = { id, version, fields: FIELDS };
    expect((await office.refused('attachments.change', again)).code).toBe('conflict');
  });

  it('of an informant is filed by a worker, who does not open it', async () => {
    await office.ok('accounts.add', colleague('julio.choque', 'Julio Choque', 'worker'));
    await office.as('julio.choque');
    const { id } = await attach(png(), { fields: { ...FIELDS, fieldClass: 'informante' } });
    expect((await list()).lines).toMatchObject([{ id, readable: false }]);
    const asked = await office.refused('attachments.open', { id, acts: ['view'] });
    expect(asked.code).toBe('class_not_read');
    expect(await office.ok('attachments.check')).toMatchObject({ unread: 1, damaged: [] });
    await office.as('rosa.quispe');
    expect(await open(id)).toEqual(Buffer.from(png()));
  });

  it('that is damaged is found and named, and the others stay usable', async () => {
    const { id } = await attach(png(), { fields: { ...FIELDS, title: 'Foto del parte' } });
    const other = await attach(pdf());
    // The first file that was put.
    const [first] = (await chunks()) ?? [];
    await office.running.backend.open?.store.files.remove([first ?? '']);
    expect((await office.refused('attachments.open', { id, acts: ['view'] })).code).toBe(
      'file_damaged',
    );
    const found = await office.ok<CheckedAttachments>('attachments.check');
    expect(found).toMatchObject({
      checked: 2,
      unread: 0,
      damaged: [{ id, caseId, title: 'Foto del parte' }],
    });
    expect(await open(other.id)).toEqual(Buffer.from(pdf()));
  });

  it('swapped with another in the records does not open (T8)', async () => {
    const [one, two] = [await attach(png()), await attach(pdf())];
    await office.running.backend.open?.store.write(async (tx) => {
      const rows: { id: string; file_id: string }[] = await tx.query(
        'SELECT id, file_id FROM attachments ORDER BY id',
      );
      await tx.query(`UPDATE attachments SET file_id = 'x' WHERE id = ?`, [rows[0]?.id]);
      await tx.query('UPDATE attachments SET file_id = ? WHERE id = ?', [
        rows[0]?.file_id,
        rows[1]?.id,
      ]);
      await tx.query('UPDATE attachments SET file_id = ? WHERE id = ?', [
        rows[1]?.file_id,
        rows[0]?.id,
      ]);
    });
    for (const { id } of [one, two])
      expect((await office.refused('attachments.open', { id, acts: ['view'] })).code).toBe(
        'file_damaged',
      );
  });
});

describe('a mistaken upload', () => {
  it('is opened by nobody, and destroyed with an acta that withholds its title', async () => {
    const { id, version } = await attach(png(), { fields: { ...FIELDS, title: 'Foto de Wara' } });
    const quarantined = await office.ok<{ version: number }>('attachments.quarantine', {
      id,
      version,
      reason: 'Es de otro expediente.',
    });
    expect((await office.refused('attachments.open', { id, acts: ['view'] })).code).toBe(
      'attachment_gone',
    );
    const destroyed = await office.ok<{ grant: string }>('attachments.destroy', {
      id,
      version: quarantined.version,
      reason: 'Se adjuntó por error.',
    });
    expect(await chunks()).toEqual([]);
    expect((await list()).lines).toMatchObject([{ id, state: 'destroyed' }]);
    const bytes = bytesUnder(destroyed);
    const text = pdfText(bytes);
    expect(text).toContain('ACTA DE DESTRUCCIÓN');
    expect(text).toContain('Iniciales: F. d. W.');
    expect(text).not.toContain('Wara');
    expect(text).toContain('Es de otro expediente.');
    const again = await office.ok<{ grant: string }>('attachments.destructionRecord', { id });
    expect(bytesUnder(again)).toEqual(bytes);
    expect((await auditOf(id)).map(({ act }) => act)).toEqual([
      'add',
      'quarantine',
      'destroy',
      'destruction_record',
      'destruction_record',
    ]);
  });

  it('is not destroyed without quarantine, nor twice', async () => {
    const { id, version } = await attach(png());
    const input = { id, version, reason: 'x' };
    expect((await office.refused('attachments.destroy', input)).code).toBe('attachment_gone');
    await office.ok('attachments.quarantine', input);
    await office.ok('attachments.destroy', { ...input, version: 2 });
    expect((await office.refused('attachments.destroy', { ...input, version: 3 })).code).toBe(
      'attachment_gone',
    );
  });
});

describe('files that no row names', () => {
  it('are swept at login once they are a week old, and what a row names stays', async () => {
    const { id } = await attach(png());
    const orphan = office.running.backend.newId();
    await office.running.backend.open?.store.files.put(orphan, 'sensible', png());
    office.setTime('2026-08-17T13:00:00.000Z');
    await office.as('rosa.quispe');
    expect(await chunks()).toContain(orphan);
    office.setTime('2026-08-17T15:00:00.000Z');
    await office.as('rosa.quispe');
    expect(await chunks()).toHaveLength(1);
    expect(await open(id)).toEqual(Buffer.from(png()));
  });
});

it('says how much room the disk has', async () => {
  expect(await office.ok('store.space')).toEqual({
    nearlyFull: expect.any(Boolean),
    freeMb: expect.any(Number),
  });
});
