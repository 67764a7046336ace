/** The stamped copies that came back, of an oficio or of a paper to one addressee. */
import { cargos } from '../../db/entities/index.ts';
import type { Tx } from '../../db/store.ts';
import { refuseBeforeIssue, refuseFuture } from '../core/dates.ts';
import type { WritingContext } from '../core/procedure.ts';
import type { CargoView } from './types.ts';

/** What was sent. */
export type CargoOf = { readonly letterId: string } | { readonly sendingId: string };

/** What the stamp says. */
export type Stamp = Omit<CargoView, 'id' | 'recordedAt'>;

/** @returns its id. @throws Refusal `date_not_possible`. */
export async function keepCargo(
  ctx: WritingContext,
  of: CargoOf,
  { receivedAt, receivedBy, receivedPost, deskNumber, folios, notes }: Stamp,
  issuedAt: string,
): Promise<string> {
  refuseFuture(ctx.now, { receivedAt });
  refuseBeforeIssue(receivedAt, issuedAt, 'receivedAt');
  const id = ctx.backend.newId();
  await ctx.tx.insert(cargos, {
    id,
    ...NEITHER,
    ...of,
    receivedAt,
    receivedBy,
    receivedPost,
    deskNumber,
    folios,
    notes,
    recordedAt: ctx.now,
    recordedBy: ctx.session.operatorId,
  });
  return id;
}

const NEITHER = { letterId: null, sendingId: null } as const;

/** Oldest first: the first stamped copy is the one that days are counted from. */
export async function cargosOf(tx: Tx, of: CargoOf): Promise<CargoView[]> {
  const rows = await tx.find(cargos, { where: of, order: { receivedAt: 'ASC', id: 'ASC' } });
  return rows.map(({ letterId: _, sendingId: __, recordedBy: ___, ...cargo }) => cargo);
}
