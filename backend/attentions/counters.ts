/** What the reports say of the attentions of a desk (violencia-omaped-ciam.md §3.9, §4.3), from the records alone. */
import { Between } from 'typeorm';
import { attentions } from '../../db/entities/index.ts';
import type { Tx } from '../../db/store.ts';
import type { RegisterDesk } from '../../domain/desks.ts';
import type { AttentionFigures } from './types.ts';
import { wordsOf } from './words.ts';

export interface FiguresAsked {
  readonly desk: RegisterDesk;
  /** YYYY-MM-DD, both included. */
  readonly from: string;
  readonly to: string;
}

/** Those done in the period. Which service each was is sealed, so it is read row by row. */
export async function attentionFigures(
  tx: Tx,
  { desk, from, to }: FiguresAsked,
): Promise<AttentionFigures> {
  const rows = await tx
    .createQueryBuilder(attentions, 'a')
    .where({ state: 'done', doneOn: Between(from, to) })
    .andWhere('a.registration_id IN (SELECT r.id FROM registrations r WHERE r.desk = :desk)', {
      desk,
    })
    .getMany();
  const services = new Map<string, number>();
  let referrals = 0;
  for (const row of rows) {
    const { service, institutionId, referredTo } = wordsOf(row);
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
