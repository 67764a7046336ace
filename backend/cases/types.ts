/** What the procedures of `cases` answer; the page imports these as types. */
import type { Case, CaseRole, LetterState, Qualification } from '../../db/entities/index.ts';
import type { CaseFlags, CaseState, Flag, Ternary } from '../../domain/case-states.ts';
import type { ActionTerm } from '../../domain/cases/action-terms.ts';
import type { ProcedureAct } from '../../domain/cases/acts.ts';
import type { DutyKind } from '../../domain/cases/duties.ts';
import type { AlertLevel } from '../../domain/clock/urgency.ts';
import type { Authority } from '../../domain/law/risk-routing.ts';
import type { DerivationStep } from '../../domain/letters/derivation.ts';
import type { ContactAct } from '../../domain/records/person.ts';
import type { InformantKind } from '../../domain/records/reception.ts';
import type { Waiting } from '../letters/types.ts';
import type { Due } from './due.ts';

export type { Due, DueWhat } from './due.ts';

export interface CaseListRow {
  readonly id: string;
  readonly number: string;
  readonly state: CaseState;
  readonly receivedAt: string;
  /** Code of PRIORITIES. */
  readonly priority: string;
  /** The desk that attends it. */
  readonly service: Case['service'];
  /** Code of MATERIAS, or null before anybody chose one. */
  readonly principalMatter: string | null;
  /** When its matters were last decided, ISO UTC: they read as on that day. */
  readonly mattersAt: string;
  readonly affected: readonly string[];
  readonly responsible: string | null;
  readonly due: Due | null;
  readonly migrated: boolean;
  /** Of the marks, the one that closes paths to whoever opens the case. */
  readonly violence: boolean;
}

export interface DiscardView {
  readonly flag: Flag;
  readonly reason: string;
  readonly at: string;
  readonly by: string;
}

/** An urgent letter that has not left. */
export interface DutyView {
  readonly id: string;
  readonly what: DutyKind;
  /** When its mark was found, ISO UTC. */
  readonly foundAt: string;
  readonly dueAt: string;
  readonly norm: string;
}

/** Who decides about one child, by what is known of her (demuna.md §1.5). */
export interface RouteView {
  readonly personId: string;
  readonly child: string;
  readonly decides: Authority;
  /** Spanish: who, what this office does, by when, with the norm. */
  readonly says: string;
  readonly verified: boolean;
  /** What is still to be asked. */
  readonly notes: readonly string[];
}

export interface CasePersonView {
  /** Of the participation; letters name it. */
  readonly id: string;
  /** Null for an anonymous or institutional informant, and for a reserved one. */
  readonly personId: string | null;
  readonly role: CaseRole;
  readonly name: string;
  readonly ageText: string;
  /** On the day of the reception: the age that counts (RDNA 39.5). */
  readonly ageAtReception: string;
  /** Code of SEXES. */
  readonly sex: string | null;
  /** Codes of LANGUAGES, INTERPRETER_NEEDS and DISABILITIES: what whoever speaks with her must know. */
  readonly motherTongue: string | null;
  readonly interpreter: string | null;
  readonly disability: string | null;
  /** Code of RELATIONS, towards the affected child. */
  readonly relation: string | null;
  readonly presumed: 'obligado' | 'presunto' | null;
  readonly livesTogether: Ternary | null;
  readonly notes: string;
  /** A safe-contact rule binds: contact data are shown only by `people.reveal`. */
  readonly contactHidden: boolean;
  /** Has safe-contact rules of any kind: hours or a code word bind nobody, and must be seen. */
  readonly hasRules: boolean;
  /** Ways that her rules close. */
  readonly closedWays: readonly ContactAct[];
}

export interface InformantView {
  readonly kind: InformantKind;
  /** Identity kept from who asks: the rest is null. */
  readonly reserved: boolean;
  readonly reserveAsked: boolean;
  readonly institutionName: string | null;
  /** Code of RELATIONS. */
  readonly relation: string | null;
  readonly person: CasePersonView | null;
}

export interface QualificationView {
  readonly id: string;
  readonly kind: Qualification['kind'];
  readonly happenedAt: string;
  readonly by: string;
  readonly competence: string | null;
  readonly actions: readonly string[];
  readonly text: string;
  /** What the case was before the law after this act. */
  readonly matters: CaseView['matters'];
  readonly rights: readonly string[];
  readonly flags: CaseView['flags'];
}

export interface ActionView {
  readonly id: string;
  readonly kind: string;
  readonly state: 'open' | 'done' | 'stopped';
  readonly startedOn: string;
  readonly finishedOn: string | null;
  readonly detail: string;
  readonly result: string;
  readonly by: string;
  /** Its own term while it is under way; null without one. */
  readonly term: ActionTerm | null;
}

export interface CaseFollowup {
  readonly id: string;
  readonly kind: string;
  readonly task: string;
  readonly state: 'pending' | 'done' | 'cancelled';
  readonly isVerification: boolean;
  readonly dueOn: string;
  /** HH:mm of that day, and where in the office; null and empty when there is no appointment. */
  readonly atTime: string | null;
  readonly room: string;
  /** Null once it is done or cancelled. */
  readonly level: AlertLevel | null;
  readonly assignedToId: string;
  readonly assignedTo: string;
  readonly personId: string | null;
  readonly happenedAt: string | null;
  readonly result: string | null;
  readonly notes: string | null;
}

export interface CaseLetter {
  readonly id: string;
  readonly state: LetterState;
  readonly number: string | null;
  readonly institution: string;
  readonly createdAt: string;
  readonly issuedAt: string | null;
  readonly hasCargo: boolean;
  /** How far the derivation has come. */
  readonly step: DerivationStep;
  /** Nobody answers since it was delivered. */
  readonly waiting: Waiting | null;
}

/** Cases of the same story, as far as they show to whoever asks. */
export interface LinkedCases {
  /** Whose new facts this one is about. */
  readonly origin: { readonly id: string; readonly number: string } | null;
  /** Registered because of new facts of this one. */
  readonly after: readonly { readonly id: string; readonly number: string }[];
}

export interface TransitionView {
  readonly from: CaseState | null;
  readonly to: CaseState;
  readonly happenedAt: string;
  readonly by: string;
  /** Code of CONCLUSION_CAUSES. */
  readonly cause: string | null;
  readonly reason: string;
}

/** `not_counted`: over before the case was loaded from paper. */
export type TermStatus = 'running' | 'met' | 'met_late' | 'overdue' | 'extended' | 'not_counted';

export interface TermView {
  readonly id: string;
  readonly label: string;
  readonly start: string;
  readonly due: string;
  readonly status: TermStatus;
  /** While it runs. */
  readonly level: AlertLevel | null;
  readonly metAt: string | null;
  readonly norm: string;
  readonly verified: boolean;
  /** Whether somebody suspended or extended it: the explanation says who, why and by which norm. */
  readonly changed: boolean;
  /** Spanish, for the click on the date. */
  readonly explanation: string;
}

/** Why something is due when it is: for the click on a date. */
export type TermReason = Pick<TermView, 'label' | 'verified' | 'explanation'>;

export interface ActChoice {
  readonly act: ProcedureAct;
  readonly label: string;
  /** Why it cannot be done by who asks or now, in Spanish; null when it can. */
  readonly forbidden: string | null;
}

export interface DiaryRow {
  readonly id: string;
  /** Code of DIARY_KINDS or DIARY_ACTS. */
  readonly kind: string;
  readonly happenedAt: string;
  readonly recordedAt: string;
  readonly by: string;
  readonly text: string;
  readonly correctsId: string | null;
  readonly personId: string | null;
  readonly contactOverride: string | null;
  readonly subject: { readonly kind: string; readonly id: string } | null;
}

export interface CaseView {
  readonly id: string;
  readonly version: number;
  readonly number: string;
  /** Of which desk it is: one of violence follows its own route, and not DEMUNA's procedure. */
  readonly service: Case['service'];
  readonly state: CaseState;
  readonly receivedAt: string;
  readonly recordedAt: string;
  readonly recordedBy: string;
  /** Null when nobody knows; `id` is null for somebody without an account. */
  readonly receivedBy: { readonly id: string | null; readonly name: string } | null;
  readonly late: { readonly reason: string; readonly paperCode: string } | null;
  readonly migrated: boolean;
  readonly priority: string;
  readonly channel: string;
  readonly responsible: { readonly id: string; readonly name: string } | null;
  readonly due: Due | null;
  readonly incoming: {
    readonly kind: string | null;
    readonly number: string | null;
    readonly date: string | null;
    readonly folios: number | null;
    readonly institution: string | null;
  };
  readonly where: {
    readonly district: string | null;
    readonly community: string | null;
    readonly reference: string | null;
  };
  readonly factsDate: string | null;
  readonly factsDateNote: string | null;
  readonly facts: string;
  readonly court: {
    readonly exists: Ternary;
    readonly name: string | null;
    readonly number: string | null;
  };
  readonly infoClauseRead: boolean;
  readonly concludedAt: string | null;
  readonly conclusionCause: string | null;
  readonly flags: CaseFlags;
  /** Marks that the responsable discarded, the last first. */
  readonly discards: readonly DiscardView[];
  /** What must leave at once and has not, the nearest first. */
  readonly duties: readonly DutyView[];
  /** Empty without a mark of riesgo or desprotección. */
  readonly routes: readonly RouteView[];
  /** It is marked so, or has a procedure for it (`risk.ofCase`). */
  readonly risk: boolean;
  /** How many multidisciplinary meetings looked at it (`caseMeetings.ofCase`). */
  readonly meetings: number;
  /** Whether its route of violence was opened (`violence.ofCase`); null where there is no mark of it. */
  readonly violenceRoute: boolean | null;
  readonly matters: readonly {
    readonly matter: string;
    readonly submatter: string | null;
    readonly principal: boolean;
  }[];
  readonly rights: readonly string[];
  /** When matters and rights were last decided, ISO UTC: they read as on that day. */
  readonly mattersAt: string;
  readonly informant: InformantView | null;
  /** Affected, obliged and relatives, in the order of the sheet. */
  readonly people: readonly CasePersonView[];
  readonly qualifications: readonly QualificationView[];
  readonly actions: readonly ActionView[];
  readonly followups: readonly CaseFollowup[];
  /** Done verification actions since the last reopening (RDNA 32.3). */
  readonly verifications: number;
  readonly letters: readonly CaseLetter[];
  readonly linked: LinkedCases;
  /** Who has its folder, and until which day (YYYY-MM-DD); null: it is in its place. */
  readonly folderOut: { readonly to: string; readonly untilOn: string } | null;
  readonly transitions: readonly TransitionView[];
  readonly terms: readonly TermView[];
  /** The next act of the procedure, or null when nothing is left. */
  readonly next: ActChoice | null;
  readonly acts: readonly ActChoice[];
  readonly diary: { readonly rows: readonly DiaryRow[]; readonly next: string | null };
}

/** Who told and asked for reserve, shown once for a written reason. */
export interface RevealedInformant {
  readonly institutionName: string | null;
  readonly relation: string | null;
  readonly person: {
    readonly id: string;
    readonly name: string;
    readonly phone: string | null;
  } | null;
}
