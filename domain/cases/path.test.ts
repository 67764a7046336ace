import { describe, expect, it } from 'vitest';
import { CASE_STATES } from '../case-states.ts';
import { mandatoryVerifications, type PathFacts, pathOf } from './path.ts';

const reached = (to: (typeof CASE_STATES)[number], day: number) => ({
  to,
  happenedAt: `2026-08-${String(day).padStart(2, '0')}T15:00:00.000Z`,
  by: 'Rosa Quispe',
});
const received: PathFacts = {
  state: 'recibido',
  transitions: [reached('recibido', 3)],
  actions: [],
  responsible: { name: 'Elena Choque' },
  verifications: 0,
};
const places = (facts: PathFacts) => pathOf(facts).map(({ place }) => place);

describe('the path of a case (RDNA 29.2)', () => {
  it('runs in the qualification once it was received', () => {
    expect(places(received)).toEqual(['done', 'now', 'ahead', 'ahead', 'ahead']);
    const [first, second] = pathOf(received);
    expect(first).toMatchObject({ label: 'Recibido', by: 'Rosa Quispe' });
    expect(second).toMatchObject({ label: 'Calificación', at: null, by: 'Elena Choque' });
  });

  it('has one step that runs in every state but the last', () => {
    for (const state of CASE_STATES) {
      const running = places({ ...received, state }).filter((place) => place === 'now');
      expect(running).toHaveLength(state === 'concluido' ? 0 : 1);
    }
    expect(places({ ...received, state: 'en_atencion' })).toEqual([
      'done',
      'done',
      'now',
      'ahead',
      'ahead',
    ]);
  });

  it('says when a reopened case came back, not when it first was there', () => {
    const facts: PathFacts = {
      ...received,
      state: 'en_atencion',
      transitions: [3, 4, 5, 6].map((day, at) =>
        reached(at === 3 ? 'en_atencion' : (CASE_STATES[at] ?? 'recibido'), day),
      ),
    };
    expect(pathOf(facts)[2]?.at).toBe('2026-08-06T15:00:00.000Z');
  });

  it('counts the actions, and the verifications that are mandatory without an agreement (32.3)', () => {
    const facts: PathFacts = {
      ...received,
      state: 'en_verificacion',
      actions: [{ kind: 'conciliacion', state: 'stopped' }],
      verifications: 1,
    };
    expect(pathOf(facts)[2]?.detail).toBe('1 terminada');
    expect(pathOf(facts)[3]?.detail).toBe('1 de 2 obligatorias');
    const done = { ...facts, actions: [{ kind: 'conciliacion', state: 'done' } as const] };
    expect(mandatoryVerifications(done.actions)).toBeNull();
    expect(pathOf(done)[3]?.detail).toBe('1 hecha');
  });
});
