/** Who is in the registro nominal: by district, age, autonomy, means and network (§4.3, §6.1). */
import type { OlderCodes } from '../../../db/entities/index.ts';
import type { Tx } from '../../../db/store.ts';
import { type Catalogue, labelOf } from '../../../domain/catalogues/catalogue.ts';
import type { Lists } from '../../../domain/catalogues/lists.ts';
import { ETHNICITIES, HEALTH_INSURANCES, LANGUAGES } from '../../../domain/catalogues/person.ts';
import { districtOf } from '../../../domain/catalogues/ubigeo.ts';
import { AGE_BANDS } from '../../../domain/ciam/age.ts';
import {
  AUTONOMY_LEVELS,
  COMPANIES,
  LITERACIES,
  PENSIONS,
  SOCIOECONOMIC_LEVELS,
  SUPPORT_NETWORKS,
} from '../../../domain/ciam/catalogues.ts';
import { staleUntil } from '../../../domain/ciam/reports.ts';
import type { Period } from '../../../domain/statistics/period.ts';
import { SMALLEST_MARKED, type Suppression } from '../../../domain/statistics/suppressed.ts';
import { monthName } from '../../../domain/words/dates.ts';
import { one } from '../../statistics/tables.ts';
import type { Counted } from '../counters.ts';
import type { Registered } from './registered.ts';

export interface Counting {
  readonly tx: Tx;
  readonly lists: Lists;
  readonly period: Period;
  /** Instants in which it begins and ends, the second left out. ISO UTC. */
  readonly instants: readonly [string, string];
}

export async function peopleTables(
  counting: Counting,
  people: readonly Registered[],
): Promise<Counted[]> {
  const { lists, period } = counting;
  const list = (catalogue: Catalogue) => lists.on(catalogue, period.to);
  const byCode = (
    id: string,
    title: string,
    catalogue: Catalogue,
    of: (codes: OlderCodes) => string | null,
    suppression?: Suppression,
  ): Counted =>
    bySex(people, {
      id,
      title,
      heading: catalogue.label,
      rows: entriesOf(list(catalogue)),
      of: ({ codes }) => (codes === null ? null : of(codes)),
      ...(suppression === undefined ? {} : { suppression }),
    });
  return [
    await movement(counting, people),
    ...monthsOf(people, period),
    bySex(people, {
      id: 'distrito',
      title: 'Personas registradas, por distrito y sexo',
      heading: 'Distrito',
      rows: districtsOf(people),
      of: ({ district }) => district,
      suppression: { zeros: 'hidden' },
    }),
    bySex(people, {
      id: 'edad',
      title: 'Personas registradas, por edad y sexo',
      heading: 'Edad',
      rows: AGE_BANDS,
      of: ({ band }) => band,
    }),
    byCode(
      'autonomia',
      'Personas registradas, por grado de autonomía y sexo',
      AUTONOMY_LEVELS,
      (codes) => codes.autonomy,
    ),
    byCode(
      'sisfoh',
      'Personas registradas, por clasificación socioeconómica',
      SOCIOECONOMIC_LEVELS,
      (codes) => codes.socioeconomic,
    ),
    byCode(
      'seguro',
      'Personas registradas, por seguro de salud',
      HEALTH_INSURANCES,
      (codes) => codes.insurance,
    ),
    pensions(people, list(PENSIONS)),
    byCode(
      'convive',
      'Personas registradas, por con quién viven',
      COMPANIES,
      (codes) => codes.company,
    ),
    byCode(
      'red',
      'Personas registradas, por red de soporte',
      SUPPORT_NETWORKS,
      (codes) => codes.support,
    ),
    byCode(
      'alfabetizacion',
      'Personas registradas, por si leen y escriben',
      LITERACIES,
      (codes) => codes.literacy,
    ),
    bySex(people, {
      id: 'lengua',
      title: 'Personas registradas, por lengua materna',
      heading: 'Lengua',
      rows: entriesOf(list(LANGUAGES)),
      of: ({ motherTongue }) => motherTongue,
    }),
    byCode(
      'etnia',
      'Personas registradas, por autoidentificación étnica',
      ETHNICITIES,
      (codes) => codes.ethnicity,
      { least: SMALLEST_MARKED },
    ),
    await organisations(counting),
  ];
}

interface Line {
  readonly code: string;
  readonly label: string;
}
const entriesOf = ({ entries }: Catalogue): readonly Line[] => entries;

interface BySex extends Pick<Counted, 'id' | 'title' | 'heading' | 'suppression'> {
  readonly rows: readonly Line[];
  readonly of: (person: Registered) => string | null;
}

/** A row for each code that somebody has, and one for those of whom nobody knows. */
function bySex(people: readonly Registered[], { rows, of, ...table }: BySex): Counted {
  const found = new Map<string, [number, number, number]>();
  for (const person of people) {
    const code = of(person) ?? '';
    const counts = found.get(code) ?? [0, 0, 0];
    counts[person.sex === '2' ? 0 : person.sex === '1' ? 1 : 2] += 1;
    found.set(code, counts);
  }
  return {
    ...table,
    columns: ['Mujeres', 'Hombres', 'Sexo no consta'],
    rows: [...rows, { code: '', label: 'No consta' }].flatMap(({ code, label }) => {
      const values = found.get(code);
      return values === undefined ? [] : [{ label, values }];
    }),
  };
}

function districtsOf(people: readonly Registered[]): Line[] {
  const codes = [...new Set(people.flatMap(({ district }) => district ?? []))].toSorted();
  return codes.map((code) => ({ code, label: districtOf(code)?.name ?? code }));
}

async function movement({ tx, period }: Counting, people: readonly Registered[]): Promise<Counted> {
  const days = [period.from, period.to];
  const registrations = (column: string): Promise<number> =>
    one(
      tx,
      `SELECT count(*) AS count FROM main.registrations
       WHERE desk = 'ciam' AND ${column} BETWEEN ? AND ?`,
      days,
    );
  // Of both in one reading: the fichas of a province are forty thousand.
  const [fichas]: { reviewed: number; stale: number }[] = await tx.query(
    `SELECT count(*) FILTER (WHERE last BETWEEN ? AND ?) AS reviewed,
       count(*) FILTER (WHERE last <= ?) AS stale
     FROM (SELECT coalesce(f.reviewed_on, r.registered_on) AS last FROM main.registrations r
       LEFT JOIN main.ciam_profiles f ON f.registration_id = r.id
       WHERE r.desk = 'ciam' AND r.ended_on IS NULL)`,
    [...days, staleUntil(period.to)],
  );
  return standing('registro', 'Registro nominal', 'Movimiento', {
    'Personas registradas al final del periodo': people.length,
    'Altas en el periodo': await registrations('registered_on'),
    'Salidas en el periodo': await registrations('ended_on'),
    'Fichas actualizadas por última vez en el periodo': fichas?.reviewed ?? 0,
    'Fichas sin actualizar en los 12 meses anteriores': fichas?.stale ?? 0,
  });
}

/** Of a period of several months: how many came each month, and are still in the register. */
function monthsOf(people: readonly Registered[], { months }: Period): Counted[] {
  if (months.length < 2) return [];
  return [
    {
      id: 'altas',
      title: 'Altas por mes, de quienes siguen en el registro',
      heading: 'Mes',
      columns: ['Altas'],
      rows: months.map((month) => ({
        label: `${monthName(`${month}-01`)} de ${month.slice(0, 4)}`,
        values: [people.filter(({ registeredOn }) => registeredOn.startsWith(month)).length],
      })),
    },
  ];
}

/** Somebody may have several: the figures are no parts of one total. */
const pensions = (people: readonly Registered[], catalogue: Catalogue): Counted =>
  standing(
    'pensiones',
    'Pensiones que reciben (una persona puede recibir varias)',
    'Pensión',
    Object.fromEntries(
      catalogue.entries
        .map(({ code }): [string, number] => [
          labelOf(catalogue, code),
          people.filter(({ codes }) => codes?.pensions.includes(code) === true).length,
        ])
        .filter(([, count]) => count > 0),
    ),
  );

async function organisations({ tx, period, instants }: Counting): Promise<Counted> {
  const day = [period.to, period.to];
  return standing(
    'organizaciones',
    'Organizaciones de personas adultas mayores',
    'Al final del periodo',
    {
      Organizaciones: await one(
        tx,
        `SELECT count(*) AS count FROM main.ciam_organisations
       WHERE recorded_at < ? AND (ended_on IS NULL OR ended_on > ?)`,
        [instants[1], period.to],
      ),
      'Personas que las integran': await one(
        tx,
        `SELECT count(DISTINCT registration_id) AS count FROM main.ciam_members
       WHERE joined_on <= ? AND (left_on IS NULL OR left_on > ?)`,
        day,
      ),
    },
  );
}

/** Figures that each stand for themselves. */
export const standing = (...table: Parameters<typeof parts>): Counted => ({
  ...parts(...table),
  suppression: { totals: 'none' },
});

/** Figures that add up to one that is said beside them. */
export const parts = (
  id: string,
  title: string,
  heading: string,
  rows: Readonly<Record<string, number>>,
): Counted => ({
  id,
  title,
  heading,
  columns: ['Cantidad'],
  rows: Object.entries(rows).map(([label, value]) => ({ label, values: [value] })),
});
