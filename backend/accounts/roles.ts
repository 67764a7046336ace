/** The dated roles of an account, and the keys that follow them. */
import { operatorRoles, operators } from '../../db/entities/index.ts';
import type { Tx } from '../../db/store.ts';
import { addDays } from '../../domain/clock/lima.ts';
import { Refusal } from '../../domain/errors.ts';
import type { DatedRole } from '../../domain/records/staff.ts';
import type { Backend } from '../core/ports.ts';
import type { WritingContext } from '../core/procedure.ts';
import { keysDue } from './operators.ts';

/**
 * Makes these the roles that have not ended. What somebody was until yesterday stays written: a role
 * taken away ends the day before, one that begins today or later and is taken away never was.
 * @returns whether anything changed.
 * @throws Refusal `bad_input` for a role said to have ended before yesterday.
 */
export async function setRoles(
  ctx: WritingContext,
  operatorId: string,
  asked: readonly DatedRole[],
  day: string,
): Promise<boolean> {
  const yesterday = addDays(day, -1);
  const rows = await ctx.tx.findBy(operatorRoles, { operatorId });
  const current = rows.filter(({ validTo }) => validTo === null || day <= validTo);
  let changed = false;
  for (const row of current) {
    const kept = asked.find((each) => each.role === row.role && each.validFrom === row.validFrom);
    if (kept !== undefined) {
      if (kept.validTo !== null && kept.validTo < yesterday)
        throw new Refusal('bad_input', {
          fields: {
            [`roles.${asked.indexOf(kept)}.validTo`]:
              'Hasta ayer tuvo esta función. Ponga ayer u otro día posterior.',
          },
        });
      changed ||= kept.validTo !== row.validTo;
      await ctx.tx.update(operatorRoles, { id: row.id }, { validTo: kept.validTo });
    } else {
      changed = true;
      if (row.validFrom >= day) await ctx.tx.delete(operatorRoles, { id: row.id });
      else await ctx.tx.update(operatorRoles, { id: row.id }, { validTo: yesterday });
    }
  }
  const isNew = (each: DatedRole): boolean =>
    !current.some((row) => row.role === each.role && row.validFrom === each.validFrom);
  for (const each of asked.filter(isNew)) {
    changed = true;
    await ctx.tx.insert(operatorRoles, { id: ctx.backend.newId(), operatorId, ...each });
  }
  return changed;
}

/** Gives a way in the keys due on a day. */
export async function giveKeysDue(
  backend: Backend,
  tx: Tx,
  operatorId: string,
  day: string,
): Promise<void> {
  const { slotId, publicKey } = await tx.findOneByOrFail(operators, { id: operatorId });
  if (backend.open === null) throw new Refusal('no_session');
  const holds = await keysDue(tx, operatorId, day);
  await backend.open.store.giveKeys(tx, { slotId, publicKey, holds });
}
