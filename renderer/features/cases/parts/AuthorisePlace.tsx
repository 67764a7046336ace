import { Alert, Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { api } from '../../../api/trpc.ts';
import { useMayHere } from '../page/may-here.ts';

/** The responsable authorises a place outside the office (RDNA 38.7). */
export function AuthorisePlace({ id, version }: { readonly id: string; readonly version: number }) {
  const authorise = useMutation(api.hearings.authorisePlace.mutationOptions());
  const may = useMayHere('hearings.override');
  return (
    <Alert color="yellow" my="xs" title="Falta autorizar el lugar">
      Una audiencia fuera de la oficina la autoriza la/el responsable (Reglamento de las DNA, art.
      38.7).
      {may ? (
        <Button
          size="compact-sm"
          mt="xs"
          loading={authorise.isPending}
          onClick={() => authorise.mutate({ id, version })}
        >
          Autorizar el lugar
        </Button>
      ) : null}
    </Alert>
  );
}
