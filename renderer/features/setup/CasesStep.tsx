import { Button, Group, Stack, Text } from '@mantine/core';

interface CasesStepProps {
  /** Into the desk; `now`: straight to the form that loads a paper case. */
  readonly onDone: (now: boolean) => void;
}

export function CasesStep({ onDone }: CasesStepProps) {
  return (
    <Stack gap="md" maw="46rem">
      <Text>
        La oficina está lista. Los expedientes en papel que siguen abiertos se cargan con su propio
        número, sus fechas y lo que ya se hizo; quedan marcados como «migrado» y no aparecen como
        atrasados por lo que pasó antes de hoy.
      </Text>
      <Text>Puede cargarlos ahora o en cualquier momento, desde Casos.</Text>
      <Group>
        <Button onClick={() => onDone(true)}>Cargar un expediente en curso</Button>
        <Button variant="default" onClick={() => onDone(false)}>
          Ir a mi bandeja
        </Button>
      </Group>
    </Stack>
  );
}
