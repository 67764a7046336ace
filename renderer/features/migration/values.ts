import { z } from 'zod';
import { migrateCase } from '../../../domain/records/reception.ts';
import {
  blankReception,
  type ReceptionValues,
  restoredReception,
  tidied,
} from '../../components/reception/values.ts';

type Migration = z.input<typeof migrateCase>;

/** What the form of a paper case holds, as it is kept in its draft. */
export type MigrationValues = Omit<Migration, 'number' | 'firstAction' | 'reception'> & {
  readonly number: { readonly year: number | null; readonly n: number | null };
  /** Asked, and sent, in the states that suppose it. */
  readonly firstAction: {
    readonly kind: string | null;
    readonly startedOn: string | null;
    readonly finishedOn: string | null;
  };
  readonly reception: ReceptionValues;
};

export const migrationSchema = z.preprocess(
  // The form is the only one that calls it, always with its own values.
  (values) => ({
    ...(values as MigrationValues),
    firstAction: supposesAction((values as MigrationValues).state)
      ? (values as MigrationValues).firstAction
      : null,
    reception: tidied((values as MigrationValues).reception),
  }),
  migrateCase,
);

/** Whether a case in this state has had a defence action. */
export const supposesAction = (state: string): boolean =>
  state === 'en_atencion' || state === 'en_verificacion';

/** @param now instant, ISO UTC. @param district of the office. */
export function startOf(
  now: string,
  district: string,
  restored: Partial<MigrationValues> | null,
): MigrationValues {
  const blank: MigrationValues = {
    number: { year: Number(now.slice(0, 4)), n: null },
    state: 'en_atencion',
    qualifiedOn: null,
    firstAction: { kind: null, startedOn: null, finishedOn: null },
    acts: [],
    // The folder says when it was received; today would be a guess.
    reception: { ...blankReception(now, district), receivedAt: null },
  };
  if (restored === null) return blank;
  // A draft of an earlier program may hold what the form lost since.
  const known = Object.entries(restored).filter(([field]) => field in blank);
  return {
    ...blank,
    ...Object.fromEntries(known),
    reception: restoredReception(blank.reception, restored.reception),
  };
}
