import { z } from 'zod';
import type { OlderCodes } from '../../db/entities/index.ts';
import { MATCHING_IDS_WHOLE, matchOf } from '../../db/search.ts';
import { SEXES } from '../../domain/catalogues/person.ts';
import { AUTONOMY_LEVELS } from '../../domain/ciam/catalogues.ts';
import { staleUntil } from '../../domain/ciam/reports.ts';
import { dateInLima } from '../../domain/clock/lima.ts';
import { yearsOn } from '../../domain/people/age.ts';
import { district, id, LIMITS } from '../../domain/records/basics.ts';
import { limit } from '../core/paging.ts';
import type { ReadingContext } from '../core/procedure.ts';
import { displayName, type NamedPerson, nameColumns } from '../people/names.ts';
import { registrationNumber } from '../registrations/insert.ts';
import { allCodes, codesOf } from './codes.ts';
import type { OlderPage, OlderRow } from './types.ts';

const code = z.string().max(60);

/** What the list is filtered by; absent: whatever it is. */
export const olderQuery = z.strictObject({
  /** Words of the name or of what she is known as, the document's number, the telephone. */
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
  /** Of the ficha; null while there is none. */
  readonly version: number | null;
  readonly atRisk: number;
  readonly endedOn: string | null;
};

/**
 * Whoever may see the register sees everybody in it (`ciam.view`): the tables themselves are read, and
 * the views' question is not asked of each of forty thousand.
 */
const FICHA = 'LEFT JOIN main.ciam_profiles f ON f.registration_id = r.id';
/** By name, until the page is full. */
const BY_NAME = `FROM main.persons p CROSS JOIN main.registrations r ON r.person_id = p.id ${FICHA}`;
/**
 * From a few that are known already; `i` are their ids. In this order: left to itself SQLite reads them all
 * again for each of the forty thousand (3.6 s).
 */
const OF_THESE = `FROM json_each(?) i CROSS JOIN main.registrations r ON r.id = i.value
  CROSS JOIN main.persons p ON p.id = r.person_id ${FICHA}`;
const FEW = 2_000;

/** Whom a padrón brought and nobody asked since: as of her registration. */
const REVIEWED = 'coalesce(f.reviewed_on, r.registered_on)';
const AT_RISK = `EXISTS (SELECT 1 FROM main.ciam_risks k
  WHERE k.registration_id = r.id AND k.ended_at IS NULL)`;

/** The registro nominal, by name. */
export async function list(ctx: ReadingContext, query: OlderQuery): Promise<OlderPage> {
  const { tx, now } = ctx;
  const today = dateInLima(now);
  const match = matchOf(query.text);
  if (match === null && query.text.trim() !== '') return { rows: [], next: null };
  const ids = await narrowed(ctx, query, today);
  const { sql, values } = conditionsOf(query, { match, ids });
  const these = ids !== null && ids.length <= FEW;
  const found: Found[] = await tx.query(
    `SELECT r.id, r.number, ${nameColumns('p')}, p.document_number AS "documentNumber",
       p.birth_date AS "birthDate", p.estimated_age AS "estimatedAge",
       p.estimated_on AS "estimatedOn", p.district, ${REVIEWED} AS "reviewedOn",
       r.ended_on AS "endedOn", f.version, ${AT_RISK} AS "atRisk"
     ${these ? OF_THESE : BY_NAME} WHERE ${sql} ORDER BY p.name_sort, r.id LIMIT ?`,
    [...(these ? [JSON.stringify(ids)] : []), ...values, query.limit + 1],
  );
  const shown = found.slice(0, query.limit);
  const codes = await codesOf(
    ctx,
    shown.flatMap(({ id, version }) => (version === null ? [] : [{ id, version }])),
  );
  if (query.settled && query.text !== '')
    ctx.searched({ kind: 'registration', hits: shown.length });
  return {
    rows: shown.map((row) => rowOf(row, codes.get(row.id), today)),
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
  { match, ids }: { readonly match: string | null; readonly ids: readonly string[] | null },
): Condition {
  const { ended, district: place, sex, after } = query;
  const conditions: Condition[] = [
    { sql: `r.desk = 'ciam' AND r.ended_on IS ${ended ? 'NOT NULL' : 'NULL'}`, values: [] },
    ...(match === null
      ? []
      : [{ sql: `p.id IN (${MATCHING_IDS_WHOLE})`, values: [match, 'person'] }]),
    ...(place === undefined ? [] : [{ sql: 'p.district = ?', values: [place] }]),
    ...(sex === undefined ? [] : [{ sql: 'p.sex = ?', values: [sex] }]),
    ...(ids === null || ids.length <= FEW
      ? []
      : [{ sql: 'r.id IN (SELECT value FROM json_each(?))', values: [JSON.stringify(ids)] }]),
    ...(after === null ? [] : [{ sql: AFTER, values: [after] }]),
  ];
  return {
    sql: conditions.map((condition) => condition.sql).join(' AND '),
    values: conditions.flatMap((condition) => condition.values),
  };
}

const AFTER = `(p.name_sort, r.id) > (SELECT p2.name_sort, r2.id FROM main.registrations r2
  JOIN main.persons p2 ON p2.id = r2.person_id WHERE r2.id = ?)`;

/**
 * Who they are, of the filters that stand sealed or in a table of their own; null when there is none.
 * Which fichas a sealed code names is worked out here, and never written in the clear.
 */
async function narrowed(
  ctx: ReadingContext,
  { autonomy, pension, alone, atRisk, stale }: OlderQuery,
  today: string,
): Promise<readonly string[] | null> {
  const sets: string[][] = [];
  if (autonomy !== undefined || pension !== undefined || alone)
    sets.push(
      [...(await allCodes(ctx))]
        .filter(
          ([, codes]) =>
            (autonomy === undefined || codes.autonomy === autonomy) &&
            (pension === undefined || codes.pensions.includes(pension)) &&
            (!alone || codes.company === 'solo'),
        )
        .map(([id]) => id),
    );
  const ask = async (sql: string, values: readonly string[] = []): Promise<string[]> => {
    const rows: { id: string }[] = await ctx.tx.query(sql, [...values]);
    return rows.map(({ id }) => id);
  };
  if (atRisk)
    sets.push(
      await ask(
        'SELECT DISTINCT registration_id AS id FROM main.ciam_risks WHERE ended_at IS NULL',
      ),
    );
  if (stale)
    sets.push(
      await ask(
        `SELECT r.id FROM main.registrations r ${FICHA} WHERE r.desk = 'ciam' AND ${REVIEWED} <= ?`,
        [staleUntil(today)],
      ),
    );
  const [first, ...others] = sets.map((ids) => new Set(ids));
  return first === undefined
    ? null
    : [...first].filter((id) => others.every((other) => other.has(id)));
}
