/** The figures of the desk of violence, from its records (§6.1): nothing is typed, nobody is named. */
import { In } from 'typeorm';
import type { z } from 'zod';
import { violenceRoutes } from '../../db/entities/index.ts';
import { districtLabel } from '../../domain/catalogues/ubigeo.ts';
import { addDays, dateInLima, instantFromLima } from '../../domain/clock/lima.ts';
import type { violenceFigures } from '../../domain/records/violence.ts';
import {
  type CountedCase,
  type FigureTable,
  violenceTables,
} from '../../domain/violence/figures.ts';
import { ageThen, isVictim } from '../../domain/violence/people.ts';
import { reportedAt } from '../../domain/violence/route.ts';
import type { OfficeContext, ReadingContext } from '../core/procedure.ts';
import { factsOf, rowsOf } from './course.ts';

export interface ViolenceFigures {
  readonly from: string;
  readonly to: string;
  readonly tables: readonly FigureTable[];
}

/** Of cases known from one day to another, both in it, that show to whoever asks. */
export async function figures(
  ctx: ReadingContext,
  { from, to }: z.infer<typeof violenceFigures>,
): Promise<ViolenceFigures> {
  const cases = await countedCases(ctx, from, to);
  ctx.seen({ kind: 'violence_figures', id: `${from} ${to}` });
  return { from, to, tables: violenceTables(cases, districtLabel) };
}

export async function countedCases(
  ctx: Pick<OfficeContext, 'tx' | 'now'>,
  from: string,
  to: string,
): Promise<CountedCase[]> {
  const chosen: { id: string }[] = await ctx.tx.query(
    `SELECT v.id FROM violence_routes v JOIN cases c ON c.id = v.case_id
     WHERE v.known_at >= ? AND v.known_at < ?
       AND (v.closing IS NULL OR v.closing NOT IN ('duplicado', 'error_registro'))`,
    [instantFromLima(from, '00:00'), instantFromLima(addDays(to, 1), '00:00')],
  );
  const routes = await ctx.tx.findBy(violenceRoutes, { id: In(chosen.map(({ id }) => id)) });
  const counted: CountedCase[] = [];
  for (const route of routes) {
    const rows = await rowsOf(ctx, route.caseId);
    const facts = await factsOf(ctx, route, rows);
    const day = dateInLima(route.knownAt);
    const reported = reportedAt(facts);
    const given = facts.measures.map(({ at }) => at).toSorted()[0];
    const toldTo = (isReport: boolean) =>
      facts.told.filter((one) => one.isReport === isReport).map((one) => one.to);
    counted.push({
      month: day.slice(0, 7),
      condition: route.condition,
      types: route.types,
      modalities: route.modalities,
      level: facts.level?.level ?? null,
      victims: rows.people.flatMap(({ person, as }) =>
        as === null || !isVictim(as)
          ? []
          : [
              {
                sex: person?.sex ?? null,
                age: person === null ? null : ageThen(person, day),
                district: person?.district ?? null,
                tie: as.detail.tie,
              },
            ],
      ),
      reportedTo: toldTo(true),
      referredTo: toldTo(false),
      hoursToMeasures:
        reported === null || given === undefined
          ? null
          : (Date.parse(given) - Date.parse(reported)) / 3_600_000,
    });
  }
  return counted;
}
