/** The telephones of the turn: kept in the store, and shown in clear from the file beside it. */
import type { z } from 'zod';
import { writeCard } from '../../db/emergency-card.ts';
import { turnPhones } from '../../db/entities/index.ts';
import { filesOf } from '../../db/files/names.ts';
import type { Store, Tx } from '../../db/store.ts';
import type { TurnPhone } from '../../domain/emergency-card.ts';
import { Refusal } from '../../domain/errors.ts';
import type { setTurnPhones } from '../../domain/records/emergency-card.ts';
import type { Backend } from '../core/ports.ts';
import type { WritingContext } from '../core/procedure.ts';

export interface TurnSettings {
  readonly version: number;
  readonly phones: readonly TurnPhone[];
}

export async function turnSettings(tx: Tx): Promise<TurnSettings> {
  const { version, phones } = await tx.findOneByOrFail(turnPhones, { id: ROW });
  return { version, phones };
}

/** @throws Refusal `conflict`. */
export async function changePhones(
  ctx: WritingContext,
  { version, phones }: z.infer<typeof setTurnPhones>,
): Promise<TurnSettings> {
  const before = await turnSettings(ctx.tx);
  if (before.version !== version) throw new Refusal('conflict');
  const after = { version: version + 1, phones };
  await ctx.tx.update(
    turnPhones,
    { id: ROW },
    { ...after, changedAt: ctx.now, changedBy: ctx.session.operatorId },
  );
  // The numbers are nobody's secret: whoever reviews sees which were on the card, and since when.
  ctx.trace(
    { kind: 'turn_phones', id: ROW },
    { to: phones.map(({ post, number }) => `${post}: ${number}`) },
  );
  // Last of all: an act that is undone after this is set right at the next login.
  await writeCard(filesOf(ctx.backend.folder).emergency, phones);
  return after;
}

/** At each login: a restored store, or a file that somebody edited. A disk that refuses keeps nobody out. */
export async function renewCard({ folder }: Backend, store: Store): Promise<void> {
  const { phones } = await store.read(turnSettings);
  await writeCard(filesOf(folder).emergency, phones).catch(() => undefined);
}

const ROW = 'office';
