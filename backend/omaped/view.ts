/** The page of a registered person: every part of her record, and what follows from it today. */
import {
  type OmapedDelivery,
  omapedAdjustments,
  omapedCertificates,
  omapedDeliveries,
  omapedHistory,
  omapedSupports,
  persons,
} from '../../db/entities/index.ts';
import { dateInLima } from '../../domain/clock/lima.ts';
import { TERM_RULES } from '../../domain/clock/rules.ts';
import { computeTerm } from '../../domain/clock/terms.ts';
import { carneWarning } from '../../domain/omaped/carne.ts';
import { certificateStanding, currentCertificate } from '../../domain/omaped/certificate.ts';
import { contigoHintOf, facetsOf } from '../../domain/omaped/facets.ts';
import { lapsesOf } from '../../domain/omaped/lapses.ts';
import { operatorNames } from '../accounts/operators.ts';
import { noonOf } from '../core/dates.ts';
import type { ReadingContext, When } from '../core/procedure.ts';
import { hitsOf } from '../people/search.ts';
import { registrationNumber } from '../registrations/insert.ts';
import { loadRegistration } from '../registrations/load.ts';
import { type EntryRow, loadRecord } from './store.ts';
import { thingsById } from './things.ts';
import type { CertificateView, DeliveryView, Entry, OmapedView } from './types.ts';

type NameOf = (operatorId: string) => string;

/** @throws Refusal `not_found`. */
export async function view(
  ctx: ReadingContext,
  { registrationId }: { readonly registrationId: string },
): Promise<OmapedView> {
  const { tx, now } = ctx;
  const registration = await loadRegistration(tx, registrationId, 'omaped');
  const record = await loadRecord(tx, registrationId);
  const where = { registrationId };
  const rows = await tx.find(omapedCertificates, { where, order: { recordedAt: 'DESC' } });
  const supports = await tx.find(omapedSupports, { where, order: { recordedAt: 'DESC' } });
  const adjustments = await tx.find(omapedAdjustments, { where, order: { recordedAt: 'DESC' } });
  const former = await tx.find(omapedHistory, { where, order: { replacedAt: 'DESC', id: 'DESC' } });
  const nameOf = await operatorNames(tx);
  const today = dateInLima(now);
  const certificates = rows.map((row) => ({ ...row.facts, recordedAt: row.recordedAt, row }));
  const { profile, carne, contigo } = record;
  const facets = facetsOf({ profile, carne, contigo, certificates });
  const first = currentCertificate(certificates)?.row.id ?? null;
  ctx.seen({ kind: 'registration', id: registrationId });
  return {
    registrationId,
    number: registrationNumber('omaped', registration.number),
    registeredOn: registration.registeredOn,
    channel: registration.channel,
    version: registration.version,
    endedOn: registration.endedOn,
    endCause: registration.endCause,
    person: await personOf(ctx, registration.personId),
    profileVersion: record.profileVersion,
    profile,
    carneVersion: record.carneVersion,
    carne,
    carneWarning: carneWarning(carne.colour, facets.degree),
    contigoVersion: record.contigoVersion,
    contigo,
    hint: contigoHintOf({ profile, certificates }),
    lapses: lapsesOf(facets.lastDays, today),
    certificates: certificates
      .toSorted((a, b) => Number(b.row.id === first) - Number(a.row.id === first))
      .map(({ row }) => certificateView(row, ctx, nameOf)),
    supports: supports
      .map((row) => entryView(row, nameOf))
      .toSorted((a, b) => Number(a.facts.endedOn !== null) - Number(b.facts.endedOn !== null)),
    adjustments: adjustments
      .map((row) => entryView(row, nameOf))
      .toSorted(
        (a, b) => Number(a.facts.attendedOn !== null) - Number(b.facts.attendedOn !== null),
      ),
    deliveries: await deliveriesOf(ctx, registrationId, nameOf),
    former: former.map(({ id, part, version, replacedAt, replacedBy }) => ({
      id,
      part,
      version,
      replacedAt,
      by: nameOf(replacedBy),
    })),
  };
}

/** Her telephone and her home stand on her own page, with the rules of how she may be reached. */
async function personOf(ctx: ReadingContext, personId: string): Promise<OmapedView['person']> {
  const [hit] = await hitsOf(ctx, [personId]);
  const person = await ctx.tx.findOneByOrFail(persons, { id: personId });
  return {
    id: personId,
    name: hit?.name ?? '',
    document: hit?.document ?? null,
    ageText: hit?.birth.ageText ?? '',
    sex: person.sex,
    district: person.district,
  };
}

const entryView = <T>(
  { id, version, facts, changedAt, changedBy }: EntryRow<T>,
  nameOf: NameOf,
): Entry<T> => ({ id, version, facts, changedAt, by: nameOf(changedBy) });

function certificateView(
  row: EntryRow<CertificateView['facts']>,
  when: When,
  nameOf: NameOf,
): CertificateView {
  const { facts } = row;
  return {
    ...entryView(row, nameOf),
    standing: certificateStanding(facts, dateInLima(when.now)),
    minsa:
      facts.askedMinsaOn === null || facts.minsaAnswer !== null
        ? null
        : minsaTerm(facts.askedMinsaOn, when),
  };
}

/** The MINSA answers within ten working days (Reglamento of Ley 29973, art. 69.1). */
function minsaTerm(askedOn: string, { now, calendar }: When): CertificateView['minsa'] {
  const { due, explanation } = computeTerm(TERM_RULES.OM_MINSA, noonOf(askedOn, now), calendar);
  return { dueOn: dateInLima(due), over: due < now, why: explanation };
}

async function deliveriesOf(
  { tx }: ReadingContext,
  registrationId: string,
  nameOf: NameOf,
): Promise<DeliveryView[]> {
  const rows: OmapedDelivery[] = await tx.find(omapedDeliveries, {
    where: { registrationId },
    order: { handedOn: 'DESC', id: 'DESC' },
  });
  const things = await thingsById(
    tx,
    rows.map(({ thingId }) => thingId),
  );
  return rows.flatMap(({ thingId, recordedBy, recordedAt: _, registrationId: __, ...row }) => {
    const thing = things.get(thingId);
    return thing === undefined ? [] : [{ ...row, thing: thing.facts, by: nameOf(recordedBy) }];
  });
}
