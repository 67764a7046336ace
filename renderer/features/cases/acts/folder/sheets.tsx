import type { PageAct } from '../../page/useOpenAct.ts';
import type { Sheet } from '../ActSheet.tsx';
import { FoliateForm, GiveBackForm, LendForm } from './FolderForms.tsx';
import { FolderSheet } from './FolderSheet.tsx';

type FolderAct = Extract<PageAct, `carpeta${string}`>;

/** The folder of the case, and what is done with it; each act goes back to the folder. */
export const FOLDER_SHEETS: Readonly<Record<FolderAct, Sheet>> = {
  carpeta: { title: 'Carpeta', form: (props) => <FolderSheet {...props} /> },
  'carpeta-prestar': {
    title: 'Prestar la carpeta',
    form: (props) => <LendForm {...props} onDone={() => props.onOpen('carpeta')} />,
  },
  'carpeta-devolver': {
    title: 'Devolución de la carpeta',
    form: (props) => <GiveBackForm {...props} onDone={() => props.onOpen('carpeta')} />,
  },
  'carpeta-foliar': {
    title: 'Foliar la carpeta',
    form: (props) => <FoliateForm {...props} onDone={() => props.onOpen('carpeta')} />,
  },
};
