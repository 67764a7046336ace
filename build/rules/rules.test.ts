import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CIAM_RULES } from '../../domain/ciam/ids.ts';
import { DEADLINES, type DeadlineId, VALIDATIONS } from '../../domain/law/ids.ts';
import { OMAPED_RULES } from '../../domain/omaped/ids.ts';
import { ROOT } from '../process.ts';
import { CIAM_CODE, deadlineCode, OMAPED_CODE, RULE_CODE } from './code.ts';
import { heldBy, testsOfRules, unheld } from './held.ts';
import { titlesIn } from './titles.ts';

describe('the register', () => {
  it('holds 27 rules of the DEMUNA, 12 of violence, those of the registers and every term, each with a norm and a sentence', () => {
    const ids = (prefix: string, length: number) =>
      Array.from({ length }, (_, n) => `${prefix}${String(n + 1).padStart(2, '0')}`);
    expect(Object.keys(VALIDATIONS)).toEqual([...ids('V', 27), ...ids('VF', 12)]);
    for (const { norm, says } of [VALIDATIONS, OMAPED_RULES, CIAM_RULES, DEADLINES].flatMap(
      (rules): { norm: string; says: string }[] => Object.values(rules),
    )) {
      expect(norm).not.toBe('');
      expect(says).toMatch(/[^.]\.$/);
    }
  });

  it('names code that is there', () => {
    const deadlines = (Object.keys(DEADLINES) as DeadlineId[]).flatMap(deadlineCode);
    const lost = [RULE_CODE, OMAPED_CODE, CIAM_CODE]
      .flatMap((code): (readonly string[])[] => Object.values(code))
      .flat()
      .concat(deadlines)
      .filter((place) => {
        const [file = '', name = ''] = place.split('#');
        return !new RegExp(`\\b${name}\\b`).test(readFileSync(join(ROOT, file), 'utf8'));
      });
    expect(lost).toEqual([]);
  });

  it('has a test that passes and one that refuses for every id, and no other id in a title', () => {
    expect(unheld(heldBy(testsOfRules()))).toEqual([]);
  });
});

describe('what is missing', () => {
  const whole = [VALIDATIONS, OMAPED_RULES, CIAM_RULES, DEADLINES]
    .flatMap((rules) => Object.keys(rules))
    .map((id) => ({
      file: 'x.test.ts',
      title: `${id} passes, and refuses`,
    }));
  it('is nothing when every id has both', () => {
    expect(unheld(heldBy(whole))).toEqual([]);
  });
  it('is told: a kind of test, and an id that nobody registered', () => {
    const tests = whole.map((test) =>
      test.title.startsWith('V07') ? { ...test, title: 'V07 passes' } : test,
    );
    for (const title of ['V28 refuses', 'RDF_NADA passes'])
      tests.push({ file: 'y.test.ts', title });
    expect(unheld(heldBy(tests))).toEqual([
      'V07: no test that refuses',
      'V28: named by a test, not registered',
      'RDF_NADA: named by a test, not registered',
    ]);
  });
  it('is not hidden by an id that begins alike', () => {
    const tests = whole.filter(({ title }) => !title.startsWith('DNA_VERIF '));
    expect(unheld(heldBy(tests))).toEqual([
      'DNA_VERIF: no test that passes',
      'DNA_VERIF: no test that refuses',
    ]);
  });
});

describe('titles', () => {
  it('are read with their describe, rows of each in their place, skipped ones left out', () => {
    const source = `
      const ROWS: [string, number][] = [['DNA_CALIF', 24]];
      describe('V01 the matter', () => {
        it.each(['A1', 'A2'] as const)('passes %s', () => {});
        describe('deeper', () => { test(\`refuses\`, () => { other('it'); }); });
        it.skip('refuses nothing', () => {});
      });
      it.each(ROWS)('%s passes within %i', (id) => {});
      it.each([[{}, 'x']])('%o is %s', () => {});
      it.each(made())('%s by another', () => {});`;
    expect(titlesIn(source, 'x.test.ts')).toEqual([
      'V01 the matter › passes A1',
      'V01 the matter › passes A2',
      'V01 the matter › deeper › refuses',
      'DNA_CALIF passes within 24',
      '… is x',
      '%s by another',
    ]);
  });
});
