/**
 * People of a padrón as lines of text, some at a time, each in a look of its own: 40,000 of them must
 * not stop the rest.
 */
import { setImmediate } from 'node:timers/promises';
import { classesTouched, openRaw, type Tx } from '../../db/store.ts';
import { labelOf } from '../../domain/catalogues/catalogue.ts';
import { DOCUMENT_TYPES } from '../../domain/catalogues/document-types.ts';
import {
  CIVIL_STATUSES,
  ETHNICITIES,
  HEALTH_INSURANCES,
  LANGUAGES,
  SEXES,
} from '../../domain/catalogues/person.ts';
import { EDUCATION_LEVELS } from '../../domain/catalogues/schooling.ts';
import { districtOf, reniecCode } from '../../domain/catalogues/ubigeo.ts';
import { dateInLima } from '../../domain/clock/lima.ts';
import { Refusal } from '../../domain/errors.ts';
import type { SealedClass } from '../../domain/fields/classes.ts';
import type { PersonColumn } from '../../domain/imports/export-columns.ts';
import { ageOn } from '../../domain/people/age.ts';
import { fullName } from '../../domain/people/names.ts';
import type { PadronDesk } from '../../domain/records/imports.ts';
import {
  REGISTRATION_CHANNEL_LABELS,
  REGISTRATION_END_LABELS,
  type RegistrationChannel,
  type RegistrationEndCause,
} from '../../domain/records/registration.ts';
import { shortDate } from '../../domain/words/dates.ts';
import type { FormingContext, ReadingContext } from '../core/procedure.ts';
import { binds, rulesOf } from '../people/contact.ts';
import { registrationNumber } from '../registrations/insert.ts';
import { type Named, sheetCells } from './sheets.ts';

/** Rows between two steps told. */
const STEP = 1_000;

interface Row {
  readonly registrationId: string;
  readonly personId: string;
  readonly number: number;
  readonly registeredOn: string;
  readonly channel: RegistrationChannel;
  readonly endedOn: string | null;
  readonly endCause: RegistrationEndCause | null;
  readonly firstSurname: string | null;
  readonly secondSurname: string | null;
  readonly givenNames: string | null;
  readonly sex: string | null;
  readonly birthDate: string | null;
  readonly documentType: string | null;
  readonly documentNumber: string | null;
  readonly district: string | null;
  readonly community: string | null;
  readonly address: string | null;
  readonly addressReference: string | null;
  readonly phone: string | null;
  readonly email: string | null;
  readonly motherTongue: string | null;
  readonly maritalStatus: string | null;
  readonly educationLevel: string | null;
  readonly occupation: string | null;
  readonly ethnicity: string | null;
  readonly insurance: string | null;
}

interface Asked {
  readonly desk: PadronDesk;
  readonly columns: readonly string[];
  readonly ended: boolean;
}

/**
 * By number of the register. Where a rule of safe contact closes a way to somebody, her telephone,
 * address and the like stay out: a list goes to people who do not know the rule.
 * @param id of the export: the chain says which sealed classes it opened.
 * @param told before each step: how many there are already, and in all.
 * @throws Refusal `cancelled`.
 */
export async function rowsOf(
  ctx: FormingContext,
  id: string,
  asked: Asked,
  told: (done: number, total: number) => void,
): Promise<string[][]> {
  const total = await ctx.read(({ tx }) => countOf(tx, asked));
  const found: string[][] = [];
  const opened = new Set<SealedClass>();
  for (let after: number | null = 0; after !== null; ) {
    told(found.length, Math.max(total, found.length));
    await setImmediate();
    if (ctx.signal.aborted) throw new Refusal('cancelled');
    const from: number = after;
    const step = await ctx.read(async (reading) => {
      const read = await stepOf(reading, asked, from);
      const fresh = classesTouched(reading.tx).filter((name) => !opened.has(name));
      // Once for each class: a look at the same thing is told once.
      if (fresh.length > 0)
        reading.seen({
          kind: 'desk_export',
          id: opened.size === 0 ? id : `${id} ${fresh.join(' ')}`,
        });
      for (const name of fresh) opened.add(name);
      return read;
    });
    found.push(...step.lines);
    after = step.last;
  }
  return found;
}

/** @returns `last`: the number of the last one; null when there are no more. */
async function stepOf(
  { tx, now, lists }: ReadingContext,
  { desk, columns, ended }: Asked,
  after: number,
): Promise<{ readonly lines: readonly string[][]; readonly last: number | null }> {
  const today = dateInLima(now);
  const sealed = SEALED.filter((name) => columns.includes(name));
  const named: Named = (catalogue, code) =>
    code === null ? '' : labelOf(lists.on(catalogue, today), code);
  const rows = await some(tx, desk, ended, after, sealed);
  const rules = await rulesOf(
    tx,
    rows.map(({ personId }) => personId),
  );
  const sheets = columns.some((key) => key.startsWith(`${desk}.`))
    ? await sheetCells(
        tx,
        desk,
        rows.map(({ registrationId }) => registrationId),
        named,
      )
    : new Map<string, Readonly<Record<string, string>>>();
  const lines = rows.map((row) => {
    const closed = binds(rules.get(row.personId) ?? null);
    const sheet = sheets.get(row.registrationId) ?? {};
    const own = personCells(row, { desk, today, closed, named });
    return columns.map((key) => own[key as PersonColumn] ?? sheet[key] ?? '');
  });
  return { lines, last: rows.length < STEP ? null : (rows.at(-1)?.number ?? null) };
}

async function countOf(tx: Tx, { desk, ended }: Asked): Promise<number> {
  const [row]: { count: number }[] = await tx.query(
    'SELECT count(*) AS count FROM registrations WHERE desk = ? AND (? OR ended_on IS NULL)',
    [desk, Number(ended)],
  );
  return row?.count ?? 0;
}

const SEALED = ['ethnicity', 'insurance'] as const;

/** What is sealed is opened only when it is asked for: a look that opens it says so in its row of the chain. */
async function some(
  tx: Tx,
  desk: PadronDesk,
  ended: boolean,
  after: number,
  sealed: readonly (typeof SEALED)[number][],
): Promise<Row[]> {
  const rows: Row[] = await tx.query(
    `SELECT g.id AS "registrationId", g.person_id AS "personId", g.number,
       g.registered_on AS "registeredOn", g.channel, g.ended_on AS "endedOn", g.end_cause AS "endCause",
       p.first_surname AS "firstSurname", p.second_surname AS "secondSurname",
       p.given_names AS "givenNames", p.sex, p.birth_date AS "birthDate",
       p.document_type AS "documentType", p.document_number AS "documentNumber", p.district,
       p.community, p.address, p.address_reference AS "addressReference", p.phone, p.email,
       p.mother_tongue AS "motherTongue", p.marital_status AS "maritalStatus",
       p.education_level AS "educationLevel", p.occupation, p.ethnicity, p.insurance
     FROM registrations g JOIN persons p ON p.id = g.person_id
     WHERE g.desk = ? AND g.number > ? AND (? OR g.ended_on IS NULL)
     ORDER BY g.number LIMIT ?`,
    [desk, after, Number(ended), STEP],
  );
  return sealed.length === 0 ? rows : openRaw(tx, 'persons', rows, sealed, 'personId');
}

interface Shown {
  readonly desk: PadronDesk;
  readonly today: string;
  readonly closed: boolean;
  readonly named: Named;
}

const RESERVED = 'Reservado';

function personCells(
  row: Row,
  { desk, today, closed, named }: Shown,
): Readonly<Record<PersonColumn, string>> {
  const contact = (text: string | null): string => (closed ? RESERVED : (text ?? ''));
  const { district, birthDate } = row;
  return {
    number: registrationNumber(desk, row.number),
    documentType: named(DOCUMENT_TYPES, row.documentType),
    documentNumber: row.documentNumber ?? '',
    firstSurname: row.firstSurname ?? '',
    secondSurname: row.secondSurname ?? '',
    givenNames: row.givenNames ?? '',
    wholeName: fullName(row),
    sex: named(SEXES, row.sex),
    birthDate: dayOf(birthDate),
    age: birthDate === null ? '' : String(ageOn(birthDate, today) ?? ''),
    districtInei: district ?? '',
    districtReniec: district === null ? '' : (reniecCode(district) ?? ''),
    districtName: district === null ? '' : (districtOf(district)?.name ?? ''),
    community: contact(row.community),
    address: contact(row.address),
    addressReference: contact(row.addressReference),
    phone: contact(row.phone),
    email: contact(row.email),
    registeredOn: dayOf(row.registeredOn),
    channel: REGISTRATION_CHANNEL_LABELS[row.channel],
    endedOn: dayOf(row.endedOn),
    endCause: row.endCause === null ? '' : REGISTRATION_END_LABELS[row.endCause],
    maritalStatus: named(CIVIL_STATUSES, row.maritalStatus),
    motherTongue: named(LANGUAGES, row.motherTongue),
    educationLevel: named(EDUCATION_LEVELS, row.educationLevel),
    occupation: row.occupation ?? '',
    ethnicity: named(ETHNICITIES, row.ethnicity),
    insurance: named(HEALTH_INSURANCES, row.insurance),
  };
}

const dayOf = (date: string | null): string => (date === null ? '' : shortDate(date));
