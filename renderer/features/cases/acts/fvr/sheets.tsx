import type { PageAct } from '../../page/useOpenAct.ts';
import type { Sheet } from '../ActSheet.tsx';
import { AnnulForm } from './AnnulForm.tsx';
import { CalculateForm } from './CalculateForm.tsx';
import { ScanForm } from './ScanForm.tsx';
import { SheetForm } from './SheetForm.tsx';

type FvrAct = Extract<PageAct, `fvr-${string}`>;

/** Sheets of risk valuation: the authority's, and the calculation that orients. */
export const FVR_SHEETS: Readonly<Record<FvrAct, Sheet>> = {
  'fvr-registrar': {
    title: 'Ficha de valoración de riesgo',
    form: (props, id) => <SheetForm {...props} sheetId={id} />,
  },
  'fvr-calcular': {
    title: 'Cálculo orientador',
    form: (props) => <CalculateForm {...props} />,
  },
  'fvr-anular': {
    title: 'Anular una ficha',
    form: (props, id) => <AnnulForm {...props} sheetId={id} />,
  },
  'fvr-copia': {
    title: 'Copia de la ficha',
    form: (props, id) => <ScanForm {...props} sheetId={id} />,
  },
};
