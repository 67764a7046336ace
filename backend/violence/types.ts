import type {
  AskedBefore,
  Attended,
  CaseRole,
  InViolenceDetail,
  ViolenceNotice,
  ViolenceRoute,
} from '../../db/entities/index.ts';
import type {
  MeasureChange,
  ViolenceMeasureCode,
  ViolenceRole,
  VisitOutcome,
} from '../../domain/catalogues/violence.ts';
import type { Actor } from '../../domain/violence/clocks.ts';
import type {
  ActChoice,
  ViolenceAct,
  ViolenceState,
  ViolenceStep,
} from '../../domain/violence/route.ts';
import type { TermView } from '../cases/types.ts';
import type { LevelInForce } from './level.ts';

/** Of one case; the route is null while none was opened. */
export interface ViolenceOfCase {
  /** For the form that opens it. */
  readonly people: readonly PersonView[];
  readonly route: RouteView | null;
  /** When the mark was found, ISO UTC; null where it was before the program counted it. */
  readonly foundAt: string | null;
}

export interface PersonView {
  /** Of the participation in the case. */
  readonly casePersonId: string;
  readonly name: string;
  readonly caseRole: CaseRole;
  /** Null: nobody said yet. */
  readonly role: ViolenceRole | null;
  readonly detail: InViolenceDetail | null;
}

export interface RouteView
  extends Pick<
    ViolenceRoute,
    | 'id'
    | 'version'
    | 'knownAt'
    | 'origin'
    | 'condition'
    | 'types'
    | 'modalities'
    | 'pregnancy'
    | 'disability'
    | 'uniqueCode'
    | 'listedAs'
    | 'platformNumber'
    | 'attendedAt'
    | 'closedAt'
    | 'closing'
    | 'closingText'
    | 'archivedAt'
  > {
  readonly state: ViolenceState;
  readonly attended: Attended | null;
  readonly asked: AskedBefore | null;
  readonly level: LevelInForce | null;
  readonly path: readonly ViolenceStep[];
  readonly terms: readonly OwnTermView[];
  /** What others owe, to be asked after. */
  readonly others: readonly OthersTermView[];
  readonly next: ViolenceAct | null;
  readonly acts: readonly ActChoice[];
  readonly notices: readonly NoticeView[];
  readonly measures: readonly MeasureView[];
  readonly supervisions: readonly SupervisionView[];
  readonly breaches: readonly BreachView[];
  readonly views: readonly GrantedView[];
}

export interface OwnTermView extends TermView {
  /** Of its row. */
  readonly key: string;
  /** What it is about; null: not a single measure. */
  readonly measure: ViolenceMeasureCode | null;
}

export interface OthersTermView extends TermView {
  readonly key: string;
  readonly actor: Actor;
}

export interface NoticeView
  extends Pick<
    ViolenceNotice,
    'id' | 'isReport' | 'byOthers' | 'at' | 'medium' | 'takenBy' | 'place' | 'number' | 'notes'
  > {
  readonly destination: string;
  readonly institution: string | null;
  readonly by: string;
}

export interface MeasureView {
  readonly id: string;
  readonly measure: ViolenceMeasureCode;
  /** As it stands today. */
  readonly text: string;
  readonly resolution: string;
  readonly judicialFile: string;
  readonly court: string;
  readonly givenAt: string;
  readonly notifiedAt: string | null;
  readonly distance: number | null;
  readonly executes: string;
  readonly supervises: string;
  readonly entrusted: boolean;
  readonly inForce: boolean;
  readonly endedAt: string | null;
  /** Null: nobody has looked. */
  readonly compliance: VisitOutcome | null;
  /** As given first, then what the juzgado decided. */
  readonly history: readonly {
    readonly kind: MeasureChange | 'dictada';
    readonly at: string;
    readonly resolution: string;
    readonly text: string;
  }[];
}

export interface SupervisionView {
  readonly id: string;
  readonly kind: 'visita' | 'informe';
  readonly measureId: string | null;
  readonly at: string;
  readonly outcome: VisitOutcome | null;
  readonly document: string;
  readonly text: string;
  readonly by: string;
}

export interface BreachView {
  readonly id: string;
  readonly measureId: string;
  readonly knownAt: string;
  readonly text: string;
  readonly toldAt: string | null;
  readonly toldDocument: string;
}

export interface GrantedView {
  readonly id: string;
  readonly officer: string;
  readonly officerPost: string;
  readonly grantedAt: string;
  readonly expiresAt: string;
  readonly over: boolean;
}

export interface MinimumView {
  readonly id: string;
  /** The code of the case where names are kept by it; else empty. */
  readonly code: string;
  readonly officer: string;
  readonly officerDocument: string;
  readonly officerPost: string;
  readonly expiresAt: string;
  /** Then nothing is said of any place. */
  readonly inRefuge: boolean;
  readonly places: readonly {
    readonly address: string | null;
    readonly reference: string | null;
    readonly community: string | null;
    /** Null also where a safe one is told. */
    readonly phone: string | null;
  }[];
  readonly safePhone: string;
  readonly safeHours: string;
}
