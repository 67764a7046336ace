/** Rows of agreements as the law takes them, and how they stand. */
import { type Agreement, agreements, defenceActions, payments } from '../../db/entities/index.ts';
import type { Tx } from '../../db/store.ts';
import type { Calendar } from '../../domain/clock/holidays.ts';
import { Refusal } from '../../domain/errors.ts';
import {
  type AgreedMatter,
  MATTER_LABELS,
  type MatterCode,
  type SignedTerms,
} from '../../domain/law/agreed.ts';
import {
  type Balance,
  type PaymentPlan,
  planBefore,
  standingOn,
} from '../../domain/law/instalments.ts';

/** @throws Refusal `not_found`. */
export async function loadAgreement(tx: Tx, id: string): Promise<Agreement> {
  const found = await tx.findOneBy(agreements, { id });
  if (found === null) throw new Refusal('not_found');
  return found;
}

export const matterOf = ({ matter }: Pick<Agreement, 'matter'>): MatterCode => {
  if (matter in MATTER_LABELS) return matter as MatterCode;
  throw new Error('The store holds an agreement on no known matter.');
};

/** @returns null when the terms are sealed from whoever reads. */
export function termsOf({ terms }: Pick<Agreement, 'terms'>): SignedTerms | null {
  // Sealed from whoever reads, it arrives empty.
  return typeof terms === 'object' && terms !== null && 'agreed' in terms ? terms : null;
}

export function agreedOf(row: Pick<Agreement, 'matter' | 'terms'>): AgreedMatter | null {
  const terms = termsOf(row);
  // What was written passed the schema of its matter.
  return terms === null
    ? null
    : ({ matter: matterOf(row), terms: terms.agreed } as unknown as AgreedMatter);
}

/** The day of the acta that replaced it, or null while it is in force. */
export async function replacedOn(tx: Tx, id: string): Promise<string | null> {
  const later = await tx.findOne(agreements, {
    select: { id: true, signedOn: true },
    where: { replacesId: id },
  });
  return later?.signedOn ?? null;
}

/** What falls due of it, as long as it held; null when it is not about money, or sealed. */
export function planOf(row: Agreement, replaced: string | null): PaymentPlan | null {
  const agreed = agreedOf(row);
  if (agreed?.matter !== 'A1') return null;
  return replaced === null ? agreed.terms : planBefore(agreed.terms, replaced);
}

/** How alimentos stand during a day; null for other matters. */
export async function balanceOf(
  tx: Tx,
  row: Agreement,
  day: string,
  calendar: Calendar,
): Promise<Balance | null> {
  const plan = planOf(row, await replacedOn(tx, row.id));
  if (plan === null) return null;
  const paid = await tx.find(payments, {
    select: { id: true, paidOn: true, cents: true },
    where: { agreementId: row.id },
  });
  return standingOn(
    day,
    plan,
    paid.map(({ paidOn, cents }) => ({ on: paidOn, cents })),
    calendar,
  );
}

/** Whether a recognition of the case is still to be registered: until the new acta, the case goes on. */
export async function hasOpenRegistry(tx: Tx, caseId: string): Promise<boolean> {
  const [row]: { open: number }[] = await tx.query(
    `SELECT count(*) AS open FROM agreements a JOIN defence_actions d ON d.id = a.registry_action_id
     WHERE a.case_id = ? AND d.state = 'open'`,
    [caseId],
  );
  return (row?.open ?? 0) > 0;
}

/** Whether an action is the gestión of a recognition, which ends by its steps. */
export const isRegistry = (tx: Tx, actionId: string): Promise<boolean> =>
  tx.existsBy(agreements, { registryActionId: actionId });

/** The gestión of a recognition. @throws Refusal `state_forbids` for an agreement that opened none. */
export async function registryOf(tx: Tx, { registryActionId }: Agreement) {
  const action =
    registryActionId === null ? null : await tx.findOneBy(defenceActions, { id: registryActionId });
  if (action === null) throw new Refusal('state_forbids');
  return action;
}
