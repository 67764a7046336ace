import { ciamProfiles, persons } from '../../db/entities/index.ts';
import { staleUntil } from '../../domain/ciam/reports.ts';
import { dateInLima } from '../../domain/clock/lima.ts';
import { Refusal } from '../../domain/errors.ts';
import { yearsOn } from '../../domain/people/age.ts';
import type { ReadingContext } from '../core/procedure.ts';
import { displayName } from '../people/names.ts';
import { registrationNumber } from '../registrations/insert.ts';
import { loadRegistration } from '../registrations/load.ts';
import { fieldsOf } from './ficha.ts';
import { membershipsOf } from './organisations.ts';
import { risksOf } from './risks/view.ts';
import type { OlderView } from './types.ts';

/** One older adult, with her ficha and what is at risk. @throws Refusal `not_found`. */
export async function view(ctx: ReadingContext, id: string): Promise<OlderView> {
  const { tx, now } = ctx;
  const registration = await loadRegistration(tx, id, 'ciam');
  const person = await tx.findOneBy(persons, { id: registration.personId });
  const ficha = await tx.findOneBy(ciamProfiles, { registrationId: id });
  if (person === null) throw new Refusal('not_found');
  const today = dateInLima(now);
  const reviewedOn = ficha?.reviewedOn ?? registration.registeredOn;
  ctx.seen({ kind: 'registration', id });
  return {
    id,
    version: registration.version,
    number: registrationNumber('ciam', registration.number),
    personId: person.id,
    name: displayName(person),
    document: person.documentNumber,
    birthDate: person.birthDate,
    years: yearsOn(person, today),
    sex: person.sex,
    district: person.district,
    motherTongue: person.motherTongue,
    channel: registration.channel,
    registeredOn: registration.registeredOn,
    endedOn: registration.endedOn,
    endCause: registration.endCause,
    ficha: {
      version: ficha?.version ?? 0,
      fields: fieldsOf(ficha),
      reviewedOn,
      stale: reviewedOn <= staleUntil(today),
    },
    omapedId: await atOmaped(ctx, person.id),
    memberships: await membershipsOf(ctx, id),
    risks: await risksOf(ctx, id),
  };
}

/** Through what the session sees of the registers: nothing, for whoever does not attend the OMAPED. */
async function atOmaped({ tx }: ReadingContext, personId: string): Promise<string | null> {
  const [row]: { id: string }[] = await tx.query(
    `SELECT id FROM registrations WHERE person_id = ? AND desk = 'omaped'`,
    [personId],
  );
  return row?.id ?? null;
}
