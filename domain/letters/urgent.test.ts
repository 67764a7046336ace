import { expect, it } from 'vitest';
import { isImmediate } from './causes.ts';
import { PRESETS } from './presets.ts';
import { URGENT_LETTERS } from './urgent.ts';

it('urgent letters leave at once, to authorities that get the whole identity', () => {
  expect(URGENT_LETTERS.entries.map(({ code }) => code)).toEqual([
    'denuncia',
    'desproteccion',
    'incumplimiento',
  ]);
  for (const { cause, to } of URGENT_LETTERS.entries) {
    expect(isImmediate(cause)).toBe(true);
    for (const kind of to) expect(PRESETS[kind].fields.child_name).toBe('printed');
  }
});
