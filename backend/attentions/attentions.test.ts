import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { colleague } from '../samples.ts';
import { type TestOffice, testOffice } from '../testing.ts';
import type { TrayOffice } from '../tray/types.ts';
import { registered } from './testing.ts';
import type { AttentionFigures, Attentions, RecordedAttention, SavedAttention } from './types.ts';

let office: TestOffice;
let olinda: string;
beforeEach(async () => {
  office = await testOffice();
  olinda = (
    await office.ok<{ id: string }>(
      'accounts.add',
      colleague('olinda.omaped', 'Olinda Ramos', 'omaped'),
    )
  ).id;
});
afterEach(() => office.close());

const visit = (registrationId: string, changes = {}) => ({
  registrationId,
  service: 'visita',
  mode: 'domiciliaria',
  doneOn: '2026-08-07',
  done: 'Se vio la silla de ruedas: está rota.',
  result: '',
  institutionId: null,
  referredTo: '',
  next: null,
  ...changes,
});
const next = (changes = {}) => ({
  service: 'ayuda_tecnica',
  dueOn: '2026-08-14',
  assignedTo: olinda,
  task: 'Llevar la silla prestada.',
  ...changes,
});
const list = (registrationId: string) =>
  office.ok<Attentions>('attentions.list', { registrationId });

describe('an attention', () => {
  it('§3.8: is recorded, and what follows is planned, done by whom it was given to, and counted', async () => {
    const { id } = await registered(office, 'omaped');
    const { nextId } = await office.ok<RecordedAttention>(
      'attentions.record',
      visit(id, { next: next() }),
    );
    expect(await list(id)).toMatchObject({
      desk: 'omaped',
      planned: [
        {
          service: 'ayuda_tecnica',
          dueOn: '2026-08-14',
          assignedTo: 'Olinda Ramos',
          task: 'Llevar la silla prestada.',
        },
      ],
      past: [{ service: 'visita', doneBy: 'Rosa Quispe Mamani' }],
    });
    await office.as('olinda.omaped');
    office.setTime('2026-08-14T15:00:00.000Z');
    const {
      registrationId: _,
      service: __,
      ...done
    } = visit(id, {
      mode: 'presencial',
      doneOn: '2026-08-14',
      done: 'Se entregó.',
      referredTo: 'Hospital de Tarata',
    });
    await office.ok('attentions.finish', { ...done, id: nextId, version: 1 });
    const again = { ...done, id: nextId, version: 2 };
    expect((await office.refused('attentions.finish', again)).code).toBe('attention_state');
    const figures = () =>
      office.ok<AttentionFigures>('attentions.figures', {
        desk: 'omaped',
        from: '2026-08-01',
        to: '2026-08-31',
      });
    expect(await figures()).toEqual({
      total: 2,
      people: 1,
      visits: 1,
      referrals: 1,
      services: [
        { service: 'ayuda_tecnica', count: 1 },
        { service: 'visita', count: 1 },
      ],
    });
    // Written down by mistake: it counts no more.
    await office.ok('attentions.end', { id: nextId, version: 2, reason: 'Era de otra persona.' });
    expect((await figures()).total).toBe(1);
    expect((await list(id)).past).toMatchObject([
      { state: 'ended', endReason: 'Era de otra persona.', task: 'Llevar la silla prestada.' },
      { state: 'done' },
    ]);
  });

  it('§4.3: takes the services of its own desk, a day that came, and somebody who attends it', async () => {
    const { id } = await registered(office, 'ciam');
    const wrong = async (changes: object) =>
      Object.keys((await office.refused('attentions.record', visit(id, changes))).fields ?? {});
    expect(await wrong({ service: 'contigo' })).toEqual(['service']);
    expect(await wrong({ doneOn: '2026-08-11' })).toEqual(['doneOn']);
    expect(await wrong({ next: next({ service: 'taller' }) })).toEqual(['next.assignedTo']);
    expect(await wrong({ next: next({ dueOn: '2026-08-07', service: 'taller' }) })).not.toEqual([]);
    await office.ok('attentions.record', visit(id, { service: 'alimentacion' }));
    expect((await list(id)).past).toMatchObject([{ service: 'alimentacion' }]);
  });

  it('is planned, and put aside with a reason', async () => {
    const { id } = await registered(office, 'omaped');
    const planned = await office.ok<SavedAttention>('attentions.plan', {
      registrationId: id,
      next: next(),
    });
    const late = async () => (await office.ok<TrayOffice>('tray.office')).attentions.total;
    office.setTime('2026-08-14T22:00:00.000Z');
    expect(await late()).toBe(0);
    // Good until the end of its day: late on the next one, for whoever answers for the office.
    office.setTime('2026-08-15T14:00:00.000Z');
    expect(await late()).toBe(1);
    const end = { ...planned, reason: 'Se mudó.' };
    expect((await office.refused('attentions.end', { ...end, version: 7 })).code).toBe('conflict');
    await office.ok('attentions.end', end);
    expect((await office.refused('attentions.end', { ...end, version: 2 })).code).toBe(
      'attention_state',
    );
    expect(await list(id)).toMatchObject({ planned: [], past: [{ state: 'ended' }] });
  });

  it('of somebody who left the register is due to nobody, and no other is written', async () => {
    const { id } = await registered(office, 'omaped');
    const planned = await office.ok<SavedAttention>('attentions.plan', {
      registrationId: id,
      next: next(),
    });
    office.setTime('2026-08-15T14:00:00.000Z');
    const due = async () => (await office.ok<TrayOffice>('tray.office')).attentions.total;
    expect(await due()).toBe(1);
    const left = { endedOn: '2026-08-15', cause: 'fallecimiento' };
    await office.ok('registrations.end', { registrationId: id, version: 1, ...left });
    expect(await due()).toBe(0);
    const later = next({ dueOn: '2026-08-20' });
    const {
      registrationId: _,
      service: __,
      ...done
    } = visit(id, { doneOn: '2026-08-14', next: later });
    for (const [path, input] of [
      ['attentions.record', visit(id)],
      ['attentions.plan', { registrationId: id, next: later }],
      ['attentions.finish', { ...done, ...planned }],
    ] as const)
      expect((await office.refused(path, input)).code, path).toBe('registration_ended');
    // What had been done before is still written down.
    await office.ok('attentions.finish', { ...done, ...planned, next: null });
  });

  it('is of its desk alone: for another it does not exist', { tags: ['T5'] }, async () => {
    await office.ok('accounts.add', colleague('ciro.ciam', 'Ciro Luna', 'ciam'));
    await office.ok('accounts.add', colleague('ana.flores', 'Ana Flores', 'worker'));
    const { id } = await registered(office, 'omaped');
    const { id: attentionId } = await office.ok<SavedAttention>('attentions.record', visit(id));
    const end = { id: attentionId, version: 1, reason: 'x' };
    await office.as('ciro.ciam');
    expect((await office.refused('attentions.list', { registrationId: id })).code).toBe(
      'not_found',
    );
    expect((await office.refused('attentions.record', visit(id))).code).toBe('not_found');
    expect((await office.refused('attentions.end', end)).code).toBe('not_found');
    const figures = { desk: 'omaped', from: '2026-08-01', to: '2026-08-31' };
    expect((await office.refused('attentions.figures', figures)).code).toBe('not_found');
    await office.as('ana.flores');
    expect((await office.refused('attentions.list', { registrationId: id })).code).toBe(
      'not_allowed',
    );
  });
});
