/** The directory as it is written: added to and corrected, never deleted (a letter names its rows). */
import { type Institution, institutionHolders, institutions } from '../../db/entities/index.ts';
import { indexDoc } from '../../db/search.ts';
import type { Tx } from '../../db/store.ts';
import { Refusal } from '../../domain/errors.ts';
import { sortKey } from '../../domain/people/names.ts';
import type { InstitutionFields } from '../../domain/records/institution.ts';
import type { WritingContext } from '../core/procedure.ts';
import { institutionOf } from './directory.ts';

export async function addInstitution(
  ctx: WritingContext,
  fields: InstitutionFields,
): Promise<{ id: string; version: number }> {
  requireOrderedDates(fields);
  const id = ctx.backend.newId();
  await ctx.tx.insert(institutions, {
    id,
    version: 1,
    ...fields,
    nameSort: nameSortOf(fields.officialName),
    source: null,
    verifiedOn: null,
    verifiedBy: null,
    verifiedHow: null,
    changedAt: ctx.now,
    changedBy: ctx.session.operatorId,
  });
  await indexInstitution(ctx.tx, { id, ...fields });
  ctx.trace({ kind: 'institution', id }, { act: 'add' });
  return { id, version: 1 };
}

/**
 * Corrects a card. Drafts take what it says now; issued letters keep what they said. What a letter
 * or whoever looks for it goes by is to be confirmed again once it changed.
 * @throws Refusal `not_found`, `conflict`, `bad_input` when it ends before it begins.
 */
export async function changeInstitution(
  ctx: WritingContext,
  id: string,
  version: number,
  fields: InstitutionFields,
): Promise<{ id: string; version: number }> {
  requireOrderedDates(fields);
  const before = await institutionOf(ctx.tx, id);
  if (before.version !== version) throw new Refusal('conflict');
  const changed = (Object.keys(fields) as (keyof InstitutionFields)[]).filter(
    (name) => fields[name] !== before[name],
  );
  await ctx.tx.update(
    institutions,
    { id },
    {
      ...fields,
      ...(changed.some((name) => !OWN.has(name)) ? UNVERIFIED : {}),
      version: version + 1,
      nameSort: nameSortOf(fields.officialName),
      changedAt: ctx.now,
      changedBy: ctx.session.operatorId,
    },
  );
  await indexInstitution(ctx.tx, { id, ...fields });
  ctx.trace({ kind: 'institution', id }, { act: 'change', fields: changed });
  return { id, version: version + 1 };
}

/** An institution's name is one line; it sorts as it is written. */
export const nameSortOf = (officialName: string): string =>
  sortKey({ firstSurname: officialName, secondSurname: null, givenNames: null });

/** What is the office's own to say, and the institution confirms nothing of it. */
const OWN: ReadonlySet<keyof InstitutionFields> = new Set([
  'kind',
  'shortName',
  'place',
  'notes',
  'validFrom',
  'validTo',
]);
const UNVERIFIED = { verifiedOn: null, verifiedBy: null, verifiedHow: null } as const;

/** Found by its names and by all who have headed it. */
export async function indexInstitution(
  tx: Tx,
  { id, officialName, shortName }: Pick<Institution, 'id' | 'officialName' | 'shortName'>,
): Promise<void> {
  const holders = await tx.findBy(institutionHolders, { institutionId: id });
  await indexDoc(tx, {
    kind: 'institution',
    subjectId: id,
    words: [officialName, shortName, ...holders.map(({ name }) => name)],
  });
}

function requireOrderedDates({ validFrom, validTo }: InstitutionFields): void {
  if (validTo !== null && validTo < validFrom)
    throw new Refusal('bad_input', {
      fields: { 'fields.validTo': 'Termina antes de empezar. Revise las fechas.' },
    });
}
