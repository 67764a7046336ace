/** The indicators of the OMAPED: counted from the records, never typed. Pure: rows in, tables out. */
import type { Catalogue } from '../catalogues/catalogue.ts';
import {
  CARNE_STATES,
  CERTIFICATE_STEPS,
  CONTIGO_STATES,
  DEPENDENCES,
  DISABILITY_DEGREES,
  DISABILITY_TYPES,
} from '../catalogues/omaped.ts';
import { SEXES } from '../catalogues/person.ts';
import { districtLabel } from '../catalogues/ubigeo.ts';
import type { Suppression } from '../statistics/suppressed.ts';
import { CERTIFICATE_STANDING_LABELS, type CertificateStanding, isIssued } from './certificate.ts';
import { type OmapedFacets, standingOf } from './facets.ts';

/** A registered person, as far as she is counted. Dates YYYY-MM-DD. */
export interface Counted {
  readonly sex: string | null;
  readonly birthDate: string | null;
  readonly district: string | null;
  readonly registeredOn: string;
  readonly facets: OmapedFacets;
}

export interface CounterTable {
  readonly title: string;
  readonly heading: string;
  readonly columns: readonly string[];
  readonly rows: readonly { readonly label: string; readonly values: readonly number[] }[];
  /** Whether its columns add up to a figure that somebody may know. */
  readonly totals: NonNullable<Suppression['totals']>;
}

/** Both ends within. */
export interface Days {
  readonly from: string;
  readonly to: string;
}

/** Bands of the statistics of the desks, in completed years, the oldest first. */
const BANDS: readonly (readonly [label: string, from: number])[] = [
  ['60 años a más', 60],
  ['30 a 59 años', 30],
  ['18 a 29 años', 18],
  ['12 a 17 años', 12],
  ['6 a 11 años', 6],
  ['0 a 5 años', 0],
];
const UNKNOWN = 'No consta';

/** @param people in the register on the last day of the period. */
export function registerTables(people: readonly Counted[], days: Days): CounterTable[] {
  const states = (title: string, catalogue: Catalogue, of: (facets: OmapedFacets) => string) =>
    table(
      title,
      'Estado',
      people,
      days,
      listed(catalogue, (one) => [of(one.facets)]),
    );
  return [
    bySexAndAge(people, days),
    {
      ...table('Por tipo de discapacidad (una persona puede tener varios)', 'Tipo', people, days, [
        ...listed(DISABILITY_TYPES, ({ facets }) => facets.types),
        ['Autismo', ({ facets }) => facets.autism],
        [UNKNOWN, ({ facets }) => facets.types.length === 0],
      ]),
      totals: 'none',
    },
    table('Por grado', 'Grado', people, days, [
      ...listed(DISABILITY_DEGREES, ({ facets }) => facets.degree),
      [UNKNOWN, ({ facets }) => facets.degree === null],
    ]),
    table('Por dependencia', 'Dependencia', people, days, [
      ...listed(DEPENDENCES, ({ facets }) => facets.dependence),
      [UNKNOWN, ({ facets }) => facets.dependence === null],
    ]),
    byDistrict(people, days),
    byCertificate(people, days),
    states('Carné del CONADIS', CARNE_STATES, ({ carne }) => carne),
    states('Programa CONTIGO', CONTIGO_STATES, ({ contigo }) => contigo),
    {
      ...table('Certificados observados', 'Certificado', people, days, [
        ['Observado', ({ facets }) => facets.step === 'observado'],
      ]),
      totals: 'none',
    },
  ];
}

type Row = readonly [label: string, holds: (one: Counted) => boolean];

/** A row for each entry; a person is in the row of each of her codes. */
const listed = (
  catalogue: Catalogue,
  codesOf: (one: Counted) => string | null | readonly string[],
): Row[] =>
  catalogue.entries.map(({ code, label }) => [
    label,
    (one) => {
      const codes = codesOf(one);
      return typeof codes === 'string' ? codes === code : (codes?.includes(code) ?? false);
    },
  ]);

function table(
  title: string,
  heading: string,
  people: readonly Counted[],
  { from }: Days,
  rows: readonly Row[],
): CounterTable {
  return {
    title,
    heading,
    columns: ['Registradas', 'Nuevas en el periodo'],
    rows: rows.map(([label, holds]) => {
      const found = people.filter(holds);
      return {
        label,
        values: [found.length, found.filter(({ registeredOn }) => registeredOn >= from).length],
      };
    }),
    totals: 'columns',
  };
}

function bySexAndAge(people: readonly Counted[], { to }: Days): CounterTable {
  const sexes = SEXES.entries.filter(({ code }) => code === '1' || code === '2');
  const columns: [string, (one: Counted) => boolean][] = [
    ...sexes.map(({ code, label }): [string, (one: Counted) => boolean] => [
      label,
      ({ sex }) => sex === code,
    ]),
    [UNKNOWN, ({ sex }) => sex !== '1' && sex !== '2'],
  ];
  const bands = [...BANDS.map(([label]) => label).toReversed(), UNKNOWN];
  const bandOf = bandsOn(to);
  const byBand = new Map(bands.map((label) => [label, columns.map(() => 0)]));
  for (const one of people) {
    const values = byBand.get(bandOf(one.birthDate));
    columns.forEach(([, holds], at) => {
      if (values !== undefined && holds(one)) values[at] = (values[at] ?? 0) + 1;
    });
  }
  return {
    title: 'Personas registradas, por edad y sexo',
    heading: 'Edad',
    columns: columns.map(([label]) => label),
    rows: bands.map((label) => ({ label, values: byBand.get(label) ?? [] })),
    totals: 'columns',
  };
}

/**
 * The band of a birth date on a day: so many years are completed by whoever was born so many years
 * before, or earlier. Compared as text, because there may be forty thousand of them.
 */
export function bandsOn(day: string): (birthDate: string | null) => string {
  const year = Number(day.slice(0, 4));
  const bornBy = BANDS.map(
    ([label, from]) => [label, `${String(year - from).padStart(4, '0')}${day.slice(4)}`] as const,
  );
  return (birthDate) =>
    (birthDate === null ? undefined : bornBy.find(([, last]) => birthDate <= last))?.[0] ?? UNKNOWN;
}

function byDistrict(people: readonly Counted[], days: Days): CounterTable {
  const codes = [...new Set(people.map(({ district }) => district))].toSorted((a, b) =>
    (a ?? '~').localeCompare(b ?? '~'),
  );
  return table(
    'Por distrito',
    'Distrito',
    people,
    days,
    codes.map(
      (code): Row => [
        code === null ? UNKNOWN : districtLabel(code),
        ({ district }) => district === code,
      ],
    ),
  );
}

/** Who has none, where it is on its way, and how it stands once it is issued: everybody in one row. */
function byCertificate(people: readonly Counted[], days: Days): CounterTable {
  const standings = Object.keys(CERTIFICATE_STANDING_LABELS) as CertificateStanding[];
  const of = new Map(people.map((one) => [one, standingOf(one.facets, days.to)]));
  return table('Certificado de discapacidad', 'Certificado', people, days, [
    ['Sin certificado', (one) => of.get(one) === null],
    ...CERTIFICATE_STEPS.entries.flatMap(({ code, label }): Row[] =>
      isIssued(code)
        ? []
        : [[`En trámite: ${label.toLowerCase()}`, ({ facets }) => facets.step === code]],
    ),
    ...standings.flatMap((standing): Row[] =>
      standing === 'en_tramite'
        ? []
        : [[CERTIFICATE_STANDING_LABELS[standing], (one) => of.get(one) === standing]],
    ),
  ]);
}
