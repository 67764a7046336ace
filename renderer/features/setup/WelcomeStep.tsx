import { Alert, Button, Checkbox, Group, List, Stack, Text } from '@mantine/core';
import { IconInfoCircle } from '@tabler/icons-react';

interface WelcomeStepProps {
  readonly interrupted: boolean;
  readonly understood: boolean;
  readonly onUnderstood: (understood: boolean) => void;
  readonly onNext: () => void;
  readonly onRestore: () => void;
}

/** What this is and what it is not, before anything is typed. */
export function WelcomeStep(props: WelcomeStepProps) {
  const { interrupted, understood, onUnderstood, onNext, onRestore } = props;
  return (
    <Stack gap="md" maw="46rem">
      {interrupted ? (
        <Alert
          icon={<IconInfoCircle aria-hidden />}
          title="La configuración anterior quedó a medias"
        >
          Se interrumpió antes de guardar ningún caso, quizá por un corte de luz. Se hará de nuevo
          desde el principio; los archivos a medio hacer se apartan, no se borran.
        </Alert>
      ) : null}
      <Text>
        Yanapa es el escritorio de casos de la DEMUNA: recepción, seguimiento y oficios, con los
        datos cifrados en esta PC y sin necesidad de internet. Configurarlo toma unos diez minutos.
        Tenga a mano:
      </Text>
      <List>
        <List.Item>el código de la DNA y las siglas de los oficios;</List.Item>
        <List.Item>el último número de expediente y de oficio usados este año en papel;</List.Item>
        <List.Item>una impresora y tres sobres, para las hojas de recuperación.</List.Item>
      </List>
      <Alert icon={<IconInfoCircle aria-hidden />} title="Una sola PC">
        Por ahora Yanapa funciona en una sola PC: los datos no se comparten por red ni se ponen en
        la nube. Varias personas pueden usar esta PC, cada una con su usuario.
      </Alert>
      <Alert color="yellow" icon={<IconInfoCircle aria-hidden />} title="Solo práctica">
        Use esta versión para practicar con casos ficticios; no registre personas reales.
      </Alert>
      <Checkbox
        label="Entiendo que Yanapa funciona en una sola PC y que esta versión es solo para practicar"
        checked={understood}
        onChange={({ currentTarget }) => onUnderstood(currentTarget.checked)}
      />
      <Group>
        <Button disabled={!understood} onClick={onNext}>
          Empezar
        </Button>
        <Button variant="default" onClick={onRestore}>
          Restaurar una copia
        </Button>
      </Group>
    </Stack>
  );
}
