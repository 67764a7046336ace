import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { pdf } from '../attachments/testing.ts';
import { convened } from '../committees/testing.ts';
import { registered } from '../omaped/testing.ts';
import { colleague, registration } from '../samples.ts';
import { type TestOffice, testOffice } from '../testing.ts';
import type { DraftRow } from './types.ts';

let office: TestOffice;
beforeEach(async () => {
  office = await testOffice();
});
afterEach(() => office.close());

const typing = (changes = {}) => ({
  id: null as string | null,
  kind: 'reception',
  subjectId: null,
  payload: '{"facts":"Dice que su papá"}',
  ...changes,
});
const save = (changes = {}) =>
  office.ok<{ id: string; savedAt: string }>('drafts.save', typing(changes));
const list = () => office.ok<DraftRow[]>('drafts.list');

async function attached(subject: { kind: string; id: string }): Promise<string> {
  const [ask] = await office.ok<{ grant: string }[]>('attachments.ask', { subject, files: 1 });
  const grant = ask?.grant ?? '';
  office.running.backend.grants.receive(grant, Uint8Array.from(pdf()));
  const fields = { kind: 'informe', fieldClass: 'sensible', title: 'Informe' };
  const input = { subject, grant, extension: 'pdf', fields };
  return (await office.ok<{ id: string }>('attachments.add', input)).id;
}

describe('drafts', () => {
  it('survive a lock, and open as they were typed', async () => {
    const { id } = await save();
    office.setTime('2026-08-10T14:00:02.000Z');
    await save({ id, payload: '{"facts":"Dice que su papá no"}' });
    await office.as('rosa.quispe');
    expect(await list()).toEqual([
      {
        id,
        kind: 'reception',
        subjectId: null,
        place: null,
        startedAt: '2026-08-10T14:00:00.000Z',
        savedAt: '2026-08-10T14:00:02.000Z',
        title: 'Recepción sin terminar',
      },
    ]);
    expect(await office.ok('drafts.open', { id })).toMatchObject({
      payload: '{"facts":"Dice que su papá no"}',
    });
  });

  it('live side by side for receptions, one by one for a subject', async () => {
    await save();
    await save();
    const { id: caseId } = await office.ok<{ id: string }>('cases.register', registration());
    const first = await save({ kind: 'note', subjectId: caseId });
    const second = await save({ kind: 'note', subjectId: caseId });
    expect(second.id).toBe(first.id);
    expect((await list()).map(({ kind }) => kind).sort()).toEqual([
      'note',
      'reception',
      'reception',
    ]);
  });

  it('about a file lead back to where it is: its case, a session, a person of a register', async () => {
    const { id: caseId } = await office.ok<{ id: string }>('cases.register', registration());
    const { sessionId } = await convened(office);
    const registrationId = await registered(office);
    const places = new Map([
      [await attached({ kind: 'case', id: caseId }), { room: 'case', id: caseId }],
      [await attached({ kind: 'session', id: sessionId }), { room: 'session', id: sessionId }],
      [
        await attached({ kind: 'registration', id: registrationId }),
        { room: 'omaped', id: registrationId },
      ],
    ]);
    for (const subjectId of places.keys()) await save({ kind: 'attachment_end', subjectId });
    for (const { subjectId, place } of await list())
      expect(place).toEqual(places.get(subjectId ?? ''));
    expect(await list()).toHaveLength(3);
    // A text about what she sees no more leads nowhere.
    await save({ kind: 'attachment_end', subjectId: caseId });
    expect((await list())[0]).toMatchObject({ subjectId: caseId, place: null });
  });

  it('end with the record they became, or when they are thrown away', async () => {
    const kept = await save();
    const thrown = await save();
    await office.ok('cases.register', { ...registration(), draftId: kept.id });
    expect((await list()).map(({ id }) => id)).toEqual([thrown.id]);
    await office.ok('drafts.discard', { id: thrown.id });
    expect(await list()).toEqual([]);
    expect((await office.refused('drafts.save', typing({ id: kept.id }))).code).toBe('not_found');
  });

  it('stay when the registration they belong to is refused', async () => {
    const { id } = await save();
    await office.refused('cases.register', {
      ...registration({}, '2027-01-01T00:00:00.000Z'),
      draftId: id,
    });
    expect(await list()).toHaveLength(1);
  });

  it('belong to who types them', async () => {
    const { id } = await save();
    await office.ok('accounts.add', colleague('ana.flores', 'Ana Flores', 'worker'));
    await office.as('ana.flores');
    expect(await list()).toEqual([]);
    expect((await office.refused('drafts.open', { id })).code).toBe('not_found');
    expect((await office.refused('drafts.discard', { id })).code).toBe('not_found');
    expect((await office.refused('drafts.save', typing({ id }))).code).toBe('not_found');
  });

  it('leave no row in the audit chain while they are typed', async () => {
    const rows = () =>
      office.running.backend.open?.store.read((tx) => tx.query('SELECT count(*) AS n FROM audit'));
    const before = await rows();
    await save();
    expect(await rows()).toEqual(before);
  });

  it('refuse what is no form', async () => {
    expect((await office.refused('drafts.save', typing({ payload: '{"facts":' }))).code).toBe(
      'bad_input',
    );
    const long = JSON.stringify({ facts: 'x'.repeat(400_001) });
    expect((await office.refused('drafts.save', typing({ payload: long }))).fields).toHaveProperty(
      'payload',
    );
  });
});
