/** What there is to do on one day: hearings, follow-ups, terms that end, folders due back. By code alone. */

import { DUTIES, type DutyKind } from '../../domain/cases/duties.ts';
import { labelOf } from '../../domain/catalogues/catalogue.ts';
import { HEARING_MODES } from '../../domain/catalogues/hearings.ts';
import { FOLLOWUP_TYPES } from '../../domain/catalogues/work.ts';
import { END_OF_DAY } from '../../domain/clock/count.ts';
import { addDays, instantFromLima, timeInLima } from '../../domain/clock/lima.ts';
import { ruleById, TERM_RULES } from '../../domain/clock/rules.ts';
import { ordinal } from '../books/entries.ts';
import type { Line, Whose } from './lines.ts';

interface Day extends Whose {
  /** YYYY-MM-DD, Lima. */
  readonly day: string;
  readonly limit: number;
}

/** Ordered by hour; what has none after what has. */
export async function agendaOf(asked: Day): Promise<Line[]> {
  return [
    ...(await followupsOn(asked)),
    ...(await casesEnding(asked)),
    ...(await dutiesOn(asked)),
    ...(await riskTermsOn(asked)),
    ...(await foldersOn(asked)),
  ].toSorted((a, b) => compare(a.time ?? LAST, b.time ?? LAST) || compare(a.case, b.case));
}

/** After every hour of the day. */
const LAST = '~';
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

interface Followup {
  readonly case: string;
  readonly kind: string;
  readonly who: string;
  readonly at: string | null;
  readonly call: number | null;
  readonly mode: string | null;
  readonly rule: string | null;
}

async function followupsOn({ ctx, operatorId, day, limit }: Day): Promise<Line[]> {
  const rows: Followup[] = await ctx.tx.query(
    `SELECT c.number_text AS "case", f.kind, o.full_name AS who, s.at, s.call, s.mode,
       t.rule_id AS rule
     FROM followups f JOIN cases c ON c.id = f.case_id JOIN operators o ON o.id = f.assigned_to
     LEFT JOIN hearing_sessions s ON s.followup_id = f.id AND s.state = 'scheduled'
     LEFT JOIN hearing_terms t ON t.followup_id = f.id
     WHERE f.state = 'pending' AND f.due_on = ?${operatorId === null ? '' : ' AND f.assigned_to = ?'}
     ORDER BY f.due_on, f.id LIMIT ?`,
    operatorId === null ? [day, limit] : [day, operatorId, limit],
  );
  const kinds = ctx.lists.on(FOLLOWUP_TYPES, day);
  return rows.map((row) => ({
    case: row.case,
    time: row.at === null ? null : timeInLima(row.at),
    what:
      row.at === null
        ? (termName(row.rule) ?? labelOf(kinds, row.kind))
        : `${labelOf(kinds, row.kind)}, ${ordinal(row.call ?? 1)} convocatoria`,
    where: row.mode === null ? null : labelOf(HEARING_MODES, row.mode),
    who: row.who,
  }));
}

const termName = (rule: string | null): string | null => {
  const found = rule === null ? null : ruleById(rule);
  return found === null ? null : `Vence: ${found.label}`;
};

interface Term {
  readonly case: string;
  readonly at: string;
  readonly what: string;
  readonly who: string | null;
}

/** A term that ends with its day has no hour of its own. */
const lineOf = ({ case: number, at, what, who }: Term): Line => ({
  case: number,
  time: timeInLima(at) === END_OF_DAY ? null : timeInLima(at),
  what: `Vence: ${what}`,
  where: null,
  who,
});

const bounds = (day: string): [string, string] => [
  instantFromLima(day, '00:00'),
  instantFromLima(addDays(day, 1), '00:00'),
];

/** Qualifications and verifications; not what was over on paper when the case was loaded. */
async function casesEnding({ ctx, operatorId, day, limit }: Day): Promise<Line[]> {
  const own = operatorId === null ? '' : ' AND c.responsible_id = ?';
  const values = operatorId === null ? bounds(day) : [...bounds(day), operatorId];
  const of = (column: string, where: string) =>
    ctx.tx.query(
      `SELECT c.number_text AS "case", c.${column} AS at, o.full_name AS who
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

async function dutiesOn({ ctx, operatorId, day, limit }: Day): Promise<Line[]> {
  const rows: (Omit<Term, 'what'> & { readonly duty: DutyKind })[] = await ctx.tx.query(
    `SELECT c.number_text AS "case", d.due_at AS at, d.what AS duty, o.full_name AS who
     FROM urgent_duties d JOIN cases c ON c.id = d.case_id
     LEFT JOIN operators o ON o.id = c.responsible_id
     WHERE d.met_at IS NULL AND d.ended_at IS NULL AND d.due_at >= ? AND d.due_at < ?
       ${operatorId === null ? '' : 'AND c.responsible_id = ?'}
     ORDER BY d.due_at, d.id LIMIT ?`,
    [...bounds(day), ...(operatorId === null ? [] : [operatorId]), limit],
  );
  return rows.map(({ duty, ...row }) => lineOf({ ...row, what: DUTIES[duty].label }));
}

async function riskTermsOn({ ctx, operatorId, day, limit }: Day): Promise<Line[]> {
  const rows: (Omit<Term, 'what'> & { readonly rule: string })[] = await ctx.tx.query(
    `SELECT c.number_text AS "case", r.due_at AS at, r.rule, o.full_name AS who
     FROM risk_terms r JOIN cases c ON c.id = r.case_id
     LEFT JOIN operators o ON o.id = c.responsible_id
     WHERE r.met_at IS NULL AND r.ended_at IS NULL AND r.due_at >= ? AND r.due_at < ?
       ${operatorId === null ? '' : 'AND c.responsible_id = ?'}
     ORDER BY r.due_at, r.id LIMIT ?`,
    [...bounds(day), ...(operatorId === null ? [] : [operatorId]), limit],
  );
  return rows.map(({ rule, ...row }) => lineOf({ ...row, what: ruleById(rule)?.label ?? rule }));
}

async function foldersOn({ ctx, operatorId, day, limit }: Day): Promise<Line[]> {
  const rows: { readonly case: string; readonly who: string }[] = await ctx.tx.query(
    `SELECT c.number_text AS "case", o.full_name AS who
     FROM folder_loans l JOIN cases c ON c.id = l.case_id JOIN operators o ON o.id = l.borrower_id
     WHERE l.returned_at IS NULL AND l.until_on = ?${operatorId === null ? '' : ' AND l.borrower_id = ?'}
     ORDER BY l.lent_at, l.id LIMIT ?`,
    operatorId === null ? [day, limit] : [day, operatorId, limit],
  );
  return rows.map((row) => ({ ...row, time: null, what: 'Devolver la carpeta', where: null }));
}
