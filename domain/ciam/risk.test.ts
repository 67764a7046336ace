import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codesOf } from '../catalogues/catalogue.ts';
import { instantFromLima } from '../clock/lima.ts';
import {
  DIPAM_MEASURES,
  NOTICE_RECEIVERS,
  RISK_SITUATIONS,
  VIOLENCE_SETTINGS,
  VIOLENCE_TYPES,
} from './catalogues.ts';
import {
  goalMissed,
  isFamilyViolence,
  mayEnd,
  mayLeave,
  type NoticeFact,
  noticeGoal,
  owedNotices,
  type RiskFacts,
  refuseMeasure,
  refuseUrgency,
  riskFaults,
} from './risk.ts';

const KNOWN = instantFromLima('2026-08-10', '15:40');
const at = (time: string, date = '2026-08-10') => instantFromLima(date, time);
const risk = (changes: Partial<RiskFacts> = {}): RiskFacts => ({
  knownAt: KNOWN,
  situations: ['fragilidad'],
  setting: null,
  types: [],
  lost: false,
  ...changes,
});
const violence = risk({ situations: ['violencia'], setting: 'familiar', types: ['abandono'] });
const told = (receiver: string, toldAt: string): NoticeFact => ({ receiver, toldAt });
const whats = (...asked: Parameters<typeof owedNotices>) =>
  owedNotices(...asked).map(({ what }) => what);

describe('the lists of §4.2', () => {
  it.each([
    [RISK_SITUATIONS, ['pobreza', 'fragilidad', 'dependencia', 'violencia']],
    [VIOLENCE_SETTINGS, ['familiar', 'social', 'institucional']],
    [VIOLENCE_TYPES, ['fisica', 'psicologica', 'sexual', 'economica', 'abandono']],
  ] as const)('%o has its entries and no other', (catalogue, codes) => {
    expect(codesOf(catalogue)).toEqual(codes);
  });
  it('has the measures of art. 86 and the complementary action, the one of the CIAM', () => {
    expect(DIPAM_MEASURES.entries).toHaveLength(10);
    expect(DIPAM_MEASURES.entries.filter((one) => 'byCiam' in one)).toHaveLength(1);
  });
});

describe('PAM_AMBITO', () => {
  it('passes violence with its setting and a type, and a risk without any', () => {
    expect(riskFaults(violence)).toEqual({});
    expect(riskFaults(risk())).toEqual({});
  });
  it('refuses half of it, and violence that nobody marked', () => {
    expect(Object.keys(riskFaults(risk({ situations: ['violencia'] })))).toEqual([
      'setting',
      'types',
    ]);
    expect(Object.keys(riskFaults(risk({ types: ['fisica'] })))).toEqual(['situations']);
    expect(Object.keys(riskFaults(risk({ setting: 'social' })))).toEqual(['situations']);
  });
});

describe('PAM_VIA, the dual path with the Ley 30364', () => {
  it('passes violence in the family', () => {
    expect(isFamilyViolence(violence)).toBe(true);
  });
  it('refuses violence elsewhere, and a risk that is none', () => {
    expect(isFamilyViolence({ ...violence, setting: 'institucional' })).toBe(false);
    expect(isFamilyViolence(risk())).toBe(false);
  });
});

describe('PAM_AVISO, notice to the DIPAM at once', () => {
  it('passes once the DIPAM is told, or the judge where it has no service', () => {
    expect(whats(risk(), [told('dipam', at('16:10'))])).toEqual([]);
    expect(whats(risk(), [told('juez', at('16:10'))])).toEqual([]);
  });
  it('refuses a notice to somebody else in its place', () => {
    expect(whats(risk(), [])).toEqual(['dipam']);
    expect(whats(risk(), [told('pnp', at('16:10'))])).toEqual(['dipam']);
    expect(owedNotices(risk(), [])[0]).toMatchObject({ since: KNOWN, goal: at('23:59') });
  });
});

describe('PAM_DENUNCIA', () => {
  it('passes once the police, the prosecutor or the court was told', () => {
    for (const receiver of ['pnp', 'mp', 'pj'])
      expect(whats(violence, [told('dipam', at('16:00')), told(receiver, at('16:05'))])).toEqual(
        [],
      );
  });
  it('refuses the DIPAM alone, and asks nothing where there is no violence', () => {
    expect(whats(violence, [told('dipam', at('16:00'))])).toEqual(['denuncia']);
    expect(whats(risk(), [told('dipam', at('16:00'))])).toEqual([]);
  });
});

describe('PAM_PERDIDA', () => {
  it('passes once the police knows', () => {
    const lost = risk({ lost: true });
    expect(whats(lost, [told('dipam', at('16:00')), told('pnp', at('15:45'))])).toEqual([]);
  });
  it('refuses the prosecutor in its place', () => {
    const lost = risk({ lost: true });
    expect(whats(lost, [told('dipam', at('16:00')), told('mp', at('15:45'))])).toEqual(['pnp']);
  });
});

describe('PAM_EFECTO, what affects a measure is told', () => {
  const found = [{ doneAt: at('10:00', '2026-08-14'), affectsMeasures: true }];
  const unaffected = found.map((one) => ({ ...one, affectsMeasures: false }));
  const first = told('dipam', at('16:00'));
  it('passes once it was told after it was found', () => {
    expect(whats(risk(), [first, told('dipam', at('10:30', '2026-08-14'))], found)).toEqual([]);
    expect(whats(risk(), [first], unaffected)).toEqual([]);
  });
  it('refuses a notice of before, and counts from what was found', () => {
    // The first notice of all tells of it too: one is owed, not two.
    expect(whats(risk(), [], found)).toEqual(['dipam']);
    expect(owedNotices(risk(), [first], found)).toMatchObject([
      { what: 'efecto', since: at('10:00', '2026-08-14') },
    ]);
  });
});

describe('PAM_META, the same day, as the office sets itself', () => {
  it('passes until the end of the day on which it knew', () => {
    expect(goalMissed({ goal: noticeGoal(KNOWN) }, at('23:59'))).toBe(false);
  });
  it('refuses the first minute of the next: missed', () => {
    expect(goalMissed({ goal: noticeGoal(KNOWN) }, at('00:00', '2026-08-11'))).toBe(true);
  });
});

describe('PAM_URGENCIA', () => {
  it('passes abandonment', () => {
    expect(refuseUrgency(violence)).toBeNull();
  });
  it('refuses any other', () => {
    expect(refuseUrgency({ types: ['fisica', 'sexual'] })).toContain('48 horas');
  });
});

describe('PAM_CEAPAM', () => {
  it('passes with its reason, and any other measure without', () => {
    expect(refuseMeasure('ceapam', 'No hay familia ni cuidadora.')).toBeNull();
    expect(refuseMeasure('acogimiento', '')).toBeNull();
  });
  it('refuses it without', () => {
    expect(refuseMeasure('ceapam', '')).toContain('excepcional');
  });
});

describe('PAM_CIERRE', () => {
  it('passes when nothing is owed, and what was an error', () => {
    expect(mayEnd('superada', [])).toBe(true);
    expect(mayEnd('error', owedNotices(risk(), []))).toBe(true);
  });
  it('refuses while a notice is owed', () => {
    expect(mayEnd('superada', owedNotices(risk(), []))).toBe(false);
    expect(mayEnd('fallecimiento', owedNotices(risk(), []))).toBe(false);
  });
  it('passes who leaves the register by death or error, or owed nothing', () => {
    for (const cause of ['fallecimiento', 'error'])
      expect(mayLeave(cause, owedNotices(risk(), []))).toBe(true);
    expect(mayLeave('traslado', [])).toBe(true);
  });
  it('refuses who leaves the register while a notice is owed of her', () => {
    for (const cause of ['traslado', 'a_pedido'])
      expect(mayLeave(cause, owedNotices(risk(), []))).toBe(false);
  });
});

it('owes less with each notice, never more, and never the same twice', () => {
  const receivers = codesOf(NOTICE_RECEIVERS);
  const facts = fc.record({
    knownAt: fc.constant(KNOWN),
    situations: fc.uniqueArray(fc.constantFrom(...codesOf(RISK_SITUATIONS))),
    setting: fc.constantFrom(...codesOf(VIOLENCE_SETTINGS), null),
    types: fc.uniqueArray(fc.constantFrom(...codesOf(VIOLENCE_TYPES))),
    lost: fc.boolean(),
  });
  fc.assert(
    fc.property(
      facts,
      fc.array(fc.constantFrom(...receivers)),
      fc.constantFrom(...receivers),
      (one, before, next) => {
        const notices = before.map((receiver) => told(receiver, at('16:00')));
        const owed = whats(one, notices);
        const less = whats(one, [...notices, told(next, at('17:00'))]);
        expect(new Set(owed).size).toBe(owed.length);
        expect(less.filter((what) => !owed.includes(what))).toEqual([]);
        expect(
          whats(
            one,
            receivers.map((receiver) => told(receiver, at('18:00'))),
          ),
        ).toEqual([]);
      },
    ),
  );
});
