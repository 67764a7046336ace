import { Alert, Button, Text } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { stickNew } from '../../../domain/records/copies.ts';
import { desktop } from '../../api/bridge.ts';
import { failureOf } from '../../api/failure.ts';
import { api } from '../../api/trpc.ts';
import { FailureNotice } from '../../components/feedback/FailureNotice.tsx';
import { CheckField } from '../../components/form/ChoiceField.tsx';
import { RecordForm } from '../../components/form/RecordForm.tsx';
import { PasswordField, TextField } from '../../components/form/TextField.tsx';
import { useRecordForm } from '../../components/form/useRecordForm.ts';
import { LongWork } from '../../components/recovery/LongWork.tsx';

interface Made {
  readonly grant: string;
  readonly phrase: string | null;
}

/** A copy that no password opens: made and proved here first, then taken to the stick. */
export function StickForm({ onDone }: { readonly onDone: () => void }) {
  const [made, setMade] = useState<Made | null>(null);
  const make = useMutation(api.copies.makeStick.mutationOptions());
  const form = useRecordForm({
    schema: stickNew,
    initialValues: { name: '', withPhrase: false, password: '' },
  });
  if (made !== null) return <TakeOut made={made} onDone={onDone} />;
  return (
    <RecordForm
      form={form}
      submitLabel="Preparar la copia"
      working={<LongWork act="copies.makeStick" />}
      onSubmit={async (record) => {
        setMade(await make.mutateAsync(record));
      }}
    >
      <Text size="sm">
        Ninguna contraseña abre esta copia: solo dos hojas de recuperación o la frase que se genere
        aquí. Así, quien encuentre la memoria no puede leerla.
      </Text>
      <TextField
        name="name"
        label="Cómo se llama esta memoria"
        description="Por ejemplo «USB azul de la gerencia»."
        required
        max={60}
      />
      <CheckField name="withPhrase" label="Generar además una frase para abrirla" />
      <PasswordField name="password" label="Su contraseña" required />
    </RecordForm>
  );
}

function TakeOut({ made, onDone }: { readonly made: Made; readonly onDone: () => void }) {
  const save = useMutation({
    mutationFn: () => desktop('desktop.saveCopy', { grant: made.grant }),
    meta: { quiet: true },
  });
  const taken = save.data?.folder ?? null;
  return (
    <>
      {made.phrase === null ? null : (
        <Alert mb="sm" title="Frase de esta copia">
          <Text fw={600} size="lg" data-phrase>
            {made.phrase}
          </Text>
          <Text size="sm" mt="xs">
            Anótela en papel y guárdela lejos de la memoria. No se vuelve a mostrar.
          </Text>
        </Alert>
      )}
      <div aria-live="polite">
        {taken === null ? (
          <Text size="sm" mb="sm">
            {save.isPending
              ? 'Copiando y leyendo de nuevo lo copiado. No retire la memoria.'
              : 'La copia está hecha y abre correctamente. Conecte la memoria y elija dónde ponerla.'}
          </Text>
        ) : (
          <Alert mb="sm" title={`La copia está en la carpeta «${taken}» y se leyó completa.`} />
        )}
        <FailureNotice failure={save.error === null ? null : failureOf(save.error)} />
      </div>
      {taken === null ? (
        <Button loading={save.isPending} onClick={() => save.mutate()}>
          Elegir dónde ponerla
        </Button>
      ) : (
        <Button onClick={onDone}>Listo</Button>
      )}
    </>
  );
}
