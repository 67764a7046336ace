/** What the procedures of `dossiers` answer; the page imports these as types. */
import type { DossierState, PieceSource } from '../../db/entities/index.ts';
import type {
  DossierDecision,
  DossierMode,
  DossierRequester,
} from '../../domain/catalogues/dossiers.ts';
import type { SealedClass } from '../../domain/fields/classes.ts';
import type { DossierTerm, Leave } from '../../domain/letters/dossier.ts';
import type { ReceivedDue } from '../received/types.ts';

/** `version` is the one to send back with the next change. */
export interface SavedDossier {
  readonly id: string;
  readonly version: number;
}

/** The document that asks for it. */
export interface AskingDocument {
  readonly id: string;
  /** `R-0012-2026` */
  readonly number: string;
  readonly documentNumber: string;
  /** ISO UTC */
  readonly receivedAt: string;
  /** Null once it was answered, or when it asks for no answer. */
  readonly due: ReceivedDue | null;
}

export interface DossierRow extends SavedDossier {
  readonly ordinal: number;
  readonly mode: DossierMode;
  readonly requester: DossierRequester;
  readonly requesterName: string;
  readonly state: DossierState;
  readonly document: AskingDocument | null;
  readonly recordedAt: string;
}

export interface CaseDossiers {
  /** The last first. */
  readonly requests: readonly DossierRow[];
  /** Open documents of the case that no request attends yet. */
  readonly documents: readonly AskingDocument[];
}

export interface DossierPieceView {
  readonly id: string;
  readonly source: PieceSource;
  readonly label: string;
  /** YYYY-MM-DD */
  readonly dated: string;
  readonly fieldClass: SealedClass;
  readonly folios: number | null;
  readonly namesInformant: 'si' | 'no' | null;
  readonly namesAddress: 'si' | 'no' | null;
  /** How it may leave to who asks. */
  readonly leave: Leave;
  readonly decision: DossierDecision;
  readonly reason: string;
  readonly resolution: string;
  readonly replacementId: string | null;
  /** Whether whoever asks holds the key of its class: what she cannot read she does not send. */
  readonly readable: boolean;
  /** In the copy; null for what does not go, or while it is not formed. */
  readonly from: number | null;
  readonly to: number | null;
}

/** Of a list to choose from. */
export interface Choosable {
  readonly id: string;
  readonly label: string;
}

export interface DossierView extends DossierRow {
  readonly caseId: string;
  readonly accreditation: string;
  readonly asked: string;
  readonly orderInformant: boolean;
  readonly orderAddresses: boolean;
  readonly orderDocument: string;
  readonly recordedBy: string;
  readonly term: DossierTerm;
  readonly pieces: readonly DossierPieceView[];
  /** Records of the folder that have no folios yet, and so are no pieces. */
  readonly waiting: number;
  readonly folios: number | null;
  readonly volumes: number | null;
  readonly formedAt: string | null;
  readonly handed: {
    readonly at: string;
    readonly by: string;
    readonly to: string;
    readonly document: string;
    readonly place: string;
    readonly watcher: string | null;
    readonly deskNumber: string;
    readonly letter: string | null;
    readonly copiesAsked: string;
  } | null;
  readonly closed: { readonly at: string; readonly by: string; readonly reason: string } | null;
  /** Attached copies that may go in the place of a piece. */
  readonly copies: readonly Choosable[];
  /** Issued oficios of the case, to go with the copy. */
  readonly letters: readonly Choosable[];
}
