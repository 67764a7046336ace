import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../clock/lima.ts';
import { textKindOf } from '../letters/texts/kinds.ts';
import { shippedByCode } from '../letters/texts/shipped/index.ts';
import { answers } from '../records/feedback.ts';
import { phoneRefused, speakerFor } from './asked.ts';
import { answerFigures, askingFigures } from './figures.ts';
import { namesIn } from './naming.ts';
import {
  isClosed,
  lastClosed,
  quarterCode,
  quarterOf,
  quartersOpen,
  quartersUpTo,
  shownFrom,
} from './quarters.ts';
import { ANSWER_CODES, ANSWER_KEYS, type Answers, QUESTION_CODES } from './questions.ts';
import { wordsOf } from './words.ts';

const anyAnswers = fc.record(
  Object.fromEntries(QUESTION_CODES.map((code) => [code, fc.constantFrom(...ANSWER_CODES)])),
) as unknown as fc.Arbitrary<Answers>;

describe('the questions', () => {
  it('are the same in their codes, their schema and both wordings', () => {
    const { parts, verified, kind } = shippedByCode('opinion.preguntas');
    expect(verified).toBe(false);
    expect(Object.keys(answers.shape)).toEqual([...QUESTION_CODES]);
    for (const easy of [false, true]) {
      const words = wordsOf(parts, easy);
      expect(words.questions.map(({ code }) => code)).toEqual([...QUESTION_CODES]);
      for (const { text } of words.questions) expect(text).toMatch(/^¿.{8,60}\?$/u);
    }
    expect(Object.keys(parts).toSorted()).toEqual(
      textKindOf(kind)
        .parts.map(({ name }) => name)
        .toSorted(),
    );
    expect(new Set(Object.values(ANSWER_KEYS)).size).toBe(ANSWER_CODES.length);
  });
});

describe('who answers', () => {
  it('is herself, an adolescent who wants to, or whoever accompanies a child', () => {
    expect([null, 0, 11, 12, 17, 18, 80].map(speakerFor)).toEqual([
      'unknown',
      'companion',
      'companion',
      'adolescent',
      'adolescent',
      'self',
      'self',
    ]);
  });

  it('is not called where a rule forbids it, nor in violence unless she told that it is safe', () => {
    const facts = { closed: [], violence: false, safePhoneTold: false, hasPhone: true } as const;
    expect(phoneRefused(facts)).toBeNull();
    expect(phoneRefused({ ...facts, hasPhone: false })).toMatch(/no tiene/);
    expect(phoneRefused({ ...facts, violence: true })).toMatch(/violencia/);
    expect(phoneRefused({ ...facts, violence: true, safePhoneTold: true })).toBeNull();
    for (const closed of ['phone', 'voicemail'] as const)
      expect(phoneRefused({ ...facts, closed: [closed], safePhoneTold: true })).toMatch(
        /contacto seguro/,
      );
    expect(phoneRefused({ ...facts, closed: ['home'] })).toBeNull();
  });
});

describe('a comment', () => {
  const workers = ['Rosa Quispe Mamani', 'Ana Flores'];
  it.each([
    ['me atendió rosa con paciencia', ['rosa']],
    ['La señora Marta me ayudó', ['Marta']],
    ['Gracias a Teresa', ['Teresa']],
    ['mi dni es 45 678 912', ['45 678 912']],
    ['Me llamo JUANA y la QUISPE me gritó', ['QUISPE']],
    ['Muy bien todo. Gracias. Vuelvo a la DEMUNA de Tarata.', []],
    ['Esperé 2 horas', []],
    ['', []],
  ])('%j may name %j', (comment, found) => {
    expect(namesIn(comment, workers)).toEqual(found);
  });
});

describe('quarters', () => {
  it('take sheets until the fifteenth of the next one, and are shown from the sixteenth', () => {
    expect(quartersOpen('2026-10-15').map(quarterCode)).toEqual(['2026-T4', '2026-T3']);
    expect(quartersOpen('2026-10-16').map(quarterCode)).toEqual(['2026-T4']);
    expect(shownFrom({ year: 2026, quarter: 4 })).toBe('2027-01-16');
    expect(quarterCode(lastClosed('2027-01-15'))).toBe('2026-T3');
    expect(quarterCode(lastClosed('2027-01-16'))).toBe('2026-T4');
    expect(quartersUpTo({ year: 2026, quarter: 1 }, 3).map(quarterCode)).toEqual([
      '2025-T3',
      '2025-T4',
      '2026-T1',
    ]);
  });

  it('are never shown while they still take sheets', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 3_000 }), (days) => {
        const day = addDays('2024-01-01', days);
        const open = quartersOpen(day);
        expect(open[0]).toEqual(quarterOf(day));
        for (const quarter of open) expect(isClosed(quarter, day)).toBe(false);
        expect(isClosed(lastClosed(day), day)).toBe(true);
      }),
    );
  });
});

describe('figures', () => {
  it('of fewer than five are none at all', () => {
    fc.assert(
      fc.property(fc.array(anyAnswers, { minLength: 1, maxLength: 4 }), (all) => {
        expect(answerFigures(all)).toEqual({ answered: null, questions: null });
      }),
    );
    expect(answerFigures([]).answered).toBe(0);
  });

  it('say no small one, and leave none that how many answered would tell', () => {
    fc.assert(
      fc.property(fc.array(anyAnswers, { minLength: 5, maxLength: 60 }), (all) => {
        const { answered, questions } = answerFigures(all);
        expect(answered).toBe(all.length);
        for (const { question, counts } of questions ?? []) {
          const said = Object.values(counts).filter((count) => count !== null);
          for (const count of said) expect(count === 0 || count >= 5).toBe(true);
          const hidden = ANSWER_CODES.filter((code) => counts[code] === null);
          expect(hidden.length).not.toBe(1);
          const rest = all.filter((each) => hidden.includes(each[question])).length;
          const shown = ANSWER_CODES.filter((code) => (counts[code] ?? 0) > 0);
          expect(hidden.length === 0 || rest >= 5 || shown.length === 0).toBe(true);
        }
        expect(questions).toHaveLength(QUESTION_CODES.length);
      }),
    );
  });

  it('of who was asked have a total only where it tells nothing', () => {
    const none = { answered: 0, declined: 0, unreachable: 0, unsafe: 0 };
    expect(askingFigures(none)).toEqual({ counts: none, asked: 0 });
    expect(askingFigures({ ...none, answered: 20, declined: 2 })).toMatchObject({
      counts: { answered: null, declined: null },
      asked: 22,
    });
    expect(askingFigures({ ...none, declined: 2 }).asked).toBeNull();
  });
});
