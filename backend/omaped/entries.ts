/** The parts of a record of which a person may have several: certificates, supports, adjustments. */
import type { z } from 'zod';
import { omapedAdjustments, omapedCertificates, omapedSupports } from '../../db/entities/index.ts';
import { Refusal } from '../../domain/errors.ts';
import { mayBecome } from '../../domain/omaped/certificate.ts';
import type {
  addOmapedAdjustment,
  addOmapedCertificate,
  addOmapedSupport,
  changeOmapedAdjustment,
  changeOmapedCertificate,
  changeOmapedSupport,
  OmapedAdjustment,
  OmapedCertificate,
  OmapedSupport,
} from '../../domain/records/omaped.ts';
import { refuseFuture } from '../core/dates.ts';
import type { WritingContext } from '../core/procedure.ts';
import { openRegistration } from '../registrations/load.ts';
import { changeEntry, insertEntry, loadEntry, settleRecord } from './store.ts';

interface Written {
  readonly id: string;
  readonly version: number;
}

/** A certificate on its way, or one that she brings. @throws Refusal `date_not_possible`, `registration_ended`, `not_found`. */
export async function addCertificate(
  ctx: WritingContext,
  { registrationId, certificate }: z.output<typeof addOmapedCertificate>,
): Promise<Written> {
  await openRegistration(ctx.tx, registrationId, 'omaped');
  refuseCertificateDates(ctx, certificate);
  const id = await insertEntry(ctx, omapedCertificates, registrationId, certificate);
  await settleRecord(ctx, registrationId);
  ctx.trace({ kind: 'registration', id: registrationId }, { certificate: id, added: true });
  return { id, version: 1 };
}

/**
 * What came of it. It goes on, and never back (OM_RUTA).
 * @throws Refusal `certificate_step`; `conflict`, `date_not_possible`, `registration_ended`, `not_found`.
 */
export async function changeCertificate(
  ctx: WritingContext,
  { id, version, certificate }: z.output<typeof changeOmapedCertificate>,
): Promise<Written> {
  const former = await loadEntry(ctx.tx, omapedCertificates, { id, version });
  const { registrationId } = former;
  await openRegistration(ctx.tx, registrationId, 'omaped');
  if (!mayBecome(former.facts.step, certificate.step)) throw new Refusal('certificate_step');
  refuseCertificateDates(ctx, certificate);
  await changeEntry(ctx, omapedCertificates, 'certificate', former, certificate);
  await settleRecord(ctx, registrationId);
  ctx.trace({ kind: 'registration', id: registrationId }, { certificate: id });
  return { id, version: version + 1 };
}

const refuseCertificateDates = (
  { now }: WritingContext,
  { issuedOn, askedMinsaOn, answeredOn }: OmapedCertificate,
): void =>
  refuseFuture(now, {
    'certificate.issuedOn': issuedOn,
    'certificate.askedMinsaOn': askedMinsaOn,
    'certificate.answeredOn': answeredOn,
  });

/** @throws Refusal `date_not_possible`, `registration_ended`, `not_found`. */
export async function addSupport(
  ctx: WritingContext,
  { registrationId, support }: z.output<typeof addOmapedSupport>,
): Promise<Written> {
  await openRegistration(ctx.tx, registrationId, 'omaped');
  refuseSupportDates(ctx, support);
  const id = await insertEntry(ctx, omapedSupports, registrationId, support);
  ctx.trace({ kind: 'registration', id: registrationId }, { support: id, added: true });
  return { id, version: 1 };
}

/** @throws Refusal `conflict`, `date_not_possible`, `registration_ended`, `not_found`. */
export async function changeSupport(
  ctx: WritingContext,
  { id, version, support }: z.output<typeof changeOmapedSupport>,
): Promise<Written> {
  const former = await loadEntry(ctx.tx, omapedSupports, { id, version });
  const { registrationId } = former;
  await openRegistration(ctx.tx, registrationId, 'omaped');
  refuseSupportDates(ctx, support);
  await changeEntry(ctx, omapedSupports, 'support', former, support);
  ctx.trace({ kind: 'registration', id: registrationId }, { support: id });
  return { id, version: version + 1 };
}

const refuseSupportDates = ({ now }: WritingContext, { startedOn, endedOn }: OmapedSupport): void =>
  refuseFuture(now, { 'support.startedOn': startedOn, 'support.endedOn': endedOn });

/** @throws Refusal `date_not_possible`, `registration_ended`, `not_found`. */
export async function addAdjustment(
  ctx: WritingContext,
  { registrationId, adjustment }: z.output<typeof addOmapedAdjustment>,
): Promise<Written> {
  await openRegistration(ctx.tx, registrationId, 'omaped');
  refuseAdjustmentDates(ctx, adjustment);
  const id = await insertEntry(ctx, omapedAdjustments, registrationId, adjustment);
  ctx.trace({ kind: 'registration', id: registrationId }, { adjustment: id, added: true });
  return { id, version: 1 };
}

/** @throws Refusal `conflict`, `date_not_possible`, `registration_ended`, `not_found`. */
export async function changeAdjustment(
  ctx: WritingContext,
  { id, version, adjustment }: z.output<typeof changeOmapedAdjustment>,
): Promise<Written> {
  const former = await loadEntry(ctx.tx, omapedAdjustments, { id, version });
  const { registrationId } = former;
  await openRegistration(ctx.tx, registrationId, 'omaped');
  refuseAdjustmentDates(ctx, adjustment);
  await changeEntry(ctx, omapedAdjustments, 'adjustment', former, adjustment);
  ctx.trace({ kind: 'registration', id: registrationId }, { adjustment: id });
  return { id, version: version + 1 };
}

const refuseAdjustmentDates = (
  { now }: WritingContext,
  { askedOn, attendedOn }: OmapedAdjustment,
): void =>
  refuseFuture(now, { 'adjustment.askedOn': askedOn, 'adjustment.attendedOn': attendedOn });
