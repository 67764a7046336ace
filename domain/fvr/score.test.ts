import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Answers, areAnswers, blanks, isAsked, notAsked, standing } from './answers.ts';
import { instrumentOf, lawLevel } from './instruments.ts';
import { LEAST_SCORE, levelOfScore, MOST_SCORE, readingOf, scoreOf } from './score.ts';
import { VECTORS } from './testing-vectors.ts';
import { SCORED_ITEMS } from './women-partner.ts';

const IDS = SCORED_ITEMS.map(({ id }) => id);
const ANSWERS = ['si', 'no', 'blanco', undefined] as const;

/** Any sheet: each item with a yes, a no, a «no sabe», or not asked; with the jump and the pregnancy. */
const sheet = fc
  .tuple(
    fc.array(fc.constantFrom(...ANSWERS), { minLength: IDS.length, maxLength: IDS.length }),
    fc.constantFrom(undefined, 'si', 'no', 'blanco'),
    fc.constantFrom(undefined, 'si', 'no'),
  )
  .map(([items, together, pregnant]): Answers => {
    const given: Record<string, string> = {};
    for (const [at, id] of IDS.entries()) {
      const answer = items[at];
      if (answer !== undefined) given[id] = answer;
    }
    if (together !== undefined) given['i2a'] = together;
    if (pregnant !== undefined) given['v8'] = pregnant;
    return given;
  });

/** Numbers from 0 to `below`, from a seed (mulberry32): a hundred thousand sheets in an instant. */
function drawn(seed: number): (below: number) => number {
  let state = seed | 0;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

function anySheet(draw: (below: number) => number): Answers {
  const given: Record<string, string> = {};
  for (const id of [...IDS, 'i2a']) {
    const answer = ANSWERS[draw(ANSWERS.length)];
    if (answer !== undefined) given[id] = answer;
  }
  return given;
}

/** The same sum by hand, one line an item, out of the table of annex 2 and of nothing else. */
function byHand(a: Answers): number {
  let n = 0;
  if (a['i1'] === 'si') n += 1;
  if (a['i2'] === 'si') n += 5;
  if (a['i3'] === 'no' && a['i2a'] !== 'no') n += 4;
  if (a['i4'] === 'no') n += 4;
  if (a['i5'] === 'si') n += 3;
  if (a['i6'] === 'si') n += 3;
  if (a['i7'] === 'si') n += 3;
  if (a['i8'] === 'si') n += 2;
  if (a['i9'] === 'si') n += 2;
  if (a['i10'] === 'si') n += 1;
  if (a['i11'] === 'si') n += 1;
  if (a['i12'] === 'si') n += 1;
  if (a['i13'] === 'si') n += 1;
  if (a['i14'] === 'si') n += 1;
  if (a['i15'] === 'si') n += 1;
  if (a['i16'] === 'si') n += 1;
  if (a['i17'] === 'si') n += 1;
  if (a['i18'] === 'si') n += 1;
  if (a['i19'] === 'si') n += 1;
  return n;
}

describe('§2.3, the score', () => {
  it.each(VECTORS)('$id: $what', ({ answers, score, level }) => {
    expect(areAnswers(answers)).toBe(true);
    expect(scoreOf(answers)).toBe(score);
    expect(levelOfScore(score)).toBe(level);
  });

  it('is the sum of the official table, in 100,000 random sheets', () => {
    let sheets = 0;
    const everyScore = new Set<number>();
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const draw = drawn(seed);
        for (let at = 0; at < 1_000; at += 1) {
          const answers = anySheet(draw);
          const score = scoreOf(answers);
          if (score !== byHand(answers)) return false;
          everyScore.add(score);
          sheets += 1;
        }
        return true;
      }),
      { numRuns: 100 },
    );
    expect(sheets).toBe(100_000);
    expect(Math.min(...everyScore)).toBeGreaterThanOrEqual(LEAST_SCORE);
    expect(Math.max(...everyScore)).toBeLessThanOrEqual(MOST_SCORE);
  });

  it('counts each item once: one answer moves the sum by its own points, never by more', () => {
    fc.assert(
      fc.property(sheet, fc.constantFrom(...SCORED_ITEMS), (answers, { id, points }) => {
        const rest = standing({ ...answers, i2a: 'si', [id]: 'blanco' });
        const without = scoreOf(rest);
        expect(scoreOf({ ...rest, [id]: 'si' }) - without).toBe(points.si);
        expect(scoreOf({ ...rest, [id]: 'no' }) - without).toBe(points.no);
      }),
    );
  });

  it('never takes a blank for a no, nor for a question that nobody asked', () => {
    fc.assert(
      fc.property(sheet, fc.constantFrom(...IDS), (answers, id) => {
        fc.pre(id !== 'i3' || answers['i2a'] !== 'no');
        const blank = { ...answers, [id]: 'blanco' };
        const { [id]: _, ...unasked } = answers;
        expect(blanks(blank)).toContain(id);
        expect(notAsked(blank)).not.toContain(id);
        expect(notAsked(unasked)).toContain(id);
        expect(blanks(unasked)).not.toContain(id);
        expect(blanks({ ...answers, [id]: 'no' })).not.toContain(id);
        expect(scoreOf(blank)).toBe(scoreOf(unasked));
      }),
    );
    // Of the inverse items a no has four points, and a blank none.
    for (const id of ['i3', 'i4'])
      expect([
        scoreOf({ [id]: 'no' }),
        scoreOf({ [id]: 'si' }),
        scoreOf({ [id]: 'blanco' }),
      ]).toEqual([4, 0, 0]);
  });

  it('does not count item 3 of who did not live with him last year', () => {
    expect(scoreOf({ i2a: 'no', i3: 'no' })).toBe(0);
    expect(isAsked('i3', { i2a: 'no' })).toBe(false);
    expect(notAsked({ i2a: 'no' })).not.toContain('i3');
    expect(scoreOf({ i2a: 'si', i3: 'no' })).toBe(4);
  });
});

describe('§2.3, the levels', () => {
  it('change at 7/8, 13/14 and 17/18, and cover every score once', () => {
    const at = [0, 7, 8, 13, 14, 17, 18, 37].map(levelOfScore);
    expect(at).toEqual([
      'leve',
      'leve',
      'moderado',
      'moderado',
      'severo_1',
      'severo_1',
      'severo_2',
      'severo_2',
    ]);
    const thresholds = instrumentOf('fvr_mujeres_pareja').thresholds ?? [];
    for (let score = LEAST_SCORE; score <= MOST_SCORE; score++)
      expect(thresholds.filter(({ min, max }) => min <= score && score <= max)).toHaveLength(1);
    for (const wrong of [-1, 38, 7.5, Number.NaN])
      expect(() => levelOfScore(wrong)).toThrow(RangeError);
    expect([lawLevel('severo_1'), lawLevel('severo_2'), lawLevel('moderado')]).toEqual([
      'severo',
      'severo',
      'moderado',
    ]);
  });

  it('are not determined until something is answered and nothing is left unasked', () => {
    const nothing = readingOf({});
    expect(nothing).toMatchObject({ score: 0, byScore: null, law: 'no_determinado' });
    expect(nothing.notAsked).toHaveLength(19);
    const unknown = Object.fromEntries(IDS.map((id) => [id, 'blanco']));
    expect(readingOf(unknown)).toMatchObject({
      byScore: null,
      law: 'no_determinado',
      notAsked: [],
    });
    const whole = { ...unknown, i2: 'no' };
    expect(readingOf(whole)).toMatchObject({ byScore: 'leve', law: 'leve' });
    expect(readingOf(whole).blanks).toHaveLength(18);
    // 5 + 3 + 3 + 2 = 13 with six asked: it shows none, but what they reach already.
    const { i6: _, ...part } = { ...whole, i2: 'si', i5: 'si', i6: 'si', i8: 'si' };
    expect(readingOf(part)).toMatchObject({
      score: 10,
      byScore: null,
      law: 'no_determinado',
      atLeast: 'moderado',
      notAsked: ['i6'],
    });
  });

  it('go up one with a pregnancy, the score unchanged, and never over the last', () => {
    const whole = Object.fromEntries(IDS.map((id) => [id, 'no']));
    expect(readingOf(whole)).toMatchObject({ score: 8, byScore: 'moderado', adjusted: 'moderado' });
    expect(readingOf({ ...whole, v8: 'si' })).toMatchObject({
      score: 8,
      byScore: 'moderado',
      adjusted: 'severo_1',
      law: 'severo',
    });
    const most = {
      ...Object.fromEntries(IDS.map((id) => [id, 'si'])),
      i3: 'no',
      i4: 'no',
      v8: 'si',
    };
    expect(readingOf(most)).toMatchObject({ score: 37, byScore: 'severo_2', adjusted: 'severo_2' });
  });

  it('only go up as more is asked', () => {
    fc.assert(
      fc.property(sheet, fc.constantFrom(...IDS), fc.constantFrom('si', 'no'), (a, id, answer) => {
        const { [id]: _, ...before } = a;
        expect(scoreOf({ ...before, [id]: answer })).toBeGreaterThanOrEqual(scoreOf(before));
      }),
    );
  });
});

it('§2.3: takes no answer that is not of its item', () => {
  expect(areAnswers({ i1: 'si', i5a: 'pistola', i12a: 'si', v1: 'comparten', v5: 'na' })).toBe(
    true,
  );
  for (const wrong of [{ i1: 'quiza' }, { i99: 'si' }, { constructor: 'si' }, { i12a: 'no' }])
    expect(areAnswers(wrong)).toBe(false);
});
