import type { PageAct } from '../../page/useOpenAct.ts';
import type { Sheet } from '../ActSheet.tsx';
import { ConsentForm } from './ConsentForm.tsx';
import { ConsentList } from './ConsentList.tsx';
import { CopyForm } from './CopyForm.tsx';
import { WithdrawForm } from './WithdrawForm.tsx';

type ConsentAct = Extract<PageAct, `consentimiento${string}`>;

/** On which basis data of the case leave; each act goes back to the list. */
export const CONSENT_SHEETS: Readonly<Record<ConsentAct, Sheet>> = {
  consentimientos: { title: 'Consentimientos', form: (props) => <ConsentList {...props} /> },
  consentimiento: {
    title: 'Consentimiento o base legal',
    form: (props) => <ConsentForm {...props} onDone={() => props.onOpen('consentimientos')} />,
  },
  'consentimiento-retirar': {
    title: 'Retirar un consentimiento',
    form: (props, id) => <WithdrawForm {...props} consentId={id} />,
  },
  'consentimiento-copia': {
    title: 'Hoja firmada del consentimiento',
    form: (props, id) => <CopyForm {...props} consentId={id} />,
  },
};
