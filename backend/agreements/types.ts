import type { AgreedMatter, MatterCode } from '../../domain/law/agreed.ts';
import type { Balance } from '../../domain/law/instalments.ts';

export interface PaymentView {
  readonly id: string;
  readonly paidOn: string;
  readonly cents: number;
  readonly note: string;
  readonly by: string;
  /** Null while it counts. */
  readonly takenBack: { readonly reason: string; readonly at: string; readonly by: string } | null;
}

/** When compliance is looked at next: a follow-up, done in its own window. */
export interface CheckView {
  readonly followupId: string;
  /** Code of FOLLOWUP_TYPES. */
  readonly kind: string;
  readonly dueOn: string;
  readonly assignedAt: string;
  readonly assignedTo: string;
}

export interface RegistryStepView {
  readonly id: string;
  /** Code of REGISTRY_STEPS. */
  readonly kind: string;
  readonly happenedOn: string;
  readonly text: string;
  readonly number: string;
  readonly by: string;
}

export interface RegistryView {
  readonly state: 'open' | 'done' | 'stopped';
  readonly startedOn: string;
  readonly finishedOn: string | null;
  readonly result: string;
  /** The last first. */
  readonly steps: readonly RegistryStepView[];
}

/** How alimentos stand today. */
export interface MoneyView {
  readonly balance: Balance;
  /** The next one that can be paid from today on; null when nothing more falls due. */
  readonly next: {
    readonly dueOn: string;
    readonly payableUntil: string;
    readonly cents: number | null;
    readonly of: 'pension' | 'deuda';
  } | null;
  /** The last first. */
  readonly payments: readonly PaymentView[];
}

export interface AgreementView {
  readonly id: string;
  readonly matter: MatterCode;
  readonly actionId: string;
  readonly signedOn: string;
  readonly by: string;
  /** Null when they are sealed from whoever asks. */
  readonly agreed: AgreedMatter | null;
  readonly followUpClause: string;
  /** Who signed. */
  readonly parties: readonly string[];
  /** Of everybody whom it names. */
  readonly people: readonly { readonly id: string; readonly name: string }[];
  /** An earlier acta whose place it took. */
  readonly replacesOf: string | null;
  /** The day of the acta that took its place; null while it is in force (RDNA 46). */
  readonly replacedOn: string | null;
  /** Of alimentos. */
  readonly money: MoneyView | null;
  /** Of a recognition. */
  readonly registry: RegistryView | null;
  /** The one that is pending. */
  readonly check: CheckView | null;
  /** What the last look found: code of FOLLOWUP_RESULTS. */
  readonly lastResult: string | null;
}
