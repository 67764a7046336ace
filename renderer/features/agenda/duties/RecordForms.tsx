import { Text } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import type { z } from 'zod';
import type { DutyOccurrence, DutyView } from '../../../../backend/fixed-duties/types.ts';
import { LIMITS } from '../../../../domain/records/basics.ts';
import {
  fulfilDuty,
  prepareDuty,
  recordDesignation,
  reopenDuty,
  skipDuty,
} from '../../../../domain/records/fixed-duties.ts';
import { weekdayDate } from '../../../../domain/words/dates.ts';
import { useSession } from '../../../api/session.ts';
import { api } from '../../../api/trpc.ts';
import { DraftedForm } from '../../../components/draft/DraftedForm.tsx';
import { useFieldValue } from '../../../components/form/context.tsx';
import { DateField } from '../../../components/form/DateField.tsx';
import { LongTextField, TextField } from '../../../components/form/TextField.tsx';
import { today } from '../../../components/time/useNow.ts';

interface RecordFormProps {
  readonly duties: readonly DutyView[];
  readonly occurrences: readonly DutyOccurrence[];
  readonly which: { readonly dutyId: string; readonly occurrence: string };
  readonly onDone: () => void;
}

/** Sent, or held on its day. */
export function FulfilForm({ which, onDone, ...known }: RecordFormProps) {
  const fulfil = useMutation(api.fixedDuties.fulfil.mutationOptions());
  const { operatorId } = useSession();
  return (
    <DraftedForm<z.input<typeof fulfilDuty>, z.output<typeof fulfilDuty>>
      kind="duty_act"
      subjectId={operatorId}
      schema={fulfilDuty}
      blanks={{ ...which, on: today(), cargoNumber: '', note: '' }}
      submitLabel="Guardar como cumplida"
      onSubmit={(record, draftId) => fulfil.mutateAsync({ ...record, draftId })}
      onDone={onDone}
    >
      <Which {...known} />
      <DateField name="on" label="Día en que se envió o se realizó" required />
      <TextField
        name="cargoNumber"
        label="N.° de cargo o de registro"
        description="El del sello de recepción, o el de la mesa de partes virtual."
        max={LIMITS.label}
      />
      <Note />
    </DraftedForm>
  );
}

/** Ready, and not sent yet. */
export function PrepareForm({ which, onDone, ...known }: RecordFormProps) {
  const prepare = useMutation(api.fixedDuties.prepare.mutationOptions());
  const { operatorId } = useSession();
  return (
    <DraftedForm<z.input<typeof prepareDuty>, z.output<typeof prepareDuty>>
      kind="duty_prepared"
      subjectId={operatorId}
      schema={prepareDuty}
      blanks={{ ...which, on: today(), note: '' }}
      submitLabel="Guardar como preparada"
      onSubmit={(record, draftId) => prepare.mutateAsync({ ...record, draftId })}
      onDone={onDone}
      says="Sigue en las bandejas hasta que se anote que se cumplió."
    >
      <Which {...known} />
      <DateField name="on" label="Día en que quedó lista" required />
      <Note />
    </DraftedForm>
  );
}

export function SkipForm({ which, onDone, ...known }: RecordFormProps) {
  const skip = useMutation(api.fixedDuties.skip.mutationOptions());
  const { operatorId } = useSession();
  return (
    <DraftedForm<z.input<typeof skipDuty>, z.output<typeof skipDuty>>
      kind="duty_reason"
      subjectId={operatorId}
      schema={skipDuty}
      blanks={{ ...which, reason: '' }}
      submitLabel="Guardar: no corresponde"
      onSubmit={(record, draftId) => skip.mutateAsync({ ...record, draftId })}
      onDone={onDone}
    >
      <Which {...known} />
      <LongTextField name="reason" label="Por qué no corresponde" max={LIMITS.paragraph} required />
    </DraftedForm>
  );
}

export function ReopenForm({ which, onDone, ...known }: RecordFormProps) {
  const reopen = useMutation(api.fixedDuties.reopen.mutationOptions());
  const { operatorId } = useSession();
  return (
    <DraftedForm<z.input<typeof reopenDuty>, z.output<typeof reopenDuty>>
      kind="duty_reason"
      subjectId={operatorId}
      schema={reopenDuty}
      blanks={{ ...which, reason: '' }}
      submitLabel="Volver a dejar pendiente"
      onSubmit={(record, draftId) => reopen.mutateAsync({ ...record, draftId })}
      onDone={onDone}
    >
      <Which {...known} />
      <LongTextField name="reason" label="Por qué" max={LIMITS.paragraph} required />
    </DraftedForm>
  );
}

/** The fifteen days of its notice run from then. */
export function DesignationForm({ which, onDone, ...known }: RecordFormProps) {
  const designate = useMutation(api.fixedDuties.designate.mutationOptions());
  const { operatorId } = useSession();
  type Values = Omit<z.input<typeof recordDesignation>, 'happenedOn'> & {
    readonly happenedOn: string | null;
  };
  return (
    <DraftedForm<Values, z.output<typeof recordDesignation>>
      kind="duty_event"
      subjectId={operatorId}
      schema={recordDesignation}
      blanks={{ dutyId: which.dutyId, happenedOn: null, what: '' }}
      submitLabel="Anotar la designación"
      onSubmit={(record, draftId) => designate.mutateAsync({ ...record, draftId })}
      onDone={onDone}
    >
      <Which {...known} />
      <DateField name="happenedOn" label="Día de la designación" required />
      <TextField name="what" label="A quién, y con qué documento" required />
    </DraftedForm>
  );
}

const Note = () => <LongTextField name="note" label="Nota" max={LIMITS.paragraph} minRows={2} />;

/** Which duty, of which time, as what was typed says: a draft may be of another. */
export function Which({ duties, occurrences }: Pick<RecordFormProps, 'duties' | 'occurrences'>) {
  const dutyId = useFieldValue<string>('dutyId');
  const occurrence = useFieldValue<string | undefined>('occurrence');
  const duty = duties.find(({ id }) => id === dutyId);
  const time = occurrences.find((one) => one.dutyId === dutyId && one.occurrence === occurrence);
  if (duty === undefined) return null;
  return (
    <Text size="sm">
      <strong>{duty.label}</strong>
      {time === undefined
        ? ''
        : ` · ${time.about === null ? '' : `${time.about}, `}vence el ${weekdayDate(time.dueOn)}/${time.dueOn.slice(0, 4)}`}
    </Text>
  );
}
