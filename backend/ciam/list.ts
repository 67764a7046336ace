import { z } from 'zod';
import type { OlderCodes } from '../../db/entities/index.ts';
import { SEXES } from '../../domain/catalogues/person.ts';
import { yearsOn } from '../../domain/ciam/age.ts';
import { AUTONOMY_LEVELS } from '../../domain/ciam/catalogues.ts';
import { staleUntil } from '../../domain/ciam/reports.ts';
import { dateInLima } from '../../domain/clock/lima.ts';
import { foldName } from '../../domain/people/names.ts';
import { district, id, LIMITS } from '../../domain/records/basics.ts';
import { limit } from '../core/paging.ts';
import type { ReadingContext } from '../core/procedure.ts';
import { displayName, type NamedPerson, nameColumns } from '../people/names.ts';
import { registrationNumber } from '../registrations/insert.ts';
import { allCodes } from './codes.ts';
import type { OlderPage, OlderRow } from './types.ts';

const code = z.string().max(60);

/** What the list is filtered by; absent: whatever it is. */
export const olderQuery = z.strictObject({
  /** Words of the name, or the document's number. */
  text: z.string().max(LIMITS.label).default(''),
  district: district.optional(),
  sex: z.enum(SEXES.entries.map((entry) => entry.code)).optional(),
  autonomy: z.enum(AUTONOMY_LEVELS.entries.map((entry) => entry.code)).optional(),
  pension: code.optional(),
  alone: z.boolean().default(false),
  atRisk: z.boolean().default(false),
  /** Nobody looked the ficha over for a year. */
  stale: z.boolean().default(false),
  /** Those who left the register instead of those who are in it. */
  ended: z.boolean().default(false),
  /** The last row of the page before. */
  after: id.nullable().default(null),
  limit: limit(200, 100),
  /** The typing stopped: this search is logged, without its words. */
  settled: z.boolean().default(false),
});
export type OlderQuery = z.output<typeof olderQuery>;

type Found = NamedPerson & {
  readonly id: string;
  readonly number: number;
  readonly documentNumber: string | null;
  readonly birthDate: string | null;
  readonly estimatedAge: number | null;
  readonly estimatedOn: string | null;
  readonly district: string | null;
  readonly reviewedOn: string;
  readonly atRisk: number;
  readonly endedOn: string | null;
};

const FROM = `FROM registrations r JOIN persons p ON p.id = r.person_id
  LEFT JOIN ciam_profiles f ON f.registration_id = r.id`;
/** Whom a padrón brought and nobody asked since: as of her registration. */
const REVIEWED = 'coalesce(f.reviewed_on, r.registered_on)';
const AT_RISK = `EXISTS (SELECT 1 FROM ciam_risks k
  WHERE k.registration_id = r.id AND k.ended_at IS NULL)`;

/** The registro nominal, by name. */
export async function list(ctx: ReadingContext, query: OlderQuery): Promise<OlderPage> {
  const { tx, now } = ctx;
  const codes = await allCodes(ctx);
  const { sql, values } = conditionsOf(query, codes, dateInLima(now));
  const after =
    query.after === null
      ? { sql: '', values: [] }
      : {
          sql: ` AND (p.name_sort, r.id) > (SELECT p2.name_sort, r2.id FROM registrations r2
            JOIN persons p2 ON p2.id = r2.person_id WHERE r2.id = ?)`,
          values: [query.after],
        };
  const found: Found[] = await tx.query(
    `SELECT r.id, r.number, ${nameColumns('p')}, p.document_number AS "documentNumber",
       p.birth_date AS "birthDate", p.estimated_age AS "estimatedAge",
       p.estimated_on AS "estimatedOn", p.district, ${REVIEWED} AS "reviewedOn",
       r.ended_on AS "endedOn", ${AT_RISK} AS "atRisk"
     ${FROM} WHERE ${sql}${after.sql} ORDER BY p.name_sort, r.id LIMIT ?`,
    [...values, ...after.values, query.limit + 1],
  );
  const shown = found.slice(0, query.limit);
  if (query.settled && query.text !== '')
    ctx.searched({ kind: 'registration', hits: shown.length });
  return {
    rows: shown.map((row) => rowOf(row, codes.get(row.id), dateInLima(now))),
    next: found.length > query.limit ? (shown.at(-1)?.id ?? null) : null,
  };
}

function rowOf(row: Found, codes: OlderCodes | undefined, today: string): OlderRow {
  return {
    id: row.id,
    number: registrationNumber('ciam', row.number),
    name: displayName(row),
    document: row.documentNumber,
    years: yearsOn(row, today),
    district: row.district,
    autonomy: codes?.autonomy ?? null,
    alone: codes?.company === 'solo',
    atRisk: row.atRisk === 1,
    reviewedOn: row.reviewedOn,
    ended: row.endedOn !== null,
  };
}

interface Condition {
  readonly sql: string;
  readonly values: readonly string[];
}

function conditionsOf(
  query: OlderQuery,
  codes: ReadonlyMap<string, OlderCodes>,
  today: string,
): Condition {
  const { ended, district: place, sex, atRisk, stale } = query;
  const conditions: Condition[] = [
    { sql: `r.desk = 'ciam' AND r.ended_on IS ${ended ? 'NOT NULL' : 'NULL'}`, values: [] },
    ...namedBy(query.text),
    ...(place === undefined ? [] : [{ sql: 'p.district = ?', values: [place] }]),
    ...(sex === undefined ? [] : [{ sql: 'p.sex = ?', values: [sex] }]),
    ...(atRisk ? [{ sql: AT_RISK, values: [] }] : []),
    ...(stale ? [{ sql: `${REVIEWED} <= ?`, values: [staleUntil(today)] }] : []),
    ...sealedCondition(query, codes),
  ];
  return {
    sql: conditions.map((condition) => condition.sql).join(' AND '),
    values: conditions.flatMap((condition) => condition.values),
  };
}

/** Each word begins somewhere in the name; a number is of the document. */
function namedBy(text: string): Condition[] {
  return foldName(text)
    .split(' ')
    .filter((word) => word !== '')
    .map((word) => ({
      sql: `(instr(' ' || replace(p.name_sort, '~', ''), ?) > 0 OR p.document_number = ?)`,
      values: [` ${word}`, word],
    }));
}

/** By what stands sealed: which fichas they are is worked out here, and never written in the clear. */
function sealedCondition(
  { autonomy, pension, alone }: OlderQuery,
  codes: ReadonlyMap<string, OlderCodes>,
): Condition[] {
  if (autonomy === undefined && pension === undefined && !alone) return [];
  const ids = [...codes]
    .filter(
      ([, each]) =>
        (autonomy === undefined || each.autonomy === autonomy) &&
        (pension === undefined || each.pensions.includes(pension)) &&
        (!alone || each.company === 'solo'),
    )
    .map(([registrationId]) => registrationId);
  return [{ sql: 'r.id IN (SELECT value FROM json_each(?))', values: [JSON.stringify(ids)] }];
}
