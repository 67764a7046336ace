/** The directory as it is read. */
import {
  type Institution,
  type InstitutionHolder,
  institutionHolders,
  institutions,
} from '../../db/entities/index.ts';
import type { Tx } from '../../db/store.ts';
import { Refusal } from '../../domain/errors.ts';
import { holderOn, postFor } from '../../domain/institutions/holders.ts';
import { verificationOf } from '../../domain/institutions/verification.ts';
import { foldName } from '../../domain/people/names.ts';
import type { Addressee, HolderView, InstitutionRow, InstitutionView } from './types.ts';

export interface DirectoryQuery {
  /** Words of the name, of who heads it or the post; accents ignored, in any order. */
  readonly text?: string | undefined;
  readonly kind?: string | undefined;
  readonly includeEnded?: boolean | undefined;
  /** Only what nobody confirmed, or confirmed more than a year ago. */
  readonly toVerify?: boolean | undefined;
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
  const cards = await tx.find(institutions, {
    where: query.kind === undefined ? {} : { kind: query.kind },
    order: { nameSort: 'ASC' },
  });
  const holders = Map.groupBy(await tx.find(institutionHolders), (one) => one.institutionId);
  return cards
    .map((card) => rowOf(card, addresseeOf(card, holders.get(card.id) ?? [], day), day))
    .filter((row) => query.includeEnded === true || row.inForce)
    .filter((row) => query.toVerify !== true || row.verification !== 'recent')
    .filter((row) => words.every((word) => searchable(row).includes(word)));
}

/** @throws Refusal `not_found`. */
export async function institutionOf(tx: Tx, id: string): Promise<Institution> {
  const row = await tx.findOneBy(institutions, { id });
  if (row === null) throw new Refusal('not_found');
  return row;
}

/** To whom a letter of this day goes: who holds the post, or stands in; the post alone while nobody knows. */
export const addresseeOn = async (tx: Tx, card: Institution, day: string): Promise<Addressee> =>
  addresseeOf(card, await holdersOf(tx, card.id), day);

/** @throws Refusal `not_found`. */
export async function viewInstitution(tx: Tx, id: string, day: string): Promise<InstitutionView> {
  const row = await institutionOf(tx, id);
  const holders = await holdersOf(tx, id);
  const { nameSort: _sort, changedBy: _by, ...card } = row;
  const now = holderOn(holders, day);
  return {
    ...card,
    ...verifiedOf(row, day),
    inForce: isInForce(row, day),
    addressee: addresseeOf(row, holders, day),
    holders: holders.map((one) => holderView(one, now)),
  };
}

/** Whether a letter may be addressed to it on this day. */
export const isInForce = ({ validFrom, validTo }: Institution, day: string): boolean =>
  validFrom <= day && (validTo === null || day <= validTo);

/** All that have headed it, the last to begin first. */
export const holdersOf = (tx: Tx, institutionId: string): Promise<InstitutionHolder[]> =>
  tx.find(institutionHolders, {
    where: { institutionId },
    order: { validFrom: 'DESC', recordedAt: 'DESC' },
  });

function rowOf(card: Institution, addressee: Addressee, day: string): InstitutionRow {
  return {
    id: card.id,
    kind: card.kind,
    officialName: card.officialName,
    shortName: card.shortName,
    holder: addressee.name,
    post: addressee.post,
    treatment: addressee.treatment,
    address: card.address,
    place: card.place,
    phone: card.phone,
    emergencyContact: card.emergencyContact,
    ...verifiedOf(card, day),
    inForce: isInForce(card, day),
    validTo: card.validTo,
  };
}

function addresseeOf(
  { treatment, post }: Institution,
  holders: readonly InstitutionHolder[],
  day: string,
): Addressee {
  const holder = holderOn(holders, day);
  if (holder === null) return { treatment, name: null, post };
  const said = postFor(holder.post, holder.treatment);
  return {
    treatment: holder.treatment,
    name: holder.name,
    post: holder.acting ? `${said} (e)` : said,
  };
}

function holderView(
  { institutionId: _of, recordedBy: _by, ...holder }: InstitutionHolder,
  now: InstitutionHolder | null,
): HolderView {
  return { ...holder, current: holder.id === now?.id };
}

const verifiedOf = ({ verifiedOn }: Institution, day: string) => {
  const verification = verificationOf(verifiedOn, day);
  return { verification, verified: verification !== 'never' };
};

const searchable = (row: InstitutionRow): string =>
  foldName([row.officialName, row.shortName, row.holder ?? '', row.post].join(' '));
