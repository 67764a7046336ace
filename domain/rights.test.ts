import { describe, expect, it } from 'vitest';
import { type Action, mayDo, RIGHTS } from './rights.ts';

describe('the rights table', () => {
  it('lets only responsable and defensor/a qualify, act and conclude (RDNA 28.1)', () => {
    for (const action of ['cases.qualify', 'cases.act', 'cases.conclude'] as const) {
      expect(mayDo(action, ['defensor'])).toBe(true);
      expect(mayDo(action, ['responsable'])).toBe(true);
      expect(mayDo(action, ['worker'])).toBe(false);
    }
  });

  it('lets only the responsable assign, annul and reopen', () => {
    for (const action of ['followups.assign', 'letters.annul', 'cases.reopen'] as const)
      expect(mayDo(action, ['defensor', 'worker'])).toBe(false);
  });

  it('delays no letter: any operator issues and signs', () => {
    expect(mayDo('letters.issue', ['worker'])).toBe(true);
    expect(mayDo('letters.sign', ['worker'])).toBe(true);
  });

  it('gives nothing to someone without a role', () => {
    for (const action of Object.keys(RIGHTS) as Action[]) expect(mayDo(action, [])).toBe(false);
  });
});
