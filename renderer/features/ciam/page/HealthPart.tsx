import type { OlderView } from '../../../../backend/ciam/types.ts';
import { HEALTH_INSURANCES } from '../../../../domain/catalogues/person.ts';
import {
  AUTONOMY_LEVELS,
  PENSIONS,
  SOCIOECONOMIC_LEVELS,
} from '../../../../domain/ciam/catalogues.ts';
import { Facts, said, saidAll, TERNARY_WORDS } from './Facts.tsx';

/** How she is, and what she lives on. */
export function HealthPart({ older }: { readonly older: OlderView }) {
  const { fields } = older.ficha;
  return (
    <Facts
      rows={[
        ['Autonomía', said(AUTONOMY_LEVELS, fields.autonomy)],
        ['Seguro de salud', said(HEALTH_INSURANCES, fields.insurance)],
        ['Enfermedades', fields.illnesses],
        ['Discapacidad', fields.disability === null ? null : TERNARY_WORDS[fields.disability]],
        ['Necesita para participar', fields.needs],
        ['Pensiones', saidAll(PENSIONS, fields.pensions)],
        ['SISFOH', said(SOCIOECONOMIC_LEVELS, fields.socioeconomic)],
      ]}
    />
  );
}
