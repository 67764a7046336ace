import { Button, Group, List, Stack, Text } from '@mantine/core';
import type { StoreStatus } from '../../../backend/store/router.ts';
import { ERRORS, type ErrorCode } from '../../../domain/errors.ts';
import { desktop } from '../../api/bridge.ts';
import { EntryFrame } from './EntryFrame.tsx';

interface TroubleProps {
  /** Null when the program itself does not answer. */
  readonly refused: Extract<StoreStatus, { state: 'refused' }> | null;
  readonly retry: () => void;
}

/** Why the office cannot be opened, what was not touched, and the safe next steps. */
export function Trouble({ refused, retry }: TroubleProps) {
  const { title, message, steps } = explain(refused);
  return (
    <EntryFrame title={title}>
      <Stack gap="md">
        <Text role="alert">{message}</Text>
        {steps.length === 0 ? null : (
          <List type="ordered" spacing="xs" size="sm">
            {steps.map((step) => (
              <List.Item key={step}>{step}</List.Item>
            ))}
          </List>
        )}
        <Group>
          <Button onClick={retry}>Revisar otra vez</Button>
          <Button variant="default" onClick={() => void desktop('desktop.quit')}>
            Cerrar Yanapa
          </Button>
        </Group>
        {refused === null ? null : (
          <Text size="xs" c="dimmed">
            Versión {refused.version}
          </Text>
        )}
      </Stack>
    </EntryFrame>
  );
}

interface Explanation {
  readonly title: string;
  readonly message: string;
  readonly steps: readonly string[];
}

function explain(refused: TroubleProps['refused']): Explanation {
  if (refused === null)
    return { title: 'El programa no responde', message: ERRORS.backend_gone, steps: [] };
  return {
    title: 'No se abrieron los datos',
    message: refused.message,
    steps: STEPS[refused.code] ?? CALL_FOR_HELP,
  };
}

const CALL_FOR_HELP: readonly string[] = [
  'Cierre Yanapa sin borrar ni mover ningún archivo de la carpeta de datos.',
  'Avise a quien instaló el programa y muéstrele esta pantalla.',
];

const FIND_THE_COPY: readonly string[] = [
  'No borre ni cambie de nombre ningún archivo de la carpeta de datos.',
  'Busque la carpeta completa en la copia de respaldo o en la PC anterior.',
  'Con la carpeta completa en su lugar, pulse «Revisar otra vez».',
];

/** The safe way on of each refusal; the others call for help. */
const STEPS: Partial<Readonly<Record<ErrorCode, readonly string[]>>> = {
  store_missing: FIND_THE_COPY,
  keyring_missing: FIND_THE_COPY,
  keyring_damaged: FIND_THE_COPY,
  store_damaged: FIND_THE_COPY,
  store_newer: [
    'Cierre Yanapa.',
    'Instale la versión nueva y vuelva a abrirlo: los datos siguen intactos.',
  ],
  store_in_use: [
    'Use la ventana de Yanapa que ya está abierta, o ciérrela.',
    'Pulse «Revisar otra vez».',
  ],
  disk_full: ['Libere espacio en el disco.', 'Pulse «Revisar otra vez».'],
};
