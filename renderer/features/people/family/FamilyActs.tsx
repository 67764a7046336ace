import type { ReactNode } from 'react';
import type { FamilyView } from '../../../../backend/family/types.ts';
import { SideSheet } from '../../../components/feedback/SideSheet.tsx';
import { actIn, type Changed, type FamilyAct } from './acts.ts';
import { CareForm, ChangeCareForm } from './CareForms.tsx';
import { ChangeDeathForm, DeathForm } from './DeathForms.tsx';
import { ChangeStayForm, StayForm } from './StayForms.tsx';
import { ChangeTieForm, TieForm } from './TieForms.tsx';

interface FamilyActsProps {
  readonly family: FamilyView;
  /** What the address says is open. */
  readonly act: string | null;
  readonly onClose: () => void;
}

/** The form that is open beside the family. */
export function FamilyActs({ family, act, onClose }: FamilyActsProps) {
  const open = actIn(act);
  return (
    <SideSheet
      opened={open !== null}
      title={open === null ? '' : TITLES[open.what][open.rowId === null ? 'add' : 'change']}
      onClose={onClose}
    >
      {open === null ? null : formOf(family, open, onClose)}
    </SideSheet>
  );
}

const TITLES: Readonly<Record<Changed, { readonly add: string; readonly change: string }>> = {
  vinculo: { add: 'Agregar vínculo', change: 'Cambiar vínculo' },
  hogar: { add: 'Con quién vive', change: 'Cambiar con quién vive' },
  cuidado: { add: 'Con quién ha vivido', change: 'Cambiar con quién ha vivido' },
  fallecimiento: { add: 'Anotar que falleció', change: 'Cambiar fallecimiento' },
};

/** Nothing for a row that is not there any more. */
function formOf(family: FamilyView, { what, rowId }: FamilyAct, onDone: () => void): ReactNode {
  const form = { family, onDone };
  if (what === 'vinculo') {
    if (rowId === null) return <TieForm {...form} />;
    const tie = family.ties.find(({ id }) => id === rowId);
    return tie === undefined ? null : <ChangeTieForm {...form} tie={tie} />;
  }
  if (what === 'hogar') {
    if (rowId === null) return <StayForm {...form} />;
    const stay = family.homes.flatMap(({ members }) => members).find(({ id }) => id === rowId);
    return stay === undefined ? null : <ChangeStayForm {...form} stay={stay} />;
  }
  if (what === 'cuidado') {
    if (rowId === null) return <CareForm {...form} />;
    const care = family.care.find(({ id }) => id === rowId);
    return care === undefined ? null : <ChangeCareForm {...form} care={care} />;
  }
  if (rowId === null) return <DeathForm {...form} />;
  const death = family.people.find(({ id }) => id === family.focus)?.death ?? null;
  return death?.id === rowId ? <ChangeDeathForm {...form} death={death} /> : null;
}
