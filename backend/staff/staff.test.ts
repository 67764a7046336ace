import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { dateInLima } from '../../domain/clock/lima.ts';
import { pdfText } from '../../letters/testing/pdf.ts';
import type { OperatorRow } from '../accounts/operators.ts';
import { draftLetter, prefilled, registerCase } from '../letters/testing.ts';
import type { LetterWarning } from '../letters/types.ts';
import { colleague } from '../samples.ts';
import { PASSWORD, type TestOffice, testOffice } from '../testing.ts';
import type { TrayOffice } from '../tray/types.ts';
import type { OpenWork, StaffRecord } from './types.ts';

let office: TestOffice;
let rosa: string;
let ana: string;
beforeEach(async () => {
  office = await testOffice();
  ({ operatorId: rosa } = await office.ok<{ operatorId: string }>('accounts.me'));
  ({ id: ana } = await office.ok<{ id: string }>(
    'accounts.add',
    colleague('ana.flores', 'Ana Flores', 'worker'),
  ));
});
afterEach(() => office.close());

const entry = (operatorId: string, kind: string, from: string, to: string | null, detail = '') => ({
  operatorId,
  entry: { kind, validFrom: from, validTo: to, document: 'RA N.° 12-2026', detail },
  password: PASSWORD,
});
const act = (operatorId: string, from: string, to: string) =>
  office.ok<{ id: string }>(
    'staff.addEntry',
    entry(operatorId, 'acting', from, to, 'Defensora Responsable'),
  );
const account = async (id: string): Promise<OperatorRow> => {
  const found = (await office.ok<OperatorRow[]>('accounts.list')).find((row) => row.id === id);
  if (found === undefined) throw new Error('Not on the list.');
  return found;
};
const held = (): string[] => {
  const { open } = office.running.backend;
  return [...(open?.store.readable ?? [])];
};
const roles = async () => (await office.ok<{ roles: string[] }>('accounts.me')).roles;
const granted = (grant: string): Uint8Array => {
  const file = office.running.backend.grants.redeem(grant, 'print');
  if (file === 'refused') throw new Error('The grant was refused.');
  return file.bytes;
};

describe('an encargatura', () => {
  it('makes a worker act as responsable between two dates, opens the keys, and ends by itself', async () => {
    await act(ana, '2026-08-12', '2026-08-14');
    await office.as('ana.flores');
    expect(await roles()).toEqual(['worker']);
    office.setTime('2026-08-12T14:00:00.000Z');
    await office.as('ana.flores');
    expect(await roles()).toEqual(['responsable', 'worker']);
    expect(held()).toContain('informante');
    await office.ok('tray.office');
    office.setTime('2026-08-15T14:00:00.000Z');
    await office.as('ana.flores');
    expect(await roles()).toEqual(['worker']);
    expect((await office.refused('tray.office')).code).toBe('not_allowed');
    // Her keys go when somebody who may take them enters.
    await office.as('rosa.quispe');
    await office.as('ana.flores');
    expect(held()).not.toContain('informante');
  });

  it('signs «(e)» under the post it names, and only while it lasts', async () => {
    await act(ana, '2026-08-10', '2026-08-11');
    const caseId = await registerCase(office);
    const fields = await prefilled(office, caseId);
    const signed = { ...fields, content: { ...fields.content, signerId: ana } };
    const page = async () => {
      const { grant } = await office.ok<{ grant: string }>('letters.preview', {
        caseId,
        fields: signed,
      });
      const file = office.running.backend.grants.redeem(grant, 'view');
      if (file === 'refused') throw new Error('The grant was refused.');
      return pdfText(file.bytes);
    };
    expect(await page()).toContain('Defensora Responsable (e)');
    office.setTime('2026-08-12T14:00:00.000Z');
    expect(await page()).not.toContain('(e)');
  });

  it('is the responsable’s to give, with her password', async () => {
    const given = entry(ana, 'acting', '2026-08-10', '2026-08-11', 'Responsable');
    expect((await office.refused('staff.addEntry', { ...given, password: 'otra cosa' })).code).toBe(
      'password_wrong',
    );
    await office.as('ana.flores');
    expect((await office.refused('staff.addEntry', given)).code).toBe('not_allowed');
  });
});

it('V11 refuses to be silent about a credencial that ran out, and holds nothing up', async () => {
  const caseId = await registerCase(office);
  const fields = await prefilled(office, caseId);
  const warned = async () =>
    (await office.ok<LetterWarning[]>('letters.check', { caseId, fields }))
      .filter(({ code }) => code === 'signer_credential_expired')
      .map(({ blocks }) => blocks);
  expect(await warned()).toEqual([]);
  const { id } = await office.ok<{ id: string }>(
    'staff.addEntry',
    entry(rosa, 'credential', '2026-01-01', '2026-08-09'),
  );
  expect(await warned()).toEqual([false]);
  expect(await office.ok<StaffRecord>('staff.record', { id: rosa })).toMatchObject({
    credentialExpired: true,
  });
  await office.ok('letters.issue', { ...(await draftLetter(office, caseId)), reason: '' });
  await office.ok('staff.annulEntry', { id, reason: 'Fecha mal escrita', password: PASSWORD });
  expect(await warned()).toEqual([]);
});

describe('a leave', () => {
  it('says who approved it, beside who wrote it down', async () => {
    const leave = entry(ana, 'leave', '2026-08-11', '2026-08-20', 'Vacaciones');
    const approvedBy = 'Luis Apaza, gerente de Desarrollo Social';
    await office.ok('staff.addEntry', { ...leave, entry: { ...leave.entry, approvedBy } });
    expect(await office.ok('staff.record', { id: ana })).toMatchObject({
      entries: [{ approvedBy, recordedBy: 'Rosa Quispe Mamani' }],
    });
  });

  it('closes the way in while it lasts, and lets in again after', async () => {
    await office.ok(
      'staff.addEntry',
      entry(ana, 'leave', '2026-08-10', '2026-08-20', 'Vacaciones'),
    );
    expect((await account(ana)).state).toBe('suspended');
    await expect(office.as('ana.flores')).rejects.toThrow('account_suspended');
    office.setTime('2026-08-21T14:00:00.000Z');
    await office.as('ana.flores');
  });

  it('is refused to the only responsable, and given once somebody acts for her', async () => {
    const leave = entry(rosa, 'leave', '2026-08-20', '2026-08-30', 'Vacaciones');
    expect((await office.refused('staff.addEntry', leave)).code).toBe('last_responsable');
    await act(ana, '2026-08-20', '2026-08-25');
    // Five days would be left with nobody.
    expect((await office.refused('staff.addEntry', leave)).code).toBe('last_responsable');
    await act(ana, '2026-08-26', '2026-08-30');
    await office.ok('staff.addEntry', leave);
  });
});

describe('several roles', () => {
  const change = async (id: string, asked: object[]) => {
    const { version, fullName } = await account(id);
    const { userName: _, ...fields } = colleague('x', fullName, 'worker').fields;
    return { id, version, fields, roles: asked, password: PASSWORD };
  };
  const dated = (role: string, validFrom: string, validTo: string | null = null) => ({
    role,
    validFrom,
    validTo,
  });

  it('of one person, each with its dates; the keys follow when somebody who holds them enters', async () => {
    const both = [dated('promotor', '2026-01-01'), dated('defensor', '2026-08-12', '2026-08-14')];
    await office.ok('accounts.change', await change(ana, both));
    expect((await account(ana)).roles).toEqual(['promotor']);
    office.setTime('2026-08-12T14:00:00.000Z');
    await office.as('rosa.quispe');
    await office.as('ana.flores');
    expect(await roles()).toEqual(['defensor', 'promotor']);
    expect(held()).toContain('sensible');
    office.setTime('2026-08-15T14:00:00.000Z');
    await office.as('rosa.quispe');
    await office.as('ana.flores');
    expect(await roles()).toEqual(['promotor']);
    expect(held()).not.toContain('sensible');
  });

  it('one person may be the whole office, and the last responsable stays', async () => {
    const all = ['responsable', 'defensor', 'worker'].map((role) => dated(role, '2026-08-10'));
    await office.ok('accounts.change', await change(rosa, all));
    expect((await account(rosa)).roles).toEqual(['responsable', 'defensor', 'worker']);
    const less = await change(rosa, [dated('defensor', '2026-08-10')]);
    expect((await office.refused('accounts.change', less)).code).toBe('last_responsable');
  });

  it('of oneself are changed by somebody else, while anybody else can', async () => {
    const also = [dated('responsable', '2026-08-10'), dated('defensor', '2026-08-10')];
    await office.ok('accounts.change', await change(rosa, also));
    await office.ok('accounts.change', await change(ana, [dated('responsable', '2026-08-10')]));
    const less = await change(rosa, [dated('responsable', '2026-08-10')]);
    expect((await office.refused('accounts.change', less)).code).toBe('needs_other_responsable');
    const leave = entry(rosa, 'leave', '2026-08-20', '2026-08-30', 'Vacaciones');
    expect((await office.refused('staff.addEntry', leave)).code).toBe('needs_other_responsable');
    await office.as('ana.flores');
    await office.ok('accounts.change', less);
    await office.ok('staff.addEntry', leave);
  });

  it('the same one twice in the same dates is refused', async () => {
    const twice = [dated('worker', '2026-01-01'), dated('worker', '2026-03-01')];
    expect(
      (await office.refused('accounts.change', await change(ana, twice))).fields,
    ).toHaveProperty(['roles.1.role']);
  });
});

it('a forgotten password: a new way in that serves once, and her drafts are lost', async () => {
  await office.as('ana.flores');
  await office.ok('drafts.save', {
    id: null,
    kind: 'orientation',
    subjectId: null,
    payload: '{"topic":"x"}',
  });
  await office.as('rosa.quispe');
  const { version } = await account(ana);
  const once = 'luna trigo puerta arena silbato';
  const asked = { id: ana, version, newPassword: once, password: PASSWORD };
  expect(await office.ok('accounts.resetPassword', asked)).toEqual({ draftsLost: 1 });
  await expect(office.as('ana.flores')).rejects.toThrow('login_failed');
  await office.as('ana.flores', once);
  expect((await office.refused('tray.own')).code).toBe('password_once');
  await office.ok('accounts.changePassword', { oldPassword: once, newPassword: PASSWORD });
  expect(await office.ok('tray.own')).toMatchObject({ drafts: [] });
  await office.as('ana.flores');
  await office.ok('tray.own');
});

describe('somebody leaves', () => {
  let caseId: string;
  beforeEach(async () => {
    caseId = await registerCase(office);
    const { version } = await office.ok<{ version: number }>('cases.view', { id: caseId });
    await office.ok('cases.assignResponsible', { id: caseId, version, operatorId: ana });
    await office.ok('followups.assign', {
      caseId,
      kind: 'visita',
      task: 'Visitar la casa',
      personId: null,
      isVerification: false,
      dueOn: '2026-08-20',
      assignedTo: ana,
      contactOverride: null,
    });
    await office.as('ana.flores');
    await draftLetter(office, caseId);
    await office.as('rosa.quispe');
  });

  const removal = async (changes: object = {}) => {
    const { operator, items } = await office.ok<OpenWork>('staff.openWork', { id: ana });
    return {
      id: ana,
      version: operator.version,
      document: 'Resolución de Alcaldía N.° 120-2026',
      reason: 'Término de contrato',
      owners: items.map(({ kind, id }) => ({ kind, id, to: rosa })),
      password: PASSWORD,
      ...changes,
    };
  };

  it('tells which copies she can open still, until they are no more', async () => {
    const copiesOfAna = () =>
      office.ok<{ name: string; opens: string }[]>('staff.copiesOf', { id: ana });
    const stick = { withPhrase: true, password: PASSWORD };
    const { id } = await office.ok<{ id: string }>('copies.makeStick', { ...stick, name: 'Azul' });
    await office.ok('copies.makeStick', { ...stick, name: 'Roja' });
    office.setTime('2026-08-10T14:10:00.000Z');
    const disk = await office.ok<{ name: string }>('copies.make');
    const opens = async () => (await copiesOfAna()).map(({ name, opens }) => `${name} ${opens}`);
    expect((await opens()).sort()).toEqual(
      // Rosa prepared the sticks: Ana was never shown their phrases.
      [`${disk.name} password`, 'Azul sheets', 'Roja sheets'],
    );
    await office.ok('copies.stickGone', { id, reason: 'destroyed' });
    await office.ok('staff.remove', await removal());
    expect((await opens()).sort()).toEqual([`${disk.name} password`, 'Roja sheets']);
    office.setTime('2026-08-10T14:20:00.000Z');
    await office.ok('copies.rekey', { reason: 'removed', password: PASSWORD });
    expect(await opens()).toEqual(['Roja sheets']);
    await office.refused('staff.copiesOf', { id: caseId });
  });

  it('everything she had open passes to others in one act, and her way in is gone', async () => {
    const work = await office.ok<OpenWork>('staff.openWork', { id: ana });
    expect(work.items.map(({ kind }) => kind)).toEqual(['case', 'followup', 'letter']);
    const { handoverId } = await office.ok<{ handoverId: string }>('staff.remove', await removal());
    expect(await account(ana)).toMatchObject({ active: false, state: 'ended', roles: [] });
    await expect(office.as('ana.flores')).rejects.toThrow('login_failed');
    await office.as('rosa.quispe');
    const rows = await office.running.backend.open?.store.read((tx) =>
      tx.query(`SELECT (SELECT responsible_id FROM cases) AS "case",
        (SELECT assigned_to FROM followups) AS followup,
        (SELECT handed_to FROM letters) AS letter, (SELECT created_by FROM letters) AS author`),
    );
    expect(rows).toEqual([{ case: rosa, followup: rosa, letter: rosa, author: ana }]);
    const { grant } = await office.ok<{ grant: string }>('staff.actaFile', { id: handoverId });
    const text = pdfText(granted(grant));
    expect(text).toContain('ACTA DE ENTREGA DE CARGO');
    expect(text).toContain('0001-2026-23010');
    expect(text).toContain('Visita domiciliaria, para el 20/08/2026');
    // Cases by number only.
    for (const name of ['Ñahui', 'Condori', 'Luz María', 'Visitar la casa'])
      expect(text).not.toContain(name);
    expect((await office.ok<TrayOffice>('tray.office')).staff.rekeyAfter).toEqual(['Ana Flores']);
  });

  it('nothing happens while anything has no receiver, or is not hers', async () => {
    const { owners } = await removal();
    const wrong = [
      owners.slice(1),
      owners.map((owner, at) => (at === 0 ? { ...owner, id: rosa } : owner)),
      [...owners, ...owners.slice(0, 1)],
    ];
    for (const each of wrong)
      expect((await office.refused('staff.remove', await removal({ owners: each }))).code).toBe(
        'handover_incomplete',
      );
    const toHerself = owners.map((owner) => ({ ...owner, to: ana }));
    expect((await office.refused('staff.remove', await removal({ owners: toHerself }))).code).toBe(
      'bad_input',
    );
    expect(await account(ana)).toMatchObject({ active: true, roles: ['worker'] });
    await office.as('ana.flores');
  });

  it('not by herself', async () => {
    const { version } = await account(rosa);
    const own = await removal({ id: rosa, version, owners: [] });
    expect((await office.refused('staff.remove', own)).code).toBe('not_allowed');
  });
});

describe('the six-monthly review', () => {
  it('is due six months from the last, shows itself a month before, and is signed with its list', async () => {
    const due = async () => (await office.ok<TrayOffice>('tray.office')).staff.review;
    expect(await due()).toBeNull();
    office.setTime('2027-01-15T14:00:00.000Z');
    await office.as('rosa.quispe');
    // 10/08/2026 + 6 months = 10/02/2027, a Wednesday.
    expect(dateInLima((await due())?.due ?? '')).toBe('2027-02-10');
    const sign = { notes: '', operatorIds: [rosa], password: PASSWORD };
    expect((await office.refused('staff.signReview', sign)).code).toBe('conflict');
    const { id } = await office.ok<{ id: string }>('staff.signReview', {
      ...sign,
      operatorIds: [ana, rosa],
    });
    expect(await due()).toBeNull();
    const { grant } = await office.ok<{ grant: string }>('staff.privilegesFile', { id });
    const text = pdfText(granted(grant));
    expect(text).toContain('Revisada y conforme el 15 de enero de 2027');
    expect(text).toContain('ana.flores');
    expect(text).toContain('Nunca');
  });
});

describe('an incident', () => {
  const report = {
    kind: 'perdida_memoria',
    thing: 'memoria azul de las copias',
    happenedAt: '2026-08-08T20:00:00.000Z',
    knownAt: '2026-08-10T13:00:00.000Z',
    description: 'Se perdió en el camino al banco.',
    held: 'La copia del 7 de agosto.',
    openers: ['contrasena'],
    caseCount: 12,
    personCount: 40,
    consequences: 'Que alguien lea los casos.',
    measures: 'Se cambian las claves.',
    odpContact: 'odp@munitarata.example',
  };

  it('names the stick that was lost, which is lost in the list of copies then', async () => {
    const stick = { name: 'Azul', withPhrase: false, password: PASSWORD };
    const { id: copyId } = await office.ok<{ id: string }>('copies.makeStick', stick);
    await office.as('ana.flores');
    const { id } = await office.ok<{ id: string }>('staff.reportIncident', { ...report, copyId });
    await office.refused('staff.reportIncident', { ...report, copyId: id });
    await office.as('rosa.quispe');
    expect(await office.ok('staff.incident', { id })).toMatchObject({ copyId });
    expect(await office.ok('copies.list')).toMatchObject({
      sticks: [{ id: copyId, gone: { reason: 'lost' } }],
    });
  });

  it('runs 48 hours on the clock from when it was known, waits in the tray, and is told in four parts', async () => {
    await office.as('ana.flores');
    const { id } = await office.ok<{ id: string }>('staff.reportIncident', report);
    expect((await office.refused('staff.incident', { id })).code).toBe('not_allowed');
    await office.as('rosa.quispe');
    const { incidents } = (await office.ok<TrayOffice>('tray.office')).staff;
    expect(incidents).toMatchObject([{ id, due: '2026-08-12T13:00:00.000Z', level: 'green' }]);
    const { grant } = await office.ok<{ grant: string }>('staff.noticeFile', { id });
    const text = pdfText(granted(grant));
    for (const part of ['1. Naturaleza', '2. Contacto', '3. Consecuencias', '4. Medidas'])
      expect(text).toContain(part);
    const view = await office.ok<{ plainWords: string }>('staff.incident', { id });
    expect(view.plainWords).toContain('La copia del 7 de agosto.');
  });

  it('counts what was in the store by then, and no later', async () => {
    await registerCase(office);
    office.setTime('2026-08-10T15:00:00.000Z');
    const { id } = await office.ok<{ id: string }>('staff.reportIncident', report);
    expect(await office.ok('staff.incident', { id })).toMatchObject({ impact: { total: 0 } });
    const later = await office.ok<{ id: string }>('staff.reportIncident', {
      ...report,
      happenedAt: '2026-08-10T14:30:00.000Z',
      knownAt: '2026-08-10T14:40:00.000Z',
    });
    expect(await office.ok('staff.incident', later)).toMatchObject({
      impact: { total: 1, cases: ['0001-2026-23010'] },
    });
  });

  it('a notice after the 48 hours says why; closing asks for the cause', async () => {
    const { id } = await office.ok<{ id: string }>('staff.reportIncident', report);
    office.setTime('2026-08-12T14:00:00.000Z');
    await office.as('rosa.quispe');
    const told = {
      id,
      version: 1,
      measures: report.measures,
      authorityAt: '2026-08-12T13:30:00.000Z',
      authorityCargo: 'Exp. 123',
      digitalAt: null,
      peopleAt: null,
      lateReason: null,
      cause: null,
      close: false,
    };
    expect((await office.refused('staff.followIncident', told)).fields).toHaveProperty(
      'lateReason',
    );
    const late = { ...told, lateReason: 'Sin internet.' };
    expect(
      (await office.refused('staff.followIncident', { ...late, close: true })).fields,
    ).toHaveProperty('cause');
    await office.ok('staff.followIncident', { ...late, cause: 'Bolsillo roto', close: true });
    expect((await office.ok<TrayOffice>('tray.office')).staff.incidents).toEqual([]);
    expect((await office.refused('staff.followIncident', { ...late, version: 2 })).code).toBe(
      'state_forbids',
    );
  });
});
