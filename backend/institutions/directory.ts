/** The directory as it is read. */
import { type Institution, institutions } from '../../db/entities/index.ts';
import type { Tx } from '../../db/store.ts';
import { Refusal } from '../../domain/errors.ts';
import { foldName } from '../../domain/people/names.ts';
import type { InstitutionRow, InstitutionView } from './types.ts';

export interface DirectoryQuery {
  /** Words of the name, the holder or the post; accents ignored, in any order. */
  readonly text?: string | undefined;
  readonly kind?: string | undefined;
  readonly includeEnded?: boolean | undefined;
}

/**
 * Institutions by name; only those in force on the day (YYYY-MM-DD, Lima) unless asked. The whole
 * directory is read: an office writes to some dozens of institutions.
 */
export async function listInstitutions(
  tx: Tx,
  query: DirectoryQuery,
  day: string,
): Promise<InstitutionRow[]> {
  const words = foldName(query.text ?? '')
    .split(' ')
    .filter((word) => word !== '');
  const rows = await tx.find(institutions, {
    where: query.kind === undefined ? {} : { kind: query.kind },
    order: { nameSort: 'ASC' },
  });
  return rows
    .filter((row) => query.includeEnded === true || isInForce(row, day))
    .filter((row) => words.every((word) => searchable(row).includes(word)))
    .map((row) => ({
      id: row.id,
      kind: row.kind,
      officialName: row.officialName,
      shortName: row.shortName,
      holder: row.holder,
      post: row.post,
      treatment: row.treatment,
      address: row.address,
      place: row.place,
      phone: row.phone,
      emergencyContact: row.emergencyContact,
      verified: row.verifiedOn !== null,
      inForce: isInForce(row, day),
      validTo: row.validTo,
    }));
}

/** @throws Refusal `not_found`. */
export async function institutionOf(tx: Tx, id: string): Promise<Institution> {
  const row = await tx.findOneBy(institutions, { id });
  if (row === null) throw new Refusal('not_found');
  return row;
}

export function asView(row: Institution, day: string): InstitutionView {
  const { nameSort: _sort, changedBy: _by, ...card } = row;
  return { ...card, verified: row.verifiedOn !== null, inForce: isInForce(row, day) };
}

/** Whether a letter may be addressed to it on this day. */
export const isInForce = ({ validFrom, validTo }: Institution, day: string): boolean =>
  validFrom <= day && (validTo === null || day <= validTo);

const searchable = (row: Institution): string =>
  foldName([row.officialName, row.shortName, row.holder ?? '', row.post].join(' '));
