/**
 * Who may do what: the one table. Procedures read it; nothing else checks a right.
 *
 * Sources: RDNA 18–28 (demuna.md §1.3). Qualifying, acting and closing derive from being
 * responsable or defensor/a, never from a profession (RDNA 28.1). Any operator may issue and sign
 * a letter that protects: no approval, assignment or absence delays it.
 */
import { SEALED_CLASSES, type SealedClass } from './fields/classes.ts';

export const ROLES = ['responsable', 'defensor', 'worker'] as const;
export type Role = (typeof ROLES)[number];

export const ROLE_LABELS: Readonly<Record<Role, string>> = {
  responsable: 'Responsable de la DEMUNA',
  defensor: 'Defensor/a',
  worker: 'Trabajador/a',
};

/**
 * The sealed classes whose key each role holds: what its password opens in any tool, beside what is
 * `ordinario` (vault.md, "Compartments"; demuna.md §7).
 */
export const READS: Readonly<Record<Role, readonly SealedClass[]>> = {
  responsable: SEALED_CLASSES,
  defensor: SEALED_CLASSES,
  worker: ['sensible', 'psicologico', 'reservado_30364', 'penal'],
};

/** The sealed classes that any of these roles opens. */
export const classesRead = (roles: readonly Role[]): readonly SealedClass[] =>
  SEALED_CLASSES.filter((name) => roles.some((role) => READS[role].includes(name)));

const ALL: readonly Role[] = ROLES;
const DEFENSORES: readonly Role[] = ['responsable', 'defensor'];
const RESPONSABLE: readonly Role[] = ['responsable'];

export const RIGHTS = {
  'office.view': ALL,
  'office.change': RESPONSABLE,
  'operators.list': ALL,
  'operators.add': RESPONSABLE,
  'operators.change': RESPONSABLE,
  'password.change': ALL,
  'numbers.view': ALL,

  'drafts.keep': ALL,
  'search.all': ALL,

  'people.view': ALL,
  /** Who told, when she asked that her identity be kept (R1297 23.2). */
  'informants.view': DEFENSORES,
  'people.change': ALL,
  'safe_contact.change': ALL,
  'safe_contact.override': ALL,

  'orientations.register': ALL,
  'orientations.list': ALL,
  'cases.register': ALL,
  'cases.migrate': RESPONSABLE,
  'cases.view': ALL,
  'cases.list': ALL,
  'cases.change': ALL,
  'cases.assign': RESPONSABLE,
  'cases.note': ALL,
  'cases.qualify': DEFENSORES,
  'cases.extend_qualification': DEFENSORES,
  'cases.refine_qualification': DEFENSORES,
  'cases.act': DEFENSORES,
  'cases.verify': DEFENSORES,
  'cases.conclude': DEFENSORES,
  'cases.reopen': RESPONSABLE,

  'followups.assign': RESPONSABLE,
  'followups.record': ALL,
  'followups.cancel': RESPONSABLE,
  'followups.list': ALL,
  'tray.own': ALL,
  'tray.office': RESPONSABLE,

  'letters.view': ALL,
  'letters.write': ALL,
  'letters.issue': ALL,
  'letters.sign': ALL,
  'letters.annul': RESPONSABLE,
  'letters.print': ALL,
  'letters.file_cargo': ALL,

  'staff.view': RESPONSABLE,
  'staff.record': RESPONSABLE,
  'operators.remove': RESPONSABLE,
  'privileges.review': RESPONSABLE,
  /** Losing a stick is told by whoever lost it, at once: the 48 hours run from then. */
  'incidents.report': ALL,
  'incidents.manage': RESPONSABLE,
  /** Whatever day the PC says, nobody waits for somebody else to say that it is right. */
  'clock.confirm': ALL,
  'store.accept_rollback': RESPONSABLE,
  /** Her own acts; all of them for whom `readsAllActs`. */
  'audit.view': ALL,
  'audit.view_all': RESPONSABLE,
  'audit.month_page': RESPONSABLE,
  /** Whoever works here may see that the work is safe, and make it so. */
  'copies.view': ALL,
  'copies.make': ALL,
  /** What leaves the office, or replaces what is there. */
  'copies.take_out': RESPONSABLE,
  'copies.restore': RESPONSABLE,
  'vault.rekey': RESPONSABLE,

  'institutions.view': ALL,
  'institutions.change': RESPONSABLE,
} as const satisfies Record<string, readonly Role[]>;

export type Action = keyof typeof RIGHTS;

/** How a missing right reads: what asks for a defensor/a says so (RDNA 28.1). */
export const refusalOf = (action: Action): 'needs_defensor' | 'not_allowed' =>
  RIGHTS[action] === DEFENSORES ? 'needs_defensor' : 'not_allowed';

/** Whether someone may record a follow-up: her own, or any for whoever gives them out. */
export const mayRecordFollowup = (
  assignedTo: string,
  who: { readonly operatorId: string; readonly roles: readonly Role[] },
): boolean => assignedTo === who.operatorId || mayDo('followups.assign', who.roles);

/** Whether the acts of everybody are shown, or one's own alone (demuna.md §7). */
export const readsAllActs = (roles: readonly Role[]): boolean => mayDo('audit.view_all', roles);

/** Whether someone who holds these roles today may do it. */
export function mayDo(action: Action, roles: readonly Role[]): boolean {
  return roles.some((role) => (RIGHTS[action] as readonly Role[]).includes(role));
}
