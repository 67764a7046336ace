/** The first directory of an office, and what was added to it since. */
import type { z } from 'zod';
import { institutions } from '../../db/entities/index.ts';
import type { Tx } from '../../db/store.ts';
import { dateInLima } from '../../domain/clock/lima.ts';
import { Refusal } from '../../domain/errors.ts';
import { INSTITUTIONS, type InstitutionSeed } from '../../domain/institutions/seed.ts';
import { foldName } from '../../domain/people/names.ts';
import type { addMissingInstitutions } from '../../domain/records/institution.ts';
import type { WritingContext } from '../core/procedure.ts';
import { indexInstitution, nameSortOf } from './record.ts';
import type { MissingInstitution } from './types.ts';

/** Who receives a letter when nobody knows the name of the post. */
const UNKNOWN_POST = 'Titular';
/** Right for any town; the office writes the town where it prefers it. */
const HERE = 'Presente.-';

export interface SeedOptions {
  readonly newId: () => string;
  /** ISO instant UTC. */
  readonly now: string;
  /** YYYY-MM-DD, Lima: the directory is in force from here. */
  readonly day: string;
}

/** At set-up; what nobody sourced stays *por verificar*. */
export const seedInstitutions = (tx: Tx, options: SeedOptions): Promise<void> =>
  insertSeeds(tx, INSTITUTIONS, options);

/** What the directory lacks of the first one: no card, in force or ended, has its name. */
export async function missingInstitutions(tx: Tx): Promise<MissingInstitution[]> {
  return (await missingSeeds(tx)).map(({ officialName, kind, source }) => ({
    officialName,
    kind,
    source,
  }));
}

/**
 * Adds those that were chosen; nothing that the office wrote changes.
 * @throws Refusal `bad_input` for one that is not missing.
 */
export async function addMissing(
  ctx: WritingContext,
  { names }: z.output<typeof addMissingInstitutions>,
): Promise<{ added: number }> {
  const missing = await missingSeeds(ctx.tx);
  const chosen = missing.filter(({ officialName }) => names.includes(officialName));
  if (chosen.length !== new Set(names).size)
    throw new Refusal('bad_input', {
      fields: { names: 'Alguna ya está en el directorio. Cierre y vuelva a abrir la lista.' },
    });
  const { now } = ctx;
  await insertSeeds(ctx.tx, chosen, { newId: ctx.backend.newId, now, day: dateInLima(now) });
  ctx.trace({ kind: 'institutions', id: 'all' }, { act: 'add_missing', added: chosen.length });
  return { added: chosen.length };
}

async function missingSeeds(tx: Tx): Promise<InstitutionSeed[]> {
  const cards = await tx.find(institutions);
  const known = new Set(
    cards.flatMap(({ officialName, shortName }) => [foldName(officialName), foldName(shortName)]),
  );
  return INSTITUTIONS.filter(
    ({ officialName, shortName }) =>
      !known.has(foldName(officialName)) && !known.has(foldName(shortName)),
  );
}

async function insertSeeds(
  tx: Tx,
  seeds: readonly InstitutionSeed[],
  { newId, now, day }: SeedOptions,
): Promise<void> {
  const rows = seeds.map(({ verified, ...seed }) => ({
    ...seed,
    id: newId(),
    version: 1,
    nameSort: nameSortOf(seed.officialName),
    post: seed.post ?? UNKNOWN_POST,
    place: HERE,
    district: null,
    virtualDesk: null,
    hours: null,
    emergencyContact: null,
    verifiedOn: verified ? day : null,
    verifiedBy: verified ? seed.source : null,
    verifiedHow: null,
    validFrom: day,
    validTo: null,
    changedAt: now,
    changedBy: null,
  }));
  await tx.insert(institutions, rows);
  for (const row of rows) await indexInstitution(tx, row);
}
