import type { Desk } from '../../domain/desks.ts';
import { Refusal } from '../../domain/errors.ts';
import { desksOf } from '../../domain/rights.ts';
import type { Session } from '../core/ports.ts';

/** Each desk empties its own box. @throws Refusal `bad_input`. */
export function requireOwnDesk({ roles }: Pick<Session, 'roles'>, desk: Desk): void {
  if (!desksOf(roles).includes(desk))
    throw new Refusal('bad_input', { fields: { desk: 'Elija un área que usted atienda.' } });
}
