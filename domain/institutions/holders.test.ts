import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { addDays } from '../clock/lima.ts';
import { endedBy, type Holding, holderOn, metBy, postFor, TREATMENTS } from './holders.ts';
import { INSTITUTIONS } from './seed.ts';
import { verificationOf } from './verification.ts';

const of = (id: string, validFrom: string, validTo: string | null = null, acting = false) => ({
  id,
  acting,
  validFrom,
  validTo,
});

describe('who holds a post', () => {
  const first = of('first', '2025-01-01', '2026-06-30');
  const second = of('second', '2026-07-01');
  const standIn = of('standIn', '2026-08-01', '2026-08-31', true);
  const all = [standIn, second, first];

  it.each([
    ['2024-12-31', null],
    ['2025-01-01', 'first'],
    ['2026-06-30', 'first'],
    ['2026-07-01', 'second'],
    ['2026-08-15', 'standIn'],
    ['2026-09-01', 'second'],
  ])('on %s it is %s', (day, id) => {
    expect(holderOn(all, day)?.id ?? null).toBe(id);
  });

  it('a titular ends whoever was there; who stands in leaves the titular in her place', () => {
    const open = [of('titular', '2025-01-01'), of('acting', '2026-01-01', null, true)];
    expect(endedBy(open, of('new', '2026-07-01')).map(({ id }) => id)).toEqual([
      'titular',
      'acting',
    ]);
    expect(endedBy(open, of('new', '2026-07-01', null, true)).map(({ id }) => id)).toEqual([
      'acting',
    ]);
    expect(endedBy(open, of('titular', '2025-01-01'))).toEqual([]);
  });

  it('one who came before must have gone when the next begins', () => {
    expect(metBy([second], of('earlier', '2025-01-01'))?.id).toBe('second');
    expect(metBy([second], of('earlier', '2025-01-01', '2026-06-30'))).toBeNull();
  });

  const day = fc.integer({ min: 0, max: 900 }).map((n) => addDays('2025-01-01', n));
  test('whatever is recorded in order, one titular at most is there on any day', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(day, fc.boolean()), { maxLength: 12 }), day, (given, on) => {
        let held: Holding[] = [];
        for (const [at, [validFrom, acting]] of given.entries()) {
          const one = of(String(at), validFrom, null, acting);
          if (metBy(held, one) !== null) continue;
          const ended = new Set(endedBy(held, one).map(({ id }) => id));
          held = held.map((each) =>
            ended.has(each.id) ? { ...each, validTo: addDays(validFrom, -1) } : each,
          );
          held.push(one);
        }
        const there = held.filter(
          ({ acting, validFrom, validTo }) =>
            !acting && validFrom <= on && (validTo === null || on <= validTo),
        );
        expect(there.length).toBeLessThanOrEqual(1);
        if (there.length === 1) expect(holderOn(held, on)).not.toBeNull();
      }),
    );
  });
});

describe('a post as it is said of who holds it', () => {
  it.each([
    ['Juez/a', 'Señora', 'Jueza'],
    ['Juez/a', 'Señor', 'Juez'],
    ['Director/a de la UGEL', 'Doctora', 'Directora de la UGEL'],
    ['Comisario/a', 'SEÑORA', 'Comisaria'],
    ['Comisario/a', 'Señor', 'Comisario'],
    ['Fiscal Provincial', 'Señora', 'Fiscal Provincial'],
    ['Jefe/a de la Red', 'Señora', 'Jefa de la Red'],
    ['Director/a', 'Señor/a', 'Director/a'],
    ['Director/a', 'Magistrada', 'Director/a'],
  ])('%s of a %s is %s', (post, treatment, said) => {
    expect(postFor(post, treatment)).toBe(said);
  });

  it('leaves no bar in the posts of the directory, once it is known who holds them', () => {
    for (const { post } of INSTITUTIONS)
      for (const { code, gender } of TREATMENTS)
        if (post !== null && gender !== null) expect(postFor(post, code)).not.toContain('/');
  });
});

it.each([
  [null, '2026-08-10', 'never'],
  ['2025-08-10', '2026-08-10', 'recent'],
  ['2025-08-09', '2026-08-10', 'old'],
] as const)('confirmed on %s is, on %s, %s', (on, day, said) => {
  expect(verificationOf(on, day)).toBe(said);
});
