import { useMutation } from '@tanstack/react-query';
import type { z } from 'zod';
import type { FamilyCare, FamilyView } from '../../../../backend/family/types.ts';
import { CARE_BASES, CARE_KINDS } from '../../../../domain/catalogues/ties.ts';
import { addCare, BLANK_TOLD, changeCare } from '../../../../domain/records/family.ts';
import { api } from '../../../api/trpc.ts';
import { DraftedForm } from '../../../components/draft/DraftedForm.tsx';
import { ChoiceField } from '../../../components/form/ChoiceField.tsx';
import { TextField } from '../../../components/form/TextField.tsx';
import {
  CaseField,
  type FamilyFormProps,
  firstCase,
  OtherPersonField,
  ToldFields,
  toldAgainOf,
} from './fields.tsx';

type Open<T> = Omit<T, 'kind' | 'basis'> & {
  readonly kind: string | null;
  readonly basis: string | null;
};

/** A time with somebody, and under which measure or agreement. */
export function CareForm({ family, onDone }: FamilyFormProps) {
  const add = useMutation(api.family.addCare.mutationOptions());
  return (
    <DraftedForm<Open<z.input<typeof addCare>>, z.output<typeof addCare>>
      kind="family_care"
      subjectId={family.focus}
      schema={addCare}
      blanks={{
        personId: family.focus,
        caseId: firstCase(family),
        kind: null,
        carerId: null,
        place: null,
        basis: null,
        basisText: null,
        told: BLANK_TOLD,
      }}
      submitLabel="Guardar"
      onSubmit={(given, draftId) => add.mutateAsync({ ...given, draftId })}
      onDone={onDone}
    >
      <CareFields family={family} />
      <CaseField family={family} />
      <ToldFields until="Hasta, si ya no vive allí" />
    </DraftedForm>
  );
}

export function ChangeCareForm({
  family,
  care,
  onDone,
}: FamilyFormProps & { readonly care: FamilyCare }) {
  const change = useMutation(api.family.changeCare.mutationOptions());
  const { id, version, kind, carer, place, basis, basisText } = care;
  return (
    <DraftedForm<Open<z.input<typeof changeCare>>, z.output<typeof changeCare>>
      kind="family_care_change"
      subjectId={id}
      schema={changeCare}
      version={version}
      blanks={{
        personId: family.focus,
        careId: id,
        version,
        kind,
        carerId: carer?.id ?? null,
        place,
        basis,
        basisText,
        told: toldAgainOf(care),
      }}
      submitLabel="Guardar cambio"
      onSubmit={(given, draftId) => change.mutateAsync({ ...given, draftId })}
      onDone={onDone}
    >
      <CareFields family={family} />
      <ToldFields until="Hasta, si ya no vive allí" again />
    </DraftedForm>
  );
}

function CareFields({ family }: { readonly family: FamilyView }) {
  return (
    <>
      <ChoiceField name="kind" label="Con quién" from={CARE_KINDS} required />
      <OtherPersonField
        name="carerId"
        label="La persona, si está registrada"
        offered={family.people.filter(({ id }) => id !== family.focus)}
      />
      <TextField
        name="place"
        label="Si no: la familia o el centro, por su nombre"
        description="Nunca la ubicación de un refugio."
      />
      <ChoiceField name="basis" label="Por qué medida o acuerdo" from={CARE_BASES} required />
      <TextField name="basisText" label="Número y fecha del documento" />
    </>
  );
}
