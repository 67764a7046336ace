import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { DossierView } from '../../../../../backend/dossiers/types.ts';
import { api } from '../../../../api/trpc.ts';
import { Answer, EmptyState } from '../../../../components/feedback/States.tsx';

interface OfDossierProps {
  readonly dossierId: string | null;
  readonly children: (dossier: DossierView) => ReactNode;
}

/** One request of the case, named in the address. */
export function OfDossier({ dossierId, children }: OfDossierProps) {
  return dossierId === null ? (
    <EmptyState title="Elija el pedido">Está en «Más actos», «Pedidos del expediente».</EmptyState>
  ) : (
    <Found dossierId={dossierId}>{children}</Found>
  );
}

function Found({ dossierId, children }: OfDossierProps & { readonly dossierId: string }) {
  const found = useQuery(api.dossiers.view.queryOptions({ id: dossierId }));
  return <Answer of={found}>{children}</Answer>;
}
