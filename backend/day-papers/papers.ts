/** The day on paper, for when there is no light: formed for one person, or for the whole office. */
import type { z } from 'zod';
import { operators } from '../../db/entities/index.ts';
import { END_OF_DAY } from '../../domain/clock/count.ts';
import {
  addDays,
  dateInLima,
  daysBetween,
  instantFromLima,
  timeInLima,
  weekday,
} from '../../domain/clock/lima.ts';
import type { dayPaper } from '../../domain/records/day-papers.ts';
import { shortClash } from '../../domain/words/clashes.ts';
import { shortDate, weekdayDate } from '../../domain/words/dates.ts';
import { counted } from '../../domain/words/lists.ts';
import { AGENDA, MOST_AGENDA, MOST_OVERDUE, MOST_WEEK } from '../../letters/day-papers/data.ts';
import { agendaOf } from '../agenda/lines.ts';
import type { AgendaLine } from '../agenda/types.ts';
import type { GrantedUrl } from '../core/grants.ts';
import type { FormingContext, ReadingContext } from '../core/procedure.ts';
import { paperFile, paperOf } from '../office/paper.ts';
import type { Late } from './lines.ts';
import { overdueOf } from './overdue.ts';

/** @param operatorId whose; null: of the whole office. */
export function dayFile(
  ctx: FormingContext,
  asked: z.infer<typeof dayPaper>,
  operatorId: string | null,
): Promise<GrantedUrl> {
  const subject = { kind: 'day_paper', id: operatorId ?? 'office' };
  if (asked.paper === 'vencidos')
    return paperFile(ctx, { kind: 'pendientes-vencidos', subject }, (reading) =>
      overdueData(reading, operatorId),
    );
  const { date } = asked;
  if (asked.paper === 'semana')
    return paperFile(
      ctx,
      { kind: 'agenda-de-la-semana', subject, detail: { date }, name: `agenda-semana-${date}` },
      (reading) => weekData(reading, operatorId, date),
    );
  return paperFile(
    ctx,
    { kind: 'agenda-del-dia', subject, detail: { date }, name: `agenda-${date}` },
    (reading) => agendaData(reading, operatorId, date),
  );
}

async function agendaData(ctx: ReadingContext, operatorId: string | null, day: string) {
  const lines = await agendaOf({
    ctx,
    operatorId,
    from: day,
    to: day,
    limit: MOST_AGENDA + 1,
  });
  return {
    ...(await paperOf(ctx, instantFromLima(day, '12:00'))),
    of: await nameOf(ctx, operatorId),
    rows: lines.slice(0, MOST_AGENDA).map((line) => ({ ...cellsOf(line), done: null })),
    cut: lines.length > MOST_AGENDA,
  };
}

async function weekData(ctx: ReadingContext, operatorId: string | null, day: string) {
  const from = addDays(day, 1 - weekday(day));
  const to = addDays(from, 6);
  const lines = await agendaOf({ ctx, operatorId, from, to, limit: MOST_WEEK + 1 });
  return {
    ...(await paperOf(ctx, instantFromLima(day, '12:00'))),
    of: await nameOf(ctx, operatorId),
    week: `${shortDate(from)} al ${shortDate(to)}`,
    rows: lines
      .slice(0, MOST_WEEK)
      .map((line) => ({ day: weekdayDate(line.day), ...cellsOf(line) })),
    cut: lines.length > MOST_WEEK,
  };
}

/** By code, as on screen; what stands too near of another says so. */
function cellsOf({ code, time, what, where, who, clashes }: AgendaLine) {
  const said = [what, ...new Set(clashes.map(shortClash))].join('. ');
  return {
    case: code,
    time,
    what: fitting(said, AGENDA.what.max),
    where: where === null ? null : fitting(where, AGENDA.where.max),
    who: who === null ? null : fitting(who, AGENDA.who.max),
  };
}

/** A narrow cell takes the beginning of a long name: the whole of it is on screen. */
const fitting = (text: string, max: number): string =>
  text.length <= max ? text : `${text.slice(0, max - 1)}…`;

async function overdueData(ctx: ReadingContext, operatorId: string | null) {
  const lines = await overdueOf({ ctx, operatorId, limit: MOST_OVERDUE + 1 });
  return {
    ...(await paperOf(ctx, ctx.now)),
    of: await nameOf(ctx, operatorId),
    rows: lines.slice(0, MOST_OVERDUE).map((line) => rowOf(line, ctx.now)),
    cut: lines.length > MOST_OVERDUE,
  };
}

function rowOf({ at, late, norm, ...line }: Late, now: string) {
  const days = daysBetween(dateInLima(at), dateInLima(now));
  const hour = timeInLima(at) === END_OF_DAY ? '' : ` ${timeInLima(at)}`;
  return {
    ...line,
    norm: norm === null ? null : shortNorm(norm),
    // Of a wait for an answer its length is told: the store has the day it began, not the one it ended.
    due: late === null ? `${weekdayDate(dateInLima(at))}${hour}` : null,
    late: late ?? (days === 0 ? 'hoy' : counted(days, 'día', 'días')),
    done: null,
  };
}

/** As the manual of the office cites them: a narrow cell breaks the long names. */
const shortNorm = (norm: string): string =>
  norm
    .replaceAll('Reglamento de las DNA, art. ', 'RDNA ')
    .replaceAll('Reglamento del DL 1297, art. ', 'R1297 ');

async function nameOf({ tx }: ReadingContext, id: string | null): Promise<string | null> {
  return id === null ? null : (await tx.findOneByOrFail(operators, { id })).fullName;
}
