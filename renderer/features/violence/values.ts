import { z } from 'zod';
import { BLANK_PERSON } from '../../../domain/records/person.ts';
import { registerViolence } from '../../../domain/records/violence.ts';
import { blankReception, tidied } from '../../components/reception/values.ts';
import { BLANK_RECORD } from '../../components/reception/violence.ts';

const newPerson = () => ({ kind: 'new' as const, fields: { ...BLANK_PERSON } });

export const blankVictim = (quality: 'victima_directa' | 'victima_indirecta') => ({
  person: newPerson(),
  notes: '',
  safeContact: null,
  quality,
  tie: null,
  livesTogether: null,
  depends: null,
});

export const blankAccused = () => ({
  person: newPerson(),
  notes: '',
  publicServant: 'no_sabe' as const,
  firearmLicence: 'no_sabe' as const,
  records: '',
  recordsSource: '',
});

export const blankOther = () => ({
  person: newPerson(),
  as: null,
  notes: '',
  safeContact: null,
});

/** An empty sheet of violence. @param now instant, ISO UTC. @param district of the office. */
export function blankViolence(now: string, district: string) {
  const {
    priority: _priority,
    matters: _matters,
    rights: _rights,
    crime: _crime,
    misdemeanor: _misdemeanor,
    risk: _risk,
    violence: _violence,
    courtCase: _courtCase,
    courtName: _courtName,
    courtNumber: _courtNumber,
    ...reception
  } = blankReception(now, district);
  return {
    attended: { vitalRisk: null, help: [] as string[], text: '' },
    reception: {
      ...reception,
      affected: [blankVictim('victima_directa')],
      obliged: [] as ReturnType<typeof blankAccused>[],
      relatives: [] as ReturnType<typeof blankOther>[],
    },
    record: { ...BLANK_RECORD, origin: 'violencia' },
  };
}
export type ViolenceValues = ReturnType<typeof blankViolence>;

/** The record that the form becomes: what another answer left behind stays out of it. */
export const violenceSchema = z.preprocess((values) => {
  const { reception, ...rest } = values as ViolenceValues;
  const {
    courtName: _courtName,
    courtNumber: _courtNumber,
    ...kept
  } = tidied(reception as never) as Record<string, unknown>;
  return { ...rest, reception: kept };
}, registerViolence);
