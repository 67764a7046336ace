import { Refusal } from '../../domain/errors.ts';
import type { PadronDesk } from '../../domain/records/imports.ts';
import { desksOf } from '../../domain/rights.ts';
import type { Session } from '../core/ports.ts';

/** A padrón is of whoever attends its desk. @throws Refusal `not_found` for another's. */
export function requireDesk({ roles }: Pick<Session, 'roles'>, desk: PadronDesk): void {
  if (!desksOf(roles).includes(desk)) throw new Refusal('not_found');
}
