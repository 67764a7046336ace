import { useMutation } from '@tanstack/react-query';
import type { z } from 'zod';
import type { FamilyStay, FamilyView } from '../../../../backend/family/types.ts';
import { goesOn } from '../../../../domain/family/shown.ts';
import { addStay, BLANK_TOLD, changeStay } from '../../../../domain/records/family.ts';
import { api } from '../../../api/trpc.ts';
import { DraftedForm } from '../../../components/draft/DraftedForm.tsx';
import { today } from '../../../components/time/useNow.ts';
import {
  CaseField,
  type FamilyFormProps,
  firstCase,
  OtherPersonField,
  ToldFields,
  toldAgainOf,
} from './fields.tsx';

type New = Omit<z.input<typeof addStay>, 'otherId'> & { readonly otherId: string | null };

/** They live together: where the other one lives with others already, she is one of them. */
export function StayForm({ family, onDone }: FamilyFormProps) {
  const add = useMutation(api.family.addStay.mutationOptions());
  const offered = [
    ...family.people.filter(({ id }) => id !== family.focus),
    ...family.near.filter(({ id }) => family.people.every((person) => person.id !== id)),
  ];
  return (
    <DraftedForm<New, z.output<typeof addStay>>
      kind="family_stay"
      subjectId={family.focus}
      schema={addStay}
      blanks={{
        personId: family.focus,
        caseId: firstCase(family),
        otherId: null,
        memberId: null,
        told: BLANK_TOLD,
      }}
      submitLabel="Guardar"
      onSubmit={(given, draftId) =>
        add.mutateAsync({ ...given, memberId: homeOf(family, given.otherId), draftId })
      }
      onDone={onDone}
    >
      <OtherPersonField name="otherId" label="Vive con" required offered={offered} />
      <CaseField family={family} />
      <ToldFields />
    </DraftedForm>
  );
}

/** The row by which somebody lives in a home now. */
const homeOf = ({ homes }: FamilyView, personId: string): string | null =>
  homes
    .flatMap(({ members }) => members)
    .find((member) => member.personId === personId && goesOn(member, today()))?.id ?? null;

/** Corrects since when, says until when, or that it was a mistake. */
export function ChangeStayForm({ stay, onDone }: FamilyFormProps & { readonly stay: FamilyStay }) {
  const change = useMutation(api.family.changeStay.mutationOptions());
  const { id, version, personId } = stay;
  return (
    <DraftedForm<z.input<typeof changeStay>, z.output<typeof changeStay>>
      kind="family_stay_change"
      subjectId={id}
      schema={changeStay}
      version={version}
      blanks={{ personId, memberId: id, version, told: toldAgainOf(stay) }}
      submitLabel="Guardar cambio"
      onSubmit={(given, draftId) => change.mutateAsync({ ...given, draftId })}
      onDone={onDone}
    >
      <ToldFields again />
    </DraftedForm>
  );
}
