/** Sheets for tests: of the first annex of the form, worked out by hand. */
import type { RecordCalculation, RecordSheet } from '../../domain/records/fvr.ts';

interface Of {
  readonly caseId: string;
  readonly personId: string;
}

/** Every item asked, three of them with a yes: 5 + 3 + 3 = 11, moderado. */
export const ANSWERS = {
  ...Object.fromEntries(Array.from({ length: 19 }, (_, at) => [`i${at + 1}`, 'no'])),
  i2: 'si',
  i2a: 'si',
  i3: 'si',
  i4: 'si',
  i5: 'si',
  i6: 'si',
};

export const sheetOf = ({ caseId, personId }: Of, changes: Partial<RecordSheet> = {}) =>
  ({
    caseId,
    personId,
    correctsId: null,
    correctionReason: '',
    instrument: 'fvr_mujeres_pareja',
    institution: 'pnp',
    institutionName: 'Comisaría PNP de Tarata',
    operatorName: 'S1 PNP Julia Choque Ticona',
    appliedAt: '2026-08-10T13:00:00.000Z',
    bond: 'pareja',
    severity: 2,
    answers: {},
    writtenScore: 11,
    levelAssigned: 'moderado',
    levelReason: '',
    observations: '',
    signedByOperator: true,
    signedByVictim: true,
    attachmentId: null,
    ...changes,
  }) satisfies RecordSheet;

export const calculationOf = ({ caseId, personId }: Of, changes: Partial<RecordCalculation> = {}) =>
  ({
    caseId,
    personId,
    appliedAt: '2026-08-10T13:30:00.000Z',
    severity: null,
    answers: ANSWERS,
    levelAssigned: 'moderado',
    levelReason: 'Coincide con lo que contó.',
    observations: '',
    trained: true,
    ...changes,
  }) satisfies RecordCalculation;
