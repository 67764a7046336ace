import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkPhone, formatPhone } from './phone.ts';

describe('checkPhone', () => {
  it.each([
    ['952 123 456', '952123456', 'mobile', 0],
    ['+51 952-123-456', '952123456', 'mobile', 0],
    ['0051952123456', '952123456', 'mobile', 0],
    ['(052) 845678', '052845678', 'landline', 0],
    ['845678', '052845678', 'landline', 0],
    ['+51 52 845678', '052845678', 'landline', 0],
    ['01 4261234', '014261234', 'landline', 0],
    ['+591 7123 4567', '+59171234567', 'foreign', 0],
    ['95212345', '95212345', 'unknown', 1],
    ['852123456', '852123456', 'unknown', 1],
    ['el de la vecina', 'el de la vecina', 'unknown', 1],
    ['', '', 'unknown', 1],
  ])('%j → %s, %s', (typed, normalised, kind, warnings) => {
    const check = checkPhone(typed);
    expect(check).toMatchObject({ normalised, kind });
    expect(check.warnings).toHaveLength(warnings);
  });

  it('says the same of what it wrote', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[+]?[0-9 ()-]{1,16}$/), (typed) => {
        const once = checkPhone(typed);
        if (once.kind === 'unknown') return;
        expect(checkPhone(once.normalised).normalised).toBe(once.normalised);
        expect(checkPhone(formatPhone(once.normalised)).normalised).toBe(once.normalised);
      }),
    );
  });
});

describe('formatPhone', () => {
  it.each([
    ['952123456', '952 123 456'],
    ['052845678', '(052) 845678'],
    ['014261234', '(01) 4261234'],
    ['+59171234567', '+59171234567'],
  ])('%s → %s', (stored, shown) => {
    expect(formatPhone(stored)).toBe(shown);
  });
});
