import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { appRouter } from '../router.ts';
import { colleague, registration } from '../samples.ts';
import { type TestOffice, testOffice } from '../testing.ts';
import { DRAFT_KINDS, type DraftKind } from './kinds.ts';
import type { DraftRow } from './types.ts';

const NOW = '2026-08-10T14:00:00.000Z';

const procedures = Object.values(
  appRouter._def.procedures as unknown as Record<
    string,
    { readonly _def: { readonly meta?: { readonly drafts?: readonly DraftKind[] } } }
  >,
);

it('every kind of draft becomes the record of some act', () => {
  const ended = procedures.flatMap(({ _def }) => _def.meta?.drafts ?? []);
  expect([...new Set(ended)].sort()).toEqual([...DRAFT_KINDS].sort());
});

describe('a draft and its record', () => {
  let office: TestOffice;
  let caseId: string;
  beforeEach(async () => {
    office = await testOffice();
    ({ id: caseId } = await office.ok<{ id: string }>('cases.register', registration()));
  });
  afterEach(() => office.close());

  const typed = async (kind: DraftKind, subjectId: string | null = caseId): Promise<string> => {
    const draft = { id: null, kind, subjectId, payload: '{}' };
    return (await office.ok<{ id: string }>('drafts.save', draft)).id;
  };
  const left = async () => (await office.ok<DraftRow[]>('drafts.list')).map(({ id }) => id);
  const note = (changes = {}) => ({
    caseId,
    kind: 'nota',
    happenedAt: NOW,
    text: 'Vino la señora.',
    correctsId: null,
    personId: null,
    contactOverride: null,
    ...changes,
  });
  const count = async (table: string): Promise<number> => {
    const rows = await office.running.backend.open?.store.read((tx) =>
      tx.query(`SELECT count(*) AS n FROM ${table}`),
    );
    return (rows as [{ n: number }])[0].n;
  };

  it('change places in one transaction', async () => {
    const [mine, other] = [await typed('note'), await typed('extension')];
    await office.ok('cases.addNote', note({ draftId: mine }));
    expect(await left()).toEqual([other]);
  });

  it('stay as they were when the act is refused, also after it wrote', async () => {
    const id = await typed('note');
    await office.refused(
      'cases.addNote',
      note({ draftId: id, happenedAt: '2027-01-01T00:00:00Z' }),
    );
    expect(await left()).toEqual([id]);
  });

  it('are undone together: what fails after both leaves the draft, and no record', async () => {
    const id = await typed('note');
    const before = await count('diary_entries');
    const { store } = office.running.backend.open ?? {};
    // The chain is written last: what stops it stops all.
    await store?.write((tx) =>
      tx.query(`CREATE TRIGGER cut BEFORE INSERT ON audit WHEN NEW.action = 'cases.note'
        BEGIN SELECT RAISE(ABORT, 'power'); END`),
    );
    await office.refused('cases.addNote', note({ draftId: id }));
    expect(await left()).toEqual([id]);
    expect(await count('diary_entries')).toBe(before);
    await store?.write((tx) => tx.query('DROP TRIGGER cut'));
    await office.ok('cases.addNote', note({ draftId: id }));
    expect(await left()).toEqual([]);
    expect(await count('diary_entries')).toBe(before + 1);
  });

  it('belong together: the draft of another form stays, and of another person', async () => {
    const [other, mine] = [await typed('conclusion'), await typed('note')];
    await office.ok('cases.addNote', note({ draftId: other }));
    await office.ok('accounts.add', colleague('ana.flores', 'Ana Flores', 'worker'));
    await office.as('ana.flores');
    await office.ok('cases.addNote', note({ draftId: mine }));
    await office.as('rosa.quispe');
    expect((await left()).sort()).toEqual([other, mine].sort());
  });

  it('are the same for what is about no case', async () => {
    const { operatorId } = await office.ok<{ operatorId: string }>('accounts.me');
    const jump = { kind: 'oficio', year: 2026, next: 60, reason: 'Siguió el papel.' };
    const draftId = await typed('number_jump', operatorId);
    await office.ok('office.setNext', { ...jump, draftId });
    const year = { year: 2027, text: 'Año', secondLine: null, norm: null };
    await office.ok('office.setYearName', {
      ...year,
      draftId: await typed('year_name', operatorId),
    });
    expect(await left()).toEqual([]);
  });
});
