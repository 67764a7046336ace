/** The office's dated facts, and the institutions, numbers and year names that begin with it. */
import {
  type OfficeVersion,
  officeVersions,
  type YearName,
  yearNames,
} from '../../db/entities/index.ts';
import type { Tx } from '../../db/store.ts';
import { Refusal } from '../../domain/errors.ts';

/** Office facts without the bytes of the logo. */
export type OfficeFacts = Omit<OfficeVersion, 'logo'> & { readonly hasLogo: boolean };

/**
 * What the office is on a day (YYYY-MM-DD, Lima): the last version in force, or the first one when
 * the day is before all of them (a paper case older than the program).
 */
export async function officeOn(tx: Tx, day: string): Promise<OfficeVersion> {
  const [current] = await tx
    .createQueryBuilder(officeVersions, 'o')
    .where('o.validFrom <= :day', { day })
    .orderBy('o.validFrom', 'DESC')
    .addOrderBy('o.recordedAt', 'DESC')
    .limit(1)
    .getMany();
  if (current !== undefined) return current;
  const [first] = await tx.find(officeVersions, { order: { validFrom: 'ASC' }, take: 1 });
  if (first === undefined) throw new Refusal('not_set_up');
  return first;
}

export function withoutLogo({ logo, ...facts }: OfficeVersion): OfficeFacts {
  return { ...facts, hasLogo: logo !== null };
}

/** The logo as react-pdf takes it, or null. */
export function logoDataUrl({ logo, logoMime }: OfficeVersion): string | null {
  if (logo === null || logoMime === null) return null;
  return `data:${logoMime};base64,${Buffer.from(logo).toString('base64')}`;
}

/** @throws Refusal `denomination_missing` when nobody recorded this year's official name. */
export async function yearNameOf(tx: Tx, year: number): Promise<YearName> {
  const name = await tx.findOneBy(yearNames, { year });
  if (name === null) throw new Refusal('denomination_missing');
  return name;
}
