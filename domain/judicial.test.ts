import { describe, expect, it } from 'vitest';
import { followupTypes, mayRepresent, resultsOf } from './judicial.ts';

describe('a lawsuit', () => {
  it.each(['alimentos', 'filiacion'])('of %s may have the office as representative', (subject) => {
    expect(mayRepresent(subject)).toBe(true);
  });

  it.each(['tenencia', 'visitas', 'proteccion', 'penal', 'otra', ''])(
    'of %s is followed only',
    (subject) => {
      expect(mayRepresent(subject)).toBe(false);
    },
  );
});

describe('a hearing or a term before a court', () => {
  it('is done, put off or not done', () => {
    for (const { code } of followupTypes(true).entries)
      expect(resultsOf(code).entries.map((result) => result.code)).toEqual([
        'realizado',
        'reprogramado',
        'no_realizado',
      ]);
  });

  it('shares no result with what tells whether somebody complies', () => {
    for (const { code } of followupTypes(false).entries)
      expect(resultsOf(code).entries.map((result) => result.code)).toEqual([
        'cumple',
        'cumple_parcial',
        'incumple',
        'no_ubicado',
      ]);
  });
});
