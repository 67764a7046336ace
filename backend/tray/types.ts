import type { LetterState } from '../../db/entities/index.ts';
import type { CaseState } from '../../domain/case-states.ts';
import type { AlertLevel } from '../../domain/clock/urgency.ts';
import type { PaperKind } from '../../domain/letters/papers.ts';
import type { EmergencyNotice } from '../access/types.ts';
import type { TrayApproval } from '../approvals/types.ts';
import type { DueAttention } from '../attentions/types.ts';
import type { DutyView } from '../cases/types.ts';
import type { CiamReminders, HandoverView } from '../ciam/types.ts';
import type { TrayAgreement } from '../committees/types.ts';
import type { DraftRow } from '../drafts/types.ts';
import type { ToAsk } from '../feedback/types.ts';
import type { DutyOccurrence } from '../fixed-duties/types.ts';
import type { Waiting } from '../letters/types.ts';
import type { OmapedReminder } from '../omaped/types.ts';
import type { ReceivedDue } from '../received/types.ts';
import type { StaffTasks } from '../staff/types.ts';

export interface TrayFollowup {
  readonly followupId: string;
  readonly caseId: string;
  readonly caseNumber: string;
  readonly affected: readonly string[];
  readonly task: string;
  /** Code of FOLLOWUP_TYPES. */
  readonly kind: string;
  /** YYYY-MM-DD, good until the end of the day in Lima. */
  readonly dueOn: string;
  /** HH:mm of an appointment on that day. */
  readonly atTime: string | null;
  readonly level: AlertLevel;
  readonly assignedTo: string;
}

export interface TrayCase {
  readonly id: string;
  /** For an act on the case straight from the tray. */
  readonly version: number;
  readonly number: string;
  readonly state: CaseState;
  readonly affected: readonly string[];
  readonly receivedAt: string;
  readonly priority: string;
  /** The qualification or verification it waits for; null when its term is not counted (*migrado*). */
  readonly due: { readonly at: string; readonly level: AlertLevel } | null;
}

/** An urgent letter that has not left (V22, V23). */
export interface TrayDuty extends Omit<DutyView, 'norm'> {
  readonly caseId: string;
  readonly caseNumber: string;
  readonly affected: readonly string[];
  /** Who answers for the case; null for nobody. */
  readonly responsible: string | null;
}

/** A list cut at its first rows, with how many there are in all. */
export interface Cut<T> {
  readonly rows: readonly T[];
  readonly total: number;
}

export interface TrayLetter {
  readonly id: string;
  readonly caseId: string;
  readonly caseNumber: string;
  readonly number: string | null;
  readonly state: LetterState;
  readonly institution: string;
  /** Who began it. */
  readonly by: string;
  readonly issuedAt: string | null;
  readonly signedAt: string | null;
  readonly cargoAt: string | null;
  readonly waiting: Waiting | null;
}

/** A document received that something is still to be done with. */
export interface TrayReceived {
  readonly id: string;
  readonly number: string;
  readonly caseNumber: string | null;
  /** Code of RECEIVED_KINDS. */
  readonly kind: string;
  readonly documentNumber: string;
  readonly institution: string | null;
  readonly receivedAt: string;
  /** Code of RECEIVED_ORDERS of its last order; null before the first. */
  readonly action: string | null;
  readonly assignedTo: string | null;
  readonly due: ReceivedDue | null;
}

/** Letters that stand still: each kind takes another act. */
export interface TrayLetters {
  /** Issued, and nobody signed. */
  readonly unsigned: Cut<TrayLetter>;
  /** Signed, and no stamped copy came back. */
  readonly withoutCargo: Cut<TrayLetter>;
  /** Delivered, and the term for an answer is over. */
  readonly unanswered: Cut<TrayLetter>;
}

/** A paper that was sent, to one of its addressees. */
export interface TrayPaper {
  /** Of the sending. */
  readonly id: string;
  readonly paperId: string;
  readonly kind: PaperKind;
  readonly number: string;
  readonly caseId: string | null;
  readonly caseNumber: string | null;
  /** To whom. */
  readonly name: string;
  /** Who issued it, or received it from her when she left. */
  readonly by: string;
  readonly signedAt: string | null;
  readonly waiting: Waiting | null;
}

/** Papers that stand still, as letters do. */
export interface TrayPapers {
  readonly withoutCargo: Cut<TrayPaper>;
  readonly unanswered: Cut<TrayPaper>;
}

export interface TrayOwn {
  /** Of the cases she answers for. */
  readonly duties: Cut<TrayDuty>;
  /** Somebody of another team looked at a case of hers, in the last seven days. */
  readonly emergencies: readonly EmergencyNotice[];
  readonly late: Cut<TrayFollowup>;
  readonly today: Cut<TrayFollowup>;
  /** Tomorrow and the six days after it. */
  readonly week: Cut<TrayFollowup>;
  /** Due after that. */
  readonly later: number;
  readonly drafts: readonly DraftRow[];
  /** Agreements she asked for that were answered. */
  readonly approvals: Cut<TrayApproval>;
  /** For who may qualify; empty for the others. */
  readonly toQualify: Cut<TrayCase>;
  /** Documents received that were ordered to her, the nearest date first. */
  readonly received: Cut<TrayReceived>;
  /** What lapses of those registered at the OMAPED, for who attends it and not the whole office. */
  readonly omaped: Cut<OmapedReminder>;
  /** Of registered people, given to her for the next seven days or before. */
  readonly attentions: Cut<DueAttention>;
  /** Of the calendar, that she answers for, from their reminder on. */
  readonly fixedDuties: Cut<DutyOccurrence>;
  /** Of bodies in which the office sits, given to her: late, or due in the next seven days. */
  readonly agreements: Cut<TrayAgreement>;
  /** Those this operator began; without an answer past LETTER_REMINDER. */
  readonly letters: TrayLetters;
  /** The same of other papers. */
  readonly papers: TrayPapers;
  /** For whoever attends older adults and does not look after the office; null for the others. */
  readonly ciam: CiamReminders | null;
  /** What the CIAM told whoever attends family violence; empty for the others. */
  readonly handovers: readonly HandoverView[];
}

/** A reception begun and not saved: whose, since when, and the term that runs meanwhile. No content. */
export interface OldDraft {
  readonly id: string;
  readonly operator: string;
  /** When the person arrived, as typed; when the typing began, until that is. */
  readonly receivedAt: string;
  readonly startedAt: string;
  readonly savedAt: string;
  readonly due: { readonly at: string; readonly level: AlertLevel };
}

export interface NewFact {
  readonly diaryId: string;
  readonly caseId: string;
  readonly caseNumber: string;
  readonly affected: readonly string[];
  readonly happenedAt: string;
  readonly recordedAt: string;
  readonly by: string;
  readonly text: string;
}

export interface TrayOffice {
  /** Of every case, whoever answers for it. */
  readonly duties: Cut<TrayDuty>;
  /** Open cases that nobody answers for. */
  readonly unassigned: Cut<TrayCase>;
  readonly overdue: Cut<TrayFollowup>;
  /** Of today, whoever has them. */
  readonly today: Cut<TrayFollowup>;
  /** Agreements that wait for her answer. */
  readonly approvals: Cut<TrayApproval>;
  readonly toQualify: Cut<TrayCase>;
  /** Open cases whose six months of verification are over (RDNA 32.2). */
  readonly toVerify: Cut<TrayCase>;
  /** Documents received that nobody was ordered to attend, or whose date is over. */
  readonly received: Cut<TrayReceived>;
  /** What lapses of those registered at the OMAPED. */
  readonly omaped: Cut<OmapedReminder>;
  /** Of registered people, whose day is over, whoever has them. */
  readonly attentions: Cut<DueAttention>;
  /** Of the calendar, whoever answers for them, from their reminder on. */
  readonly fixedDuties: Cut<DutyOccurrence>;
  /** Of bodies in which the office sits: near, late, or left behind by whoever answered for them. */
  readonly agreements: Cut<TrayAgreement>;
  /** Without an answer past LETTER_ESCALATION. */
  readonly letters: TrayLetters;
  readonly papers: TrayPapers;
  /** Concluded in the last sixty days, and nobody asked the person how it was; not those she attended. */
  readonly toAsk: Cut<ToAsk>;
  readonly ciam: CiamReminders;
  readonly oldDrafts: readonly OldDraft[];
  /** Of the last thirty days. */
  readonly newFacts: Cut<NewFact>;
  /** Of the last seven days. */
  readonly emergencies: readonly EmergencyNotice[];
  /** Reviews due, open incidents, and keys to change since somebody left. */
  readonly staff: StaffTasks;
  /** What the office still lacks to work. */
  readonly unready: {
    readonly sheetsConfirmed: boolean;
    readonly yearName: boolean;
    /** A week of changes without a proved copy. */
    readonly copyOverdue: boolean;
    /** A month in which no copy left this PC. */
    readonly stickOverdue: boolean;
    /** A year since two sheets were last proved. */
    readonly drillDue: boolean;
  };
}

/** What others did to one case of hers. */
export interface ChangedCase {
  readonly caseId: string;
  readonly caseNumber: string;
  /** Of the last of them. */
  readonly at: string;
  readonly acts: readonly {
    readonly what: string;
    readonly by: string;
    readonly at: string;
    readonly times: number;
  }[];
}

export interface ChangedSince {
  /** When she was last here before today; null: never. */
  readonly since: string | null;
  readonly cases: readonly ChangedCase[];
  /** There is more than is shown. */
  readonly more: boolean;
}
