/** Who heads an institution, as it is written: added to, and ended or corrected; never deleted. */
import type { z } from 'zod';
import { type InstitutionHolder, institutionHolders } from '../../db/entities/index.ts';
import { addDays } from '../../domain/clock/lima.ts';
import { Refusal } from '../../domain/errors.ts';
import { endedBy, type Holding, metBy } from '../../domain/institutions/holders.ts';
import type { addHolder, changeHolder } from '../../domain/records/institution.ts';
import { shortDate } from '../../domain/words/dates.ts';
import type { WritingContext } from '../core/procedure.ts';
import { holdersOf, institutionOf } from './directory.ts';
import { indexInstitution } from './record.ts';

interface Saved {
  readonly id: string;
  readonly version: number;
}

/**
 * Somebody takes the post: whoever was there until then ends the day before.
 * @throws Refusal `not_found`; `bad_input` when she ends before she begins, or meets who comes after.
 */
export async function addInstitutionHolder(
  ctx: WritingContext,
  { institutionId, holder }: z.output<typeof addHolder>,
): Promise<Saved> {
  const { tx } = ctx;
  const institution = await institutionOf(tx, institutionId);
  const id = ctx.backend.newId();
  const others = await holdersOf(tx, institutionId);
  refuseDates({ id, ...holder }, others);
  await endOthers(ctx, { id, ...holder }, others);
  await tx.insert(institutionHolders, {
    id,
    version: 1,
    institutionId,
    ...holder,
    recordedAt: ctx.now,
    recordedBy: ctx.session.operatorId,
  });
  await indexInstitution(tx, institution);
  ctx.trace({ kind: 'institution', id: institutionId }, { act: 'holder', acting: holder.acting });
  return { id, version: 1 };
}

/** Her last day, or what was written wrong. @throws Refusal as `addInstitutionHolder`; `conflict`. */
export async function changeInstitutionHolder(
  ctx: WritingContext,
  { holderId, version, holder }: z.output<typeof changeHolder>,
): Promise<Saved> {
  const { tx } = ctx;
  const before = await tx.findOneBy(institutionHolders, { id: holderId });
  if (before === null) throw new Refusal('not_found');
  if (before.version !== version) throw new Refusal('conflict');
  const { institutionId } = before;
  const others = await holdersOf(tx, institutionId);
  refuseDates({ id: holderId, ...holder }, others);
  await endOthers(ctx, { id: holderId, ...holder }, others);
  await tx.update(institutionHolders, { id: holderId }, { ...holder, version: version + 1 });
  await indexInstitution(tx, await institutionOf(tx, institutionId));
  const fields = (Object.keys(holder) as (keyof typeof holder)[]).filter(
    (name) => holder[name] !== before[name],
  );
  ctx.trace({ kind: 'institution', id: institutionId }, { act: 'holder_change', fields });
  return { id: holderId, version: version + 1 };
}

async function endOthers(
  { tx }: WritingContext,
  holding: Holding,
  others: readonly InstitutionHolder[],
): Promise<void> {
  for (const { id, version } of endedBy(others, holding))
    await tx.update(
      institutionHolders,
      { id },
      { validTo: addDays(holding.validFrom, -1), version: version + 1 },
    );
}

function refuseDates(holding: Holding, others: readonly InstitutionHolder[]): void {
  const { validFrom, validTo } = holding;
  if (validTo !== null && validTo < validFrom)
    throw new Refusal('bad_input', {
      fields: { 'holder.validTo': 'Termina antes de empezar. Revise las fechas.' },
    });
  const met = metBy(others, holding);
  if (met !== null)
    throw new Refusal('bad_input', {
      fields: {
        'holder.validTo': `Desde el ${shortDate(met.validFrom)} hay otra persona en el cargo: escriba hasta qué día estuvo esta.`,
      },
    });
}
