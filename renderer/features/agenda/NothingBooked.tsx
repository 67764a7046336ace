import { Text } from '@mantine/core';

/** Says where appointments come from: nothing is written in the agenda itself. */
export const NothingBooked = () => (
  <Text size="sm" c="dimmed">
    No hay nada agendado. Una cita se pone en el expediente, con «Asignar seguimiento» y su hora;
    una audiencia, en su parte «Audiencias»; una actividad, en «Actividades».
  </Text>
);
