import { Button, Group, Stack, Text, Title } from '@mantine/core';
import { address } from '../api/addresses.ts';
import { desktop } from '../api/bridge.ts';

/** When a screen fails to draw: says what was kept, and offers the two safe ways on. */
export function CrashScreen() {
  return (
    <Stack align="center" gap="sm" p="xl" role="alert">
      <Title order={1} size="h3">
        Esta vista falló
      </Title>
      <Text ta="center" maw="40rem">
        Lo guardado está a salvo y lo que estaba escribiendo quedó como borrador. Vuelva a la
        bandeja; si se repite, bloquee e ingrese otra vez.
      </Text>
      <Group>
        <Button component="a" href={address.tray}>
          Ir a mi bandeja
        </Button>
        <Button variant="default" onClick={() => void desktop('desktop.lock', { reason: 'crash' })}>
          Bloquear
        </Button>
      </Group>
    </Stack>
  );
}
