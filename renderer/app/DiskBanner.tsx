import { Alert } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { api } from '../api/trpc.ts';

/** Told at login and after each act, while there is still room for what is being typed. */
export function DiskBanner() {
  const space = useQuery(api.store.space.queryOptions());
  if (space.data?.nearlyFull !== true) return null;
  return (
    <Alert
      color="red"
      radius={0}
      py="xs"
      role="alert"
      icon={<IconAlertTriangle aria-hidden />}
      title={`Al disco le quedan ${space.data.freeMb} MB`}
    >
      Lo guardado está a salvo. Libere espacio hoy: con el disco lleno no se puede registrar,
      adjuntar ni hacer copias.
    </Alert>
  );
}
