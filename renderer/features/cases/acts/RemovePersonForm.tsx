import { Text } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import type { CaseView } from '../../../../backend/cases/types.ts';
import { LIMITS } from '../../../../domain/records/basics.ts';
import { removeCasePerson } from '../../../../domain/records/case-acts.ts';
import { api } from '../../../api/trpc.ts';
import { DraftedForm } from '../../../components/draft/DraftedForm.tsx';
import { useFieldValue } from '../../../components/form/context.tsx';
import { LongTextField } from '../../../components/form/TextField.tsx';
import { PersonName } from '../../../components/people/PersonName.tsx';
import type { ActFormProps } from './ActSheet.tsx';

/** Takes out someone who was put there by mistake; why is kept. */
export function RemovePersonForm({
  file,
  onDone,
  casePersonId,
}: ActFormProps & { readonly casePersonId: string | null }) {
  const remove = useMutation(api.cases.removePerson.mutationOptions());
  return (
    <DraftedForm
      kind="case_person_end"
      subjectId={file.id}
      schema={removeCasePerson}
      // Without a person in the address (a text taken up again) the draft remembers whom.
      blanks={{ caseId: file.id, casePersonId: '', reason: '' }}
      fixed={casePersonId === null ? {} : { casePersonId }}
      submitLabel="Retirar del caso"
      onSubmit={(record, draftId) => remove.mutateAsync({ ...record, draftId })}
      onDone={onDone}
    >
      <Who people={file.people} />
      <LongTextField
        name="reason"
        label="Por qué se retira"
        required
        max={LIMITS.paragraph}
        minRows={3}
      />
    </DraftedForm>
  );
}

function Who({ people }: { readonly people: CaseView['people'] }) {
  const chosen = useFieldValue<string>('casePersonId');
  const person = people.find(({ id }) => id === chosen);
  if (person === undefined) return null;
  return (
    <Text size="sm">
      Deja de participar en este caso: <PersonName name={person.name} />. Sus datos y los demás
      casos en que está no cambian.
    </Text>
  );
}
