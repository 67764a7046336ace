/** Situations of risk, the notices that were given and what the DIPAM decided (§4.2, §4.3). */
import {
  And,
  type FindOptionsWhere,
  IsNull,
  LessThan,
  MoreThanOrEqual,
  Not,
  type ObjectLiteral,
} from 'typeorm';
import {
  ciamMeasures,
  ciamNotices,
  ciamRisks,
  type OlderRiskFacts,
} from '../../../db/entities/index.ts';
import type { Catalogue } from '../../../domain/catalogues/catalogue.ts';
import {
  DIPAM_MEASURES,
  NOTICE_RECEIVERS,
  RISK_SITUATIONS,
  VIOLENCE_SETTINGS,
  VIOLENCE_TYPES,
} from '../../../domain/ciam/catalogues.ts';
import { goalMissed, noticeGoal, takes } from '../../../domain/ciam/risk.ts';
import type { Counted } from '../counters.ts';
import { type Counting, parts, standing } from './people.ts';

export async function riskTables({ tx, lists, period, instants }: Counting): Promise<Counted[]> {
  const within = <T extends ObjectLiteral>(column: keyof T & string) =>
    ({
      [column]: And(MoreThanOrEqual(instants[0]), LessThan(instants[1])),
    }) as FindOptionsWhere<T>;
  const mistaken = await mistakes(tx);
  const risks = (await tx.findBy(ciamRisks, within('knownAt'))).filter(
    ({ id }) => !mistaken.has(id),
  );
  const ofOthers = <T extends { readonly riskId: string }>(rows: readonly T[]): T[] =>
    rows.filter(({ riskId }) => !mistaken.has(riskId));
  const notices = ofOthers(await tx.findBy(ciamNotices, within('toldAt')));
  const measures = ofOthers(await tx.findBy(ciamMeasures, within('decidedAt')));
  const facts = risks.map((risk) => risk.facts);
  const list = (catalogue: Catalogue) => lists.on(catalogue, period.to);
  return [
    standing('riesgo', 'Situaciones de riesgo', 'Del periodo', {
      'Situaciones de riesgo que se supieron': risks.length,
      'Personas en ellas': new Set(risks.map(({ registrationId }) => registrationId)).size,
      'Con riesgo de vida': facts.filter(({ lifeAtRisk }) => lifeAtRisk).length,
      'Personas perdidas': facts.filter(({ lost }) => lost).length,
      'Terminadas hasta hoy': risks.filter(({ endedAt }) => endedAt !== null).length,
    }),
    several(
      'situaciones',
      'Situaciones de riesgo (pueden concurrir varias)',
      list(RISK_SITUATIONS),
      facts,
      (one) => one.situations,
    ),
    parts(
      'ambito',
      'Violencia, por ámbito (la del familiar sigue además la Ley 30364)',
      VIOLENCE_SETTINGS.label,
      countsOf(list(VIOLENCE_SETTINGS), facts, (one) =>
        one.setting === null ? [] : [one.setting],
      ),
    ),
    several(
      'tipos',
      'Violencia, por tipo (pueden concurrir varios)',
      list(VIOLENCE_TYPES),
      facts,
      (one) => one.types,
    ),
    several('avisos', 'Avisos dados', list(NOTICE_RECEIVERS), notices, ({ body }) => [
      body.receiver,
    ]),
    parts('meta', 'Avisos a la DIPAM', 'Del periodo (meta interna)', onGoal(risks, notices)),
    several('medidas', 'Medidas de la DIPAM', list(DIPAM_MEASURES), measures, ({ body }) => [
      body.measure,
    ]),
  ];
}

/** Situations that were recorded by error: nothing of them happened. */
async function mistakes(tx: Counting['tx']): Promise<ReadonlySet<string>> {
  const ended = await tx.find(ciamRisks, {
    where: { endedAt: Not(IsNull()) },
    select: { id: true, ending: true },
  });
  return new Set(ended.flatMap(({ id, ending }) => (ending?.cause === 'error' ? [id] : [])));
}

/** A row for each code that was recorded, each figure for itself. */
const several = <T>(
  id: string,
  title: string,
  catalogue: Catalogue,
  rows: readonly T[],
  of: (row: T) => readonly string[],
): Counted => standing(id, title, catalogue.label, countsOf(catalogue, rows, of));

/** How many have each code, of those that somebody has. */
const countsOf = <T>(
  catalogue: Catalogue,
  rows: readonly T[],
  of: (row: T) => readonly string[],
): Readonly<Record<string, number>> =>
  Object.fromEntries(
    catalogue.entries
      .map(({ code, label }): [string, number] => [
        label,
        rows.filter((row) => of(row).includes(code)).length,
      ])
      .filter(([, count]) => count > 0),
  );

interface Known {
  readonly id: string;
  readonly knownAt: string;
  readonly facts: OlderRiskFacts;
}
interface Told {
  readonly riskId: string;
  readonly toldAt: string;
  readonly body: { readonly receiver: string };
}

/** The first notice of each situation that was known in the period. */
function onGoal(risks: readonly Known[], notices: readonly Told[]): Record<string, number> {
  const first = risks.flatMap(({ id, knownAt }) => {
    const told = notices
      .filter(({ riskId, body }) => riskId === id && takes(body.receiver, 'medidas'))
      .map(({ toldAt }) => toldAt)
      .toSorted()[0];
    return told === undefined ? [] : [{ knownAt, told }];
  });
  const late = first.filter(({ knownAt, told }) => goalMissed({ goal: noticeGoal(knownAt) }, told));
  return {
    'Dados el mismo día': first.length - late.length,
    'Dados después': late.length,
    'Sin dar al final del periodo': risks.length - first.length,
  };
}
