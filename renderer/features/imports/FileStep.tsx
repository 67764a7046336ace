import { Stack, Text } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { LoadedView } from '../../../backend/imports/types.ts';
import { IMPORT_LIMITS } from '../../../domain/imports/table.ts';
import type { PadronDesk } from '../../../domain/records/imports.ts';
import { type CallFailure, failureOf } from '../../api/failure.ts';
import { api, client } from '../../api/trpc.ts';
import { FailureNotice } from '../../components/feedback/FailureNotice.tsx';
import { Waiting } from '../../components/feedback/States.tsx';
import { UploadField } from '../../components/UploadField.tsx';

interface FileStepProps {
  readonly desk: PadronDesk;
  readonly onLoaded: (loaded: LoadedView) => void;
}

/** Which file. It is read in memory and never kept. */
export function FileStep({ desk, onLoaded }: FileStepProps) {
  const load = useMutation(api.imports.load.mutationOptions({ meta: { quiet: true } }));
  const [failure, setFailure] = useState<CallFailure | null>(null);
  const take = async (grant: string | null): Promise<void> => {
    setFailure(null);
    if (grant === null) return;
    try {
      onLoaded(await load.mutateAsync({ desk, grant }));
    } catch (error) {
      setFailure(failureOf(error));
    }
  };
  return (
    <Stack gap="sm" maw="44rem">
      <UploadField
        label="Padrón en Excel (.xlsx) o CSV"
        description="Hasta 5000 filas y 25 MB. La primera fila con títulos dice qué hay en cada columna."
        accept=".xlsx,.csv,.txt"
        maxKb={IMPORT_LIMITS.bytes / 1024}
        ask={() => client.imports.ask.query({ desk })}
        onChange={(grant) => void take(grant)}
      />
      {load.isPending ? <Waiting label="Leyendo el archivo…" /> : null}
      <FailureNotice failure={failure} />
      <Text size="sm" c="dimmed">
        Nada se guarda todavía: primero se eligen las columnas y se prueba. El archivo no queda en
        Yanapa. Si era el único que tenía esos datos en la PC sin cifrar, bórrelo después.
      </Text>
    </Stack>
  );
}
