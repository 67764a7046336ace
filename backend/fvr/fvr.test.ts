import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { registerCase, usualCase } from '../letters/testing.ts';
import { type TestOffice, testOffice } from '../testing.ts';
import { externalSheets } from './load.ts';
import { ANSWERS, calculationOf, sheetOf } from './testing.ts';
import type { ComputingView, RecordedSheet, SheetsView } from './types.ts';

let office: TestOffice;
let caseId: string;
let mother: string;
let child: string;
let accused: string;
beforeEach(async () => {
  office = await testOffice();
  caseId = await registerCase(office, usualCase);
  const { people } = await office.ok<{ people: { role: string; personId: string }[] }>(
    'cases.view',
    { id: caseId },
  );
  const of = (role: string) => people.find((one) => one.role === role)?.personId ?? '';
  [mother, child, accused] = [of('relative'), of('affected'), of('obliged')];
});
afterEach(() => office.close());

const given = (changes = {}) => sheetOf({ caseId, personId: mother }, changes);
const record = (changes = {}) => office.ok<RecordedSheet>('fvr.record', given(changes));
const seen = () => office.ok<SheetsView>('fvr.ofCase', { caseId });
const refusedFor = async (changes: object) =>
  Object.keys((await office.refused('fvr.record', given(changes))).fields ?? {});
const turnOn = () =>
  office.ok('fvr.setComputing', { computes: true, reason: 'Rosa se capacitó en el instructivo.' });

describe('§2.4, the sheet of an authority', () => {
  it('is kept with who applied it, and the last one gives the level', async () => {
    const first = await record();
    expect(first).toMatchObject({ differs: false });
    const second = await record({
      appliedAt: '2026-08-10T13:40:00.000Z',
      institution: 'mp',
      writtenScore: 18,
      levelAssigned: 'severo_2',
    });
    const { sheets, inForceId } = await seen();
    expect(inForceId).toBe(second.id);
    expect(sheets.map(({ id }) => id)).toEqual([second.id, first.id]);
    expect(sheets[0]).toMatchObject({ levelByScore: 'severo_2', levelLaw: 'severo', score: null });
    expect(sheets[1]).toMatchObject({
      operatorName: 'S1 PNP Julia Choque Ticona',
      normVersion: 'RM-328-2019-MIMP',
      levelAssigned: 'moderado',
      levelLaw: 'moderado',
      by: 'Rosa Quispe Mamani',
      annulled: null,
    });
  });

  it('keeps both scores when the sum of the answers is another, and says so', async () => {
    const { differs } = await record({ answers: ANSWERS, writtenScore: 12 });
    expect(differs).toBe(true);
    expect((await seen()).sheets[0]).toMatchObject({ score: 11, writtenScore: 12, differs: true });
  });

  it('keeps «no sabe» apart from «no» and from what nobody asked', async () => {
    await record({ answers: { ...ANSWERS, i7: 'blanco' }, writtenScore: 11 });
    const [sheet] = (await seen()).sheets;
    expect(sheet?.answers).toMatchObject({ i7: 'blanco', i8: 'no' });
    expect(sheet?.answers).not.toHaveProperty('v1');
  });

  it('asks why when the level is not that of the score, and for nothing that is not of its form', async () => {
    expect(await refusedFor({ levelAssigned: 'severo_1' })).toEqual(['levelReason']);
    await record({ levelAssigned: 'severo_1', levelReason: 'Embarazo, anotado en la ficha.' });
    expect(await refusedFor({ levelAssigned: 'severo' })).toEqual(['levelAssigned']);
    expect(await refusedFor({ answers: { i1: 'quiza' } })).toEqual(['answers']);
    expect(await refusedFor({ instrument: 'fvr_nna' })).toEqual(['instrument']);
    expect(await refusedFor({ severity: 6 })).toEqual(['severity']);
    expect(await refusedFor({ writtenScore: 38 })).toEqual(['writtenScore']);
    expect(await refusedFor({ personId: accused })).toEqual(['personId']);
    expect(await refusedFor({ appliedAt: '2026-08-11T13:00:00.000Z' })).toEqual(['appliedAt']);
    expect(await refusedFor({ attachmentId: caseId })).toEqual(['attachmentId']);
  });

  it('of children and of older adults has a level and no points', async () => {
    const { doubt } = await record({
      instrument: 'fvr_pam',
      writtenScore: null,
      levelAssigned: 'severo',
      severity: null,
    });
    expect(doubt === null || doubt.includes('correspondería')).toBe(true);
    expect((await seen()).sheets[0]).toMatchObject({ levelLaw: 'severo', levelByScore: null });
  });

  it('is corrected by another, with what was wrong; once annulled it stays so', async () => {
    const { id } = await record();
    expect(await refusedFor({ correctsId: id })).toEqual(['correctionReason']);
    const corrected = { correctsId: id, correctionReason: 'La hora era otra.' };
    const { id: next } = await record({ ...corrected, appliedAt: '2026-08-10T13:10:00.000Z' });
    const { sheets, inForceId } = await seen();
    expect(inForceId).toBe(next);
    expect(sheets.find((sheet) => sheet.id === id)?.annulled).toMatchObject({
      reason: 'La hora era otra.',
      by: 'Rosa Quispe Mamani',
    });
    expect((await office.refused('fvr.record', given(corrected))).code).toBe('fvr_annulled');
    await office.ok('fvr.annul', { id: next, reason: 'Era de otro caso.' });
    expect((await seen()).inForceId).toBeNull();
    expect((await office.refused('fvr.annul', { id: next, reason: 'x' })).code).toBe(
      'fvr_annulled',
    );
  });
});

describe('§2.2, the calculation that orients', () => {
  const compute = (changes = {}) =>
    office.ok<RecordedSheet>('fvr.compute', calculationOf({ caseId, personId: mother }, changes));

  it('is off until the responsable turns it on with a reason, and it is written down', async () => {
    const asked = calculationOf({ caseId, personId: mother });
    expect((await office.refused('fvr.compute', asked)).code).toBe('fvr_off');
    await turnOn();
    expect(await office.ok<ComputingView>('fvr.computing', {})).toMatchObject({
      computes: true,
      changes: [{ by: 'Rosa Quispe Mamani', reason: 'Rosa se capacitó en el instructivo.' }],
    });
    await compute();
    const untrained = { ...asked, trained: false };
    expect(Object.keys((await office.refused('fvr.compute', untrained)).fields ?? {})).toEqual([
      'trained',
    ]);
    await office.ok('fvr.setComputing', { computes: false, reason: 'Se fue quien se capacitó.' });
    expect((await office.refused('fvr.compute', asked)).code).toBe('fvr_off');
  });

  it('is of no child: another sheet is hers', async () => {
    await turnOn();
    const asked = calculationOf({ caseId, personId: child });
    expect((await office.refused('fvr.compute', asked)).fields).toHaveProperty('personId');
  });

  it('gives the case no level, and lowers none', async () => {
    await turnOn();
    const { id } = await record({ writtenScore: 20, levelAssigned: 'severo_2' });
    await compute({ levelAssigned: 'leve', levelReason: 'Eso dijo.' });
    const { sheets, inForceId } = await seen();
    expect(inForceId).toBe(id);
    const told = await office.running.backend.open?.store.read((tx) => externalSheets(tx, caseId));
    expect(told?.map((row) => row.id)).toEqual([id]);
    expect(sheets.find(({ origin }) => origin === 'orientadora')).toMatchObject({
      score: 11,
      levelByScore: 'moderado',
      levelAdjusted: 'moderado',
      levelAssigned: 'leve',
      levelReason: 'Eso dijo.',
      institution: null,
      operatorName: 'Rosa Quispe Mamani',
    });
  });

  it('leaves no line in the diary, which is printed; an authority’s sheet leaves one without its level', async () => {
    await turnOn();
    await compute({ observations: 'AGUJA-FVR' });
    await record();
    const { rows } = await office.ok<{ rows: { text: string }[] }>('cases.diary', { id: caseId });
    const told = rows.map(({ text }) => text).filter((text) => /valoración de riesgo/u.test(text));
    expect(told).toEqual([
      'Se registró una ficha de valoración de riesgo. La aplicó: Policía Nacional.',
    ]);
  });
});
