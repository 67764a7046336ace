import { Alert, Button, Group, Text } from '@mantine/core';
import { IconAlertOctagon } from '@tabler/icons-react';
import type { CaseView } from '../../../../backend/cases/types.ts';
import { useMayHere } from '../page/may-here.ts';
import type { OpenAct } from '../page/useOpenAct.ts';

interface ViolenceBannerProps {
  readonly file: CaseView;
  readonly onOpen: OpenAct['open'];
}

/** Violence is marked and its route was not opened: it stays until it is. */
export function ViolenceBanner({ file, onOpen }: ViolenceBannerProps) {
  const mayOpen = useMayHere('violence.record');
  if (file.violenceRoute !== false || file.state === 'concluido' || !mayOpen) return null;
  return (
    <Alert
      color="red"
      py={6}
      mt={6}
      icon={<IconAlertOctagon aria-hidden />}
      role="region"
      aria-label="Ruta de violencia sin abrir"
    >
      <Group justify="space-between" gap="xs">
        <Text size="sm">
          Hay violencia y no se abrió su ruta: denuncia, derivaciones y medidas se siguen en ella.
        </Text>
        <Button color="red" size="compact-md" onClick={() => onOpen('violencia')}>
          Abrir la ruta de violencia
        </Button>
      </Group>
    </Alert>
  );
}
