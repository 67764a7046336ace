import { describe, expect, it } from 'vitest';
import { VIOLENCE_CLOSINGS } from '../catalogues/violence.ts';
import { MEASURE, OPENED, REPORTED } from './facts-for-tests.ts';
import {
  actFaults,
  choicesOf,
  closingFaults,
  nextAct,
  noticeFaults,
  pathOf,
  type RouteFacts,
  reportWarnings,
  stateOf,
  VIOLENCE_ACTS,
  viewFaults,
} from './route.ts';

const codes = (faults: readonly { code: string }[]) => faults.map(({ code }) => code);
const anybody = { isResponsable: false };

describe('§1.6 the states', () => {
  const measured: RouteFacts = { ...REPORTED, measures: [MEASURE] };
  const visited: RouteFacts = {
    ...measured,
    visits: [{ id: 'v', at: '2026-08-14T15:00:00.000Z' }],
  };
  const breach = { id: 'b', at: '2026-08-15T15:00:00.000Z', toldAt: '2026-08-15T16:00:00.000Z' };
  it.each<[string, RouteFacts]>([
    ['recepcionado', OPENED],
    ['denuncia_pendiente', { ...OPENED, attendedAt: OPENED.now }],
    ['denunciado', REPORTED],
    ['con_medidas', measured],
    ['en_seguimiento', visited],
    ['incumplimiento_reportado', { ...visited, breaches: [breach] }],
    // A breach that nobody told yet is no report of it.
    ['en_seguimiento', { ...visited, breaches: [{ ...breach, toldAt: null }] }],
    ['cerrado', { ...measured, closedAt: OPENED.now }],
    ['archivado', { ...measured, closedAt: OPENED.now, archivedAt: OPENED.now }],
  ])('%s', (state, facts) => {
    expect(stateOf(facts)).toBe(state);
  });

  it('go back to follow-up after a visit that comes later than the breach', () => {
    const facts = { ...visited, breaches: [breach] };
    const later = { id: 'w', at: '2026-08-20T15:00:00.000Z' };
    expect(stateOf({ ...facts, visits: [...facts.visits, later] })).toBe('en_seguimiento');
  });
});

describe('VF03 §1.5 and §1.6 the denuncia', () => {
  it('refuses measures and the closing while there is none', () => {
    expect(codes(actFaults('medida', OPENED))).toEqual(['violence_report_first']);
    for (const { code } of VIOLENCE_CLOSINGS.entries)
      expect(codes(closingFaults(code, OPENED, anybody))).toContain('violence_report_first');
  });
  it('passes care, questions and referrals without it: they never wait', () => {
    for (const act of ['atender', 'preguntar', 'derivar', 'denunciar'] as const)
      expect(actFaults(act, OPENED)).toEqual([]);
  });
  it('passes measures once it is on record, whoever made it', () => {
    expect(actFaults('medida', REPORTED)).toEqual([]);
    expect(closingFaults('traslado', REPORTED, anybody)).toEqual([]);
  });
  it('is left out only by the responsable, where there was nothing to denounce', () => {
    expect(closingFaults('error_registro', OPENED, { isResponsable: true })).toEqual([]);
    expect(codes(closingFaults('traslado', OPENED, { isResponsable: true }))).toEqual([
      'violence_report_first',
    ]);
  });
});

describe('VF04 §1.4 to whom and when', () => {
  const asked = { to: 'pnp', isReport: true, at: OPENED.knownAt, byOthers: false };
  it('passes one of the same minute to who takes it, and an older one of somebody else', () => {
    expect(noticeFaults(asked, OPENED.knownAt)).toEqual([]);
    const older = { ...asked, at: '2026-08-01T14:00:00.000Z', byOthers: true };
    expect(noticeFaults(older, OPENED.knownAt)).toEqual([]);
    expect(noticeFaults({ ...asked, to: 'cem', isReport: false }, OPENED.knownAt)).toEqual([]);
  });
  it('refuses one of before the office knew, and a denuncia to who takes none', () => {
    expect(
      codes(noticeFaults({ ...asked, at: '2026-08-10T13:59:00.000Z' }, OPENED.knownAt)),
    ).toEqual(['violence_told_before_known']);
    expect(codes(noticeFaults({ ...asked, to: 'cem' }, OPENED.knownAt))).toEqual([
      'violence_not_taker',
    ]);
  });
});

describe('§1.12 who else is told', () => {
  it('VF05 refuses to be quiet about the fiscalía de familia, VF06 about the DIPAM', () => {
    const facts = { ...REPORTED, familyProsecutor: true, elder: true };
    expect(codes(reportWarnings(facts))).toEqual(['violence_family_prosecutor', 'violence_dipam']);
    expect(nextAct(facts)).toBe('denunciar');
  });
  it('VF05 and VF06 passes once they were told: they only warn', () => {
    const told = ['fiscalia_familia', 'dipam'].map((to) => ({
      id: to,
      to,
      at: OPENED.now,
      isReport: to !== 'dipam',
    }));
    const facts = {
      ...REPORTED,
      familyProsecutor: true,
      elder: true,
      told: [...REPORTED.told, ...told],
    };
    expect(reportWarnings(facts)).toEqual([]);
  });
});

describe('VF07 §1.6 the closing', () => {
  it('refuses desistimiento and acuerdo, with the norm', () => {
    for (const cause of ['desistimiento', 'acuerdo', ''])
      expect(closingFaults(cause, REPORTED, anybody)).toMatchObject([
        { code: 'violence_no_withdrawal', norm: expect.stringContaining('6-B') },
      ]);
  });
  it('refuses «medidas extinguidas» while one stands, or none was given', () => {
    for (const measures of [[], [MEASURE]])
      expect(
        codes(closingFaults('medidas_extinguidas', { ...REPORTED, measures }, anybody)),
      ).toEqual(['violence_measures_in_force']);
  });
  it('passes once the juzgado ended them all', () => {
    const measures = [{ ...MEASURE, inForce: false, endedAt: OPENED.now }];
    expect(closingFaults('medidas_extinguidas', { ...REPORTED, measures }, anybody)).toEqual([]);
  });
});

describe('VF10 §1.7 a breach', () => {
  const breach = { id: 'b', at: OPENED.now, toldAt: null };
  it('refuses to close while the juzgado was not told', () => {
    const facts = { ...REPORTED, measures: [MEASURE], breaches: [breach] };
    expect(codes(closingFaults('traslado', facts, anybody))).toEqual(['violence_breach_untold']);
  });
  it('passes once it was', () => {
    const facts = {
      ...REPORTED,
      measures: [MEASURE],
      breaches: [{ ...breach, toldAt: OPENED.now }],
    };
    expect(closingFaults('traslado', facts, anybody)).toEqual([]);
  });
});

it('VF10 §1.9 refuses the breach of what no juzgado gave, denounced or not', () => {
  expect(codes(actFaults('incumplimiento', REPORTED))).toEqual(['violence_no_measure']);
  expect(actFaults('incumplimiento', { ...REPORTED, measures: [MEASURE] })).toEqual([]);
});

describe('VF11 §1.9 what was entrusted', () => {
  it('passes visits and reports of it', () => {
    expect(actFaults('visita', { ...REPORTED, measures: [MEASURE] })).toEqual([]);
  });
  it('refuses them where nothing was', () => {
    const measures = [{ ...MEASURE, entrusted: false }];
    expect(codes(actFaults('informe', { ...REPORTED, measures }))).toEqual([
      'violence_not_entrusted',
    ]);
  });
});

it('VF09 §1.7 refuses the address below severe risk, and passes at severe', () => {
  const level = (code: 'moderado' | 'severo') => ({ level: code, at: OPENED.now });
  expect(codes(viewFaults({ level: null }))).toEqual(['violence_not_severe']);
  expect(codes(viewFaults({ level: level('moderado') }))).toEqual(['violence_not_severe']);
  expect(viewFaults({ level: level('severo') })).toEqual([]);
});

describe('§1.6 the path', () => {
  it('begins with the immediate attention and has eight steps', () => {
    const path = pathOf(OPENED);
    expect(path.map(({ key }) => key)).toEqual([
      'atencion',
      'ficha',
      'denuncia',
      'derivacion',
      'fvr',
      'medidas',
      'seguimiento',
      'cierre',
    ]);
    expect(path.filter(({ place }) => place === 'now').map(({ key }) => key)).toEqual(['atencion']);
  });
  it('shows the first step that lacks, although later ones are done', () => {
    const path = pathOf({ ...REPORTED, measures: [MEASURE] });
    expect(path.map(({ place }) => place)).toEqual([
      'done',
      'done',
      'done',
      'now',
      'ahead',
      'done',
      'ahead',
      'ahead',
    ]);
  });
  it('leads from act to act, one at a time', () => {
    const asked = { ...OPENED, attendedAt: OPENED.now };
    expect(nextAct(OPENED)).toBe('atender');
    expect(nextAct(asked)).toBe('preguntar');
    expect(nextAct({ ...asked, askedAt: OPENED.now })).toBe('denunciar');
    expect(nextAct(REPORTED)).toBe('derivar');
    const referral = { id: 'r', to: 'cem', at: OPENED.now, isReport: false };
    const referred = { ...REPORTED, told: [...REPORTED.told, referral] };
    expect(nextAct(referred)).toBe('medida');
    expect(nextAct({ ...referred, measures: [MEASURE] })).toBe('visita');
    const over = { ...MEASURE, inForce: false, endedAt: OPENED.now };
    expect(nextAct({ ...referred, measures: [over] })).toBe('cerrar');
    expect(nextAct({ ...REPORTED, closedAt: OPENED.now })).toBe('archivar');
    expect(nextAct({ ...REPORTED, closedAt: OPENED.now, archivedAt: OPENED.now })).toBeNull();
  });
  it('lists every act with why it may not be done', () => {
    expect(choicesOf(OPENED).map(({ act }) => act)).toEqual([...VIOLENCE_ACTS]);
    const closed = choicesOf({ ...REPORTED, closedAt: OPENED.now });
    expect(closed.filter(({ forbidden }) => forbidden === null).map(({ act }) => act)).toEqual([
      'archivar',
    ]);
  });
});
