import { describe, expect, it } from 'vitest';
import { officeFields, setNextNumber } from '../../../domain/records/office.ts';
import { MISSING } from '../../../domain/words/refused.ts';
import { messagesOf } from './messages.ts';

const office = {
  validFrom: '2026-01-01',
  municipality: 'Municipalidad Provincial de Tarata',
  unit: 'DEMUNA',
  dnaCode: '23010',
  district: '230401',
  siglas: 'DEMUNA-GDS/MPT',
  place: 'Tarata',
  address: '',
  phones: '',
  email: '',
  accredited: false,
  accreditedSince: null,
  accreditationDocument: null,
};

describe('messagesOf', () => {
  it('says nothing of a right record', () => {
    expect(messagesOf(officeFields, office)).toEqual({});
  });

  it('asks for a number where something else was typed', () => {
    const next = { kind: 'case', year: 2026, next: 'diez', reason: 'Siguió en papel' };
    expect(messagesOf(setNextNumber, next)).toEqual({
      next: 'El próximo número va de 1 a 99 999.',
    });
    expect(messagesOf(setNextNumber, { ...next, next: null })).toEqual({ next: MISSING });
  });

  it('has one Spanish message per field, and none about types', () => {
    expect(
      messagesOf(officeFields, { ...office, validFrom: null, dnaCode: '1', accredited: true }),
    ).toEqual({
      validFrom: MISSING,
      dnaCode: expect.stringContaining('cinco cifras'),
    });
    expect(messagesOf(officeFields, { ...office, accredited: true })).toEqual({
      accreditedSince: 'Indique desde cuándo está acreditada.',
    });
  });
});
