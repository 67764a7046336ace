import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codesOf } from '../catalogues/catalogue.ts';
import { CERTIFICATE_CHARACTERS, CERTIFICATE_STEPS } from '../catalogues/omaped.ts';
import {
  type CertificateFacts,
  certificateFaults,
  certificateStanding,
  currentCertificate,
  falseWarning,
  lapsesOn,
  mayBecome,
  stepsAfter,
} from './certificate.ts';

const certificate = (changes: Partial<CertificateFacts> = {}): CertificateFacts => ({
  step: 'emitido',
  number: '000123',
  issuedOn: '2022-05-10',
  establishment: 'Hospital Hipólito Unanue de Tacna',
  character: null,
  validTo: null,
  ...changes,
});

const day = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2050-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const anyCertificate = fc.record({
  step: fc.constantFrom(...codesOf(CERTIFICATE_STEPS)),
  number: fc.string(),
  issuedOn: fc.option(day),
  establishment: fc.string(),
  character: fc.option(fc.constantFrom(...codesOf(CERTIFICATE_CHARACTERS))),
  validTo: fc.option(day),
});

describe('§3.3 whether a certificate is over', () => {
  it('OM_PERMANENTE passes: a permanent one is never «vencido», whatever day it bears', () => {
    fc.assert(
      fc.property(anyCertificate, day, (facts, today) => {
        const permanent = { ...facts, character: 'permanente' as const };
        expect(certificateStanding(permanent, today)).not.toBe('vencido');
        expect(lapsesOn(permanent)).toBeNull();
      }),
    );
  });

  it('OM_PERMANENTE refuses: one that is not permanent is over the day after its last', () => {
    // Good until the end of Sunday 31 May 2026; over on Monday 1 June.
    const temporal = certificate({ character: 'temporal', validTo: '2026-05-31' });
    expect(certificateStanding(temporal, '2026-05-31')).toBe('vigente');
    expect(certificateStanding(temporal, '2026-06-01')).toBe('vencido');
    expect(certificateStanding(certificate({ validTo: '2026-05-31' }), '2026-06-01')).toBe(
      'vencido',
    );
  });

  it('tells one on its way, and one that bears no last day', () => {
    expect(certificateStanding(certificate({ step: 'cita' }), '2026-06-01')).toBe('en_tramite');
    expect(certificateStanding(certificate(), '2026-06-01')).toBe('sin_fecha');
    expect(lapsesOn(certificate({ step: 'cita', validTo: '2026-01-01' }))).toBeNull();
  });
});

describe('§3.3 the way of a certificate', () => {
  it('OM_RUTA passes: orientado → cita → en_evaluacion → emitido → observado → inscrito_conadis', () => {
    const way = codesOf(CERTIFICATE_STEPS);
    way.slice(1).forEach((step, at) => {
      expect(stepsAfter(way[at] ?? 'orientado')).toContain(step);
    });
    expect(mayBecome('orientado', 'emitido')).toBe(true);
    expect(mayBecome('observado', 'emitido')).toBe(true);
  });

  it('OM_RUTA refuses to go back before the evaluation, and to leave the CONADIS', () => {
    for (const step of ['orientado', 'cita', 'en_evaluacion'] as const)
      expect(mayBecome('emitido', step)).toBe(false);
    expect(stepsAfter('inscrito_conadis')).toEqual([]);
    expect(mayBecome('cita', 'orientado')).toBe(false);
    expect(mayBecome('orientado', 'inscrito_conadis')).toBe(false);
  });

  it('OM_EMISOR passes: before it is issued nothing of it is asked, and then who issued it is said', () => {
    const nothing = { number: '', issuedOn: null, establishment: '' };
    expect(certificateFaults(certificate({ step: 'cita', ...nothing }))).toEqual({});
    expect(certificateFaults(certificate())).toEqual({});
  });

  it('OM_EMISOR refuses an issued one without number, date and establishment', () => {
    const nothing = { number: '', issuedOn: null, establishment: '' };
    expect(Object.keys(certificateFaults(certificate(nothing)))).toEqual([
      'number',
      'issuedOn',
      'establishment',
    ]);
    expect(certificateFaults(certificate({ validTo: '2022-05-09' }))).toHaveProperty('validTo');
  });

  it('asks no percentage, code or last day (NTS 127 was not verified)', () => {
    expect(certificateFaults(certificate({ character: 'temporal', validTo: null }))).toEqual({});
  });
});

describe('§3.3 what the MINSA answered', () => {
  it('OM_FALSO passes an authentic one, or one that nobody asked about, in silence', () => {
    expect(falseWarning('autentico')).toBeNull();
    expect(falseWarning(null)).toBeNull();
  });
  it('OM_FALSO refuses a false one in words: the authority is told', () => {
    expect(falseWarning('falso')).toContain('art. 69.2');
  });
});

describe('the certificate that counts', () => {
  const at = (recordedAt: string, facts: Partial<CertificateFacts>) => ({
    ...certificate(facts),
    recordedAt,
  });
  it('is the last issued, and one on its way only when there is none', () => {
    const old = at('2026-01-01T00:00:00.000Z', { issuedOn: '2019-01-01' });
    const newer = at('2025-01-01T00:00:00.000Z', { issuedOn: '2024-01-01' });
    const open = at('2026-02-01T00:00:00.000Z', { step: 'cita', issuedOn: null });
    expect(currentCertificate([old, newer, open])).toBe(newer);
    expect(currentCertificate([open])).toBe(open);
    expect(currentCertificate([])).toBeNull();
  });
});
