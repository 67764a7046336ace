import { describe, expect, it } from 'vitest';
import { CallFailure, leadsNowhere } from './failure.ts';

const failure = (code: 'not_found' | 'bad_input' | 'internal', fields = {}) =>
  new CallFailure({ code, message: '', fields });

describe('leadsNowhere', () => {
  it('is so of an unknown record, and of an address whose id is none', () => {
    expect(leadsNowhere(failure('not_found'))).toBe(true);
    expect(leadsNowhere(failure('bad_input', { id: 'x' }))).toBe(true);
    expect(leadsNowhere(failure('bad_input', { caseId: 'x' }))).toBe(true);
  });

  it('is not so of what was typed, nor of a failure', () => {
    expect(leadsNowhere(failure('bad_input', { id: 'x', text: 'y' }))).toBe(false);
    expect(leadsNowhere(failure('bad_input'))).toBe(false);
    expect(leadsNowhere(failure('internal'))).toBe(false);
  });
});
