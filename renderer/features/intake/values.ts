import { z } from 'zod';
import type { CaseView } from '../../../backend/cases/types.ts';
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
  /** The case whose new facts it is about. */
  readonly originId: string | null;
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

/** An orientation that becomes a case, or a case with new facts. */
export type ReceptionFrom =
  | { readonly of: 'orientation'; readonly orientation: OrientationRow }
  | { readonly of: 'case'; readonly file: Pick<CaseView, 'id' | 'number' | 'people'> };

interface Start {
  /** Instant, ISO UTC. */
  readonly now: string;
  /** INEI code of the office's district. */
  readonly district: string;
  readonly from: ReceptionFrom | null;
  readonly restored: Partial<IntakeValues> | null;
}

/** What the form opens with: the draft if there is one, else what it begins from, else blanks. */
export function startOf({ now, district, from, restored }: Start): IntakeValues {
  const blank = blankReception(now, district);
  if (restored !== null)
    return {
      orientationId: restored.orientationId ?? null,
      originId: restored.originId ?? null,
      reception: restoredReception(blank, restored.reception),
    };
  if (from === null) return { orientationId: null, originId: null, reception: blank };
  return from.of === 'case' ? afterCase(blank, from.file) : ofOrientation(blank, from.orientation);
}

/** The same children; what happened is asked anew. */
const afterCase = (
  blank: ReceptionValues,
  { id, people }: Pick<CaseView, 'id' | 'people'>,
): IntakeValues => ({
  orientationId: null,
  originId: id,
  reception: {
    ...blank,
    affected: people.flatMap(({ role, personId }) =>
      role === 'affected' && personId !== null
        ? [blankAffected({ kind: 'existing', id: personId })]
        : [],
    ),
  },
});

const ofOrientation = (blank: ReceptionValues, orientation: OrientationRow): IntakeValues => ({
  orientationId: orientation.id,
  originId: null,
  reception: {
    ...blank,
    channel: orientation.channel,
    facts: orientation.note,
    factsDistrict: orientation.district ?? blank.factsDistrict,
    affected: isChild(orientation) ? [childOf(orientation)] : [],
  },
});

const isChild = ({ ageGroup }: OrientationRow): boolean =>
  ageGroup === 'nino' || ageGroup === 'adolescente';

const childOf = ({ sex, district }: OrientationRow) =>
  blankAffected({ kind: 'new', fields: { ...BLANK_PERSON, sex, district } });
