/** Reading and writing the office's operators; the rooms that use it are `accounts/` and `setup/`. */
import { type Operator, operatorRoles, operators } from '../../db/entities/index.ts';
import type { KeyName, Tx } from '../../db/store.ts';
import { Refusal } from '../../domain/errors.ts';
import { sortKey } from '../../domain/people/names.ts';
import type { OperatorFields } from '../../domain/records/office.ts';
import { classesRead, opensStore, ROLES, type Role } from '../../domain/rights.ts';
import type { Session } from '../core/ports.ts';

export interface OperatorRow {
  readonly id: string;
  readonly userName: string;
  readonly fullName: string;
  readonly post: string;
  readonly documentType: string | null;
  readonly documentNumber: string | null;
  readonly profession: string | null;
  readonly collegeNumber: string | null;
  readonly roles: readonly Role[];
  readonly active: boolean;
}

/** Everybody who has or had an account, by name. `day`: YYYY-MM-DD, Lima. */
export async function listOperators(tx: Tx, day: string): Promise<OperatorRow[]> {
  const people = await tx.find(operators, { order: { nameSort: 'ASC' } });
  const roles = await tx.find(operatorRoles);
  return people.map((operator) => ({
    id: operator.id,
    userName: operator.userName,
    fullName: operator.fullName,
    post: operator.post,
    documentType: operator.documentType,
    documentNumber: operator.documentNumber,
    profession: operator.profession,
    collegeNumber: operator.collegeNumber,
    active: operator.endedAt === null,
    roles: rolesOn(
      roles.filter((role) => role.operatorId === operator.id),
      day,
    ),
  }));
}

/** The session of whoever holds this slot, or null when no active operator does. */
export async function sessionOfSlot(tx: Tx, slotId: string, day: string): Promise<Session | null> {
  const operator = await tx.findOneBy(operators, { slotId });
  if (operator === null || operator.endedAt !== null) return null;
  return {
    operatorId: operator.id,
    userName: operator.userName,
    fullName: operator.fullName,
    post: operator.post,
    roles: await rolesHeld(tx, operator.id, day),
  };
}

/**
 * Someone work may be given to.
 * @param field of the form, for the message.
 * @throws Refusal `bad_input` when there is no such operator, or who left.
 */
export async function requireActiveOperator(tx: Tx, id: string, field: string): Promise<Operator> {
  const operator = await tx.findOneBy(operators, { id });
  if (operator === null || operator.endedAt !== null)
    throw new Refusal('bad_input', { fields: { [field]: 'Elija a alguien de la lista.' } });
  return operator;
}

/** Roles that an operator holds on a day (YYYY-MM-DD, Lima). */
export async function rolesHeld(tx: Tx, operatorId: string, day: string): Promise<Role[]> {
  return rolesOn(await tx.findBy(operatorRoles, { operatorId }), day);
}

export interface NewOperator {
  readonly id: string;
  readonly roleId: string;
  readonly fields: OperatorFields;
  readonly role: Role;
  readonly slotId: string;
  readonly publicKey: string;
  /** ISO instant. */
  readonly now: string;
  /** YYYY-MM-DD, Lima. */
  readonly day: string;
}

export async function insertOperator(tx: Tx, made: NewOperator): Promise<void> {
  const row: Operator = {
    id: made.id,
    ...made.fields,
    nameSort: sortOf(made.fields.fullName),
    slotId: made.slotId,
    publicKey: made.publicKey,
    createdAt: made.now,
    endedAt: null,
  };
  await tx.insert(operators, row);
  await tx.insert(operatorRoles, {
    id: made.roleId,
    operatorId: made.id,
    role: made.role,
    validFrom: made.day,
    validTo: null,
  });
}

/** The keys that whoever holds these roles is given. */
export const keysOf = (roles: readonly Role[]): readonly KeyName[] =>
  opensStore(roles) ? ['store', 'files', ...classesRead(roles)] : [];

/** An operator's name is one line; it sorts as it is written. */
export const sortOf = (fullName: string): string =>
  sortKey({ firstSurname: fullName, secondSurname: null, givenNames: null });

function rolesOn(
  rows: readonly { role: string; validFrom: string; validTo: string | null }[],
  day: string,
): Role[] {
  const held = rows.filter((r) => r.validFrom <= day && (r.validTo === null || day <= r.validTo));
  return ROLES.filter((role) => held.some((row) => row.role === role));
}
