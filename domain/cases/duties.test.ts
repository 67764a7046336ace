import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CaseFlags } from '../case-states.ts';
import { createCalendar } from '../clock/holidays.ts';
import { isImmediate } from '../letters/causes.ts';
import { urgentLetter } from '../letters/urgent.ts';
import {
  DUTIES,
  DUTY_KINDS,
  dutiesFound,
  dutyDue,
  dutyOfFlag,
  dutyWords,
  isDutyLate,
  metBy,
  metByNotice,
  type SentLetter,
} from './duties.ts';

const calendar = createCalendar();
const calm: CaseFlags = {
  crime: 'no',
  misdemeanor: 'no',
  risk: 'no_sabe',
  lackOfProtection: 'no',
  violence: 'no_sabe',
};
/** Friday 7 August 2026, 10:00 in Lima. */
const FOUND = '2026-08-07T15:00:00.000Z';

describe('urgent duties', () => {
  it('begin when a mark is found, and not again while it stays', () => {
    expect(dutiesFound(null, calm)).toEqual([]);
    expect(dutiesFound(calm, { ...calm, crime: 'si', violence: 'si' })).toEqual([
      'denuncia',
      'violencia',
    ]);
    const both = { ...calm, crime: 'si', lackOfProtection: 'si' } as const;
    expect(dutiesFound(null, both)).toEqual(['denuncia', 'desproteccion']);
    expect(dutiesFound(both, both)).toEqual([]);
    expect(dutiesFound({ ...both, crime: 'descartado' }, both)).toEqual(['denuncia']);
  });

  it('leave no time for a crime, and the next working day for desprotección', () => {
    expect(dutyDue('denuncia', FOUND, calendar)).toBe(FOUND);
    // Monday.
    expect(dutyDue('desproteccion', FOUND, calendar)).toMatch(/^2026-08-11T04:59/);
  });

  const crime = { what: 'denuncia', foundAt: FOUND, dueAt: FOUND } as const;
  it('V22 passes a denuncia owed since the same day', () => {
    // 23:59 of that Friday in Lima.
    expect(isDutyLate(crime, '2026-08-08T04:59:00.000Z')).toBe(false);
  });
  it('V22 refuses to wait for the next day: it is red', () => {
    expect(isDutyLate(crime, '2026-08-08T05:00:00.000Z')).toBe(true);
  });

  const unprotected = {
    what: 'desproteccion',
    foundAt: FOUND,
    dueAt: dutyDue('desproteccion', FOUND, calendar),
  } as const;
  it('V23 passes an oficio to the UPE owed until the next working day is over', () => {
    // Monday 10 August, 23:59 in Lima.
    expect(isDutyLate(unprotected, '2026-08-11T04:59:00.000Z')).toBe(false);
  });
  it('V23 refuses to wait longer: it is red', () => {
    expect(isDutyLate(unprotected, '2026-08-11T05:00:00.000Z')).toBe(true);
  });

  it('say how long ago a crime was known, never what is left', () => {
    const duty = { what: 'denuncia', foundAt: FOUND, dueAt: FOUND } as const;
    expect(dutyWords(duty, FOUND)).toBe('INMEDIATO – hace 0 min');
    expect(dutyWords(duty, '2026-08-07T17:10:30.000Z')).toBe('INMEDIATO – hace 2 h 10 min');
    expect(dutyWords(duty, '2026-08-08T15:00:00.000Z')).toBe('INMEDIATO – hace 1 día');
    expect(dutyWords(duty, '2026-08-09T18:59:00.000Z')).toBe('INMEDIATO – hace 2 días 3 h');
    const upe = {
      what: 'desproteccion',
      foundAt: FOUND,
      dueAt: '2026-08-11T04:59:59.999Z',
    } as const;
    expect(dutyWords(upe, FOUND)).toBe('vence en 3 días, lun 10/08');
  });

  it('are met by a letter of their cause to an authority that takes it', () => {
    const letter = (cause: string, institutionKind: string, issuedAt = FOUND): SentLetter => ({
      id: issuedAt,
      cause,
      institutionKind,
      issuedAt,
    });
    const found = { foundAt: FOUND, since: null };
    expect(metBy('denuncia', [letter('d', 'fiscalia')], found)?.id).toBe(FOUND);
    expect(metBy('denuncia', [letter('d', 'salud'), letter('c', 'fiscalia')], found)).toBeNull();
    expect(metBy('desproteccion', [letter('e', 'upe')], found)?.id).toBe(FOUND);
    expect(metBy('desproteccion', [letter('d', 'fiscalia')], found)).toBeNull();
    expect(metBy('denuncia', [letter('d', 'pnp')], { ...found, since: FOUND })).toBeNull();
    // What left before the violence was known spoke of something else; a crime may have been told already.
    const before = letter('d', 'pnp', '2026-08-01T15:00:00.000Z');
    expect(metBy('denuncia', [before], found)?.id).toBe(before.id);
    expect(metBy('violencia', [before], found)).toBeNull();
    expect(metBy('violencia', [before, letter('d', 'pnp')], found)?.id).toBe(FOUND);
    expect(metBy('dipam', [letter('c', 'dipam')], found)?.id).toBe(FOUND);
    expect(metBy('dipam', [letter('c', 'ciam')], found)).toBeNull();
  });

  it('take the first of several letters', () => {
    fc.assert(
      fc.property(fc.array(fc.date({ noInvalidDate: true }), { minLength: 1 }), (dates) => {
        const letters = dates.map((date) => ({
          id: date.toISOString(),
          cause: 'd',
          institutionKind: 'pnp',
          issuedAt: date.toISOString(),
        }));
        const first = metBy('denuncia', letters, { foundAt: FOUND, since: null });
        return letters.every(({ issuedAt }) => first !== null && first.issuedAt <= issuedAt);
      }),
    );
  });

  it('each lead to an urgent letter that leaves at once', () => {
    const letters = DUTY_KINDS.flatMap((kind) => DUTIES[kind].letter ?? []);
    expect(letters).toEqual(['denuncia', 'desproteccion', 'denuncia']);
    for (const letter of letters) expect(isImmediate(urgentLetter(letter).cause)).toBe(true);
    expect(dutyOfFlag('violence')).toBe('violencia');
    expect(dutyOfFlag('risk')).toBeNull();
  });

  it('of violence is met by any denuncia on record, and that of the DIPAM by its own notice', () => {
    const told = { id: 'n', destination: 'pnp', isReport: true, at: FOUND };
    expect(metByNotice('violencia', [told], null)).toBe(told);
    expect(metByNotice('violencia', [{ ...told, isReport: false }], null)).toBeNull();
    expect(metByNotice('dipam', [told], null)).toBeNull();
    expect(metByNotice('dipam', [{ ...told, destination: 'dipam' }], null)).not.toBeNull();
    // The letter alone ends the duty of a crime.
    expect(metByNotice('denuncia', [told], null)).toBeNull();
    expect(metByNotice('violencia', [told], FOUND)).toBeNull();
  });
});
