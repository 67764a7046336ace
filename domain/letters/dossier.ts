/**
 * The expediente that an authority or a party asks for: which piece may leave to whom, and how what
 * leaves is bound. The original never leaves (RDNA 27.h): copies do, or it is read in the office.
 *
 * Who informed stays unknown (R1297 23.2), and so does where a protected person lives (Reglamento Ley
 * 30364, art. 9): only a judge or a prosecutor who orders it expressly has either. A party reads the
 * file but for what a reasoned resolution closes to it (R1297 40) and what touches the intimacy of
 * others (TUO Ley 27444, art. 171.1). Health and intimate data leave to other authorities with a reason
 * alone (TUO Ley 27806, arts. 17.5 and 18).
 */
import type { DossierDecision, DossierMode, DossierRequester } from '../catalogues/dossiers.ts';
import type { SealedClass } from '../fields/classes.ts';
import { foliate, volumesOf } from './foliation.ts';

/** What the request orders expressly, in so many words. */
export interface ExpressOrder {
  readonly informant: boolean;
  readonly addresses: boolean;
}

/** What is known of a piece. Null: nobody has looked yet. */
export interface PieceMarks {
  /** Under which class it is sealed; of a paper in the folder, as it would be. */
  readonly fieldClass: SealedClass;
  readonly namesInformant: boolean | null;
  readonly namesAddress: boolean | null;
}

/** Who asks, and what is ordered. */
export interface Asked {
  readonly requester: DossierRequester;
  readonly order: ExpressOrder;
}

/**
 * Whether a piece may leave whole: `free`; with a written `reason`; once an express `order` says so;
 * `never`; `unknown` while nobody has said whom it names.
 */
export type Leave = 'free' | 'reason' | 'order' | 'never' | 'unknown';

/** Whether an express order of it opens what is reserved. */
export const mayOrder = (requester: DossierRequester): boolean =>
  requester === 'juzgado' || requester === 'fiscalia';

/** Whether it is a party, to whom a resolution may close a piece (R1297 40). */
export const isParty = (requester: DossierRequester): boolean =>
  requester === 'parte' || requester === 'abogado';

export function leaveOf(piece: PieceMarks, { requester, order }: Asked): Leave {
  const { fieldClass, namesInformant, namesAddress } = piece;
  if (namesInformant === null || namesAddress === null) return 'unknown';
  const reserved = [
    ...(namesInformant || fieldClass === 'informante' ? [order.informant] : []),
    ...(namesAddress ? [order.addresses] : []),
  ];
  if (mayOrder(requester)) return reserved.every((ordered) => ordered) ? 'free' : 'order';
  if (reserved.length > 0 || fieldClass === 'reservado_30364') return 'never';
  return fieldClass === 'sensible' && isParty(requester) ? 'free' : 'reason';
}

/** What a piece gets while nobody decides otherwise: what may not leave freely stays reserved. */
export const usualDecision = (piece: PieceMarks, asked: Asked): DossierDecision =>
  leaveOf(piece, asked) === 'free' ? 'va' : 'reservada';

/** Why a decision cannot stand; codes of `domain/errors.ts`. */
export type DecisionFault =
  | 'dossier_unmarked'
  | 'dossier_needs_order'
  | 'dossier_never'
  | 'dossier_needs_reason'
  | 'dossier_needs_copy'
  | 'dossier_needs_resolution'
  | 'dossier_not_a_party';

export interface Decided {
  readonly decision: DossierDecision;
  /** Why; may be empty where no reason is asked. */
  readonly reason: string;
  /** Of the resolution that closes it to a party; empty for none. */
  readonly resolution: string;
  /** Of the copy that goes in its place; null when none does. */
  readonly copyClass: SealedClass | null;
}

/** @returns null for a decision that stands. */
export function decisionFault(
  piece: PieceMarks,
  asked: Asked,
  { decision, reason, resolution, copyClass }: Decided,
): DecisionFault | null {
  switch (decision) {
    case 'reservada':
      return null;
    case 'excluida':
      if (!isParty(asked.requester)) return 'dossier_not_a_party';
      return resolution === '' ? 'dossier_needs_resolution' : null;
    case 'reemplazada':
      if (copyClass === null) return 'dossier_needs_copy';
      return faultOf(leaveOf(covered(copyClass), asked), reason) ?? needsReason(reason);
    case 'va':
      return faultOf(leaveOf(piece, asked), reason);
  }
}

/** A copy where somebody covered what may not leave: it names neither, and keeps its own class. */
const covered = (fieldClass: SealedClass): PieceMarks => ({
  fieldClass,
  namesInformant: false,
  namesAddress: false,
});

const needsReason = (reason: string): DecisionFault | null =>
  reason === '' ? 'dossier_needs_reason' : null;

function faultOf(leave: Leave, reason: string): DecisionFault | null {
  switch (leave) {
    case 'free':
      return null;
    case 'reason':
      return needsReason(reason);
    case 'order':
      return 'dossier_needs_order';
    case 'never':
      return 'dossier_never';
    case 'unknown':
      return 'dossier_unmarked';
  }
}

/** Whether something of the piece leaves. */
export const leaves = (decision: DossierDecision): boolean =>
  decision === 'va' || decision === 'reemplazada';

/** A piece, or the part of one, in a body of the copy, with its own folios there. */
export type Bound<P> = P & {
  readonly from: number;
  readonly to: number;
  /** First folio of the whole piece: another than `from` in the second part of a parted one. */
  readonly first: number;
};

/**
 * What leaves, in its order, under folios of its own from 1, in bodies of at most 200 (TUO Ley 27444,
 * art. 163). A piece is parted only when it is longer than a body.
 */
export function bind<P extends { readonly decision: DossierDecision; readonly folios: number }>(
  pieces: readonly P[],
): Bound<P>[][] {
  const going = pieces.filter(({ decision }) => leaves(decision));
  const folios = foliate(
    going.map((piece) => piece.folios),
    1,
  );
  return volumesOf(
    going.map((piece, at) => {
      const { from, to } = folios[at] ?? { from: 0, to: 0 };
      return { ...piece, from, to, first: from };
    }),
  );
}

export interface DossierTerm {
  readonly words: string;
  readonly norm: string;
  /** False: *por verificar*. */
  readonly verified: boolean;
}

/** Within what time it is attended when the document does not say so. */
export function termOf(requester: DossierRequester, mode: DossierMode): DossierTerm {
  if (isParty(requester))
    return {
      words:
        mode === 'lectura'
          ? 'Se atiende de inmediato, en la oficina, y basta pedirlo de palabra'
          : 'Se atiende apenas se forma la copia',
      norm: 'TUO Ley 27444, art. 171',
      verified: false,
    };
  return {
    words: 'Corre el plazo que fija el documento; si no fija uno, 7 días hábiles',
    norm: 'TUO Ley 27444, art. 143.3',
    verified: false,
  };
}
