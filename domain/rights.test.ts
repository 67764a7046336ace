import { describe, expect, it } from 'vitest';
import { type Action, answersForDuty, mayDo, RIGHTS, type Role, seesDuty } from './rights.ts';

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

describe('a duty of the calendar', () => {
  const duty = { desk: 'demuna', operatorId: null } as const;
  const who = (...roles: Role[]) => ({ operatorId: 'ana', roles });

  it('given to a post is of whoever attends its desk; of the office, of nobody alone', () => {
    for (const role of ['defensor', 'worker', 'apoyo'] as const)
      expect(answersForDuty(duty, who(role)), role).toBe(true);
    expect(answersForDuty({ ...duty, desk: 'ciam' }, who('ciam'))).toBe(true);
    expect(answersForDuty({ ...duty, desk: 'ciam' }, who('defensor'))).toBe(false);
    // Those of the whole office stand in the tray of the office.
    expect(answersForDuty(duty, who('responsable'))).toBe(false);
    expect(answersForDuty(duty, who('responsable', 'defensor'))).toBe(true);
    expect(answersForDuty({ ...duty, desk: null }, who('defensor'))).toBe(false);
  });

  it('given to somebody is hers, whatever she attends', () => {
    const hers = { desk: 'ciam', operatorId: 'ana' } as const;
    expect(answersForDuty(hers, who('worker'))).toBe(true);
    expect(seesDuty(hers, who('worker'))).toBe(true);
    expect(seesDuty({ ...hers, operatorId: null }, who('worker'))).toBe(false);
    expect(answersForDuty({ ...hers, operatorId: 'luz' }, who('ciam'))).toBe(false);
  });
});
