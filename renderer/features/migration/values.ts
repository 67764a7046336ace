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
export type MigrationValues = Omit<Migration, 'draftId' | 'number' | 'reception'> & {
  readonly draftId: null;
  readonly number: { readonly year: number | null; readonly n: number | null };
  readonly reception: ReceptionValues;
};

export const migrationSchema = z.preprocess(
  // The form is the only one that calls it, always with its own values.
  (values) => ({
    ...(values as MigrationValues),
    reception: tidied((values as MigrationValues).reception),
  }),
  migrateCase,
);

/** @param now instant, ISO UTC. @param district of the office. */
export function startOf(
  now: string,
  district: string,
  restored: Partial<MigrationValues> | null,
): MigrationValues {
  const blank: MigrationValues = {
    draftId: null,
    number: { year: Number(now.slice(0, 4)), n: null },
    state: 'en_atencion',
    qualifiedOn: null,
    acts: [],
    // The folder says when it was received; today would be a guess.
    reception: { ...blankReception(now, district), receivedAt: null },
  };
  if (restored === null) return blank;
  return {
    ...blank,
    ...restored,
    draftId: null,
    reception: restoredReception(blank.reception, restored.reception),
  };
}
