/** The expediente that somebody asks for: the request, what becomes of each piece, how it was handed. */
import type {
  DossierDecision,
  DossierMode,
  DossierRequester,
} from '../../domain/catalogues/dossiers.ts';
import type { SealedClass } from '../../domain/fields/classes.ts';
import {
  bool,
  defineEntity,
  id,
  integer,
  integerOrNull,
  type Row,
  text,
  textOrNull,
} from './define.ts';

/** `formed`: its pieces and folios are fixed. `done`: handed over, or read. `closed`: neither. */
export type DossierState = 'open' | 'formed' | 'done' | 'closed';

export const dossiers = defineEntity('dossiers', {
  id: id(),
  version: integer(),
  caseId: text(),
  /** Its place among the requests of the case. */
  ordinal: integer(),
  mode: text<DossierMode>(),
  requester: text<DossierRequester>(),
  /** The court, the prosecutor's office or the person. */
  requesterName: text(),
  /** Identity document, or the power of whoever asks for a party; empty for an authority. */
  accreditation: text(),
  /** The document that asks, with its term; null when it was asked by word of mouth. */
  receivedId: textOrNull(),
  asked: text(),
  orderInformant: bool(),
  orderAddresses: bool(),
  /** Which resolution or disposition orders it expressly; empty for none. */
  orderDocument: text(),
  state: text<DossierState>(),
  recordedAt: text(),
  recordedBy: text(),
  formedAt: textOrNull(),
  formedBy: textOrNull(),
  folios: integerOrNull(),
  volumes: integerOrNull(),
  /** First characters of the hash of what was formed: its papers say them. */
  mark: textOrNull(),
  handedAt: textOrNull(),
  handedBy: textOrNull(),
  /** Who received the copy, or read. */
  handedTo: text(),
  handedDocument: text(),
  place: text(),
  /** Operator under whose eyes it was read; null for a copy. */
  watcherId: textOrNull(),
  deskNumber: text(),
  /** The oficio that goes with the copy; null for none. */
  letterId: textOrNull(),
  /** What she who read asked to be copied; empty for nothing. */
  copiesAsked: text(),
  closedAt: textOrNull(),
  closedBy: textOrNull(),
  closedReason: textOrNull(),
});
export type Dossier = Row<typeof dossiers>;

/** `papel`: it is in the folder alone, and its copy is put in by hand. */
export type PieceSource = 'oficio' | 'documento' | 'adjunto' | 'papel';

export const dossierPieces = defineEntity('dossier_pieces', {
  id: id(),
  dossierId: text(),
  caseId: text(),
  position: integer(),
  source: text<PieceSource>(),
  /** Of the letter, the paper, the file or the piece of the folder. */
  recordId: text(),
  /** As the index prints it: never who it is about. */
  label: text(),
  /** YYYY-MM-DD */
  dated: text(),
  fieldClass: text<SealedClass>(),
  /** Of the copy; of a file, once it is formed. */
  folios: integerOrNull(),
  /** Whether it lets who informed, or where a protected person lives, be known; null while nobody looked. */
  namesInformant: textOrNull<'si' | 'no'>(),
  namesAddress: textOrNull<'si' | 'no'>(),
  decision: text<DossierDecision>(),
  reason: text(),
  /** Of the resolution that closes it to a party. */
  resolution: text(),
  /** The attached copy that goes in its place. */
  replacementId: textOrNull(),
  /** Of the bytes that go, hex, once it is formed; null for paper and for what stays. */
  sha256: textOrNull(),
});
export type DossierPiece = Row<typeof dossierPieces>;
