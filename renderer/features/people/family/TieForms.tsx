import { useMutation } from '@tanstack/react-query';
import type { z } from 'zod';
import type { FamilyTie } from '../../../../backend/family/types.ts';
import { TIES } from '../../../../domain/catalogues/ties.ts';
import { addTie, BLANK_TOLD, changeTie } from '../../../../domain/records/family.ts';
import { api } from '../../../api/trpc.ts';
import { DraftedForm } from '../../../components/draft/DraftedForm.tsx';
import { ChoiceField } from '../../../components/form/ChoiceField.tsx';
import { useShownName } from '../../../components/people/PersonName.tsx';
import {
  CaseField,
  type FamilyFormProps,
  firstCase,
  OtherPersonField,
  ToldFields,
  toldAgainOf,
} from './fields.tsx';

type New = Omit<z.input<typeof addTie>, 'otherId' | 'kind'> & {
  readonly otherId: string | null;
  readonly kind: string | null;
};

/** First whom, then what she is to the one whose page it is. */
export function TieForm({ family, onDone }: FamilyFormProps) {
  const add = useMutation(api.family.addTie.mutationOptions());
  const shown = useShownName();
  const whose = family.people.find(({ id }) => id === family.focus)?.name ?? null;
  return (
    <DraftedForm<New, z.output<typeof addTie>>
      kind="family_tie"
      subjectId={family.focus}
      schema={addTie}
      blanks={{
        personId: family.focus,
        caseId: firstCase(family),
        otherId: null,
        kind: null,
        told: BLANK_TOLD,
      }}
      submitLabel="Guardar vínculo"
      onSubmit={(given, draftId) => add.mutateAsync({ ...given, draftId })}
      onDone={onDone}
    >
      <OtherPersonField name="otherId" label="La otra persona" required offered={family.near} />
      <ChoiceField
        name="kind"
        label={`¿Qué es de ${shown(whose)}?`}
        description="Por ejemplo, su madre o su hija/o."
        from={TIES}
        required
      />
      <CaseField family={family} />
      <ToldFields />
    </DraftedForm>
  );
}

/** Corrects it, ends it with a date, or says that it was a mistake. */
export function ChangeTieForm({ tie, onDone }: FamilyFormProps & { readonly tie: FamilyTie }) {
  const change = useMutation(api.family.changeTie.mutationOptions());
  const { id, version, personId, otherId } = tie;
  return (
    <DraftedForm<z.input<typeof changeTie>, z.output<typeof changeTie>>
      kind="family_tie_change"
      subjectId={id}
      schema={changeTie}
      version={version}
      blanks={{ personId, otherId, tieId: id, version, told: toldAgainOf(tie) }}
      submitLabel="Guardar cambio"
      onSubmit={(given, draftId) => change.mutateAsync({ ...given, draftId })}
      onDone={onDone}
    >
      <ToldFields again />
    </DraftedForm>
  );
}
