import { Alert, Button, Group, Text } from '@mantine/core';
import { IconAlertTriangle, IconCircleCheck } from '@tabler/icons-react';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { dateTime } from '../../../domain/words/dates.ts';
import { queryClient } from '../../api/query-client.ts';
import { api } from '../../api/trpc.ts';
import { ConfirmDialog } from '../../components/feedback/ConfirmDialog.tsx';
import { Answer } from '../../components/feedback/States.tsx';
import { ConfirmSheetsForm } from '../../components/office/ConfirmSheetsForm.tsx';
import { SheetsPrint } from '../../components/office/SheetsPrint.tsx';
import { View } from '../../components/View.tsx';

/** The recovery sheets: whether they were proved, proving them, and making new ones. */
export function SheetsPage() {
  const confirmed = useQuery(api.setup.sheetsConfirmed.queryOptions());
  const renew = useMutation(api.setup.newSheets.mutationOptions());
  const [asking, setAsking] = useState(false);
  const [checking, setChecking] = useState(false);
  return (
    <View title="Ajustes" heading="Hojas de recuperación">
      <Answer of={confirmed}>{({ at }) => <Proof at={at} />}</Answer>
      {renew.data === undefined || checking ? null : <SheetsPrint sheets={renew.data} />}
      {checking ? (
        <ConfirmSheetsForm
          onConfirmed={() => {
            setChecking(false);
            renew.reset();
            void queryClient.invalidateQueries();
          }}
          actions={
            <Button variant="default" onClick={() => setChecking(false)}>
              Dejar para después
            </Button>
          }
        />
      ) : (
        <Group mt="md">
          <Button onClick={() => setChecking(true)}>Comprobar dos hojas</Button>
          <Button variant="default" onClick={() => setAsking(true)}>
            Hacer hojas nuevas
          </Button>
        </Group>
      )}
      <ConfirmDialog
        opened={asking}
        title="Hacer hojas nuevas"
        confirmLabel="Hacer hojas nuevas"
        danger
        onClose={() => setAsking(false)}
        onConfirm={() => renew.mutateAsync()}
      >
        Las hojas anteriores dejan de abrir los datos desde este momento. Recoja sus sobres y
        destrúyalos cuando las nuevas estén impresas y comprobadas.
      </ConfirmDialog>
    </View>
  );
}

function Proof({ at }: { readonly at: string | null }) {
  if (at === null)
    return (
      <Alert
        mb="md"
        color="yellow"
        icon={<IconAlertTriangle aria-hidden />}
        title="Falta comprobarlas"
      >
        Nadie ha comprobado todavía que las hojas impresas abran los datos. Copie dos de ellas; si
        no las tiene, haga hojas nuevas.
      </Alert>
    );
  return (
    <Group gap="xs" mb="md">
      <IconCircleCheck size={20} aria-hidden />
      <Text size="sm">Comprobadas el {dateTime(at)}.</Text>
    </Group>
  );
}
