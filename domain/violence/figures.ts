/**
 * The tables of §6.1 about family violence, from the records, with small cells hidden by the rules of
 * §6.2 (a decision of the office: no Peruvian threshold was found). Persons and cases are counted, never
 * named.
 */

import type { Ternary } from '../case-states.ts';
import { labelOf } from '../catalogues/catalogue.ts';
import { SEXES } from '../catalogues/person.ts';
import {
  VIOLENCE_CONDITIONS,
  VIOLENCE_DESTINATIONS,
  VIOLENCE_MODALITIES,
  VIOLENCE_TIES,
  VIOLENCE_TYPES,
} from '../catalogues/violence.ts';
import { LAW_LEVELS } from '../fvr/shapes.ts';
import { SMALLEST } from '../statistics/small.ts';
import { SMALLEST_MARKED, suppressed, tellingTotals } from '../statistics/suppressed.ts';

export interface CountedVictim {
  readonly sex: string | null;
  readonly age: number | null;
  /** INEI code. */
  readonly district: string | null;
  readonly tie: string | null;
}

export interface CountedCase {
  /** YYYY-MM. */
  readonly month: string;
  readonly condition: string;
  readonly types: readonly string[];
  readonly modalities: readonly string[];
  readonly level: string | null;
  /** Somebody among the victims has a disability, as it was answered at the reception. */
  readonly disability: Ternary;
  readonly victims: readonly CountedVictim[];
  /** Codes of VIOLENCE_DESTINATIONS. */
  readonly reportedTo: readonly string[];
  readonly referredTo: readonly string[];
  /** From the first denuncia to the first measure; null: one of both lacks. */
  readonly hoursToMeasures: number | null;
}

export interface FigureRow {
  readonly label: string;
  /** Null: hidden, because it is small or would tell one that is. */
  readonly count: number | null;
}
export interface FigureTable {
  readonly id: string;
  readonly title: string;
  readonly of: 'casos' | 'víctimas';
  readonly rows: readonly FigureRow[];
  /** Null when it would tell what is hidden. */
  readonly total: number | null;
}

const BANDS = ['0-5', '6-11', '12-17', '18-29', '30-59', '60+'] as const;

export function bandOf(age: number | null): (typeof BANDS)[number] | 'No se sabe' {
  if (age === null) return 'No se sabe';
  const upTo = [5, 11, 17, 29, 59];
  return BANDS[upTo.filter((limit) => age > limit).length] ?? '60+';
}

const TIMES = [
  ['Hasta 24 horas', 24],
  ['De 24 a 48 horas', 48],
  ['Más de 48 horas', Number.POSITIVE_INFINITY],
] as const;

const ANSWERED: Readonly<Record<Ternary, string>> = { si: 'Sí', no: 'No', no_sabe: 'No se sabe' };

const timeOf = (hours: number | null): string =>
  hours === null ? 'Sin medidas o sin denuncia' : (TIMES.find(([, to]) => hours <= to)?.[0] ?? '');

/** One that is counted in a cell, and whether ten and not five protect it. */
interface Unit {
  readonly key: string;
  readonly grave: boolean;
}

/** @param districtName of an INEI code. */
export function violenceTables(
  cases: readonly CountedCase[],
  districtName: (code: string) => string,
): FigureTable[] {
  const ofCases = (
    id: string,
    title: string,
    keys: (one: CountedCase) => readonly string[],
    marks: (one: CountedCase) => boolean = () => false,
  ) =>
    table(
      id,
      title,
      'casos',
      cases.flatMap((one) => unitsOf(one, keys(one), marks(one))),
      cases.length,
    );
  const victims = cases.flatMap((one) => one.victims.map((victim) => ({ one, victim })));
  const ofVictims = (id: string, title: string, key: (victim: CountedVictim) => string) =>
    table(
      id,
      title,
      'víctimas',
      victims.map(({ one, victim }) => ({
        key: key(victim),
        grave: one.types.includes('sexual') || isChild(victim),
      })),
      victims.length,
    );
  return withoutTelling([
    ofCases('mes', 'Casos por mes', ({ month }) => [month]),
    ofCases('condicion', 'Casos por condición', ({ condition }) => [
      labelOf(VIOLENCE_CONDITIONS, condition),
    ]),
    ofCases('tipo', 'Casos por tipo de violencia', ({ types }) =>
      types.map((code) => labelOf(VIOLENCE_TYPES, code)),
    ),
    ofCases('modalidad', 'Casos por modalidad', ({ modalities }) =>
      modalities.map((code) => labelOf(VIOLENCE_MODALITIES, code)),
    ),
    ofCases('nivel', 'Casos por nivel de riesgo', ({ level }) => [
      level === null ? 'Sin FVR' : labelOf(LAW_LEVELS, level),
    ]),
    ofCases(
      'discapacidad',
      'Casos por si alguna víctima tiene discapacidad',
      ({ disability }) => [ANSWERED[disability]],
      ({ disability }) => disability === 'si',
    ),
    ofVictims('sexo', 'Víctimas por sexo', ({ sex }) =>
      sex === null ? 'No se sabe' : labelOf(SEXES, sex),
    ),
    ofVictims('edad', 'Víctimas por edad', ({ age }) => bandOf(age)),
    ofVictims('distrito', 'Víctimas por distrito', ({ district }) =>
      district === null ? 'No se sabe' : districtName(district),
    ),
    ofVictims('vinculo', 'Víctimas por vínculo con la persona denunciada', ({ tie }) =>
      tie === null ? 'No se sabe' : labelOf(VIOLENCE_TIES, tie),
    ),
    ofCases('denunciado_a', 'Casos por a quién se denunció', ({ reportedTo }) =>
      reportedTo.map((code) => labelOf(VIOLENCE_DESTINATIONS, code)),
    ),
    ofCases('derivaciones', 'Casos por a quién se derivó', ({ referredTo }) =>
      referredTo.map((code) => labelOf(VIOLENCE_DESTINATIONS, code)),
    ),
    ofCases('tiempo', 'De la denuncia a las medidas', ({ hoursToMeasures }) => [
      timeOf(hoursToMeasures),
    ]),
  ]);
}

const isChild = ({ age }: CountedVictim): boolean => age !== null && age < 18;

/** @param marks what is counted marks a person, whoever she is. */
const unitsOf = (one: CountedCase, keys: readonly string[], marks: boolean): Unit[] => {
  const grave = marks || one.types.includes('sexual') || one.victims.some(isChild);
  return [...new Set(keys)].map((key) => ({ key, grave }));
};

function table(
  id: string,
  title: string,
  of: FigureTable['of'],
  units: readonly Unit[],
  total: number,
): Counted {
  const cells = [...Map.groupBy(units, ({ key }) => key)]
    .map(([label, all]) => ({ label, count: all.length, least: leastOf(all) }))
    .toSorted((a, b) => (a.label < b.label ? -1 : 1));
  const values = cells.map(({ count }) => [count]);
  const how = { least: (row: number) => cells[row]?.least ?? SMALLEST };
  const said = suppressed(values, how);
  return {
    table: {
      id,
      title,
      of,
      rows: cells.map(({ label }, at) => ({ label, count: said[at]?.[0] ?? null })),
      total,
    },
    telling:
      (units.length === total && tellingTotals(values, how)[0] === true) ||
      (total > 0 && total < leastOf(units)),
  };
}

/** Ten and not five, where sexual violence or a child is among them (§6.2.1). */
const leastOf = (units: readonly Unit[]): number =>
  units.some(({ grave }) => grave) ? SMALLEST_MARKED : SMALLEST;

/** A table, and whether its rows add up to a total that would tell one of them (§6.2.2, §6.2.3). */
interface Counted {
  readonly table: FigureTable;
  readonly telling: boolean;
}

/** All tables of cases have one total, and all of victims another: what one may not say, none says. */
function withoutTelling(counted: readonly Counted[]): FigureTable[] {
  const unsaid = new Set(counted.flatMap(({ table: { of }, telling }) => (telling ? [of] : [])));
  return counted.map(({ table: each }) => (unsaid.has(each.of) ? { ...each, total: null } : each));
}
