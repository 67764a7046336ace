/** Files beside a session: public as it is, whatever desk reads them; nobody's who may not see sessions. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ROLES } from '../../domain/rights.ts';
import { pdfText } from '../../letters/testing/pdf.ts';
import { pdf } from '../attachments/testing.ts';
import type { AttachmentList, CheckedAttachments } from '../attachments/types.ts';
import { requireRightOn, viewerOf } from '../core/about.ts';
import { granted } from '../letters/testing.ts';
import { colleague, registration } from '../samples.ts';
import { type TestOffice, testOffice } from '../testing.ts';
import { convened, heldAs } from './testing.ts';
import type { CommitteeView, Saved, SessionView } from './types.ts';

let office: TestOffice;
let ids: Awaited<ReturnType<typeof convened>>;
beforeEach(async () => {
  office = await testOffice();
  ids = await convened(office);
});
afterEach(() => office.close());

const subject = () => ({ kind: 'session', id: ids.sessionId });
const FIELDS = {
  kind: 'acta_firmada',
  fieldClass: 'psicologico',
  title: 'Acta firmada de la sesión 001-2026',
};
const SCAN = pdf('agujaFirmada');
const NOW = '2026-08-10T14:00:00.000Z';

async function closed(): Promise<void> {
  const held = await heldAs(office, ids.sessionId);
  const { version } = await office.ok<Saved>('committees.save', held);
  await office.ok('committees.close', { id: ids.sessionId, version, number: null });
}

/** What the host posted, and what asks to keep it. */
async function posted(given = {}, bytes = SCAN) {
  const asked = await office.ok<{ grant: string }[]>('attachments.ask', {
    subject: subject(),
    files: 1,
  });
  const grant = asked[0]?.grant ?? '';
  office.running.backend.grants.receive(grant, Uint8Array.from(bytes));
  return { subject: subject(), grant, extension: 'pdf', fields: { ...FIELDS, ...given } };
}
const attach = async (given = {}, bytes = SCAN) =>
  office.ok<Saved>('attachments.add', await posted(given, bytes));

const list = () => office.ok<AttachmentList>('attachments.list', { subject: subject() });
const bytesOf = async (id: string) =>
  Buffer.from((await granted(office, 'attachments.open', { id, acts: ['view'] })).bytes);

/** What its page says of the signed acta, and the list of the body. */
async function signedActa() {
  const session = await office.ok<SessionView>('committees.session', { id: ids.sessionId });
  const body = await office.ok<CommitteeView>('committees.view', { id: ids.committeeId });
  expect(body.sessions.map((one) => one.signedActa)).toEqual([session.signedActa]);
  return session.signedActa;
}

const add = async (userName: string, role: (typeof ROLES)[number]) =>
  (await office.ok<{ id: string }>('accounts.add', colleague(userName, 'Olinda Luna', role))).id;

describe('the signed acta', () => {
  it('is missing once the acta is closed, and is kept as long as it is not taken away', async () => {
    expect(await signedActa()).toBeNull();
    await closed();
    expect(await signedActa()).toBe('none');
    await attach({ kind: 'foto', title: 'Foto de la mesa' });
    expect(await signedActa()).toBe('none');
    const { id, version } = await attach();
    expect(await signedActa()).toBe('kept');

    office.setTime('2026-08-10T15:00:00.000Z');
    await office.ok('committees.rectify', {
      sessionId: ids.sessionId,
      text: 'Son cuatro colegios.',
      reason: 'Se omitió uno.',
      namesReason: '',
    });
    expect(await signedActa()).toBe('older');
    const again = await attach({ title: 'Acta firmada de la sesión 001-2026, versión 2' });
    expect(await signedActa()).toBe('kept');
    const reason = 'No es de esta sesión.';
    await office.ok('attachments.quarantine', { ...again, reason });
    expect(await signedActa()).toBe('older');
    const gone = await office.ok<Saved>('attachments.quarantine', { id, version, reason });
    expect(await signedActa()).toBe('none');
    expect((await office.refused('attachments.open', { id, acts: ['view'] })).code).toBe(
      'attachment_gone',
    );
    const destroyed = await granted(office, 'attachments.destroy', { ...gone, reason });
    expect(pdfText(destroyed.bytes).replace(/\s+/gu, ' ')).toContain(
      'Ninguno: estaba con la sesión de un comité',
    );
  });

  it('has no seal of a class, lies nowhere in clear, and edited it does not open (T8)', async () => {
    const { id, version } = await attach();
    const { lines, readers } = await list();
    expect(lines).toMatchObject([
      { title: FIELDS.title, fieldClass: 'ordinario', caseId: null, readable: true },
    ]);
    expect(readers).toBe('sessions');
    expect(await bytesOf(id)).toEqual(Buffer.from(SCAN));
    expect(await office.ok('attachments.check')).toMatchObject({ checked: 1, damaged: [] });
    const title = 'Lista de asistencia firmada';
    const fields = { ...FIELDS, kind: 'otro', title };
    await office.ok('attachments.change', { id, version, fields });
    expect((await list()).lines).toMatchObject([{ title, fieldClass: 'ordinario' }]);

    const other = await attach({}, pdf('otra'));
    await office.running.backend.open?.store.write(async (tx) => {
      const [a, b]: { id: string; fileId: string }[] = await tx.query(
        'SELECT id, file_id AS "fileId" FROM attachments ORDER BY id',
      );
      const name = (row: string | undefined, fileId: string | undefined) =>
        tx.query('UPDATE attachments SET file_id = ? WHERE id = ?', [fileId, row]);
      await name(a?.id, 'x');
      await name(b?.id, a?.fileId);
      await name(a?.id, b?.fileId);
    });
    const { damaged } = await office.ok<CheckedAttachments>('attachments.check');
    expect(damaged.map((one) => one.id)).toEqual([id, other.id]);
    await office.running.close();
    for (const name of ['yanapa.db', 'yanapa-files.db'])
      for (const needle of ['agujaFirmada', title])
        expect(readFileSync(join(office.folder, name)).includes(needle), name).toBe(false);
  });

  it('has no title that would let somebody know a case, and no other file is public', async () => {
    const { id: caseId } = await office.ok<{ id: string }>('cases.register', registration());
    const input = await posted({ title: 'Acta del expediente 0001-2026-23010' });
    const refused = await office.refused('attachments.add', input);
    expect(refused).toMatchObject({ code: 'case_in_public', fields: { title: expect.anything() } });
    // Nothing was spent, and the right title goes through.
    const { id, version } = await office.ok<Saved>('attachments.add', { ...input, fields: FIELDS });
    const fields = { ...FIELDS, title: 'DNI 71112223' };
    expect((await office.refused('attachments.change', { id, version, fields })).code).toBe(
      'case_in_public',
    );
    // A name is of somebody attended, until she is told to have come as a guest.
    const naming = { id, version, fields: { ...FIELDS, title: 'Cargo de LUZ nahui' } };
    const told = await office.refused('attachments.change', naming);
    expect(told).toMatchObject({ code: 'name_in_title', fields: { title: expect.anything() } });
    expect(JSON.stringify(told)).not.toMatch(/luz|[nñ]ahui/iu);
    const guests = [{ name: 'Luz Ñahui Condori', from: '' }];
    await office.ok('committees.save', await heldAs(office, ids.sessionId, { guests }));
    await office.ok('attachments.change', naming);
    const ofCase = {
      ...(await posted({ fieldClass: 'ordinario' })),
      subject: { kind: 'case', id: caseId },
    };
    expect((await office.refused('attachments.add', ofCase)).fields).toHaveProperty([
      'fields.fieldClass',
    ]);
  });
});

describe('who', () => {
  it('keeps sessions files beside them, who reads them opens it, and nobody else is told', async () => {
    const { id: caseId } = await office.ok<{ id: string }>('cases.register', registration());
    await add('olinda.omaped', 'omaped');
    await add('pablo.promotor', 'promotor');
    const auditor = await add('olga.auditora', 'auditor');
    await closed();
    await office.as('olinda.omaped');
    const { id, version } = await attach();
    expect((await list()).lines).toMatchObject([{ title: FIELDS.title, readable: true }]);

    await office.as('pablo.promotor');
    expect((await list()).lines).toMatchObject([{ title: FIELDS.title, readable: true }]);
    expect(await bytesOf(id)).toEqual(Buffer.from(SCAN));
    expect(await signedActa()).toBe('kept');
    const reason = 'x';
    const notHers: [string, object][] = [
      ['attachments.ask', { subject: subject(), files: 1 }],
      ['attachments.change', { id, version, fields: FIELDS }],
      ['attachments.quarantine', { id, version, reason }],
      // What she reads beside a session, she does not read beside a case.
      ['attachments.list', { subject: { kind: 'case', id: caseId } }],
    ];
    for (const [path, input] of notHers)
      expect((await office.refused(path, input)).code, path).toBe('not_allowed');

    await office.as('olga.auditora');
    for (const [path, input] of [
      ['attachments.list', { subject: subject() }],
      ['attachments.open', { id, acts: ['view'] }],
      ['attachments.quarantine', { id, version, reason }],
    ] as const)
      expect((await office.refused(path, input)).code, path).toBe('not_allowed');

    // Whatever is asked of the connection that looks for her, with every role.
    const store = office.running.backend.open?.store;
    const shown: string[] = [];
    for (const role of ROLES) {
      const viewer = viewerOf({ operatorId: auditor, roles: [role] });
      const rows = await store?.readAs(viewer, NOW, (tx) => tx.query('SELECT id FROM attachments'));
      if (JSON.stringify(rows) === JSON.stringify([{ id }])) shown.push(role);
    }
    expect(shown).toEqual(ROLES.filter((role) => role !== 'admin_tecnico' && role !== 'auditor'));
  });

  it('reads a file of a case by the right on cases, though a session is named beside it', async () => {
    const { id: caseId } = await office.ok<{ id: string }>('cases.register', registration());
    await add('pablo.promotor', 'promotor');
    await office.as('pablo.promotor');
    const open = office.running.backend.open;
    if (open?.session == null) throw new Error('Nobody has entered.');
    const { store, session } = open;
    const asked = { session, action: 'attachments.view', now: NOW } as const;
    const about = { caseId: 'case' } as const;
    const look = (input: object) => store.read((tx) => requireRightOn(tx, asked, input, about));
    await look({ subject: subject() });
    await expect(look({ subject: subject(), caseId })).rejects.toMatchObject({
      code: 'not_allowed',
    });
    await expect(look({})).rejects.toMatchObject({ code: 'not_allowed' });
  });
});
