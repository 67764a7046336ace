import { Checkbox } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import type { z } from 'zod';
import type { AttentionView } from '../../../backend/attentions/types.ts';
import { ATTENTION_MODES, SERVICES_OF } from '../../../domain/catalogues/attentions.ts';
import type { RegisterDesk } from '../../../domain/desks.ts';
import {
  finishAttention,
  planAttention,
  recordAttention,
} from '../../../domain/records/attentions.ts';
import { LIMITS } from '../../../domain/records/basics.ts';
import { useSession } from '../../api/session.ts';
import { api } from '../../api/trpc.ts';
import { DraftedForm } from '../draft/DraftedForm.tsx';
import { ChoiceField } from '../form/ChoiceField.tsx';
import { FieldGroup, useField } from '../form/context.tsx';
import { DateField } from '../form/DateField.tsx';
import { LongTextField, TextField } from '../form/TextField.tsx';
import { DirectoryField } from '../institutions/DirectoryField.tsx';
import { OperatorField } from '../operators/OperatorField.tsx';
import { today } from '../time/useNow.ts';

export interface AttentionFormProps {
  readonly registrationId: string;
  readonly desk: RegisterDesk;
  readonly onDone: () => void;
}

type Done = z.input<typeof finishAttention>;
type Next = NonNullable<Done['next']>;
/** As the forms hold it: what was not chosen yet is empty. */
type NextValues = { readonly [K in keyof Next]: Next[K] | null };
type Open<T> = Omit<T, 'next' | 'mode' | 'service'> & {
  readonly mode: string | null;
  readonly next: NextValues | null;
};

const BLANK_DONE = {
  mode: null,
  done: '',
  result: '',
  institutionId: null,
  referredTo: '',
  next: null,
} as const;

/** Something that was done. */
export function RecordForm({ registrationId, desk, onDone }: AttentionFormProps) {
  const record = useMutation(api.attentions.record.mutationOptions());
  type Values = Open<z.input<typeof recordAttention>> & { readonly service: string | null };
  return (
    <DraftedForm<Values, z.output<typeof recordAttention>>
      kind="attention"
      subjectId={registrationId}
      schema={recordAttention}
      blanks={{ registrationId, service: null, doneOn: today(), ...BLANK_DONE }}
      submitLabel="Registrar atención"
      onSubmit={(given, draftId) => record.mutateAsync({ ...given, draftId })}
      onDone={onDone}
    >
      <ChoiceField
        name="service"
        label={SERVICES_OF[desk].label}
        from={SERVICES_OF[desk]}
        required
      />
      <DoneFields desk={desk} />
    </DraftedForm>
  );
}

/** Something that is to be done, by whom and when. */
export function PlanForm({ registrationId, desk, onDone }: AttentionFormProps) {
  const plan = useMutation(api.attentions.plan.mutationOptions());
  const { operatorId } = useSession();
  type Values = Omit<z.input<typeof planAttention>, 'next'> & { readonly next: NextValues };
  return (
    <DraftedForm<Values, z.output<typeof planAttention>>
      kind="attention_plan"
      subjectId={registrationId}
      schema={planAttention}
      blanks={{ registrationId, next: blankNext(operatorId) }}
      submitLabel="Programar"
      onSubmit={(given, draftId) => plan.mutateAsync({ ...given, draftId })}
      onDone={onDone}
    >
      <NextFields desk={desk} />
    </DraftedForm>
  );
}

/** What was planned, and how it went. */
export function FinishForm({
  attention: { id, version },
  desk,
  onDone,
}: AttentionFormProps & { readonly attention: AttentionView }) {
  const finish = useMutation(api.attentions.finish.mutationOptions());
  return (
    <DraftedForm<Open<Done>, z.output<typeof finishAttention>>
      kind="attention_done"
      subjectId={id}
      schema={finishAttention}
      fixed={{ version }}
      blanks={{ id, version, doneOn: today(), ...BLANK_DONE }}
      submitLabel="Guardar lo que se hizo"
      onSubmit={(given, draftId) => finish.mutateAsync({ ...given, draftId })}
      onDone={onDone}
    >
      <DoneFields desk={desk} />
    </DraftedForm>
  );
}

const blankNext = (operatorId: string): NextValues => ({
  service: null,
  dueOn: null,
  assignedTo: operatorId,
  task: '',
});

function DoneFields({ desk }: Pick<AttentionFormProps, 'desk'>) {
  return (
    <>
      <ChoiceField name="mode" label="Modalidad" from={ATTENTION_MODES} required />
      <DateField name="doneOn" label="Día" required />
      <LongTextField name="done" label="Qué se hizo" max={LIMITS.paragraph} required />
      <LongTextField name="result" label="Resultado" max={LIMITS.paragraph} minRows={2} />
      <DirectoryField name="institutionId" label="Se derivó a" />
      <TextField name="referredTo" label="O a quién, si no está en el directorio" />
      <MaybeNext desk={desk} />
    </>
  );
}

/** What follows, if something does. */
function MaybeNext({ desk }: Pick<AttentionFormProps, 'desk'>) {
  const { operatorId } = useSession();
  const { value, set } = useField<NextValues | null>('next');
  return (
    <>
      <Checkbox
        label="Hay algo que hacer después"
        checked={value !== null}
        onChange={({ currentTarget }) => set(currentTarget.checked ? blankNext(operatorId) : null)}
      />
      {value === null ? null : <NextFields desk={desk} />}
    </>
  );
}

function NextFields({ desk }: Pick<AttentionFormProps, 'desk'>) {
  return (
    <FieldGroup path="next">
      <ChoiceField name="service" label="Qué servicio" from={SERVICES_OF[desk]} required />
      <DateField name="dueOn" label="Para qué día" required />
      <OperatorField
        name="assignedTo"
        label="A quién se encarga"
        may="attentions.record"
        required
      />
      <LongTextField name="task" label="Qué se hará" max={LIMITS.paragraph} minRows={2} required />
    </FieldGroup>
  );
}
