import { describe, expect, it } from 'vitest';
import {
  type HearingPathFacts,
  hearingPath,
  nextInHearing,
  whyNotInHearing,
} from './hearing-path.ts';

const NOW = '2026-08-10T14:00:00.000Z';
const LATER = '2026-08-14T14:00:00.000Z';
const facts = (changes: Partial<HearingPathFacts> = {}): HearingPathFacts => ({
  ended: false,
  scheduledAt: null,
  last: null,
  step: { kind: 'hold' },
  pendingCargos: 0,
  met: false,
  waivedByAll: false,
  onlyMaintenance: false,
  now: NOW,
  ...changes,
});
const conclude = {
  kind: 'conclude',
  result: 'inasistencia_ambas',
  norm: 'RDNA 38.6',
} as const;

describe('the next act', () => {
  it.each([
    ['nobody was invited', {}, 'invite'],
    ['all wish to meet before', { waivedByAll: true }, 'schedule'],
    ['a cargo lacks', { scheduledAt: LATER, pendingCargos: 1 }, 'cargo'],
    ['every cargo came', { scheduledAt: LATER }, 'session'],
    ['its hour came', { scheduledAt: NOW, pendingCargos: 1 }, 'session'],
    ['all came', { last: 'held', met: true }, 'conclude'],
    ['both missed it', { last: 'missed', step: conclude }, 'conclude'],
    ['a delito came to light', { last: 'held', onlyMaintenance: true }, 'conclude'],
    ['it ended', { ended: true }, null],
  ] as const)('when %s', (_, changes, next) => {
    expect(nextInHearing(facts(changes))).toBe(next);
  });
});

describe('what is not its turn', () => {
  it.each([
    ['invite', { last: 'held' }, /arts. 42 y 43/],
    ['invite', { last: 'missed', step: conclude }, /38.4 a 38.6/],
    ['invite', { last: 'suspended', scheduledAt: LATER }, /art. 42/],
    ['schedule', {}, /art. 38.3/],
    ['session', {}, /Primero se fija el día/],
    ['session', { scheduledAt: LATER }, /todavía no llega/],
    ['suspend', { last: 'missed' }, /Primero se registra la sesión/],
    ['extend', {}, /art. 38.8/],
    ['suspend', { last: 'held', onlyMaintenance: true }, /art. 43.3/],
    ['conclude', { ended: true }, /ya terminaron/],
  ] as const)('%s says why', (act, changes, why) => {
    expect(whyNotInHearing(act, facts(changes))).toMatch(why);
  });

  it('is nothing of another place once a day was set: whoever was invited is invited again', () => {
    expect(whyNotInHearing('place', facts({ scheduledAt: LATER }))).toBeNull();
  });
});

it('shows one step that runs, what is done before it and what comes after', () => {
  const path = hearingPath({
    ...facts({ scheduledAt: LATER, pendingCargos: 2 }),
    startedOn: '2026-08-10',
  });
  expect(path.map(({ place }) => place)).toEqual(['done', 'done', 'now', 'ahead']);
  expect(path[1]?.detail).toBe('faltan 2 cargos');
});
