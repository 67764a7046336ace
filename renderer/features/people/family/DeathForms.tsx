import { useMutation } from '@tanstack/react-query';
import type { z } from 'zod';
import type { FamilyTold } from '../../../../backend/family/types.ts';
import { addDeath, BLANK_TOLD, changeDeath } from '../../../../domain/records/family.ts';
import { api } from '../../../api/trpc.ts';
import { DraftedForm } from '../../../components/draft/DraftedForm.tsx';
import { CaseField, type FamilyFormProps, firstCase, ToldFields, toldAgainOf } from './fields.tsx';

const ON = 'Fecha en que falleció';

/** That whom the page is about died. */
export function DeathForm({ family, onDone }: FamilyFormProps) {
  const add = useMutation(api.family.addDeath.mutationOptions());
  return (
    <DraftedForm<z.input<typeof addDeath>, z.output<typeof addDeath>>
      kind="family_death"
      subjectId={family.focus}
      schema={addDeath}
      blanks={{ personId: family.focus, caseId: firstCase(family), told: BLANK_TOLD }}
      submitLabel="Anotar"
      onSubmit={(given, draftId) => add.mutateAsync({ ...given, draftId })}
      onDone={onDone}
    >
      <ToldFields from={ON} until={null} />
      <CaseField family={family} />
    </DraftedForm>
  );
}

export function ChangeDeathForm({
  family,
  death,
  onDone,
}: FamilyFormProps & { readonly death: FamilyTold }) {
  const change = useMutation(api.family.changeDeath.mutationOptions());
  const { id, version } = death;
  return (
    <DraftedForm<z.input<typeof changeDeath>, z.output<typeof changeDeath>>
      kind="family_death_change"
      subjectId={id}
      schema={changeDeath}
      version={version}
      blanks={{ personId: family.focus, deathId: id, version, told: toldAgainOf(death) }}
      submitLabel="Guardar cambio"
      onSubmit={(given, draftId) => change.mutateAsync({ ...given, draftId })}
      onDone={onDone}
    >
      <ToldFields from={ON} until={null} again />
    </DraftedForm>
  );
}
