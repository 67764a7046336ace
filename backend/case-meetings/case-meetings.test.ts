import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { pdfText } from '../../letters/testing/pdf.ts';
import type { DiaryRow } from '../cases/types.ts';
import type { Page } from '../core/paging.ts';
import { registerCase } from '../letters/testing.ts';
import type { PaperPreview } from '../papers/preview.ts';
import type { BegunPaper } from '../papers/types.ts';
import { child, colleague, LUZ } from '../samples.ts';
import { PASSWORD, type TestOffice, testOffice } from '../testing.ts';
import type { TrayOwn } from '../tray/types.ts';
import { violenceReceptionOf } from '../violence/testing.ts';
import type { MeetingsOfCase } from './types.ts';

let office: TestOffice;
let rosa: string;
let ana: string;
beforeEach(async () => {
  office = await testOffice();
  rosa = (await office.ok<{ operatorId: string }>('accounts.me')).operatorId;
  ({ id: ana } = await office.ok<{ id: string }>(
    'accounts.add',
    colleague('ana.flores', 'Ana Flores', 'worker'),
  ));
});
afterEach(() => office.close());

const of = (caseId: string, changes = {}) => ({
  caseId,
  lookedAt: 'La asistencia a clases y los controles.',
  conclusions: 'La abuela necesita apoyo.',
  agreements: [],
  ...changes,
});
const agreed = (changes = {}) => ({
  task: 'Dar cita prioritaria.',
  institution: 'Centro de Salud',
  assignedTo: ana,
  dueOn: '2026-08-14',
  ...changes,
});
const somebody = (operatorId: string | null, changes = {}) => ({
  operatorId,
  name: '',
  institution: '',
  post: '',
  ...changes,
});
const meeting = (caseId: string, changes = {}) => ({
  onDate: '2026-08-10',
  from: '08:00',
  to: null,
  place: 'Sala 1',
  people: [
    somebody(rosa),
    somebody(ana),
    somebody(null, { name: 'Eva Poma', post: 'Psicóloga', institution: 'Centro de Salud' }),
  ],
  ...of(caseId),
  ...changes,
});
const hold = (caseId: string, changes = {}) =>
  office.ok<{ id: string; meetingId: string }>('caseMeetings.hold', meeting(caseId, changes));
const meetings = (caseId: string) => office.ok<MeetingsOfCase>('caseMeetings.ofCase', { caseId });

describe('a meeting about a case', () => {
  it('keeps who came, what it looked at and concluded, and its line of the diary', async () => {
    const caseId = await registerCase(office);
    await hold(caseId);
    const { meetings: found } = await meetings(caseId);
    expect(found).toMatchObject([
      {
        onDate: '2026-08-10',
        people: [{ name: 'Rosa Quispe' }, { name: 'Ana Flores' }, { post: 'Psicóloga' }].map(
          (one) => expect.objectContaining(one.name === 'Rosa Quispe' ? {} : one),
        ),
        lookedAt: 'La asistencia a clases y los controles.',
        conclusions: 'La abuela necesita apoyo.',
        agreements: [],
      },
    ]);
    const { rows } = await office.ok<Page<DiaryRow>>('cases.diary', { id: caseId });
    const line = rows.find(({ kind }) => kind === 'reunion');
    expect(line?.text).toContain('Eva Poma (Psicóloga)');
    // What was said stands in its own class, and not in the diary.
    expect(line?.text).not.toContain('abuela');
  });

  it('agrees on follow-ups of that case, which are in the tray of whoever has them', async () => {
    const caseId = await registerCase(office);
    await hold(caseId, { agreements: [agreed()] });
    const { meetings: found } = await meetings(caseId);
    expect(found[0]?.agreements).toMatchObject([
      {
        task: 'Centro de Salud: Dar cita prioritaria.',
        state: 'pending',
        assignedTo: 'Ana Flores',
      },
    ]);
    await office.as('ana.flores');
    const { week } = await office.ok<TrayOwn>('tray.own');
    expect(week.rows).toMatchObject([{ caseId, kind: 'acuerdo_reunion', dueOn: '2026-08-14' }]);
    // It is given by a meeting alone.
    const given = { kind: 'acuerdo_reunion', task: 'x', personId: null, isVerification: false };
    await office.as('rosa.quispe');
    expect(
      (
        await office.refused('followups.assign', {
          ...given,
          caseId,
          dueOn: '2026-08-14',
          assignedTo: ana,
          contactOverride: null,
          conflictReason: null,
        })
      ).fields,
    ).toHaveProperty('kind');
  });

  it('has not happened tomorrow, has two people, and gives nothing for yesterday', async () => {
    const caseId = await registerCase(office);
    const wrong = async (changes: object) =>
      Object.keys(
        (await office.refused('caseMeetings.hold', meeting(caseId, changes))).fields ?? {},
      );
    expect(await wrong({ onDate: '2026-08-11' })).toEqual(['onDate']);
    expect(await wrong({ people: [somebody(rosa)] })).toEqual(['people']);
    expect(await wrong({ people: [somebody(rosa), somebody(null, { name: 'Eva' })] })).toEqual([
      'people.1.post',
    ]);
    expect(await wrong({ agreements: [agreed({ dueOn: '2026-08-09' })] })).toEqual([
      'agreements.0.dueOn',
    ]);
  });

  it('looks at several cases, each with its own, and at none of them twice', async () => {
    const one = await registerCase(office);
    const two = await registerCase(office, { affected: [child({ ...LUZ, givenNames: 'Inés' })] });
    const { meetingId } = await hold(one);
    expect((await meetings(two)).recent).toMatchObject([{ id: meetingId }]);
    await office.ok('caseMeetings.treat', {
      meetingId,
      ...of(two, { conclusions: 'Sigue en su casa.' }),
    });
    const conclusions = async (caseId: string) =>
      (await meetings(caseId)).meetings.map((found) => found.conclusions);
    expect(await conclusions(one)).toEqual(['La abuela necesita apoyo.']);
    expect(await conclusions(two)).toEqual(['Sigue en su casa.']);
    const again = { meetingId, ...of(two) };
    expect((await office.refused('caseMeetings.treat', again)).code).toBe('meeting_case_again');
  });
});

describe('what a meeting said of a case', { tags: ['T5'] }, () => {
  it('is not shown to whoever must abstain, who is not among those who looked at it', async () => {
    const one = await registerCase(office);
    const two = await registerCase(office, { affected: [child({ ...LUZ, givenNames: 'Inés' })] });
    await office.ok('access.declareConflict', {
      caseId: two,
      operatorId: ana,
      cause: 'consanguinidad',
      note: 'Es su prima.',
      substituteId: null,
    });
    const { meetingId } = await hold(one);
    await office.ok('caseMeetings.treat', { meetingId, ...of(two) });
    const names = (await meetings(two)).meetings[0]?.people.map(({ name }) => name);
    expect(names).not.toContain('Ana Flores');
    expect(names).toContain('Eva Poma');
    await office.as('ana.flores');
    expect((await meetings(one)).meetings).toMatchObject([{ meetingId }]);
    expect((await office.refused('caseMeetings.ofCase', { caseId: two })).code).toBe('not_found');
    // Nor is she told that the meeting looked at another.
    const third = await registerCase(office, { affected: [child({ ...LUZ, givenNames: 'Eva' })] });
    expect((await meetings(third)).recent.map(({ cases }) => cases.length)).toEqual([1]);
    const late = { meetingId, ...of(two) };
    expect((await office.refused('caseMeetings.treat', late)).code).toBe('not_found');
  });

  it('is not hers of whom it is sealed, nor may she add to a meeting of sealed cases alone', async () => {
    const one = await registerCase(office);
    await office.ok('access.seal', {
      caseId: one,
      reason: 'Es de una colega.',
      readers: [],
      password: PASSWORD,
    });
    const { meetingId } = await hold(one);
    expect((await meetings(one)).meetings[0]?.people.map(({ name }) => name)).not.toContain(
      'Ana Flores',
    );
    await office.as('ana.flores');
    const two = await registerCase(office, { affected: [child({ ...LUZ, givenNames: 'Inés' })] });
    expect((await meetings(two)).recent).toEqual([]);
    const add = { meetingId, ...of(two) };
    expect((await office.refused('caseMeetings.treat', add)).code).toBe('not_found');
  });

  it('is sealed as the case asks, so that whoever holds no key reads nothing of it', async () => {
    const caseId = await registerCase(office);
    await office.ok('accounts.add', colleague('pepe.luna', 'Pepe Luna', 'promotor'));
    const pepe = await office.ok<{ id: string; userName: string }[]>('accounts.list');
    const pepeId = pepe.find(({ userName }) => userName === 'pepe.luna')?.id ?? '';
    await hold(caseId, { agreements: [agreed({ assignedTo: pepeId })] });
    const { id: violent } = await office.ok<{ id: string }>(
      'violence.register',
      violenceReceptionOf(),
    );
    await hold(violent);
    const kept = await office.running.backend.open?.store.read((tx) =>
      tx.query(
        `SELECT case_id AS id, said LIKE 'y%' AS said, said_reserved IS NOT NULL AS reserved,
           instr(coalesce(said, said_reserved), 'abuela') AS clear FROM main.meeting_cases`,
      ),
    );
    expect(kept).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ id: caseId, reserved: 0, clear: 0 }),
        expect.objectContaining({ id: violent, reserved: 1, clear: 0 }),
      ]),
    );
    expect((await meetings(violent)).meetings[0]?.conclusions).toBe('La abuela necesita apoyo.');
    await office.as('pepe.luna');
    // It is hers through what she was given.
    expect((await meetings(caseId)).meetings).toMatchObject([
      { lookedAt: null, conclusions: null, agreements: [{ dueOn: '2026-08-14' }] },
    ]);
  });

  it('has an acta of its own, with nothing of the other case', async () => {
    const one = await registerCase(office);
    const two = await registerCase(office, { affected: [child({ ...LUZ, givenNames: 'Inés' })] });
    const { id, meetingId } = await hold(one, { agreements: [agreed()] });
    await office.ok('caseMeetings.treat', {
      meetingId,
      ...of(two, { conclusions: 'Nada de la otra.' }),
    });
    const asked = { caseId: one, subjectId: id, kind: 'acta-de-reunion' };
    const { paper } = await office.ok<BegunPaper>('papers.begin', asked);
    const { page } = await office.ok<PaperPreview>('papers.preview', {
      caseId: one,
      subjectId: id,
      paper,
    });
    const granted = office.running.backend.grants.redeem(page.grant, 'view');
    if (granted === 'refused') throw new Error('No page');
    const text = (await pdfText(granted.bytes)).replace(/\s+/gu, ' ');
    for (const said of ['La abuela necesita apoyo.', 'Dar cita prioritaria.', 'Eva Poma'])
      expect(text).toContain(said);
    expect(text).not.toContain('Nada de la otra');
    const other = { caseId: two, subjectId: id, paper };
    expect((await office.refused('papers.preview', other)).code).toBe('not_found');
  });
});
