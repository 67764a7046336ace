/** Fills the registers of the OMAPED and the CIAM with fictional people, as fast as the disk takes them. */
import { columnsOf, indexPerson } from '../../backend/people/store.ts';
import {
  type CiamProfile,
  ciamProfiles,
  type OmapedRecord,
  omapedRecords,
  operators,
  type Person,
  persons,
  type Registration,
  registrations,
} from '../../db/entities/index.ts';
import type { Store } from '../../db/store.ts';
import { type Catalogue, type CodeOf, codesOf } from '../../domain/catalogues/catalogue.ts';
import {
  DEPENDENCES,
  DISABILITY_DEGREES,
  DISABILITY_TYPES,
  SISFOH_CLASSES,
} from '../../domain/catalogues/omaped.ts';
import { AUTONOMY_LEVELS, COMPANIES, PENSIONS } from '../../domain/ciam/catalogues.ts';
import { addDays, dateInLima } from '../../domain/clock/lima.ts';
import type { RegisterDesk } from '../../domain/desks.ts';
import { facetsOf } from '../../domain/omaped/facets.ts';
import { BLANK_OLDER } from '../../domain/records/ciam.ts';
import { BLANK_CARNE, BLANK_CONTIGO, BLANK_PROFILE } from '../../domain/records/omaped.ts';
import { BLANK_PERSON } from '../../domain/records/person.ts';
import { bulkInsert } from './bulk-insert.ts';
import { madeName } from './names.ts';
import { type Chance, chanceFrom } from './random.ts';

const BATCH = 1_000;
const SEED = 29_973;

/** The districts of the province, most of them in its capital. */
const DISTRICTS = [
  '230401',
  '230401',
  '230401',
  '230402',
  '230403',
  '230404',
  '230405',
  '230406',
  '230407',
  '230408',
] as const;

export interface RegisterFill {
  readonly desk: RegisterDesk;
  readonly wanted: number;
  /** Where the DNI of these people begin, so that no two registers share one. */
  readonly firstDni: number;
}

interface Options {
  /** ISO instant UTC. */
  readonly now: string;
  readonly newId: () => string;
}

/** Registered over the last ten years, one in fifty with the register behind her. */
export async function fillRegister(
  store: Store,
  fill: RegisterFill,
  options: Options,
): Promise<void> {
  const chance = chanceFrom(SEED + fill.firstDni);
  const by = (await store.read((tx) => tx.find(operators)))[0]?.id ?? '';
  for (let from = 0; from < fill.wanted; from += BATCH) {
    const people: Person[] = [];
    const rows: Registration[] = [];
    for (let n = from; n < Math.min(from + BATCH, fill.wanted); n += 1) {
      const person = madePerson(fill, n, chance, { ...options, by });
      people.push(person);
      rows.push(madeRegistration(fill, n, person, chance, options));
    }
    await store.write(async (tx) => {
      await bulkInsert(tx, persons, people);
      await bulkInsert(tx, registrations, rows);
      if (fill.desk === 'omaped')
        await bulkInsert(
          tx,
          omapedRecords,
          rows.map((row) => madeRecord(row, chance)),
        );
      else
        await bulkInsert(
          tx,
          ciamProfiles,
          rows.map((row) => madeFicha(row, chance)),
        );
      for (const person of people) await indexPerson(tx, person);
    });
  }
}

function madePerson(
  { desk, firstDni }: RegisterFill,
  n: number,
  chance: Chance,
  { now, newId, by }: Options & { readonly by: string },
): Person {
  const sex = chance.pick<'1' | '2'>(['1', '2']);
  const years = desk === 'ciam' ? 60 + chance.below(35) : chance.below(90);
  return {
    id: newId(),
    version: 1,
    ...columnsOf({
      ...BLANK_PERSON,
      ...madeName(chance, sex),
      sex,
      birthDate: addDays(dateInLima(now), -Math.floor(years * 365.25) - chance.below(365)),
      documentType: '1',
      documentNumber: String(firstDni + n).padStart(8, '0'),
      district: chance.pick(DISTRICTS),
    }),
    estimatedOn: null,
    recordedAt: now,
    recordedBy: by,
    changedAt: now,
    changedBy: by,
    mergedInto: null,
  };
}

function madeRegistration(
  { desk }: RegisterFill,
  n: number,
  { id: personId, recordedBy }: Person,
  chance: Chance,
  { now, newId }: Options,
): Registration {
  const registeredOn = addDays(dateInLima(now), -chance.below(3_650));
  const ended = chance.happens(0.02);
  return {
    id: newId(),
    version: 1,
    desk,
    personId,
    number: n + 1,
    channel: 'oficina',
    registeredOn,
    recordedAt: now,
    recordedBy,
    importId: null,
    endedOn: ended ? dateInLima(now) : null,
    endCause: ended ? 'traslado' : null,
  };
}

function madeRecord(
  { id: registrationId, recordedAt, recordedBy }: Registration,
  chance: Chance,
): OmapedRecord {
  const parts = {
    profile: {
      ...BLANK_PROFILE,
      types: [chance.pick(codes(DISABILITY_TYPES))],
      degree: chance.pick(codes(DISABILITY_DEGREES)),
      dependence: chance.pick(codes(DEPENDENCES)),
      sisfoh: chance.pick(codes(SISFOH_CLASSES)),
      notes: 'Se le visita cada trimestre; pide orientación sobre el certificado.',
    },
    carne: { ...BLANK_CARNE, state: chance.happens(0.4) ? ('si' as const) : ('no' as const) },
    contigo: BLANK_CONTIGO,
  };
  return {
    registrationId,
    revision: 1,
    profileVersion: 1,
    carneVersion: 1,
    contigoVersion: 1,
    ...parts,
    facets: facetsOf({ ...parts, certificates: [] }),
    changedAt: recordedAt,
    changedBy: recordedBy,
  };
}

function madeFicha(
  { id: registrationId, registeredOn, recordedAt, recordedBy }: Registration,
  chance: Chance,
): CiamProfile {
  const { illnesses, needs, carer, contactName, contactTie, contactPhone, alerts, ...blank } =
    BLANK_OLDER;
  return {
    registrationId,
    version: 1,
    codes: {
      ...blank,
      autonomy: chance.pick(codes(AUTONOMY_LEVELS)),
      pensions: [chance.pick(codes(PENSIONS))],
      company: chance.pick(codes(COMPANIES)),
    },
    words: {
      illnesses: 'Hipertensión',
      needs,
      carer,
      contactName,
      contactTie,
      contactPhone,
      alerts,
    },
    reviewedOn: registeredOn,
    recordedAt,
    recordedBy,
    changedAt: recordedAt,
    changedBy: recordedBy,
  };
}

const codes = <C extends Catalogue>(catalogue: C): readonly [CodeOf<C>, ...CodeOf<C>[]] =>
  codesOf(catalogue) as [CodeOf<C>, ...CodeOf<C>[]];
