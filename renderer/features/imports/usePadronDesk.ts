import { useParams } from 'react-router';
import { PADRON_DESKS, type PadronDesk } from '../../../domain/records/imports.ts';

/** The desk that the address names; null for one without a padrón. */
export function usePadronDesk(): PadronDesk | null {
  const { desk } = useParams();
  return PADRON_DESKS.find((known) => known === desk) ?? null;
}

/** After «el padrón». */
export const OF_DESK: Readonly<Record<PadronDesk, string>> = {
  omaped: 'de la OMAPED',
  ciam: 'del CIAM',
};
