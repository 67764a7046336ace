/** Who sees a case beside what their roles allow, as the case page shows it. */
export interface CaseAccess {
  readonly seal: {
    readonly at: string;
    readonly by: string;
    /** Empty for who does not hold the key of its class. */
    readonly reason: string;
    readonly readers: readonly { readonly id: string; readonly name: string }[];
  } | null;
  /** Who must abstain; matches of a document number for whoever decides on them only. */
  readonly conflicts: readonly {
    readonly operatorId: string;
    readonly name: string;
    readonly cause: string;
    /** Null when nobody declared it: her document number is that of somebody of the case. */
    readonly at: string | null;
  }[];
  /** The session's own access under emergency, and until when; null when its role suffices. */
  readonly emergencyUntil: string | null;
  /** What the session may do here. */
  readonly may: {
    readonly seal: boolean;
    readonly conflicts: boolean;
    readonly abstain: boolean;
    readonly seeInformant: boolean;
  };
}

/** Somebody looked at a case of another team. */
export interface EmergencyNotice {
  readonly id: string;
  readonly caseId: string;
  readonly caseNumber: string;
  readonly by: string;
  readonly reason: string;
  readonly beganAt: string;
  readonly endsAt: string;
}

export interface Abstained {
  /** Who answers for the case from now on; null when it had nobody. */
  readonly substitute: string | null;
  /** Nobody else of the office could decide on it: somebody must be named. */
  readonly nobodyElse: boolean;
}
