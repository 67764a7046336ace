import { Group, Text } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import type { Catalogue } from '../../../../domain/catalogues/catalogue.ts';
import { ASSIGNED_TYPES, isInCourt } from '../../../../domain/judicial.ts';
import { contactActOf } from '../../../../domain/people/contact.ts';
import { LIMITS } from '../../../../domain/records/basics.ts';
import { assignFollowup } from '../../../../domain/records/case-acts.ts';
import { api } from '../../../api/trpc.ts';
import { CasePersonField } from '../../../components/case/CasePersonField.tsx';
import { isClosedFor, peopleOf } from '../../../components/case/people-of.ts';
import { SafeContactReason } from '../../../components/case/SafeContactReason.tsx';
import { DraftedForm } from '../../../components/draft/DraftedForm.tsx';
import { CheckField, ChoiceField } from '../../../components/form/ChoiceField.tsx';
import { useFieldValue } from '../../../components/form/context.tsx';
import { DateField } from '../../../components/form/DateField.tsx';
import { LongTextField } from '../../../components/form/TextField.tsx';
import { LinkButton } from '../../../components/LinkButton.tsx';
import { OperatorField } from '../../../components/operators/OperatorField.tsx';
import { useOpenAct } from '../page/useOpenAct.ts';
import type { ActFormProps } from './ActSheet.tsx';
import { abstentionWords } from './abstention-words.ts';
import { AppointmentFields } from './Clashes.tsx';

/** Hearings and terms before a court are made in the lawsuit they are of. */
const OFFERED: Catalogue = {
  ...ASSIGNED_TYPES,
  entries: ASSIGNED_TYPES.entries.filter(({ code }) => !isInCourt(code)),
};

/** Who does what, with whom, until when (RDNA 32, D16). */
export function AssignFollowupForm({ file, onDone }: ActFormProps) {
  const assign = useMutation(api.followups.assign.mutationOptions());
  return (
    <DraftedForm
      kind="assignment"
      subjectId={file.id}
      schema={assignFollowup}
      blanks={{
        caseId: file.id,
        kind: null,
        task: '',
        personId: null,
        isVerification: file.state === 'en_verificacion',
        dueOn: null,
        atTime: null,
        room: '',
        assignedTo: file.responsible?.id ?? null,
        contactOverride: null,
      }}
      submitLabel="Asignar seguimiento"
      onSubmit={(record, draftId) => assign.mutateAsync({ ...record, draftId })}
      onDone={onDone}
    >
      {(form) => (
        <>
          <ChoiceField name="kind" label="Tipo de seguimiento" from={OFFERED} required />
          <LongTextField
            name="task"
            label="Qué hay que hacer"
            required
            max={LIMITS.paragraph}
            minRows={2}
          />
          <Group align="start">
            <DateField name="dueOn" label="Hasta qué día" required />
          </Group>
          <Assignee caseId={file.id} />
          <WithWhom file={file} />
          <AppointmentFields caseId={file.id} />
          <CheckField
            name="isVerification"
            label="Cuenta como acción de verificación (Reglamento de las DNA, art. 32)"
          />
          <SafeContactReason failure={form.failure} />
        </>
      )}
    </DraftedForm>
  );
}

/**
 * V12: whoever must abstain from the case is not offered, and is named; whoever types is asked, because
 * only she knows (RDNA 28.2).
 */
function Assignee({ caseId }: { readonly caseId: string }) {
  const access = useQuery(api.access.view.queryOptions({ caseId }));
  const { open } = useOpenAct();
  const conflicts = access.data?.conflicts ?? [];
  return (
    <>
      <OperatorField
        name="assignedTo"
        label="A quién se asigna"
        required
        except={conflicts.map(({ operatorId }) => operatorId)}
      />
      {conflicts.map((conflict) => (
        <Text key={`${conflict.operatorId} ${conflict.at}`} size="sm">
          No se ofrece: {abstentionWords(conflict)}.
        </Text>
      ))}
      <Text size="sm" c="dimmed" component="div">
        ¿Usted o esa persona tiene parentesco, deudas, trabajo o un proceso con alguien del caso? No
        asigne: <LinkButton onClick={() => open('abstenerse')}>Debo abstenerme</LinkButton>{' '}
        <LinkButton onClick={() => open('apartar')}>Apartar a alguien</LinkButton>
      </Text>
    </>
  );
}

/** A call or a visit must say with whom when somebody's rules close that way. */
function WithWhom({ file }: Pick<ActFormProps, 'file'>) {
  const kind = useFieldValue<string | null>('kind');
  const people = peopleOf(file);
  return (
    <CasePersonField
      name="personId"
      label="Con quién"
      description="La persona a la que se llamará o visitará, o que viene, si es una."
      people={people}
      required={kind !== null && isClosedFor(people, contactActOf(kind))}
    />
  );
}
