import type { PageAct } from '../../page/useOpenAct.ts';
import type { Sheet } from '../ActSheet.tsx';
import { MeetingForm, OtherCaseForm } from './MeetingForms.tsx';

type MeetingAct = Extract<PageAct, `reunion${string}`>;

/** Multidisciplinary meetings about the case. */
export const MEETING_SHEETS: Readonly<Record<MeetingAct, Sheet>> = {
  reunion: {
    title: 'Nueva reunión multidisciplinaria',
    form: (props) => <MeetingForm {...props} />,
  },
  'reunion-otra': {
    title: 'Tratar este caso en una reunión ya anotada',
    form: (props) => <OtherCaseForm {...props} />,
  },
};
