import { Text } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { api } from '../api/trpc.ts';
import classes from './Shell.module.css';

/** Told at login and after each act, while there is still room for what is being typed. */
export function DiskBanner() {
  const space = useQuery(api.store.space.queryOptions());
  if (space.data?.nearlyFull !== true) return null;
  return (
    <section className={classes['disk']} aria-label="Espacio en el disco" role="alert">
      <IconAlertTriangle size={18} aria-hidden />
      <Text size="sm">
        <strong>Al disco le quedan {space.data.freeMb} MB.</strong> Lo guardado está a salvo. Libere
        espacio hoy: con el disco lleno no se puede registrar, adjuntar ni hacer copias.
      </Text>
    </section>
  );
}
