/** What is late now, the oldest first. By code alone. */

import { DUTIES, type DutyKind } from '../../domain/cases/duties.ts';
import { labelOf } from '../../domain/catalogues/catalogue.ts';
import { FOLLOWUP_TYPES } from '../../domain/catalogues/work.ts';
import { dateInLima } from '../../domain/clock/lima.ts';
import { ruleById, TERM_RULES } from '../../domain/clock/rules.ts';
import { compare } from '../../domain/order.ts';
import { shortNumber } from '../books/entries.ts';
import { endOfDay, overdueBefore } from '../cases/due.ts';
import { officeLetters, ownLetters } from '../tray/letters.ts';
import { officePapers, ownPapers } from '../tray/papers.ts';
import type { Late, Whose } from './lines.ts';

interface Asked extends Whose {
  readonly limit: number;
}

export async function overdueOf(asked: Asked): Promise<Late[]> {
  return [
    ...(await followups(asked)),
    ...(await cases(asked)),
    ...(await duties(asked)),
    ...(await riskTerms(asked)),
    ...(await letters(asked)),
    ...(await papers(asked)),
    ...(await folders(asked)),
  ].toSorted((a, b) => compare(a.at, b.at));
}

interface Followup {
  readonly case: string;
  readonly kind: string;
  readonly dueOn: string;
  readonly isVerification: number;
  readonly rule: string | null;
  readonly who: string;
}

async function followups({ ctx, operatorId, limit }: Asked): Promise<Late[]> {
  const today = dateInLima(ctx.now);
  const rows: Followup[] = await ctx.tx.query(
    `SELECT c.number_text AS "case", f.kind, f.due_on AS "dueOn",
       f.is_verification AS "isVerification", t.rule_id AS rule, o.full_name AS who
     FROM followups f JOIN cases c ON c.id = f.case_id JOIN operators o ON o.id = f.assigned_to
     LEFT JOIN hearing_terms t ON t.followup_id = f.id
     WHERE f.state = 'pending' AND f.due_on < ?${operatorId === null ? '' : ' AND f.assigned_to = ?'}
     ORDER BY f.due_on, f.id LIMIT ?`,
    operatorId === null ? [today, limit] : [today, operatorId, limit],
  );
  const kinds = ctx.lists.on(FOLLOWUP_TYPES, today);
  return rows.map((row) => {
    const rule = row.rule === null ? null : ruleById(row.rule);
    return {
      case: row.case,
      what: rule?.label ?? labelOf(kinds, row.kind),
      at: endOfDay(row.dueOn),
      late: null,
      norm: rule?.norm ?? (row.isVerification === 1 ? 'RDNA 32' : null),
      who: row.who,
    };
  });
}

interface Term {
  readonly case: string;
  readonly at: string;
  readonly who: string | null;
}

/** As the trays have them: not what was over on paper when the case was loaded. */
async function cases({ ctx, operatorId, limit }: Asked): Promise<Late[]> {
  const before = overdueBefore(ctx.now);
  const of = (column: string, where: string) =>
    ctx.tx.query(
      `SELECT c.number_text AS "case", c.${column} AS at, o.full_name AS who
       FROM cases c LEFT JOIN operators o ON o.id = c.responsible_id
       WHERE ${where} AND c.${column} < ?${operatorId === null ? '' : ' AND c.responsible_id = ?'}
         AND NOT (c.migrated = 1 AND c.${column} < c.recorded_at)
       ORDER BY c.${column}, c.id LIMIT ?`,
      operatorId === null ? [before, limit] : [before, operatorId, limit],
    ) as Promise<Term[]>;
  const toQualify = await of('calificacion_due', `c.state = 'recibido'`);
  const toVerify = await of('verification_due', `c.state <> 'concluido'`);
  const late = (rule: { readonly label: string; readonly norm: string }) => (row: Term) => ({
    ...row,
    what: rule.label,
    late: null,
    norm: rule.norm,
  });
  return [
    ...toQualify.map(late(TERM_RULES.DNA_CALIF)),
    ...toVerify.map(late(TERM_RULES.DNA_VERIF)),
  ];
}

async function duties({ ctx, operatorId, limit }: Asked): Promise<Late[]> {
  const rows: (Term & { readonly duty: DutyKind })[] = await ctx.tx.query(
    `SELECT c.number_text AS "case", d.due_at AS at, d.what AS duty, o.full_name AS who
     FROM urgent_duties d JOIN cases c ON c.id = d.case_id
     LEFT JOIN operators o ON o.id = c.responsible_id
     WHERE d.met_at IS NULL AND d.ended_at IS NULL AND d.due_at < ?
       ${operatorId === null ? '' : 'AND c.responsible_id = ?'}
     ORDER BY d.due_at, d.id LIMIT ?`,
    [overdueBefore(ctx.now), ...(operatorId === null ? [] : [operatorId]), limit],
  );
  return rows.map(({ duty, ...row }) => ({
    ...row,
    what: DUTIES[duty].label,
    late: null,
    norm: DUTIES[duty].norm,
  }));
}

async function riskTerms({ ctx, operatorId, limit }: Asked): Promise<Late[]> {
  const rows: (Term & { readonly rule: string })[] = await ctx.tx.query(
    `SELECT c.number_text AS "case", r.due_at AS at, r.rule, o.full_name AS who
     FROM risk_terms r JOIN cases c ON c.id = r.case_id
     LEFT JOIN operators o ON o.id = c.responsible_id
     WHERE r.met_at IS NULL AND r.ended_at IS NULL AND r.due_at < ?
       ${operatorId === null ? '' : 'AND c.responsible_id = ?'}
     ORDER BY r.due_at, r.id LIMIT ?`,
    [overdueBefore(ctx.now), ...(operatorId === null ? [] : [operatorId]), limit],
  );
  return rows.map(({ rule, ...row }) => ({
    ...row,
    what: ruleById(rule)?.label ?? rule,
    late: null,
    norm: ruleById(rule)?.norm ?? null,
  }));
}

/** Oficios that nobody answered, as the trays count them. */
async function letters({ ctx, operatorId, limit }: Asked): Promise<Late[]> {
  const { tx, now, calendar } = ctx;
  const asked = { now, calendar, rows: (part: string) => (part === 'unanswered' ? limit : 1) };
  const { unanswered } =
    operatorId === null ? await officeLetters(tx, asked) : await ownLetters(tx, asked, operatorId);
  return unanswered.rows.map(({ caseNumber, number, by, cargoAt, waiting }) => ({
    case: caseNumber,
    what: `Sin respuesta: ${number === null ? 'oficio' : shortNumber(number)}`,
    at: cargoAt ?? now,
    late: waiting === null ? null : waiting.text.replace(' sin respuesta', ''),
    norm: null,
    who: by,
  }));
}

async function papers({ ctx, operatorId, limit }: Asked): Promise<Late[]> {
  const { tx, now, calendar } = ctx;
  const asked = {
    now,
    calendar,
    rows: (part: string) => (part === 'papersUnanswered' ? limit : 1),
  };
  const { unanswered } =
    operatorId === null ? await officePapers(tx, asked) : await ownPapers(tx, asked, operatorId);
  return unanswered.rows.map(({ caseNumber, number, by, waiting }) => ({
    case: caseNumber ?? 'Sin expediente',
    what: `Sin respuesta: ${shortNumber(number)}`,
    at: waiting?.deliveredAt ?? now,
    late: waiting === null ? null : waiting.text.replace(' sin respuesta', ''),
    norm: null,
    who: by,
  }));
}

async function folders({ ctx, operatorId, limit }: Asked): Promise<Late[]> {
  const today = dateInLima(ctx.now);
  const rows: { readonly case: string; readonly untilOn: string; readonly who: string }[] =
    await ctx.tx.query(
      `SELECT c.number_text AS "case", l.until_on AS "untilOn", o.full_name AS who
       FROM folder_loans l JOIN cases c ON c.id = l.case_id JOIN operators o ON o.id = l.borrower_id
       WHERE l.returned_at IS NULL AND l.until_on < ?${operatorId === null ? '' : ' AND l.borrower_id = ?'}
       ORDER BY l.until_on, l.id LIMIT ?`,
      operatorId === null ? [today, limit] : [today, operatorId, limit],
    );
  return rows.map(({ untilOn, ...row }) => ({
    ...row,
    what: 'Devolver la carpeta',
    at: endOfDay(untilOn),
    late: null,
    norm: 'RDNA 19.i',
  }));
}
