import type { PageAct } from '../../page/useOpenAct.ts';
import type { Sheet } from '../ActSheet.tsx';
import { CloseForm, HandForm } from './EndForms.tsx';
import { PieceForm } from './PieceForm.tsx';
import { RequestForm } from './RequestForm.tsx';
import { RequestList } from './RequestList.tsx';
import { RequestSheet } from './RequestSheet.tsx';
import { pieceIn } from './words.ts';

type DossierAct = Extract<PageAct, `pedido${string}`>;

/** Who asked for the expediente, and what is done with each request. */
export const DOSSIER_SHEETS: Readonly<Record<DossierAct, Sheet>> = {
  pedidos: { title: 'Pedidos del expediente', form: (props) => <RequestList {...props} /> },
  'pedido-nuevo': {
    title: 'Registrar pedido del expediente',
    form: (props) => <RequestForm {...props} />,
  },
  pedido: {
    title: 'Pedido del expediente',
    form: (props, id) => <RequestSheet {...props} dossierId={id} />,
  },
  'pedido-pieza': {
    title: 'Decidir sobre una pieza',
    form: (props, id) => <PieceForm {...props} {...pieceIn(id)} />,
  },
  'pedido-entrega': {
    title: 'Entrega o lectura',
    form: (props, id) => <HandForm {...props} dossierId={id} />,
  },
  'pedido-cierre': {
    title: 'Cerrar el pedido',
    form: (props, id) => <CloseForm {...props} dossierId={id} />,
  },
};
