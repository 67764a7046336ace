import { Select, Text } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import type { z } from 'zod';
import type { DutyView } from '../../../../backend/fixed-duties/types.ts';
import { DESK_LABELS, DESKS } from '../../../../domain/desks.ts';
import { LIMITS } from '../../../../domain/records/basics.ts';
import { addDuty, changeDuty } from '../../../../domain/records/fixed-duties.ts';
import { monthName } from '../../../../domain/words/dates.ts';
import { useSession } from '../../../api/session.ts';
import { api } from '../../../api/trpc.ts';
import { DraftedForm } from '../../../components/draft/DraftedForm.tsx';
import { CheckField, ChoiceField } from '../../../components/form/ChoiceField.tsx';
import { FieldGroup, useField, useFieldValue } from '../../../components/form/context.tsx';
import { NumberField } from '../../../components/form/NumberField.tsx';
import { LongTextField, TextField } from '../../../components/form/TextField.tsx';
import { OperatorField } from '../../../components/operators/OperatorField.tsx';
import { EVERY } from './words.ts';

type Day = z.input<typeof addDuty>['on'];
/** As the forms hold it: what was not chosen yet is empty. */
type DayValues = { readonly [K in keyof Day]: Day[K] | null };

/** A duty of the office's own. */
export function AddDuty({ onDone }: { readonly onDone: () => void }) {
  const add = useMutation(api.fixedDuties.add.mutationOptions());
  const { operatorId } = useSession();
  type Values = Omit<z.input<typeof addDuty>, 'on'> & { readonly on: DayValues };
  return (
    <DraftedForm<Values, z.output<typeof addDuty>>
      kind="duty_new"
      subjectId={operatorId}
      schema={addDuty}
      blanks={{
        label: '',
        desk: null,
        on: { every: null, month: 1, day: null },
        norm: '',
        recipient: '',
        operatorId: null,
        post: '',
        remindDays: 15,
        reason: '',
      }}
      submitLabel="Agregar obligación"
      onSubmit={(record, draftId) => add.mutateAsync({ ...record, draftId })}
      onDone={onDone}
    >
      <TextField name="label" label="Qué se debe hacer" max={LIMITS.label} required />
      <ChoiceField
        name="desk"
        label="De qué servicio (vacío: de toda la oficina)"
        from={DESK_OPTIONS}
      />
      <DayFields />
      <TextField name="norm" label="Norma que lo manda" />
      <TextField name="recipient" label="A quién se envía" max={LIMITS.label} />
      <WhoFields />
      <LongTextField
        name="reason"
        label="Por qué se agrega"
        max={LIMITS.paragraph}
        minRows={2}
        required
      />
    </DraftedForm>
  );
}

const DESK_OPTIONS = DESKS.map((value) => ({ value, label: DESK_LABELS[value] }));

interface ChangeDutyProps {
  readonly duty: DutyView;
  readonly onDone: () => void;
}

/** Its day, who answers, from when it is reminded, or that it is not this office's. */
export function ChangeDuty({ duty, onDone }: ChangeDutyProps) {
  const change = useMutation(api.fixedDuties.change.mutationOptions());
  const { operatorId } = useSession();
  const { id, label, recurrence, changes, active, post, remindDays } = duty;
  type Values = Omit<z.input<typeof changeDuty>, 'on'> & { readonly on: DayValues | null };
  return (
    <DraftedForm<Values, z.output<typeof changeDuty>>
      kind="duty_change"
      subjectId={operatorId}
      schema={changeDuty}
      blanks={{
        dutyId: id,
        changes,
        on: recurrence.kind === 'fixed' ? recurrence.on : null,
        active,
        operatorId: duty.operatorId,
        post,
        remindDays,
        reason: '',
      }}
      submitLabel="Guardar el cambio"
      onSubmit={(record, draftId) => change.mutateAsync({ ...record, draftId })}
      onDone={onDone}
    >
      <OfDuty id={id} label={label} />
      <MaybeDay />
      <CheckField name="active" label="Corresponde a esta oficina" />
      <WhoFields />
      <LongTextField
        name="reason"
        label="Por qué se cambia"
        max={LIMITS.paragraph}
        minRows={2}
        required
      />
    </DraftedForm>
  );
}

/** What was left half typed may be of another duty. */
function OfDuty({ id, label }: { readonly id: string; readonly label: string }) {
  const typed = useFieldValue<string>('dutyId');
  return (
    <Text size="sm" fw={600} {...(typed === id ? {} : { c: 'red', role: 'alert' })}>
      {typed === id
        ? label
        : 'Lo que dejó escrito es de otra obligación. Descártelo para cambiar esta.'}
    </Text>
  );
}

function MaybeDay() {
  return useFieldValue<DayValues | null>('on') === null ? null : <DayFields />;
}

function DayFields() {
  return (
    <FieldGroup path="on">
      <ByNumber name="every" label="Cada cuánto" options={EVERY} />
      <MonthOfPeriod />
      <NumberField
        name="day"
        label="Día del mes"
        description="31: el último día de cada mes."
        size={3}
        required
      />
    </FieldGroup>
  );
}

function MonthOfPeriod() {
  const every = useFieldValue<number | null>('every');
  if (every === null || every === 1) return null;
  const months = Array.from({ length: every }, (_, at) => ({
    value: String(at + 1),
    label:
      every === 12
        ? monthName(`2000-${String(at + 1).padStart(2, '0')}-01`)
        : `Mes ${at + 1} de cada ${every === 3 ? 'trimestre' : 'semestre'}`,
  }));
  return <ByNumber name="month" label="Mes" options={months} />;
}

interface ByNumberProps {
  readonly name: string;
  readonly label: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
}

/** One of a few numbers, by their names. */
function ByNumber({ name, label, options }: ByNumberProps) {
  const { path, value, error, set, check } = useField<number | null>(name);
  return (
    <Select
      data-field={path}
      label={label}
      required
      data={[...options]}
      value={value === null ? null : String(value)}
      onChange={(chosen) => set(chosen === null ? null : Number(chosen))}
      onBlur={check}
      error={error}
      allowDeselect={false}
      maw="18rem"
      comboboxProps={{ shadow: 'md' }}
    />
  );
}

function WhoFields() {
  return (
    <>
      <OperatorField
        name="operatorId"
        label="Quién responde, de la oficina"
        may="fixed_duties.record"
      />
      <TextField
        name="post"
        label="O qué cargo"
        description="Por ejemplo: Gerencia municipal."
        max={LIMITS.label}
      />
      <NumberField name="remindDays" label="Recordar desde cuántos días antes" size={4} required />
    </>
  );
}
