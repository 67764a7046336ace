/**
 * The figures of the desk of violence, from its records (§6.1): nothing is typed, nobody is named. Each
 * table is read once, and of what is sealed only what is counted.
 */
import { In, IsNull } from 'typeorm';
import type { z } from 'zod';
import {
  casePeople,
  type Person,
  persons,
  violenceMeasures,
  violenceNotices,
  violencePeople,
  violenceRoutes,
} from '../../db/entities/index.ts';
import type { Tx } from '../../db/store.ts';
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
import { sentLetters } from '../cases/duties.ts';
import type { ReadingContext } from '../core/procedure.ts';
import { levelsInForce } from '../fvr/load.ts';
import { identityOf } from '../people/informant.ts';
import { toldOf } from './course.ts';

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

async function countedCases(ctx: ReadingContext, from: string, to: string): Promise<CountedCase[]> {
  const { tx } = ctx;
  const chosen: { id: string }[] = await tx.query(
    `SELECT v.id FROM violence_routes v JOIN cases c ON c.id = v.case_id
     WHERE v.known_at >= ? AND v.known_at < ?
       AND (v.closing IS NULL OR v.closing NOT IN ('duplicado', 'error_registro'))`,
    [instantFromLima(from, '00:00'), instantFromLima(addDays(to, 1), '00:00')],
  );
  const routes = await tx.find(violenceRoutes, {
    select: {
      id: true,
      caseId: true,
      knownAt: true,
      condition: true,
      types: true,
      modalities: true,
      disability: true,
    },
    where: { id: In(chosen.map(({ id }) => id)) },
  });
  const caseIds = routes.map(({ caseId }) => caseId);
  const victims = await victimsOf(tx, caseIds);
  const levels = await levelsInForce(tx, caseIds);
  const letters = byCase(await sentLetters(tx, caseIds));
  const notices = byCase(
    await tx.find(violenceNotices, {
      select: { id: true, caseId: true, at: true, destination: true, isReport: true },
      where: { caseId: In(caseIds) },
    }),
  );
  const measures = byCase(
    await tx.find(violenceMeasures, {
      select: { id: true, caseId: true, givenAt: true },
      where: { caseId: In(caseIds) },
    }),
  );
  return routes.map(({ caseId, knownAt, condition, types, modalities, disability }) => {
    const day = dateInLima(knownAt);
    const told = toldOf(knownAt, letters.get(caseId) ?? [], notices.get(caseId) ?? []);
    const toldTo = (isReport: boolean) =>
      told.filter((one) => one.isReport === isReport).map((one) => one.to);
    const reported = reportedAt({ told });
    const given = (measures.get(caseId) ?? []).map(({ givenAt }) => givenAt).toSorted()[0];
    return {
      month: day.slice(0, 7),
      condition,
      types,
      modalities,
      level: levels.get(caseId) ?? null,
      disability,
      victims: (victims.get(caseId) ?? []).map(({ person, tie }) => ({
        sex: person?.sex ?? null,
        age: person === null ? null : ageThen(person, day),
        district: person?.district ?? null,
        tie,
      })),
      reportedTo: toldTo(true),
      referredTo: toldTo(false),
      hoursToMeasures:
        reported === null || given === undefined
          ? null
          : (Date.parse(given) - Date.parse(reported)) / 3_600_000,
    };
  });
}

const byCase = <T extends { readonly caseId: string }>(all: readonly T[]): Map<string, T[]> =>
  Map.groupBy(all, ({ caseId }) => caseId);

interface Victim {
  readonly caseId: string;
  /** Null for who is kept under reserve, or without a record of her own. */
  readonly person: Pick<Person, 'sex' | 'birthDate' | 'estimatedAge' | 'district'> | null;
  readonly tie: string | null;
}

async function victimsOf(tx: Tx, caseIds: readonly string[]): Promise<Map<string, Victim[]>> {
  const where = { caseId: In([...caseIds]) };
  const said = (
    await tx.find(violencePeople, { select: { id: true, role: true, detail: true }, where })
  ).filter(isVictim);
  const rows = await tx.find(casePeople, {
    select: {
      id: true,
      caseId: true,
      personId: true,
      relation: true,
      institution: true,
      institutionName: true,
      reserveIdentity: true,
      reserved: true,
    },
    where: { id: In(said.map(({ id }) => id)), removedAt: IsNull() },
  });
  const idOf = new Map(rows.map((row) => [row.id, identityOf(row).personId]));
  const known = new Map(
    (
      await tx.find(persons, {
        select: { id: true, sex: true, birthDate: true, estimatedAge: true, district: true },
        where: { id: In([...idOf.values()].filter((id) => id !== null)) },
      })
    ).map((one) => [one.id, one]),
  );
  const tieOf = new Map(said.map(({ id, detail }) => [id, detail.tie]));
  return byCase(
    rows.map(({ id, caseId }) => ({
      caseId,
      person: known.get(idOf.get(id) ?? '') ?? null,
      tie: tieOf.get(id) ?? null,
    })),
  );
}
