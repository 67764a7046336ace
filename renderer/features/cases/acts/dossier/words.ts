import type { DossierRow, DossierView } from '../../../../../backend/dossiers/types.ts';
import type { Leave } from '../../../../../domain/letters/dossier.ts';

/** How a request stands. */
export const STATES: Readonly<Record<DossierRow['state'], string>> = {
  open: 'En preparación',
  formed: 'Formado, por entregar',
  done: 'Atendido',
  closed: 'Cerrado sin entregar',
};

/** Why a piece does not go by itself. */
export const LEAVES: Readonly<Record<Leave, string>> = {
  free: 'Puede ir.',
  reason: 'Va solo con un motivo escrito.',
  order: 'Nombra lo que el pedido no ordena expresamente: queda reservada.',
  never: 'No se entrega a quien la pide.',
  unknown: 'Falta revisarla: diga si nombra a quien informó o una dirección protegida.',
};

/** «Copia N.° 2» */
export const named = ({ mode, ordinal }: Pick<DossierView, 'mode' | 'ordinal'>): string =>
  `${mode === 'copias' ? 'Copia' : 'Lectura'} N.° ${ordinal}`;

/** A request and one of its pieces, as the address names both. */
export const pieceAddress = (dossierId: string, pieceId: string): string =>
  `${dossierId}.${pieceId}`;

export function pieceIn(subject: string | null): {
  readonly dossierId: string | null;
  readonly pieceId: string | null;
} {
  const [dossierId = null, pieceId = null] = (subject ?? '').split('.');
  return { dossierId: dossierId === '' ? null : dossierId, pieceId };
}
