import { Button, Text } from '@mantine/core';
import { queryClient } from '../../api/query-client.ts';
import { SheetsPrint } from '../office/SheetsPrint.tsx';

/** The new sheets, before the desk takes the window: the ones that were used open nothing any more. */
export function NewSheets({ sheets }: { readonly sheets: { grant: string; url: string } }) {
  return (
    <>
      <Text size="sm" mb="sm">
        Los datos están abiertos, con claves nuevas. Las hojas anteriores ya no abren nada:
        destrúyalas. Imprima estas, póngalas en sus sobres y compruébelas después en Ajustes.
      </Text>
      <SheetsPrint sheets={sheets} />
      <Button mt="md" onClick={() => void queryClient.invalidateQueries()}>
        Entrar a Yanapa
      </Button>
    </>
  );
}
