/** How often each field of the forms was filled in, in a period: counts of fields, and of nobody. */
import { sealedAsLongAs } from '../../db/sealing/length.ts';
import { openRaw, type Tx } from '../../db/store.ts';
import { addDays, instantFromLima } from '../../domain/clock/lima.ts';
import {
  COUNTED_FORMS,
  type CountedForm,
  type FormField,
  isFilled,
  SEALED_FORMS,
  type SealedForm,
} from '../../domain/field-use/forms.ts';
import { sealOf } from '../../domain/fields/classes.ts';
import { type Period, type PeriodAsked, periodOf } from '../../domain/statistics/period.ts';
import type { ReadingContext } from '../core/procedure.ts';
import type { FieldUse, FormUse } from './types.ts';

export async function countFields(
  { tx, seen }: ReadingContext,
  asked: PeriodAsked,
): Promise<FieldUse> {
  const period = periodOf(asked);
  const forms: FormUse[] = [];
  for (const form of COUNTED_FORMS) forms.push(await inColumns(tx, form, period));
  for (const form of SEALED_FORMS) forms.push(await opened(tx, form, period));
  seen({ kind: 'field_use', id: `${period.from} ${period.to}` });
  return { period: period.name, forms: forms.filter(({ rows }) => rows > 0) };
}

const bounds = ({ from, to }: Period): [string, string] => [
  instantFromLima(from, '00:00'),
  instantFromLima(addDays(to, 1), '00:00'),
];

const snake = (name: string): string => name.replace(/[A-Z]/g, (c) => `_${c.toLowerCase()}`);

/** In one reading of the table; what is sealed is told by its length, and stays sealed. */
async function inColumns(
  tx: Tx,
  { id, label, table, at, where = '1', fields }: CountedForm,
  period: Period,
): Promise<FormUse> {
  const sums = fields.map((field) => `sum(${filled(table, field)}) AS "${field.name}"`);
  const [found]: Readonly<Record<string, number | null>>[] = await tx.query(
    `SELECT count(*) AS "rows", ${sums.join(', ')} FROM ${table} t
     WHERE t.${snake(at)} >= ? AND t.${snake(at)} < ? AND ${where}`,
    bounds(period),
  );
  return {
    id,
    label,
    rows: found?.['rows'] ?? 0,
    fields: fields.map(({ name, label: says }) => ({
      name,
      label: says,
      filled: found?.[name] ?? 0,
    })),
  };
}

function filled(table: string, { name, blank }: FormField): string {
  const column = `t.${snake(name)}`;
  const nothing = blank === undefined ? [''] : ['', blank];
  const empty =
    sealOf(table, name) === null
      ? `${column} IN (${nothing.map((text) => `'${text}'`).join(', ')})`
      : sealedAsLongAs(column, nothing);
  return `${column} IS NOT NULL AND NOT ${empty.startsWith('(') ? empty : `(${empty})`}`;
}

type Answers = Readonly<Record<string, unknown>>;

/** Kept as one sealed text: opened, counted, and forgotten. */
async function opened(tx: Tx, form: SealedForm, period: Period): Promise<FormUse> {
  const rows = await answersOf(tx, form.desk, period);
  return {
    id: form.id,
    label: form.label,
    rows: rows.length,
    fields: form.fields.map(({ name, label }) => ({
      name,
      label,
      filled: rows.filter((answers) => isFilled(answers[name])).length,
    })),
  };
}

const SEALED = {
  omaped: { table: 'omaped_records', columns: ['profile'] },
  ciam: { table: 'ciam_profiles', columns: ['codes', 'words'] },
} as const;

async function answersOf(
  tx: Tx,
  desk: SealedForm['desk'],
  { from, to }: Period,
): Promise<Answers[]> {
  const { table, columns } = SEALED[desk];
  const found: Record<string, string | null>[] = await tx.query(
    `SELECT t.registration_id AS "registrationId", ${columns.map((name) => `t.${name}`).join(', ')}
     FROM ${table} t JOIN registrations r ON r.id = t.registration_id
     WHERE r.registered_on >= ? AND r.registered_on <= ?`,
    [from, to],
  );
  return openRaw(tx, table, found, [...columns], 'registrationId').map((row) =>
    Object.assign({}, ...columns.map((name) => parsed(row[name] ?? null))),
  );
}

/** Empty for whoever does not hold its key. */
const parsed = (text: string | null): Answers =>
  text === null || text === '' ? {} : (JSON.parse(text) as Answers);
