/** The one hand that writes the register: versions, what was there before, and what lists count by. */
import type { EntitySchema } from 'typeorm';
import {
  type OmapedHistoryRow,
  type OmapedRecord,
  omapedCertificates,
  omapedHistory,
  omapedRecords,
} from '../../db/entities/index.ts';
import type { Tx } from '../../db/store.ts';
import { Refusal } from '../../domain/errors.ts';
import { facetsOf } from '../../domain/omaped/facets.ts';
import { BLANK_CARNE, BLANK_CONTIGO, type OmapedProfile } from '../../domain/records/omaped.ts';
import type { WritingContext } from '../core/procedure.ts';

/** @throws Refusal `not_found`. */
export async function loadRecord(tx: Tx, registrationId: string): Promise<OmapedRecord> {
  const record = await tx.findOneBy(omapedRecords, { registrationId });
  if (record === null) throw new Refusal('not_found');
  return record;
}

/** The record of somebody who was just registered, by hand or by an import. */
export async function insertRecord(
  ctx: WritingContext,
  registrationId: string,
  profile: OmapedProfile,
): Promise<void> {
  const parts = { profile, carne: BLANK_CARNE, contigo: BLANK_CONTIGO };
  await ctx.tx.insert(omapedRecords, {
    registrationId,
    revision: 1,
    profileVersion: 1,
    carneVersion: 1,
    contigoVersion: 1,
    ...parts,
    facets: facetsOf({ ...parts, certificates: [] }),
    changedAt: ctx.now,
    changedBy: ctx.session.operatorId,
  });
}

/** What is changed of a record; `facets` follow by themselves. */
export type RecordChanges = Partial<
  Pick<
    OmapedRecord,
    'profile' | 'profileVersion' | 'carne' | 'carneVersion' | 'contigo' | 'contigoVersion'
  >
>;

/** Writes what changed of a record, and works out again what lists count by. */
export async function settleRecord(
  ctx: WritingContext,
  registrationId: string,
  changes: RecordChanges = {},
): Promise<void> {
  const { tx, now, session } = ctx;
  const record = { ...(await loadRecord(tx, registrationId)), ...changes };
  const rows = await tx.findBy(omapedCertificates, { registrationId });
  const certificates = rows.map(({ facts, recordedAt }) => ({ ...facts, recordedAt }));
  await tx.update(
    omapedRecords,
    { registrationId },
    {
      ...changes,
      facets: facetsOf({ ...record, certificates }),
      revision: record.revision + 1,
      changedAt: now,
      changedBy: session.operatorId,
    },
  );
}

type Former = Pick<OmapedHistoryRow, 'registrationId' | 'part' | 'subjectId' | 'version' | 'value'>;

/** Keeps what a part said before it is written over. */
export async function keepFormer(ctx: WritingContext, former: Former): Promise<void> {
  await ctx.tx.insert(omapedHistory, {
    id: ctx.backend.newId(),
    ...former,
    replacedAt: ctx.now,
    replacedBy: ctx.session.operatorId,
  });
}

/** A certificate, a support or an adjustment, as the store has it. */
export interface EntryRow<T> {
  readonly id: string;
  readonly version: number;
  readonly registrationId: string;
  readonly facts: T;
  readonly recordedAt: string;
  readonly recordedBy: string;
  readonly changedAt: string;
  readonly changedBy: string;
}

export async function insertEntry<T>(
  ctx: WritingContext,
  entity: EntitySchema<EntryRow<T>>,
  registrationId: string,
  facts: T,
): Promise<string> {
  const id = ctx.backend.newId();
  const { operatorId } = ctx.session;
  const row: EntryRow<T> = {
    id,
    version: 1,
    registrationId,
    facts,
    recordedAt: ctx.now,
    recordedBy: operatorId,
    changedAt: ctx.now,
    changedBy: operatorId,
  };
  await ctx.tx.insert(entity, row as never);
  return id;
}

/** @throws Refusal `not_found`; `conflict` for another version. */
export async function loadEntry<T>(
  tx: Tx,
  entity: EntitySchema<EntryRow<T>>,
  { id, version }: { readonly id: string; readonly version: number },
): Promise<EntryRow<T>> {
  const row = await tx.findOneBy(entity, { id } as never);
  if (row === null) throw new Refusal('not_found');
  if (row.version !== version) throw new Refusal('conflict');
  return row;
}

export async function changeEntry<T extends object>(
  ctx: WritingContext,
  entity: EntitySchema<EntryRow<T>>,
  part: OmapedHistoryRow['part'],
  former: EntryRow<T>,
  facts: T,
): Promise<void> {
  const { id, version, registrationId, facts: value } = former;
  await keepFormer(ctx, { registrationId, part, subjectId: id, version, value });
  const changes = {
    facts,
    version: version + 1,
    changedAt: ctx.now,
    changedBy: ctx.session.operatorId,
  };
  await ctx.tx.update(entity, { id } as never, changes as never);
}
