/** Filters of a list under a name: one's own, or of the whole office. */
import { IsNull } from 'typeorm';
import type { z } from 'zod';
import { type SavedView, savedViews } from '../../db/entities/index.ts';
import type { Tx } from '../../db/store.ts';
import { Refusal } from '../../domain/errors.ts';
import type { keepView, renameView, ViewRoom } from '../../domain/records/saved-views.ts';
import { type Action, mayDo } from '../../domain/rights.ts';
import type { Session } from '../core/ports.ts';
import type { ReadingContext, WritingContext } from '../core/procedure.ts';

export interface ViewRow extends Pick<SavedView, 'id' | 'version' | 'name' | 'query'> {
  /** Of the whole office. */
  readonly shared: boolean;
  readonly mayChange: boolean;
}

/** Whoever may look at a list has views of it. */
const LOOKS: Readonly<Record<ViewRoom, Action>> = {
  casos: 'cases.list',
  omaped: 'omaped.view',
  ciam: 'ciam.view',
};

/** By name, the office's first. @throws Refusal `not_found` for a list that is not hers to look at. */
export async function listViews(
  { tx, session }: ReadingContext,
  room: ViewRoom,
): Promise<ViewRow[]> {
  requireRoom(session, room);
  const rows = await tx.find(savedViews, {
    where: [
      { room, operatorId: IsNull() },
      { room, operatorId: session.operatorId },
    ],
    order: { name: 'ASC' },
  });
  return rows
    .toSorted((a, b) => Number(a.operatorId !== null) - Number(b.operatorId !== null))
    .map((row) => ({
      id: row.id,
      version: row.version,
      name: row.name,
      query: row.query,
      shared: row.operatorId === null,
      mayChange: mayChange(row, session),
    }));
}

/** Kept for oneself. @throws Refusal `view_name_taken`; `not_found`. */
export async function keep(
  ctx: WritingContext,
  { room, name, query }: z.infer<typeof keepView>,
): Promise<{ id: string }> {
  const { tx, session, now, backend } = ctx;
  requireRoom(session, room);
  const { operatorId } = session;
  await requireFree(tx, { room, name, operatorId });
  const id = backend.newId();
  await tx.insert(savedViews, {
    id,
    version: 1,
    room,
    name,
    query,
    operatorId,
    keptAt: now,
    keptBy: operatorId,
  });
  ctx.trace({ kind: 'saved_view', id }, { act: 'keep', room });
  return { id };
}

/** @throws Refusal `view_name_taken`, `conflict`, `not_found`. */
export async function rename(
  ctx: WritingContext,
  { id, version, name }: z.infer<typeof renameView>,
): Promise<{ id: string; version: number }> {
  const found = await loadForChange(ctx, id, version);
  if (found.name !== name) await requireFree(ctx.tx, { ...found, name });
  await ctx.tx.update(savedViews, { id }, { name, version: version + 1 });
  ctx.trace({ kind: 'saved_view', id }, { act: 'rename', room: found.room });
  return { id, version: version + 1 };
}

interface Named {
  readonly id: string;
  readonly version: number;
}

/** @throws Refusal `conflict`, `not_found`. */
export async function remove(ctx: WritingContext, { id, version }: Named): Promise<null> {
  const { room } = await loadForChange(ctx, id, version);
  await ctx.tx.delete(savedViews, { id });
  ctx.trace({ kind: 'saved_view', id }, { act: 'remove', room });
  return null;
}

/** One's own becomes the office's. @throws Refusal `view_name_taken`, `conflict`, `not_found`. */
export async function share(ctx: WritingContext, { id, version }: Named): Promise<Named> {
  const found = await loadForChange(ctx, id, version);
  if (found.operatorId !== null) {
    await requireFree(ctx.tx, { ...found, operatorId: null });
    await ctx.tx.update(savedViews, { id }, { operatorId: null, version: version + 1 });
  }
  ctx.trace({ kind: 'saved_view', id }, { act: 'share', room: found.room });
  return { id, version: version + 1 };
}

const mayChange = (
  { operatorId }: Pick<SavedView, 'operatorId'>,
  session: Pick<Session, 'operatorId' | 'roles'>,
): boolean =>
  operatorId === null
    ? mayDo('saved_views.share', session.roles)
    : operatorId === session.operatorId;

async function loadForChange(
  { tx, session }: WritingContext,
  id: string,
  version: number,
): Promise<SavedView> {
  const found = await tx.findOneBy(savedViews, { id });
  if (found === null || !mayChange(found, session)) throw new Refusal('not_found');
  if (found.version !== version) throw new Refusal('conflict');
  return found;
}

function requireRoom({ roles }: Pick<Session, 'roles'>, room: ViewRoom): void {
  if (!mayDo(LOOKS[room], roles)) throw new Refusal('not_found');
}

async function requireFree(
  tx: Tx,
  { room, name, operatorId }: Pick<SavedView, 'room' | 'name' | 'operatorId'>,
): Promise<void> {
  const same = { room, name, operatorId: operatorId ?? IsNull() };
  if (await tx.existsBy(savedViews, same))
    throw new Refusal('view_name_taken', {
      fields: { name: 'Ya hay una vista con ese nombre. Elija otro.' },
    });
}
