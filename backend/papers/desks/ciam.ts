/** What the registro nominal of the CIAM says of a person, as its papers print it. */
import { IsNull } from 'typeorm';
import { type CiamRisk, ciamProfiles, ciamRisks } from '../../../db/entities/index.ts';
import { HEALTH_INSURANCES, SEXES } from '../../../domain/catalogues/person.ts';
import { districtLabel } from '../../../domain/catalogues/ubigeo.ts';
import {
  AUTONOMY_LEVELS,
  COMPANIES,
  HOUSINGS,
  INTERESTS,
  LITERACIES,
  PENSIONS,
  RISK_SITUATIONS,
  SOCIOECONOMIC_LEVELS,
  SUPPORT_NETWORKS,
} from '../../../domain/ciam/catalogues.ts';
import { Refusal } from '../../../domain/errors.ts';
import { yearsOn } from '../../../domain/people/age.ts';
import type { OlderFields } from '../../../domain/records/ciam.ts';
import { shortDate } from '../../../domain/words/dates.ts';
import { joinedOrNull } from '../../../domain/words/lists.ts';
import { type CiamRecordData, MOST_LISTED, type PadronData } from '../../../letters/ciam/data.ts';
import { allCodes } from '../../ciam/codes.ts';
import { fieldsOf } from '../../ciam/ficha.ts';
import { membershipsOf } from '../../ciam/organisations.ts';
import { orNull } from '../../office/paper.ts';
import { displayName, type NamedPerson, nameColumns } from '../../people/names.ts';
import type { MakingContext } from '../maker.ts';
import { type SheetDay, saidOn, TERNARY } from '../person-sheet.ts';
import { boxesOf, boxOf, type Registered, registeredOf, registeredValues } from './registered.ts';

export interface OlderPerson {
  readonly registered: Registered;
  readonly fields: OlderFields;
  /** Situations of risk that go on, the last known first. */
  readonly risks: readonly CiamRisk[];
  readonly organisations: readonly string[];
}

/** @throws Refusal `not_found`. */
export async function olderPerson(
  ctx: MakingContext,
  subjectId: string | null,
  day: string,
): Promise<OlderPerson> {
  const registered = await registeredOf(ctx, 'ciam', subjectId, day);
  const { id: registrationId } = registered.registration;
  const ficha = await ctx.tx.findOneBy(ciamProfiles, { registrationId });
  if (ficha === null) throw new Refusal('not_found');
  const memberships = await membershipsOf(ctx, registrationId);
  return {
    registered,
    fields: fieldsOf(ficha),
    risks: await ctx.tx.find(ciamRisks, {
      where: { registrationId, endedAt: IsNull() },
      order: { knownAt: 'DESC', id: 'DESC' },
    }),
    organisations: memberships.flatMap(({ name, leftOn }) => (leftOn === null ? [name] : [])),
  };
}

/** Everything of the ficha but what was done for her, how she came in and who signs. */
export function olderBody({
  registered,
  fields,
  risks,
  organisations,
}: OlderPerson): Omit<
  NonNullable<CiamRecordData['body']>,
  'attended' | 'entry' | 'notes' | 'signer'
> {
  const { on } = registered;
  const said = saidOn(on);
  const pensions = boxesOf(PENSIONS, fields.pensions, on);
  const interests = boxesOf(INTERESTS, fields.interests, on);
  const housing = boxOf(HOUSINGS, fields.housing);
  const situations = new Set(risks.flatMap(({ facts }) => facts.situations));
  return {
    register: registered.number,
    person: registeredValues(registered, null),
    autonomy: fields.autonomy,
    health: {
      insurance: said(HEALTH_INSURANCES, fields.insurance),
      disability: TERNARY[fields.disability ?? ''] ?? null,
      otherPensions: joinedOrNull(pensions.others),
      illnesses: orNull(fields.illnesses),
      needs: orNull(fields.needs),
    },
    socioeconomic: boxOf(SOCIOECONOMIC_LEVELS, fields.socioeconomic),
    pensions: pensions.boxes,
    housing,
    company: boxOf(COMPANIES, fields.company),
    network: boxOf(SUPPORT_NETWORKS, fields.support),
    home: {
      otherHousing: housing === null ? said(HOUSINGS, fields.housing) : null,
      carer: orNull(fields.carer),
    },
    interests: interests.boxes,
    takesPart: {
      otherInterests: joinedOrNull(interests.others),
      literacy: said(LITERACIES, fields.literacy),
      organisations: joinedOrNull(organisations),
    },
    emergency: {
      name: orNull(fields.contactName),
      relation: orNull(fields.contactTie),
      phone: orNull(fields.contactPhone),
      alerts: orNull(fields.alerts),
    },
    risks: RISK_SITUATIONS.entries.map(({ code }) => code).filter((code) => situations.has(code)),
  };
}

/** What a notice of risk says in short: which situations, since when the office knows, who supports her. */
export function riskWords({ facts, knownAt }: CiamRisk, day: (at: string) => string, on: SheetDay) {
  const said = saidOn(on);
  return {
    situations: facts.situations.map((code) => said(RISK_SITUATIONS, code)).join('; '),
    known: day(knownAt),
    support: said(SUPPORT_NETWORKS, facts.support) ?? 'no consta',
  };
}

interface Row extends NamedPerson {
  readonly id: string;
  readonly document: string | null;
  readonly sex: string | null;
  readonly district: string | null;
  readonly registeredOn: string;
  readonly birthDate: string | null;
  readonly estimatedAge: number | null;
  readonly estimatedOn: string | null;
}

/**
 * Who is in the registro nominal on the day, by name.
 * @param district INEI code; null: every district.
 * @throws Refusal `bad_input` when they are more than one file lists.
 */
export async function olderList(
  ctx: MakingContext,
  district: string | null,
  on: SheetDay,
): Promise<NonNullable<PadronData['body']>['people']> {
  const rows: Row[] = await ctx.tx.query(
    `SELECT r.id, ${nameColumns('p')}, p.document_number AS document, p.sex, p.district,
       r.registered_on AS "registeredOn", p.birth_date AS "birthDate",
       p.estimated_age AS "estimatedAge", p.estimated_on AS "estimatedOn"
     FROM registrations r JOIN persons p ON p.id = r.person_id
     WHERE r.desk = 'ciam' AND r.ended_on IS NULL AND ${district === null ? '1 = 1' : 'p.district = ?'}
     ORDER BY p.name_sort, r.id LIMIT ?`,
    [...(district === null ? [] : [district]), MOST_LISTED + 1],
  );
  if (rows.length > MOST_LISTED)
    throw new Refusal('bad_input', { fields: { 'paper.input.district': TOO_MANY } });
  const codes = await allCodes(ctx);
  const said = saidOn(on);
  return rows.map((row) => ({
    name: displayName(row),
    document: row.document,
    age: yearsOn(row, on.day)?.toString() ?? null,
    sex: said(SEXES, row.sex),
    district: row.district === null ? null : (districtLabel(row.district).split(',')[0] ?? null),
    autonomy: said(AUTONOMY_LEVELS, codes.get(row.id)?.autonomy ?? null),
    registeredOn: shortDate(row.registeredOn),
  }));
}

const TOO_MANY = `Son más de ${MOST_LISTED} personas: elija un distrito.`;
