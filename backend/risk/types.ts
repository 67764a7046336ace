import type {
  AlertSigns,
  RiskContent,
  RiskRecipient,
  ValuedTypology,
} from '../../db/entities/index.ts';
import type { RiskDecision, RiskResolution } from '../../domain/catalogues/risk.ts';
import type { NotificationState } from '../../domain/law/risk.ts';
import type { RiskAct, RiskPathStep, RiskStage } from '../../domain/law/risk-course.ts';
import type { TermView } from '../cases/types.ts';

/** One of each affected child of the case. */
export interface RiskChildView {
  readonly personId: string;
  readonly child: string;
  /** Why a procedure may not be begun here, in Spanish; null: it may, or there is one. */
  readonly notHere: string | null;
  /** Null: none was begun. */
  readonly procedure: RiskView | null;
}

export interface RiskView {
  readonly id: string;
  readonly version: number;
  readonly knownAt: string;
  readonly wayIn: string;
  readonly origin: string;
  readonly originDocument: string | null;
  readonly stage: RiskStage;
  readonly endedAt: string | null;
  /** The day of the eighteenth birthday, YYYY-MM-DD; null when nobody knows the birth date. */
  readonly majorityOn: string | null;
  readonly ofAge: boolean;
  readonly path: readonly RiskPathStep[];
  readonly terms: readonly TermView[];
  readonly next: RiskAct | null;
  readonly acts: readonly RiskActChoice[];
  readonly valuations: readonly RiskValuationView[];
  readonly records: readonly RiskRecordView[];
  readonly resolutions: readonly RiskResolutionView[];
  /** Those in force, then those that ended. */
  readonly measures: readonly RiskMeasureView[];
  /** The last one presented. */
  readonly plan: RiskPlanView | null;
  readonly followups: readonly RiskFollowupView[];
  readonly longer: { readonly kind: string; readonly reason: string } | null;
  readonly special: { readonly kind: string; readonly reason: string } | null;
  readonly sent: { readonly on: string; readonly document: string } | null;
  readonly registered: { readonly on: string; readonly evidence: string } | null;
}

/** What may be done, with what is against it. */
export interface RiskActChoice {
  readonly act: RiskAct;
  /** In Spanish, with the norm; null: it may be done. */
  readonly forbidden: string | null;
  /** What is to be known and holds nothing up. */
  readonly warnings: readonly string[];
  /** Of a resolution that decides one of several things. */
  readonly decisions: readonly {
    readonly decides: RiskDecision;
    readonly forbidden: string | null;
  }[];
}

export interface RiskValuationView {
  readonly id: string;
  readonly valuedAt: string;
  readonly signs: AlertSigns;
  readonly typologies: readonly ValuedTypology[];
  readonly needs: string;
  readonly conclusion: string;
  /** Codes of RISK_GROUNDS. */
  readonly grounds: readonly string[];
  readonly recommendations: string;
  readonly signers: string;
  readonly by: string;
}

/** A diligencia, the opinion, an informe. */
export interface RiskRecordView {
  readonly id: string;
  readonly kind: string;
  readonly happenedAt: string;
  readonly doneBy: string;
  readonly text: string;
  readonly psychological: boolean;
  readonly present: readonly string[];
  readonly language: string | null;
  readonly interpreter: string;
  readonly conclusion: string | null;
  readonly by: string;
}

export interface RiskResolutionView {
  readonly id: string;
  readonly code: RiskResolution;
  readonly decides: RiskDecision | null;
  readonly number: string;
  readonly issuedAt: string;
  readonly by: string;
  readonly content: RiskContent;
  readonly recipients: readonly RiskRecipient[];
  readonly notifications: readonly RiskNotificationView[];
  readonly appeals: readonly RiskAppealView[];
  /** Until when it may be challenged, ISO UTC; null while not all were told. */
  readonly challengeUntil: string | null;
  /** Rule of that term. */
  readonly challengeRule: string;
}

export interface RiskNotificationView {
  readonly id: string;
  readonly personId: string;
  readonly name: string;
  readonly citedOn: readonly string[];
  readonly explainedOn: string | null;
  readonly language: string | null;
  readonly interpreter: string;
  readonly acta: string;
  readonly state: NotificationState;
  /** V26 and the like. */
  readonly warnings: readonly string[];
}

export interface RiskAppealView {
  readonly id: string;
  readonly kind: string;
  readonly filedOn: string;
  readonly filedBy: string;
  readonly text: string;
  /** Filed after its term was over. */
  readonly late: boolean;
  readonly decidedOn: string | null;
  readonly result: string | null;
  readonly secondInstance: boolean;
  readonly decisionText: string | null;
}

export interface RiskMeasureView {
  readonly id: string;
  readonly measure: string;
  readonly detail: string;
  readonly endsOn: string | null;
  readonly endedAt: string | null;
  readonly number: string;
  /** When its resolution was issued, ISO UTC. */
  readonly orderedAt: string;
}

export interface RiskPlanView {
  readonly id: string;
  readonly presentedAt: string;
  readonly antecedents: string;
  readonly problems: string;
  readonly agreements: string;
  readonly followUp: string;
  readonly responsible: string;
  readonly endsOn: string | null;
  readonly objectives: readonly {
    readonly text: string;
    readonly activities: readonly RiskActivityView[];
  }[];
}

export interface RiskActivityView {
  readonly id: string;
  readonly text: string;
  readonly directedTo: string;
  readonly responsible: string;
  readonly institution: string;
  readonly dueOn: string;
  readonly indicator: string;
  readonly state: string;
  readonly doneOn: string | null;
  readonly result: string;
}

export interface RiskFollowupView {
  readonly id: string;
  readonly kind: string;
  readonly task: string;
  readonly dueOn: string;
  readonly state: 'pending' | 'done' | 'cancelled';
  readonly assignedAt: string;
  readonly assignedTo: string;
}
