import type { DutyOccurrence, DutyView } from '../../../../backend/fixed-duties/types.ts';
import { SideSheet } from '../../../components/feedback/SideSheet.tsx';
import { AddDuty, ChangeDuty } from './DefinitionForms.tsx';
import { DesignationForm, FulfilForm, PrepareForm, ReopenForm, SkipForm } from './RecordForms.tsx';

/** What the address says is open: an act, of which duty, of which time. */
export interface Opened {
  readonly act: string;
  readonly dutyId: string | null;
  readonly occurrence: string | null;
}

interface DutyDialogsProps {
  readonly opened: Opened | null;
  readonly duties: readonly DutyView[];
  readonly occurrences: readonly DutyOccurrence[];
  readonly onClose: () => void;
}

/** A form that was left half typed says itself which duty it is of. */
export function DutyDialogs({ opened, duties, occurrences, onClose }: DutyDialogsProps) {
  const duty = duties.find(({ id }) => id === opened?.dutyId) ?? null;
  const form = {
    duties,
    occurrences,
    which: { dutyId: opened?.dutyId ?? '', occurrence: opened?.occurrence ?? '' },
    onDone: onClose,
  };
  const sheet = (act: string, title: string) => ({
    opened: opened?.act === act,
    title,
    onClose,
  });
  return (
    <>
      <SideSheet {...sheet('cumplir', 'Obligación cumplida')}>
        <FulfilForm {...form} />
      </SideSheet>
      <SideSheet {...sheet('preparar', 'Obligación preparada')}>
        <PrepareForm {...form} />
      </SideSheet>
      <SideSheet {...sheet('omitir', 'No corresponde esta vez')}>
        <SkipForm {...form} />
      </SideSheet>
      <SideSheet {...sheet('reabrir', 'Deshacer lo anotado')}>
        <ReopenForm {...form} />
      </SideSheet>
      <SideSheet {...sheet('designar', 'Anotar una designación')}>
        <DesignationForm {...form} />
      </SideSheet>
      <SideSheet {...sheet('nueva', 'Agregar obligación')}>
        <AddDuty onDone={onClose} />
      </SideSheet>
      {duty === null ? null : (
        <SideSheet {...sheet('cambiar', 'Cambiar la obligación')}>
          <ChangeDuty key={duty.id} duty={duty} onDone={onClose} />
        </SideSheet>
      )}
    </>
  );
}
