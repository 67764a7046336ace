import {
  type Dossier,
  type DossierPiece,
  type DossierState,
  dossierPieces,
  dossiers,
} from '../../db/entities/index.ts';
import type { Tx } from '../../db/store.ts';
import { Refusal } from '../../domain/errors.ts';
import type { Asked, PieceMarks } from '../../domain/letters/dossier.ts';
import type { WritingContext } from '../core/procedure.ts';
import type { SavedDossier } from './types.ts';

/** @throws Refusal `not_found`; `conflict` for another version; `dossier_state` for another state. */
export async function loadDossier(
  tx: Tx,
  { id, version }: { readonly id: string; readonly version?: number },
  states?: readonly DossierState[],
): Promise<Dossier> {
  const found = await tx.findOneBy(dossiers, { id });
  if (found === null) throw new Refusal('not_found');
  if (version !== undefined && found.version !== version) throw new Refusal('conflict');
  if (states !== undefined && !states.includes(found.state)) throw new Refusal('dossier_state');
  return found;
}

/** In the order of the copy. */
export const piecesOf = (tx: Tx, dossierId: string): Promise<DossierPiece[]> =>
  tx.find(dossierPieces, { where: { dossierId }, order: { position: 'ASC' } });

/** Changes columns and the version, so that a form opened before is refused. */
export async function updateDossier(
  { tx }: Pick<WritingContext, 'tx'>,
  { id, version }: SavedDossier,
  changes: Partial<Omit<Dossier, 'id' | 'version'>>,
): Promise<SavedDossier> {
  await tx.update(dossiers, { id }, { ...changes, version: version + 1 });
  return { id, version: version + 1 };
}

/** What was formed holds no more once a piece changes. */
export const NOT_FORMED = {
  state: 'open',
  formedAt: null,
  formedBy: null,
  folios: null,
  volumes: null,
  mark: null,
} as const;

export const askedOf = ({
  requester,
  orderInformant,
  orderAddresses,
}: Pick<Dossier, 'requester' | 'orderInformant' | 'orderAddresses'>): Asked => ({
  requester,
  order: { informant: orderInformant, addresses: orderAddresses },
});

export const marksOf = ({
  fieldClass,
  namesInformant,
  namesAddress,
}: Pick<DossierPiece, 'fieldClass' | 'namesInformant' | 'namesAddress'>): PieceMarks => ({
  fieldClass,
  namesInformant: namesInformant === null ? null : namesInformant === 'si',
  namesAddress: namesAddress === null ? null : namesAddress === 'si',
});
