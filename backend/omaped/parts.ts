/** The parts of a record of which there is one: profile, carné, CONTIGO. */
import type { z } from 'zod';
import type { OmapedRecord } from '../../db/entities/index.ts';
import { Refusal } from '../../domain/errors.ts';
import type {
  changeOmapedCarne,
  changeOmapedContigo,
  changeOmapedProfile,
} from '../../domain/records/omaped.ts';
import { refuseFuture } from '../core/dates.ts';
import type { WritingContext } from '../core/procedure.ts';
import { openRegistration } from '../registrations/load.ts';
import { keepFormer, loadRecord, type RecordChanges, settleRecord } from './store.ts';

interface Written {
  readonly registrationId: string;
  readonly version: number;
}

/** @throws Refusal `conflict`, `registration_ended` for who left the register, `not_found`. */
export async function changeProfile(
  ctx: WritingContext,
  { profile, ...at }: z.output<typeof changeOmapedProfile>,
): Promise<Written> {
  refuseFuture(ctx.now, { 'profile.cseOn': profile.cseOn });
  return change(ctx, at, 'profile', ({ profileVersion, profile: value }) => ({
    version: profileVersion,
    value,
    changes: { profile, profileVersion: profileVersion + 1 },
  }));
}

/** @throws Refusal `conflict`, `registration_ended`, `date_not_possible`, `not_found`. */
export async function changeCarne(
  ctx: WritingContext,
  { carne, ...at }: z.output<typeof changeOmapedCarne>,
): Promise<Written> {
  refuseFuture(ctx.now, { 'carne.issuedOn': carne.issuedOn });
  return change(ctx, at, 'carne', ({ carneVersion, carne: value }) => ({
    version: carneVersion,
    value,
    changes: { carne, carneVersion: carneVersion + 1 },
  }));
}

/** @throws Refusal `conflict`, `registration_ended`, `date_not_possible`, `not_found`. */
export async function changeContigo(
  ctx: WritingContext,
  { contigo, ...at }: z.output<typeof changeOmapedContigo>,
): Promise<Written> {
  refuseFuture(ctx.now, {
    'contigo.pc1000On': contigo.pc1000On,
    'contigo.suspendedOn': contigo.suspendedOn,
  });
  return change(ctx, at, 'contigo', ({ contigoVersion, contigo: value }) => ({
    version: contigoVersion,
    value,
    changes: { contigo, contigoVersion: contigoVersion + 1 },
  }));
}

interface Change {
  readonly version: number;
  readonly value: object;
  readonly changes: RecordChanges;
}

async function change(
  ctx: WritingContext,
  { registrationId, version }: Written,
  part: 'profile' | 'carne' | 'contigo',
  changeOf: (record: OmapedRecord) => Change,
): Promise<Written> {
  await openRegistration(ctx.tx, registrationId, 'omaped');
  const former = changeOf(await loadRecord(ctx.tx, registrationId));
  if (former.version !== version) throw new Refusal('conflict');
  const { value } = former;
  await keepFormer(ctx, { registrationId, part, subjectId: registrationId, version, value });
  await settleRecord(ctx, registrationId, former.changes);
  ctx.trace({ kind: 'registration', id: registrationId }, { part });
  return { registrationId, version: version + 1 };
}
