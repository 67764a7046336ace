import { Button } from '@mantine/core';
import { useState } from 'react';
import type { z } from 'zod';
import { recoverAccess } from '../../../domain/records/copies.ts';
import { client } from '../../api/trpc.ts';
import { FieldGroup, useFieldValue } from '../../components/form/context.tsx';
import { RecordForm } from '../../components/form/RecordForm.tsx';
import { LongTextField, TextField } from '../../components/form/TextField.tsx';
import { useRecordForm } from '../../components/form/useRecordForm.ts';
import { NewPasswordFields } from '../../components/office/NewPasswordFields.tsx';
import { BLANK_PASSWORD, newPassword } from '../../components/office/new-password.ts';
import { NewSheets } from '../../components/recovery/NewSheets.tsx';
import { EntryFrame } from './EntryFrame.tsx';

const typed = recoverAccess.omit({ password: true }).extend({ secret: newPassword });

/** Every password is lost: two sheets, a responsable's user name and a new password. */
export function RecoverForm({ onBack }: { readonly onBack: () => void }) {
  const [sheets, setSheets] = useState<{ grant: string; url: string } | null>(null);
  const form = useRecordForm({
    schema: typed as z.ZodType<z.output<typeof typed>>,
    initialValues: { sheets: ['', ''], userName: '', secret: BLANK_PASSWORD },
  });
  if (sheets !== null)
    return (
      <EntryFrame title="Hojas de recuperación nuevas" wide>
        <NewSheets sheets={sheets} />
      </EntryFrame>
    );
  return (
    <EntryFrame title="Ingresar con dos hojas" wide>
      <RecordForm
        form={form}
        submitLabel="Ingresar con las hojas"
        says="Copie las 24 palabras de dos de las tres hojas, en orden. Puede escribirlas sin tildes y solo las cuatro primeras letras de cada una. Las hojas que use dejarán de servir y se harán otras."
        actions={
          <Button variant="default" onClick={onBack}>
            Volver
          </Button>
        }
        onSubmit={async ({ secret, ...record }) => {
          const made = await client.copies.recover.mutate({ ...record, password: secret.password });
          setSheets(made.sheets);
        }}
      >
        <LongTextField name="sheets.0" label="Primera hoja" required max={2_000} minRows={3} />
        <LongTextField name="sheets.1" label="Segunda hoja" required max={2_000} minRows={3} />
        <TextField
          name="userName"
          label="Usuario"
          description="De una persona responsable de esta oficina."
          required
          max={64}
        />
        <Secret />
      </RecordForm>
    </EntryFrame>
  );
}

function Secret() {
  const userName = useFieldValue<string>('userName');
  return (
    <FieldGroup path="secret">
      <NewPasswordFields userName={userName} />
    </FieldGroup>
  );
}
