import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { registration } from '../samples.ts';
import { type TestOffice, testOffice } from '../testing.ts';

let office: TestOffice;
beforeEach(async () => {
  office = await testOffice();
});
afterEach(() => office.close());

const orientation = (changes = {}) => ({
  happenedAt: '2026-08-10T13:55:00.000Z',
  topic: 'alimentos',
  channel: 'personal',
  sex: '2',
  ageGroup: 'adulto',
  district: '230401',
  note: '',
  ...changes,
});
const register = async (changes = {}) =>
  (await office.ok<{ id: string }>('orientations.register', orientation(changes))).id;

describe('quick orientations', () => {
  it('are listed and counted by topic and day in Lima', async () => {
    await register();
    await register({ topic: 'dni' });
    await register({ happenedAt: '2026-08-10T04:59:00.000Z' });
    expect(await office.ok('orientations.list', { limit: 2 })).toMatchObject({
      rows: [{ topic: 'dni', by: 'Rosa Quispe Mamani' }, { topic: 'alimentos' }],
      next: expect.any(String),
    });
    const count = (from: string, to: string) => office.ok('orientations.count', { from, to });
    expect(await count('2026-08-10', '2026-08-10')).toEqual({
      total: 2,
      topics: [
        { topic: 'alimentos', count: 1 },
        { topic: 'dni', count: 1 },
      ],
    });
    expect(await count('2026-08-09', '2026-08-10')).toMatchObject({ total: 3 });
    const backwards = { from: '2026-08-10', to: '2026-08-09' };
    expect((await office.refused('orientations.count', backwards)).fields).toHaveProperty('to');
  });

  it('become a case once', async () => {
    const orientationId = await register();
    const { id } = await office.ok<{ id: string }>('cases.register', {
      ...registration(),
      orientationId,
    });
    expect(await office.ok('orientations.list', {})).toMatchObject({ rows: [{ caseId: id }] });
    const again = { ...registration(), orientationId };
    expect((await office.refused('cases.register', again)).fields).toHaveProperty('orientationId');
    const unknown = { ...registration(), orientationId: id };
    expect((await office.refused('cases.register', unknown)).code).toBe('not_found');
  });

  it('have happened already', async () => {
    const future = orientation({ happenedAt: '2026-08-10T14:00:01.000Z' });
    expect((await office.refused('orientations.register', future)).code).toBe('date_not_possible');
  });
});
