import type { OlderCodes } from '../../../db/entities/index.ts';
import type { Tx } from '../../../db/store.ts';
import { bandOf } from '../../../domain/ciam/age.ts';
import { type Aged, yearsOn } from '../../../domain/people/age.ts';

/** Somebody in the register on a day, as the figures count her. */
export interface Registered {
  readonly sex: string | null;
  readonly district: string | null;
  readonly motherTongue: string | null;
  readonly registeredOn: string;
  /** Code of AGE_BANDS; null when her age is not known. */
  readonly band: string | null;
  /** Null for whoever may not open the ficha. */
  readonly codes: OlderCodes | null;
}

/** Whoever was in the register at the end of a day. @param day YYYY-MM-DD. */
export async function registered(
  tx: Tx,
  codes: ReadonlyMap<string, OlderCodes>,
  day: string,
): Promise<Registered[]> {
  const rows: (Omit<Registered, 'band' | 'codes'> & Aged & { readonly id: string })[] =
    await tx.query(
      `SELECT r.id, p.sex, p.district, p.mother_tongue AS "motherTongue",
         r.registered_on AS "registeredOn", p.birth_date AS "birthDate",
         p.estimated_age AS "estimatedAge", p.estimated_on AS "estimatedOn"
       FROM main.registrations r JOIN main.persons p ON p.id = r.person_id
       WHERE r.desk = 'ciam' AND r.registered_on <= ? AND (r.ended_on IS NULL OR r.ended_on > ?)`,
      [day, day],
    );
  const bands = new Map<string, string | null>();
  return rows.map((row) => ({
    sex: row.sex,
    district: row.district,
    motherTongue: row.motherTongue,
    registeredOn: row.registeredOn,
    band: bandOn(row, day, bands),
    codes: codes.get(row.id) ?? null,
  }));
}

/** Many are born on one day: each is worked out once. */
function bandOn(aged: Aged, day: string, known: Map<string, string | null>): string | null {
  const key = aged.birthDate ?? `${aged.estimatedAge} ${aged.estimatedOn}`;
  const found = known.get(key);
  if (found !== undefined) return found;
  const years = yearsOn(aged, day);
  const band = years === null ? null : bandOf(years);
  known.set(key, band);
  return band;
}
