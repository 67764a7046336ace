/** What the register of the OMAPED says of a person, as its papers print it. */
import { IsNull } from 'typeorm';
import {
  type OmapedAdjustmentRow,
  type OmapedRecord,
  omapedAdjustments,
  omapedCertificates,
  omapedDeliveries,
  omapedSupports,
} from '../../../db/entities/index.ts';
import { RELATIONS } from '../../../domain/catalogues/family.ts';
import {
  BARRIERS,
  CARNE_COLOURS,
  CERTIFICATE_CHARACTERS,
  DISABILITY_DEGREES,
  DISABILITY_ORIGINS,
  DISABILITY_TYPES,
  EMPLOYMENTS,
  MINSA_ANSWERS,
  SUPPORT_FORMS,
  SUPPORT_KINDS,
  TECHNICAL_AIDS,
} from '../../../domain/catalogues/omaped.ts';
import { HEALTH_INSURANCES } from '../../../domain/catalogues/person.ts';
import { EDUCATION_LEVELS } from '../../../domain/catalogues/schooling.ts';
import { currentCertificate } from '../../../domain/omaped/certificate.ts';
import type { OmapedCertificate, OmapedSupport } from '../../../domain/records/omaped.ts';
import { shortDate } from '../../../domain/words/dates.ts';
import { joinedOrNull } from '../../../domain/words/lists.ts';
import type { AidReceiptData, OmapedRecordData } from '../../../letters/omaped/data.ts';
import { orNull } from '../../office/paper.ts';
import { loadRecord } from '../../omaped/store.ts';
import { thingsById } from '../../omaped/things.ts';
import type { MakingContext } from '../maker.ts';
import { saidOn, TERNARY } from '../person-sheet.ts';
import { boxesOf, boxOf, type Registered, registeredOf, registeredValues } from './registered.ts';

export interface OmapedPerson {
  readonly registered: Registered;
  readonly record: OmapedRecord;
  /** The one that counts; null: she has none, nor is on her way to one. */
  readonly certificate: OmapedCertificate | null;
  readonly supports: readonly OmapedSupport[];
  readonly adjustments: readonly OmapedAdjustmentRow['facts'][];
}

/** @throws Refusal `not_found`. */
export async function omapedPerson(
  ctx: MakingContext,
  subjectId: string | null,
  day: string,
): Promise<OmapedPerson> {
  const registered = await registeredOf(ctx, 'omaped', subjectId, day);
  const { id: registrationId } = registered.registration;
  const where = { registrationId };
  const certificates = await ctx.tx.find(omapedCertificates, { where });
  const supports = await ctx.tx.find(omapedSupports, { where, order: { recordedAt: 'ASC' } });
  const adjustments = await ctx.tx.find(omapedAdjustments, { where, order: { recordedAt: 'ASC' } });
  return {
    registered,
    record: await loadRecord(ctx.tx, registrationId),
    certificate: currentCertificate(
      certificates.map(({ facts, recordedAt }) => ({ ...facts, recordedAt })),
    ),
    supports: supports.flatMap(({ facts }) => (facts.endedOn === null ? [facts] : [])),
    adjustments: adjustments.map(({ facts }) => facts),
  };
}

/** The degree of the certificate; what was declared, where it says none. */
export const degreeOf = ({ certificate, record }: OmapedPerson) =>
  boxOf(DISABILITY_DEGREES, certificate?.degree ?? record.profile.degree);

export const typesOf = ({ certificate, record, registered }: OmapedPerson) => {
  const of = certificate === null || certificate.types.length === 0 ? record.profile : certificate;
  return boxesOf(DISABILITY_TYPES, of.types, registered.on).boxes;
};

/** `F84.0, G80.1`: of the certificate; what was declared, where it says none. */
export const diagnosesOf = ({ certificate, record }: OmapedPerson): string | null =>
  joinedOrNull(
    certificate === null || certificate.diagnoses.length === 0
      ? record.profile.diagnoses
      : certificate.diagnoses,
  );

export const dayOrNull = (date: string | null | undefined): string | null =>
  date == null ? null : shortDate(date);

/** Everything of the ficha but how she came in and who signs. */
export function recordBody(
  person: OmapedPerson,
): Omit<NonNullable<OmapedRecordData['body']>, 'entry' | 'notes' | 'signer'> {
  const { registered, record, certificate, supports, adjustments } = person;
  const { profile, carne, contigo } = record;
  const said = saidOn(registered.on);
  const aids = boxesOf(TECHNICAL_AIDS, profile.aids, registered.on);
  const designated = supports.find(({ kind }) => kind === 'apoyo_designado');
  return {
    register: registered.number,
    person: registeredValues(registered, said(EDUCATION_LEVELS, profile.education)),
    types: typesOf(person),
    origin: boxOf(DISABILITY_ORIGINS, profile.origin),
    degree: degreeOf(person),
    dependence: profile.dependence,
    aids: aids.boxes,
    barriers: boxesOf(BARRIERS, profile.barriers, registered.on).boxes,
    disability: {
      cie10: diagnosesOf(person),
      percentage: certificate?.percentage == null ? null : `${certificate.percentage} %`,
      autism: TERNARY[profile.autism ?? ''] ?? null,
      moreAids: joinedOrNull([...aids.others, profile.aidsNote]),
      wheelchair: measures(profile.wheelchair),
      rehabilitation: orNull(profile.rehabilitation),
    },
    carers: supports.map(({ name, document, relation, kind, phone, livesTogether }) => ({
      name,
      document: orNull(document),
      relation: said(RELATIONS, relation),
      role: said(SUPPORT_KINDS, kind),
      phone: orNull(phone),
      livesWith: TERNARY[livesTogether ?? ''] ?? null,
    })),
    support: {
      person: designated?.name ?? null,
      form: joinedOrNull([said(SUPPORT_FORMS, designated?.form ?? null), designated?.designation]),
      scope: orNull(designated?.scope ?? null),
      safeguards: orNull(designated?.safeguards ?? null),
    },
    sisfoh: profile.sisfoh,
    means: {
      cseDate: dayOrNull(profile.cseOn),
      insurance: said(HEALTH_INSURANCES, profile.insurance),
      income: RECEIVES[profile.pensionOrIncome ?? ''] ?? null,
      work: said(EMPLOYMENTS, profile.employment),
      study: registered.person.school,
      livesWith: orNull(profile.livesWith),
      housing: orNull(profile.housing),
      others: profile.othersWithDisability === null ? null : String(profile.othersWithDisability),
    },
    certificate: {
      number: orNull(certificate?.number ?? null),
      issuedOn: dayOrNull(certificate?.issuedOn),
      establishment: orNull(certificate?.establishment ?? null),
      character: said(CERTIFICATE_CHARACTERS, certificate?.character ?? null),
      // A permanent one is never over (Ley 32367).
      until: certificate?.character === 'permanente' ? null : dayOrNull(certificate?.validTo),
      verified: joinedOrNull([
        said(MINSA_ANSWERS, certificate?.minsaAnswer ?? null),
        dayOrNull(certificate?.answeredOn),
      ]),
      card: joinedOrNull([carne.number, said(CARNE_COLOURS, carne.colour)]),
      cardUntil: dayOrNull(carne.validTo),
      dniUntil: dayOrNull(profile.dniValidTo),
    },
    step: certificate?.step ?? null,
    card: carne.state,
    contigo: contigo.state,
    adjustments: adjustments.map(({ asked, askedOn, attendedOn, result }) => ({
      what: asked,
      askedOn: shortDate(askedOn),
      attended: attendedOn === null ? 'No' : `Sí, ${shortDate(attendedOn)}`,
      notes: orNull(result),
    })),
  };
}

/** What was asked is whether she has any: the amount is not. */
export const RECEIVES: Readonly<Record<string, string>> = {
  si: 'Recibe pensión o ingreso',
  no: 'No recibe',
  no_sabe: 'No sabe',
};

function measures({ width, depth, height }: OmapedRecord['profile']['wheelchair']): string | null {
  if (width === null && depth === null && height === null) return null;
  return `${width ?? '—'} × ${depth ?? '—'} × ${height ?? '—'} cm`;
}

/** The last thing that she has of the office, to be handed over with its paper; null: none. */
export async function lastDelivery(
  { tx }: Pick<MakingContext, 'tx'>,
  registrationId: string,
): Promise<Pick<NonNullable<AidReceiptData['body']>, 'way' | 'returnBy' | 'things'> | null> {
  const [last] = await tx.find(omapedDeliveries, {
    where: { registrationId, returnedOn: IsNull() },
    order: { handedOn: 'DESC', id: 'DESC' },
    take: 1,
  });
  if (last === undefined) return null;
  const thing = (await thingsById(tx, [last.thingId])).get(last.thingId)?.facts;
  if (thing === undefined) return null;
  return {
    way: last.kind,
    returnBy: last.dueOn,
    things: [
      {
        what: TECHNICAL_AIDS.entries.find(({ code }) => code === thing.kind)?.label ?? thing.kind,
        details: joinedOrNull([`Código ${thing.code}`, thing.description]),
        quantity: '1',
        state: orNull(last.condition),
      },
    ],
  };
}
