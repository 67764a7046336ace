/** What the reports say of the attentions of a desk (violencia-omaped-ciam.md §3.9, §4.3), from the records alone. */
import type { Tx } from '../../db/store.ts';
import type { RegisterDesk } from '../../domain/desks.ts';
import type { AttentionFigures } from './types.ts';
import { openedWords } from './words.ts';

export interface FiguresAsked {
  readonly desk: RegisterDesk;
  /** YYYY-MM-DD, both included. */
  readonly from: string;
  readonly to: string;
}

interface Found {
  readonly id: string;
  readonly registrationId: string;
  readonly mode: string;
  readonly omaped: string | null;
  readonly ciam: string | null;
}

/** Those done in the period. Which service each was is sealed, so it is read row by row. */
export async function attentionFigures(
  tx: Tx,
  { desk, from, to }: FiguresAsked,
): Promise<AttentionFigures> {
  const found: Found[] = await tx.query(
    `SELECT a.id, a.registration_id AS "registrationId", a.mode, a.omaped, a.ciam
     FROM attentions a JOIN registrations r ON r.id = a.registration_id
     WHERE a.state = 'done' AND a.done_on BETWEEN ? AND ? AND r.desk = ?`,
    [from, to, desk],
  );
  const rows = openedWords(tx, found);
  const services = new Map<string, number>();
  let referrals = 0;
  for (const { words } of rows) {
    const { service, institutionId, referredTo } = words;
    services.set(service, (services.get(service) ?? 0) + 1);
    if (institutionId !== null || referredTo !== '') referrals += 1;
  }
  return {
    total: rows.length,
    people: new Set(rows.map(({ registrationId }) => registrationId)).size,
    visits: rows.filter(({ mode }) => mode === 'domiciliaria').length,
    referrals,
    services: [...services]
      .map(([service, count]) => ({ service, count }))
      .toSorted((a, b) => b.count - a.count || (a.service < b.service ? -1 : 1)),
  };
}
