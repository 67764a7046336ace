import { Button } from '@mantine/core';
import { z } from 'zod';
import { login, password } from '../../../domain/records/office.ts';
import type { client } from '../../api/trpc.ts';
import { ChoiceField } from '../form/ChoiceField.tsx';
import { FieldGroup, useFieldValue } from '../form/context.tsx';
import { RecordForm } from '../form/RecordForm.tsx';
import { LongTextField, PasswordField, TextField } from '../form/TextField.tsx';
import { useRecordForm } from '../form/useRecordForm.ts';
import { NewPasswordFields } from '../office/NewPasswordFields.tsx';
import { BLANK_PASSWORD, newPassword } from '../office/new-password.ts';
import { LongWork } from './LongWork.tsx';

const { userName } = login.shape;
const sheet = z.string().trim().min(1, 'Copie las palabras de la hoja.').max(2_000);

const typed = z.discriminatedUnion(
  'by',
  [
    z.object({
      by: z.literal('password'),
      userName: userName.min(1, 'Escriba su usuario.'),
      password,
    }),
    z.object({
      by: z.literal('sheets'),
      sheets: z.tuple([sheet, sheet]),
      userName: userName.min(1, 'Escriba su usuario.'),
      secret: newPassword,
    }),
    z.object({
      by: z.literal('phrase'),
      phrase: z.string().trim().min(1, 'Escriba la frase.').max(200),
      userName: userName.min(1, 'Escriba su usuario.'),
      secret: newPassword,
    }),
  ],
  'Elija con qué se abre la copia.',
);
type Known = z.output<typeof typed>;
export type Way = Known | typeof BLANK_WAY;

export const BLANK_WAY = {
  by: 'password' as string,
  userName: '',
  password: '',
  sheets: ['', ''],
  phrase: '',
  secret: BLANK_PASSWORD,
};

type Restoring = Parameters<typeof client.copies.restore.mutate>[0];

/** As the procedures ask for it. */
export function wayInput(way: Way): Pick<Restoring, 'way' | 'comer'> {
  const known = typed.parse(way);
  if (known.by === 'password')
    return {
      way: { by: 'password', userName: known.userName, password: known.password },
      comer: null,
    };
  const comer = { userName: known.userName, password: known.secret.password };
  return known.by === 'sheets'
    ? { way: { by: 'sheets', sheets: [...known.sheets] }, comer }
    : { way: { by: 'phrase', phrase: known.phrase }, comer };
}

interface WayFormProps {
  readonly initial: Way;
  readonly onSubmit: (way: Known) => Promise<void>;
  readonly onBack: () => void;
}

const WAYS = [
  { value: 'password', label: 'Mi usuario y mi contraseña' },
  { value: 'sheets', label: 'Dos hojas de recuperación' },
  { value: 'phrase', label: 'La frase de la memoria USB' },
];

/** What opens the copy; with sheets or a phrase, also who comes in and with what new password. */
export function WayForm({ initial, onSubmit, onBack }: WayFormProps) {
  const form = useRecordForm<object, Known>({
    schema: typed,
    initialValues: { ...BLANK_WAY, ...initial },
  });
  return (
    <RecordForm
      form={form}
      submitLabel="Ver qué contiene"
      working={<LongWork act="copies.lookAt" />}
      actions={
        <Button variant="default" onClick={onBack}>
          Volver
        </Button>
      }
      onSubmit={onSubmit}
    >
      <ChoiceField name="by" label="Con qué se abre la copia" required answered from={WAYS} />
      <Fields />
    </RecordForm>
  );
}

function Fields() {
  const by = useFieldValue<string>('by');
  const name = useFieldValue<string>('userName');
  return (
    <>
      {by === 'sheets' ? (
        <>
          <LongTextField name="sheets.0" label="Primera hoja" required max={2_000} minRows={3} />
          <LongTextField name="sheets.1" label="Segunda hoja" required max={2_000} minRows={3} />
        </>
      ) : null}
      {by === 'phrase' ? <TextField name="phrase" label="Frase" required max={200} /> : null}
      <TextField
        name="userName"
        label="Usuario"
        description="De una persona responsable de la oficina."
        required
        max={64}
      />
      {by === 'password' ? (
        <PasswordField name="password" label="Contraseña" required />
      ) : (
        <FieldGroup path="secret">
          <NewPasswordFields userName={name} />
        </FieldGroup>
      )}
    </>
  );
}
