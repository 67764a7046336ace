import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codesOf, labelOf } from '../catalogues/catalogue.ts';
import {
  CARNE_STATES,
  CONTIGO_STATES,
  DISABILITY_TYPES,
  SUPPORT_FORMS,
  SUPPORT_KINDS,
} from '../catalogues/omaped.ts';
import { addDays } from '../clock/lima.ts';
import { mayHand, mayReturn, thingStanding } from './aids.ts';
import { carneWarning } from './carne.ts';
import { lapsesOf, lapsesWithin, reminderLevel, remindersOf } from './lapses.ts';
import { OMAPED_SERVICES } from './services.ts';
import { supportFaults } from './supports.ts';

describe('§3.4 the catalogues', () => {
  it('have the types of the State’s forms, autismo being a mark beside them', () => {
    expect(codesOf(DISABILITY_TYPES)).toEqual([
      'fisica_motora',
      'visual',
      'auditiva',
      'sordoceguera',
      'habla',
      'intelectual',
      'mental_psicosocial',
      'multiple',
    ]);
  });

  it('§3.5 §3.6 have the four states of a carné and of CONTIGO', () => {
    expect(codesOf(CARNE_STATES)).toEqual(['no', 'si', 'en_tramite', 'no_elegible']);
    expect(codesOf(CONTIGO_STATES)).toEqual(codesOf(CARNE_STATES));
  });

  it('§3.8 have every case type', () => {
    expect(codesOf(OMAPED_SERVICES)).toHaveLength(15);
  });
});

describe('§3.5 the colour of a carné', () => {
  it('OM_CARNE_COLOR passes: yellow for severe, blue for others, nothing while it is not known', () => {
    expect(carneWarning('amarillo', 'severo')).toBeNull();
    expect(carneWarning('azul', 'leve')).toBeNull();
    expect(carneWarning(null, 'severo')).toBeNull();
    expect(carneWarning('azul', null)).toBeNull();
  });

  it('OM_CARNE_COLOR refuses in words alone: yellow without severe, blue with it', () => {
    expect(carneWarning('amarillo', 'moderado')).toContain('Ley 30412');
    expect(carneWarning('azul', 'severo')).toContain('pasaje libre');
  });
});

describe('§3.7 apoyos and salvaguardias', () => {
  const support = {
    kind: 'apoyo_designado',
    form: 'notarial',
    scope: 'Cobrar la pensión',
    document: 'Escritura 120-2024',
    startedOn: '2024-03-01',
    endedOn: null,
  } as const;

  it('OM_APOYO passes: a designated one with form, document and scope; a carer needs none', () => {
    expect(supportFaults(support)).toEqual({});
    const carer = { ...support, kind: 'familiar_cuidador', form: null, scope: '', document: '' };
    expect(supportFaults({ ...carer, kind: 'familiar_cuidador', form: null })).toEqual({});
  });

  it('OM_APOYO refuses a designated one without them, and an end before its beginning', () => {
    expect(Object.keys(supportFaults({ ...support, form: null, scope: '', document: '' }))).toEqual(
      ['form', 'document', 'scope'],
    );
    expect(supportFaults({ ...support, endedOn: '2024-02-28' })).toHaveProperty('endedOn');
  });

  it('has no figure that decides in her place', () => {
    const words = [SUPPORT_KINDS, SUPPORT_FORMS].flatMap((list) =>
      list.entries.map(({ code }) => `${code} ${labelOf(list, code)}`.toLowerCase()),
    );
    expect(words.filter((word) => /curador|interdic|tutor/.test(word))).toEqual([]);
  });
});

describe('things lent and given', () => {
  const loan = { kind: 'prestamo', handedOn: '2026-03-02', returnedOn: null } as const;
  const back = { ...loan, returnedOn: '2026-04-01' };
  const gift = { ...loan, kind: 'donacion' } as const;

  it('OM_PRESTAMO passes: what nobody has is handed, and a loan comes back', () => {
    expect(mayHand(thingStanding({ retiredOn: null }, []))).toBe(true);
    expect(mayHand(thingStanding({ retiredOn: null }, [back]))).toBe(true);
    expect(mayReturn(loan)).toBe(true);
  });

  it('OM_PRESTAMO refuses what somebody has, what was given, and what is no more', () => {
    expect(thingStanding({ retiredOn: null }, [back, loan])).toBe('prestada');
    expect(thingStanding({ retiredOn: null }, [back, gift])).toBe('donada');
    expect(thingStanding({ retiredOn: '2026-05-01' }, [back])).toBe('de_baja');
    for (const deliveries of [[loan], [gift]])
      expect(mayHand(thingStanding({ retiredOn: null }, deliveries))).toBe(false);
    expect(mayReturn(gift)).toBe(false);
    expect(mayReturn(back)).toBe(false);
  });
});

describe('what lapses', () => {
  const TODAY = '2026-08-10';
  const days = { certificado: null, carne: null, cse: null, dni: null };

  it('OM_AVISO passes: 60 and 30 days before, and on the day', () => {
    // 10 August + 60 = 9 October; + 30 = 9 September 2026.
    expect(remindersOf({ ...days, dni: '2026-10-09' }, TODAY)).toEqual([
      { what: 'dni', on: '2026-10-09', daysLeft: 60 },
    ]);
    expect(reminderLevel(60)).toBe('soon');
    expect(reminderLevel(30)).toBe('near');
    expect(reminderLevel(0)).toBe('near');
    expect(reminderLevel(-1)).toBe('over');
  });

  it('OM_AVISO refuses to say it 61 days before, or of what does not lapse', () => {
    expect(remindersOf({ ...days, dni: '2026-10-10' }, TODAY)).toEqual([]);
    expect(remindersOf(days, TODAY)).toEqual([]);
    expect(reminderLevel(61)).toBeNull();
  });

  it('has the nearest first, and agrees with what lapses within so many days', () => {
    const day = fc.option(fc.integer({ min: -400, max: 400 }).map((by) => addDays(TODAY, by)));
    const some = fc.record({ certificado: day, carne: day, cse: day, dni: day });
    fc.assert(
      fc.property(some, fc.integer({ min: 0, max: 365 }), (given, within) => {
        const left = lapsesOf(given, TODAY).map(({ daysLeft }) => daysLeft);
        expect(left).toEqual(left.toSorted((a, b) => a - b));
        expect(lapsesWithin(TODAY, within)(given)).toBe(left.some((many) => many <= within));
      }),
    );
  });
});
