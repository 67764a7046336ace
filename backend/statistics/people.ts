/** Figures of people: every child once, in however many cases of the period (CNA, Tít. Prel. I). */

import { countryName } from '../../domain/catalogues/countries.ts';
import { RELATIONS } from '../../domain/catalogues/family.ts';
import { LANGUAGES, SEXES } from '../../domain/catalogues/person.ts';
import { dateInLima, isIsoDate } from '../../domain/clock/lima.ts';
import { ageOn, type StatisticGroup, statisticGroup, yearsOn } from '../../domain/people/age.ts';
import { type Asked, byList, type Counts, counts, type Figures, UNKNOWN } from './tables.ts';

interface Child {
  readonly sex: string | null;
  readonly birthDate: string | null;
  readonly estimatedAge: number | null;
  readonly estimatedOn: string | null;
  readonly nationality: string | null;
  readonly motherTongue: string | null;
  /** Of the first case of the period in which she is affected. */
  readonly receivedAt: string;
}

const AFFECTED = `SELECT p.sex, p.birth_date AS "birthDate", p.estimated_age AS "estimatedAge",
    p.estimated_on AS "estimatedOn", p.nationality, p.mother_tongue AS "motherTongue",
    min(c.received_at) AS "receivedAt"
  FROM main.cases c JOIN main.case_people cp ON cp.case_id = c.id AND cp.role = 'affected'
    AND cp.removed_at IS NULL
  JOIN main.persons p ON p.id = cp.person_id
  WHERE c.service = 'demuna' AND c.received_at >= ? AND c.received_at < ? GROUP BY p.id`;

export async function peopleTables(asked: Asked): Promise<Figures[]> {
  const { tx, lists, period, instants } = asked;
  const children: Child[] = await tx.query(AFFECTED, [...instants]);
  return [
    byAge(children),
    byNationality(children),
    byList({
      title: 'NNA por lengua materna',
      heading: 'Lengua',
      catalogue: lists.on(LANGUAGES, period.to),
      columns: { NNA: tally(children, ({ motherTongue }) => motherTongue) },
    }),
    byList({
      title: 'Personas obligadas o presuntas, por relación con la niña, niño o adolescente',
      heading: 'Relación',
      catalogue: lists.on(RELATIONS, period.to),
      columns: {
        Personas: await counts(
          tx,
          `SELECT cp.relation AS code, count(DISTINCT cp.person_id) AS count
           FROM main.cases c JOIN main.case_people cp ON cp.case_id = c.id
             AND cp.role = 'obliged' AND cp.removed_at IS NULL
           WHERE c.service = 'demuna' AND c.received_at >= ? AND c.received_at < ? GROUP BY 1`,
          instants,
        ),
      },
    }),
  ];
}

const tally = (children: readonly Child[], of: (child: Child) => string | null): Counts => {
  const found = new Map<string, number>();
  for (const child of children) {
    const code = of(child) ?? UNKNOWN;
    found.set(code, (found.get(code) ?? 0) + 1);
  }
  return found;
};

const GROUPS: readonly (readonly [StatisticGroup | typeof UNKNOWN, string])[] = [
  ['0-5', '0 a 5 años'],
  ['6-11', '6 a 11 años'],
  ['12-17', '12 a 17 años'],
  ['18+', '18 años o más'],
  [UNKNOWN, 'Edad no consta'],
];

function byAge(children: readonly Child[]): Figures {
  const [man, woman] = SEXES.entries.map(({ code }) => code);
  const count = (group: string, sex: string | undefined): number =>
    children.filter((child) => groupOf(child) === group && (sex === undefined || child.sex === sex))
      .length;
  return {
    title: 'NNA afectados, por grupo de edad y sexo',
    heading: 'Grupo de edad',
    columns: ['Mujeres', 'Hombres', 'No consta'],
    rows: GROUPS.map(([group, label]) => {
      const women = count(group, woman);
      const men = count(group, man);
      return { label, values: [women, men, count(group, undefined) - women - men] };
    }),
  };
}

/** The age that counts is the one on the day of reception; an estimate grows since the day it was made. */
function groupOf({ birthDate, estimatedAge, estimatedOn, receivedAt }: Child): string {
  const day = dateInLima(receivedAt);
  if (birthDate !== null && isIsoDate(birthDate)) {
    const age = ageOn(birthDate, day);
    return age === null ? UNKNOWN : statisticGroup(age);
  }
  const years = yearsOn({ birthDate: null, estimatedAge, estimatedOn }, day);
  return years === null ? UNKNOWN : statisticGroup(years);
}

function byNationality(children: readonly Child[]): Figures {
  const found = tally(children, ({ nationality }) => nationality);
  const rows = [...found]
    .sort(([a, many], [b, more]) => more - many || (a < b ? -1 : 1))
    .map(([code, value]) => ({
      label: code === UNKNOWN ? 'No consta' : countryName(code),
      values: [value],
    }));
  return { title: 'NNA por nacionalidad', heading: 'Nacionalidad', columns: ['NNA'], rows };
}
