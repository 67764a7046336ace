/** The month's page of the register: what was done, and the hash that a signature by hand fixes. */
import type { Tx } from '../../db/store.ts';
import { dateInLima } from '../../domain/clock/lima.ts';
import { Refusal } from '../../domain/errors.ts';
import { ACT_KINDS, type ActKind, actsOf } from '../../domain/words/acts.ts';
import type { MonthPageData } from '../../letters/month-page/data.ts';
import type { FileLeave, GrantedUrl } from '../core/grants.ts';
import { isPractice } from '../core/practice.ts';
import type { FormingContext } from '../core/procedure.ts';
import { officeOn } from '../office/facts.ts';
import { monthBounds } from './days.ts';
import { verificationOf } from './verification.ts';

/**
 * @param month YYYY-MM, over or under way.
 * @throws Refusal `bad_input` for a month to come or without acts.
 */
export async function monthPage(
  ctx: FormingContext,
  month: string,
  acts: readonly FileLeave[],
): Promise<GrantedUrl> {
  const data = await ctx.read(({ tx, now }) => dataOf(ctx, tx, now, month));
  const bytes = await ctx.backend.printer.render('hoja-mensual', data);
  return ctx.write(async ({ trace }) => {
    trace(
      { kind: 'month', id: month },
      { acts: [...acts], first: data.first.seq, last: data.last.seq, hash: data.last.hash },
    );
    const name = `registro-de-actos-${month}.pdf`;
    return ctx.backend.grants.give({ name, mime: 'application/pdf', bytes }, acts, {
      kind: 'month',
      id: month,
      caseId: null,
    });
  });
}

async function dataOf(
  { backend }: FormingContext,
  tx: Tx,
  now: string,
  month: string,
): Promise<MonthPageData> {
  const [from, to] = monthBounds(month);
  const [first] = await ends(tx, from, to, 'ASC');
  const [last] = await ends(tx, from, to, 'DESC');
  if (first === undefined || last === undefined)
    throw new Refusal('bad_input', { fields: { month: 'En ese mes no hay actos registrados.' } });
  const office = await officeOn(tx, dateInLima(now));
  const store = backend.open?.store;
  if (store === undefined) throw new Refusal('no_session');
  return {
    issuedAt: now,
    practice: isPractice(backend),
    municipality: office.municipality,
    unit: office.unit,
    place: office.place,
    month,
    complete: to <= now,
    counts: await counts(tx, from, to),
    people: await people(tx, from, to),
    first,
    last,
    chain: verificationOf(store).state,
  };
}

interface End {
  readonly seq: number;
  readonly at: string;
  readonly hash: string;
}

const ends = (tx: Tx, from: string, to: string, order: 'ASC' | 'DESC'): Promise<End[]> =>
  tx.query(
    `SELECT seq, at, hash FROM audit WHERE at >= ? AND at < ? ORDER BY seq ${order} LIMIT 1`,
    [from, to],
  );

async function counts(tx: Tx, from: string, to: string): Promise<MonthPageData['counts']> {
  const rows: { action: string; n: number }[] = await tx.query(
    'SELECT action, count(*) AS n FROM audit WHERE at >= ? AND at < ? GROUP BY action',
    [from, to],
  );
  return (Object.keys(ACT_KINDS) as ActKind[]).map((kind) => {
    const names = actsOf(kind);
    const amount = rows
      .filter(({ action }) => names.includes(action))
      .reduce((sum, { n }) => sum + n, 0);
    return { label: ACT_KINDS[kind], amount };
  });
}

const people = (tx: Tx, from: string, to: string): Promise<{ name: string; amount: number }[]> =>
  tx.query(
    `SELECT o.full_name AS name, count(*) AS amount FROM audit a JOIN operators o ON o.id = a.operator_id
     WHERE a.at >= ? AND a.at < ? GROUP BY o.id ORDER BY o.name_sort`,
    [from, to],
  );
