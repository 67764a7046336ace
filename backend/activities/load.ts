import { type Activity, activities } from '../../db/entities/index.ts';
import type { Tx } from '../../db/store.ts';
import { Refusal } from '../../domain/errors.ts';
import { desksOf } from '../../domain/rights.ts';
import type { Session } from '../core/ports.ts';
import type { WritingContext } from '../core/procedure.ts';
import type { SavedActivity } from './types.ts';

/**
 * One of a desk that she attends; any other does not exist for her.
 * @throws Refusal `not_found`, `conflict`.
 */
export async function loadActivity(
  tx: Tx,
  session: Pick<Session, 'roles'>,
  id: string,
  version?: number,
): Promise<Activity> {
  const found = await tx.findOneBy(activities, { id });
  if (found === null || !isOfHers(found, session)) throw new Refusal('not_found');
  if (version !== undefined && found.version !== version) throw new Refusal('conflict');
  return found;
}

export function isOfHers(
  { desks }: Pick<Activity, 'desks'>,
  { roles }: Pick<Session, 'roles'>,
): boolean {
  const services = desksOf(roles);
  return desks.some((desk) => services.includes(desk));
}

/** Of whoever attends one of these desks, in SQL. @returns a condition and its values. */
export function ofDesks(
  alias: string,
  services: readonly string[],
): { readonly sql: string; readonly values: readonly string[] } {
  const marks = services.map(() => '?').join(', ');
  return {
    sql: `EXISTS (SELECT 1 FROM json_each(${alias}.desks) d WHERE d.value IN (${marks}))`,
    values: services,
  };
}

/** Changes columns and the version, so that a form opened before is refused. */
export async function updateActivity(
  { tx }: Pick<WritingContext, 'tx'>,
  { id, version }: SavedActivity,
  changes: Partial<Omit<Activity, 'id' | 'version'>>,
): Promise<SavedActivity> {
  await tx.update(activities, { id }, { ...changes, version: version + 1 });
  return { id, version: version + 1 };
}
