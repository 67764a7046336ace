import { z } from 'zod';
import type { OrientationRow } from '../../../backend/orientations/types.ts';
import { BLANK_PERSON } from '../../../domain/records/person.ts';
import { registerCase } from '../../../domain/records/reception.ts';
import {
  blankAffected,
  blankReception,
  type ReceptionValues,
  restoredReception,
  tidied,
} from '../../components/reception/values.ts';

/** What the form of a reception holds, as it is kept in its draft. */
export interface IntakeValues {
  readonly orientationId: string | null;
  readonly reception: ReceptionValues;
}

/** The record that the form becomes. */
export const intakeSchema = z.preprocess(
  // The form is the only one that calls it, always with its own values.
  (values) => ({
    ...(values as IntakeValues),
    reception: tidied((values as IntakeValues).reception),
  }),
  registerCase,
);

interface Start {
  /** Instant, ISO UTC. */
  readonly now: string;
  /** INEI code of the office's district. */
  readonly district: string;
  readonly orientation: OrientationRow | null;
  readonly restored: Partial<IntakeValues> | null;
}

/** What the form opens with: the draft if there is one, else what the orientation told, else blanks. */
export function startOf({ now, district, orientation, restored }: Start): IntakeValues {
  const blank = blankReception(now, district);
  if (restored !== null)
    return {
      orientationId: restored.orientationId ?? null,
      reception: restoredReception(blank, restored.reception),
    };
  if (orientation === null) return { orientationId: null, reception: blank };
  return {
    orientationId: orientation.id,
    reception: {
      ...blank,
      channel: orientation.channel,
      facts: orientation.note,
      factsDistrict: orientation.district ?? district,
      affected: isChild(orientation) ? [childOf(orientation)] : [],
    },
  };
}

const isChild = ({ ageGroup }: OrientationRow): boolean =>
  ageGroup === 'nino' || ageGroup === 'adolescente';

const childOf = ({ sex, district }: OrientationRow) =>
  blankAffected({ kind: 'new', fields: { ...BLANK_PERSON, sex, district } });
