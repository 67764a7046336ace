/**
 * What there is to do from one day to another: hearings, follow-ups, terms that end, folders due back,
 * received documents, activities, attentions, and the duties of the calendar. By code alone: nobody's
 * name but the office's own. The agenda on screen and the one on paper are made of it.
 */

import { DUTIES, type DutyKind } from '../../domain/cases/duties.ts';
import { labelOf } from '../../domain/catalogues/catalogue.ts';
import { HEARING_MODES } from '../../domain/catalogues/hearings.ts';
import { FOLLOWUP_TYPES } from '../../domain/catalogues/work.ts';
import { END_OF_DAY } from '../../domain/clock/count.ts';
import { addDays, dateInLima, instantFromLima, timeInLima } from '../../domain/clock/lima.ts';
import { ruleById, TERM_RULES } from '../../domain/clock/rules.ts';
import { compare } from '../../domain/order.ts';
import { ordinal } from '../books/entries.ts';
import { agreementsIn, sessionsIn } from '../committees/due.ts';
import { clashesIn } from './clashes.ts';
import { activitiesIn, attentionsIn, fixedDutiesIn } from './desk-lines.ts';
import type { AgendaLine, FoundLine, Range } from './types.ts';

/** At most `limit` of each kind, by day and hour; what has no hour after what has. */
export async function agendaOf(asked: Range): Promise<AgendaLine[]> {
  const clashes = await clashesIn(asked.ctx, asked);
  const lines: FoundLine[] = [
    ...(await followupsIn(asked)),
    ...(await casesEnding(asked)),
    ...(await dutiesIn(asked)),
    ...(await riskTermsIn(asked)),
    ...(await foldersIn(asked)),
    ...(await receivedIn(asked)),
    ...(await activitiesIn(asked)),
    ...(await sessionsIn(asked)),
    ...(await agreementsIn(asked)),
    ...(await attentionsIn(asked)),
    ...(await fixedDutiesIn(asked)),
  ];
  return lines
    .map(({ booking, ...line }) => ({
      ...line,
      clashes: booking === undefined ? [] : (clashes.get(booking) ?? []),
    }))
    .toSorted(
      (a, b) =>
        compare(a.day, b.day) || compare(a.time ?? LAST, b.time ?? LAST) || compare(a.code, b.code),
    );
}

/** After every hour of the day. */
const LAST = '~';

interface Followup {
  readonly id: string;
  readonly day: string;
  readonly code: string;
  readonly kind: string;
  readonly who: string;
  readonly time: string | null;
  readonly room: string;
  readonly call: number | null;
  readonly mode: string | null;
  readonly rule: string | null;
}

async function followupsIn({ ctx, operatorId, from, to, limit }: Range): Promise<FoundLine[]> {
  const rows: Followup[] = await ctx.tx.query(
    `SELECT f.id, f.due_on AS day, c.number_text AS code, f.kind, o.full_name AS who,
       f.at_time AS time, f.room, s.call, s.mode,
       t.rule_id AS rule
     FROM followups f JOIN cases c ON c.id = f.case_id JOIN operators o ON o.id = f.assigned_to
     LEFT JOIN hearing_sessions s ON s.followup_id = f.id AND s.state = 'scheduled'
     LEFT JOIN hearing_terms t ON t.followup_id = f.id
     WHERE f.state = 'pending' AND f.due_on BETWEEN ? AND ?${operatorId === null ? '' : ' AND f.assigned_to = ?'}
     ORDER BY f.due_on, f.id LIMIT ?`,
    operatorId === null ? [from, to, limit] : [from, to, operatorId, limit],
  );
  const kinds = ctx.lists.on(FOLLOWUP_TYPES, from);
  return rows.map((row) => ({
    day: row.day,
    code: row.code,
    to: { room: 'followup', id: row.id },
    time: row.time,
    what:
      row.call === null
        ? (termName(row.rule) ?? labelOf(kinds, row.kind))
        : `${labelOf(kinds, row.kind)}, ${ordinal(row.call)} convocatoria`,
    where: placeOf(row),
    who: row.who,
    ...(row.time === null ? {} : { booking: row.id }),
  }));
}

function placeOf({ room, mode }: Followup): string | null {
  // Of a hearing in a room of the office the room says both.
  if (room !== '') return room;
  return mode === null ? null : labelOf(HEARING_MODES, mode);
}

const termName = (rule: string | null): string | null => {
  const found = rule === null ? null : ruleById(rule);
  return found === null ? null : `Vence: ${found.label}`;
};

interface Term {
  readonly id: string;
  readonly code: string;
  readonly at: string;
  readonly what: string;
  readonly who: string | null;
}

/** A term that ends with its day has no hour of its own. */
const lineOf = ({ id, code, at, what, who }: Term): FoundLine => ({
  day: dateInLima(at),
  code,
  to: { room: 'case', id },
  time: timeInLima(at) === END_OF_DAY ? null : timeInLima(at),
  what: `Vence: ${what}`,
  where: null,
  who,
});

const bounds = (from: string, to: string): [string, string] => [
  instantFromLima(from, '00:00'),
  instantFromLima(addDays(to, 1), '00:00'),
];

/** Qualifications and verifications; not what was over on paper when the case was loaded. */
async function casesEnding({ ctx, operatorId, from, to, limit }: Range): Promise<FoundLine[]> {
  const own = operatorId === null ? '' : ' AND c.responsible_id = ?';
  const values = operatorId === null ? bounds(from, to) : [...bounds(from, to), operatorId];
  const of = (column: string, where: string) =>
    ctx.tx.query(
      `SELECT c.id, c.number_text AS code, c.${column} AS at, o.full_name AS who
       FROM cases c LEFT JOIN operators o ON o.id = c.responsible_id
       WHERE ${where} AND c.${column} >= ? AND c.${column} < ?${own}
         AND NOT (c.migrated = 1 AND c.${column} < c.recorded_at)
       ORDER BY c.${column}, c.id LIMIT ?`,
      [...values, limit],
    ) as Promise<Omit<Term, 'what'>[]>;
  const toQualify = await of('calificacion_due', `c.state = 'recibido'`);
  const toVerify = await of('verification_due', `c.state <> 'concluido'`);
  return [
    ...toQualify.map((row) => lineOf({ ...row, what: TERM_RULES.DNA_CALIF.label })),
    ...toVerify.map((row) => lineOf({ ...row, what: TERM_RULES.DNA_VERIF.label })),
  ];
}

async function dutiesIn({ ctx, operatorId, from, to, limit }: Range): Promise<FoundLine[]> {
  const rows: (Omit<Term, 'what'> & { readonly duty: DutyKind })[] = await ctx.tx.query(
    `SELECT c.id, c.number_text AS code, d.due_at AS at, d.what AS duty, o.full_name AS who
     FROM urgent_duties d JOIN cases c ON c.id = d.case_id
     LEFT JOIN operators o ON o.id = c.responsible_id
     WHERE d.met_at IS NULL AND d.ended_at IS NULL AND d.due_at >= ? AND d.due_at < ?
       ${operatorId === null ? '' : 'AND c.responsible_id = ?'}
     ORDER BY d.due_at, d.id LIMIT ?`,
    [...bounds(from, to), ...(operatorId === null ? [] : [operatorId]), limit],
  );
  return rows.map(({ duty, ...row }) => lineOf({ ...row, what: DUTIES[duty].label }));
}

async function riskTermsIn({ ctx, operatorId, from, to, limit }: Range): Promise<FoundLine[]> {
  const rows: (Omit<Term, 'what'> & { readonly rule: string })[] = await ctx.tx.query(
    `SELECT c.id, c.number_text AS code, r.due_at AS at, r.rule, o.full_name AS who
     FROM risk_terms r JOIN cases c ON c.id = r.case_id
     LEFT JOIN operators o ON o.id = c.responsible_id
     WHERE r.met_at IS NULL AND r.ended_at IS NULL AND r.due_at >= ? AND r.due_at < ?
       ${operatorId === null ? '' : 'AND c.responsible_id = ?'}
     ORDER BY r.due_at, r.id LIMIT ?`,
    [...bounds(from, to), ...(operatorId === null ? [] : [operatorId]), limit],
  );
  return rows.map(({ rule, ...row }) => lineOf({ ...row, what: ruleById(rule)?.label ?? rule }));
}

async function foldersIn({ ctx, operatorId, from, to, limit }: Range): Promise<FoundLine[]> {
  const rows: { day: string; code: string; id: string; who: string }[] = await ctx.tx.query(
    `SELECT l.until_on AS day, c.number_text AS code, c.id, o.full_name AS who
     FROM folder_loans l JOIN cases c ON c.id = l.case_id JOIN operators o ON o.id = l.borrower_id
     WHERE l.returned_at IS NULL AND l.until_on BETWEEN ? AND ?${operatorId === null ? '' : ' AND l.borrower_id = ?'}
     ORDER BY l.until_on, l.id LIMIT ?`,
    operatorId === null ? [from, to, limit] : [from, to, operatorId, limit],
  );
  return rows.map(({ id, ...row }) => ({
    ...row,
    time: null,
    what: 'Devolver la carpeta',
    where: null,
    to: { room: 'case', id },
  }));
}

/** What was ordered of a document that came in, and the answer that it asks for. */
async function receivedIn({ ctx, operatorId, from, to, limit }: Range): Promise<FoundLine[]> {
  const of = (column: string): Promise<Omit<Term, 'what'>[]> =>
    ctx.tx.query(
      `SELECT d.id, d.number_text AS code, d.${column} AS at, o.full_name AS who
       FROM received_documents d LEFT JOIN operators o ON o.id = d.assigned_to
       WHERE d.state = 'open' AND d.${column} >= ? AND d.${column} < ?
         ${operatorId === null ? '' : 'AND d.assigned_to = ?'}
       ORDER BY d.${column}, d.id LIMIT ?`,
      [...bounds(from, to), ...(operatorId === null ? [] : [operatorId]), limit],
    );
  const lines = async (column: string, what: string): Promise<FoundLine[]> =>
    (await of(column)).map((row) => ({
      ...lineOf({ ...row, what }),
      to: { room: 'received', id: row.id },
    }));
  return [
    ...(await lines('due_at', 'respuesta a un documento recibido')),
    ...(await lines('order_due_at', 'proveído de un documento recibido')),
  ];
}
