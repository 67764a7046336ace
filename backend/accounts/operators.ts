/** Reading and writing the office's operators; the rooms that use it are `accounts/` and `setup/`. */
import {
  type Operator,
  type OperatorRole,
  operatorRoles,
  operators,
  type StaffEntry,
  staffEntries,
} from '../../db/entities/index.ts';
import type { KeyName, Store, Tx } from '../../db/store.ts';
import { Refusal } from '../../domain/errors.ts';
import { sortKey } from '../../domain/people/names.ts';
import type { OperatorFields } from '../../domain/records/office.ts';
import type { DatedRole } from '../../domain/records/staff.ts';
import { classesRead, opensStore, ROLES, type Role } from '../../domain/rights.ts';
import { covers, inForce } from '../../domain/staff/on-day.ts';
import { approvalOf } from '../../domain/staff/self-approval.ts';
import type { StaffState } from '../../domain/staff/types.ts';
import type { Session } from '../core/ports.ts';

export interface OperatorRow {
  readonly id: string;
  /** For the form that corrects the account. */
  readonly version: number;
  readonly userName: string;
  readonly fullName: string;
  readonly post: string;
  readonly documentType: string | null;
  readonly documentNumber: string | null;
  readonly profession: string | null;
  readonly collegeNumber: string | null;
  /** Those of the day, an encargatura's among them. */
  readonly roles: readonly Role[];
  /** Those that have not ended, for the form. */
  readonly datedRoles: readonly DatedRole[];
  /** Still of the office; somebody on leave is. */
  readonly active: boolean;
  readonly state: StaffState;
}

/** Everybody who has or had an account, by name. `day`: YYYY-MM-DD, Lima. */
export async function listOperators(tx: Tx, day: string): Promise<OperatorRow[]> {
  const people = await tx.find(operators, { order: { nameSort: 'ASC' } });
  const roles = await tx.find(operatorRoles, { order: { validFrom: 'ASC', id: 'ASC' } });
  const entries = await tx.find(staffEntries);
  return people.map((operator) => ({
    id: operator.id,
    version: operator.version,
    userName: operator.userName,
    fullName: operator.fullName,
    post: operator.post,
    documentType: operator.documentType,
    documentNumber: operator.documentNumber,
    profession: operator.profession,
    collegeNumber: operator.collegeNumber,
    active: operator.endedAt === null,
    state: stateOf(operator, entries.filter(ofOperator(operator.id)), day),
    roles:
      operator.endedAt === null
        ? rolesOn(
            roles.filter(ofOperator(operator.id)),
            entries.filter(ofOperator(operator.id)),
            day,
          )
        : [],
    datedRoles: roles
      .filter(ofOperator(operator.id))
      .filter(({ validTo }) => validTo === null || day <= validTo)
      .map(({ role, validFrom, validTo }) => ({ role: role as Role, validFrom, validTo })),
  }));
}

/** An account, and whether any password opens it. */
export interface AccountRow extends OperatorRow {
  /** Not after a copy of a stick was restored, until she is given a new password. */
  readonly hasWayIn: boolean;
}

export async function listAccounts(tx: Tx, store: Store, day: string): Promise<AccountRow[]> {
  const ways = await tx.find(operators, { select: { id: true, slotId: true } });
  const inside = new Set(
    ways.flatMap(({ id, slotId }) => (store.keysOfSlot(slotId) === null ? [] : [id])),
  );
  return (await listOperators(tx, day)).map((row) => ({ ...row, hasWayIn: inside.has(row.id) }));
}

const ofOperator =
  (id: string) =>
  ({ operatorId }: { readonly operatorId: string }): boolean =>
    operatorId === id;

/** *Activo/a, suspendido/a, de baja* on a day (P-12; RLPDP 46.1.a). */
const stateOf = (operator: Operator, entries: readonly StaffEntry[], day: string): StaffState => {
  if (operator.endedAt !== null) return 'ended';
  return inForce(entries, 'leave', day).length > 0 ? 'suspended' : 'active';
};

/**
 * The session of whoever holds this slot, or null when no active operator does.
 * @throws Refusal `account_suspended` while on leave.
 */
export async function sessionOfSlot(tx: Tx, slotId: string, day: string): Promise<Session | null> {
  const operator = await tx.findOneBy(operators, { slotId });
  if (operator === null || operator.endedAt !== null) return null;
  const entries = await tx.findBy(staffEntries, { operatorId: operator.id });
  if (stateOf(operator, entries, day) === 'suspended') throw new Refusal('account_suspended');
  return {
    operatorId: operator.id,
    userName: operator.userName,
    fullName: operator.fullName,
    post: operator.post,
    roles: await rolesHeld(tx, operator.id, day),
    passwordOnce: operator.passwordOnce,
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

/** Roles that an operator holds on a day (YYYY-MM-DD, Lima): her own, and an encargatura's while it lasts. */
export async function rolesHeld(tx: Tx, operatorId: string, day: string): Promise<Role[]> {
  return rolesOn(
    await tx.findBy(operatorRoles, { operatorId }),
    await tx.findBy(staffEntries, { operatorId }),
    day,
  );
}

/**
 * The keys that an operator's way in is to hold. A role brings its keys on its first day; an
 * encargatura from when it is written, because whoever could give them may be away by then.
 */
export async function keysDue(
  tx: Tx,
  operatorId: string,
  day: string,
): Promise<readonly KeyName[]> {
  const held = await rolesHeld(tx, operatorId, day);
  const entries = await tx.findBy(staffEntries, { operatorId, kind: 'acting' });
  const willAct = entries.some(
    ({ annulledAt, validTo }) => annulledAt === null && validTo !== null && day <= validTo,
  );
  return keysOf(willAct ? [...held, 'responsable'] : held);
}

/** Whether on a day she signs as *encargada*, and under which post; null when she does not. */
export async function actingPost(tx: Tx, operatorId: string, day: string): Promise<string | null> {
  const own = rolesOn(await tx.findBy(operatorRoles, { operatorId }), [], day);
  if (own.includes('responsable')) return null;
  const entries = await tx.findBy(staffEntries, { operatorId });
  return inForce(entries, 'acting', day)[0]?.detail ?? null;
}

/**
 * The office always has somebody who answers for it and may enter.
 * @throws Refusal `last_responsable`.
 */
export async function requireResponsable(tx: Tx, day: string): Promise<void> {
  const people = await listOperators(tx, day);
  if (!people.some(({ state, roles }) => state === 'active' && roles.includes('responsable')))
    throw new Refusal('last_responsable');
}

/**
 * Who approves what is somebody's. @returns whether she did it herself, because nobody else could.
 * @throws Refusal `needs_other_responsable` when somebody else can.
 */
export async function requireApproval(
  tx: Tx,
  who: string,
  whose: string,
  day: string,
): Promise<{ readonly bySelf: boolean }> {
  const people = (await listOperators(tx, day)).map(({ id, state, roles }) => ({
    id,
    canApprove: state === 'active' && roles.includes('responsable'),
  }));
  const approval = approvalOf(who, whose, people);
  if (approval === 'needs_other') throw new Refusal('needs_other_responsable');
  return { bySelf: approval === 'by_self' };
}

export interface NewOperator {
  readonly id: string;
  readonly newId: () => string;
  readonly fields: OperatorFields;
  readonly roles: readonly DatedRole[];
  readonly slotId: string;
  readonly publicKey: string;
  readonly passwordOnce: boolean;
  /** ISO instant. */
  readonly now: string;
}

export async function insertOperator(tx: Tx, made: NewOperator): Promise<void> {
  const row: Operator = {
    id: made.id,
    version: 1,
    ...made.fields,
    nameSort: sortOf(made.fields.fullName),
    slotId: made.slotId,
    publicKey: made.publicKey,
    createdAt: made.now,
    endedAt: null,
    passwordOnce: made.passwordOnce,
  };
  await tx.insert(operators, row);
  for (const dated of made.roles)
    await tx.insert(operatorRoles, { id: made.newId(), operatorId: made.id, ...dated });
}

/** The keys that whoever holds these roles is given. */
export const keysOf = (roles: readonly Role[]): readonly KeyName[] =>
  opensStore(roles) ? ['store', 'files', ...classesRead(roles)] : [];

/** An operator's name is one line; it sorts as it is written. */
export const sortOf = (fullName: string): string =>
  sortKey({ firstSurname: fullName, secondSurname: null, givenNames: null });

function rolesOn(
  rows: readonly OperatorRole[],
  entries: readonly StaffEntry[],
  day: string,
): Role[] {
  const held = rows.filter((row) => covers(row, day)).map(({ role }) => role);
  const acts = inForce(entries, 'acting', day).length > 0;
  return ROLES.filter((role) => held.includes(role) || (role === 'responsable' && acts));
}

/** Names of all who ever had an account: a handful, read once per list. */
export async function operatorNames(tx: Tx): Promise<(id: string) => string> {
  const rows = await tx.find(operators, { select: { id: true, fullName: true } });
  const names = new Map(rows.map(({ id, fullName }) => [id, fullName]));
  return (id) => names.get(id) ?? '';
}
