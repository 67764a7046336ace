import { Alert, Button, Code, Group, Stack, Table, Text, Title } from '@mantine/core';
import { IconAlertTriangle, IconCircleCheck } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { ProgramState } from '../../../backend/store/technical.ts';
import { dateTime } from '../../../domain/words/dates.ts';
import { desktop } from '../../api/bridge.ts';
import { api } from '../../api/trpc.ts';
import { Answer } from '../../components/feedback/States.tsx';
import { RestoreFlow } from '../../components/recovery/RestoreFlow.tsx';
import { EntryFrame } from './EntryFrame.tsx';

/** Where a technical account arrives: the program, its sealed files and its copies; nobody's data. */
export function TechnicalDesk() {
  const [restoring, setRestoring] = useState(false);
  const state = useQuery(api.store.technical.queryOptions());
  if (restoring)
    return (
      <EntryFrame title="Restaurar una copia" wide>
        <RestoreFlow onBack={() => setRestoring(false)} />
      </EntryFrame>
    );
  return (
    <EntryFrame title="Estado del programa" wide>
      <Stack gap="md">
        <Text size="sm">
          Su cuenta es técnica: cuida el programa, sus archivos sellados y sus copias. No abre datos
          de ninguna persona, y ningún archivo de esta página se puede leer sin una contraseña de la
          oficina.
        </Text>
        <Answer of={state}>{(found) => <State state={found} />}</Answer>
        <Group gap="sm">
          <Button variant="default" onClick={() => void state.refetch()}>
            Revisar otra vez
          </Button>
          <Button variant="default" onClick={() => setRestoring(true)}>
            Restaurar una copia
          </Button>
          <Button onClick={() => void desktop('desktop.lock', { reason: 'asked' })}>Salir</Button>
        </Group>
        <Text size="xs" c="dimmed">
          Para restaurar, comprobar una copia o agregar personas hace falta la/el responsable en el
          teclado.
        </Text>
      </Stack>
    </EntryFrame>
  );
}

function State({ state }: { readonly state: ProgramState }) {
  const { version, folder, freeMb, nearlyFull, files, missing, copies } = state;
  return (
    <>
      {missing.length === 0 ? (
        <Group gap="xs" role="status" wrap="nowrap">
          <IconCircleCheck size={20} aria-hidden />
          <Text size="sm">Están todos los archivos de la oficina.</Text>
        </Group>
      ) : (
        <Alert
          color="red"
          role="alert"
          icon={<IconAlertTriangle aria-hidden />}
          title={`Falta ${missing.join(' y ')}`}
        >
          No cree ni copie nada encima. Busque el archivo en la carpeta original o en una copia, y
          avise a la/el responsable.
        </Alert>
      )}
      {nearlyFull ? (
        <Alert
          color="yellow"
          icon={<IconAlertTriangle aria-hidden />}
          title={`Quedan ${freeMb} MB en el disco: libere espacio antes de que se deje de guardar`}
        />
      ) : null}
      <Table variant="vertical" withTableBorder>
        <Table.Tbody>
          <Table.Tr>
            <Table.Th w="11rem">Versión</Table.Th>
            <Table.Td>{version}</Table.Td>
          </Table.Tr>
          <Table.Tr>
            <Table.Th>Carpeta de datos</Table.Th>
            <Table.Td>
              <Code style={{ overflowWrap: 'anywhere' }}>{folder}</Code>
            </Table.Td>
          </Table.Tr>
          <Table.Tr>
            <Table.Th>Espacio libre</Table.Th>
            <Table.Td>{sizeOf(freeMb * MB)}</Table.Td>
          </Table.Tr>
        </Table.Tbody>
      </Table>
      <Files files={files} />
      <Copies copies={copies} />
      <section>
        <Title order={2} size="h5" mb={4}>
          Pasar a otra PC
        </Title>
        <Text size="sm">
          Cierre Yanapa y copie la carpeta de datos <strong>entera</strong>, con la carpeta{' '}
          <Code>backups</Code>; en la otra PC póngala en el mismo lugar, sin Yanapa abierto. Deje la
          de esta PC como está hasta que la/el responsable haya ingresado en la otra, y después no
          la vuelva a usar. No la lleve a una carpeta en red ni en la nube.
        </Text>
      </section>
    </>
  );
}

function Files({ files }: Pick<ProgramState, 'files'>) {
  return (
    <Table verticalSpacing={4} aria-label="Archivos sellados">
      <Table.Thead>
        <Table.Tr>
          <Table.Th>Archivo</Table.Th>
          <Table.Th>Qué guarda</Table.Th>
          <Table.Th>Tamaño</Table.Th>
          <Table.Th>Último cambio</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {files.map(({ name, bytes, changedAt }) => (
          <Table.Tr key={name}>
            <Table.Td>{name}</Table.Td>
            <Table.Td>{HOLDS[name] ?? ''}</Table.Td>
            <Table.Td>{sizeOf(bytes)}</Table.Td>
            <Table.Td>{dateTime(changedAt)}</Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}

const HOLDS: Readonly<Record<string, string>> = {
  'yanapa.db': 'Los registros, cifrados',
  'yanapa-files.db': 'Los documentos adjuntos, cifrados',
  'keyring.json': 'Las claves, cada una bajo una contraseña',
};

function Copies({ copies }: Pick<ProgramState, 'copies'>) {
  return (
    <section>
      <Title order={2} size="h5" mb={4}>
        Copias en esta PC
      </Title>
      {copies.length === 0 ? (
        <Text size="sm" c="dimmed">
          Todavía no hay ninguna. Yanapa hace una cada día que se trabaja y al cerrar.
        </Text>
      ) : (
        <Table verticalSpacing={4} aria-label="Copias en esta PC">
          <Table.Thead>
            <Table.Tr>
              <Table.Th>Carpeta</Table.Th>
              <Table.Th>Hecha</Table.Th>
              <Table.Th>Tamaño</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {copies.map(({ name, madeAt, bytes }) => (
              <Table.Tr key={name}>
                <Table.Td>backups/{name}</Table.Td>
                <Table.Td>{dateTime(madeAt)}</Table.Td>
                <Table.Td>{sizeOf(bytes)}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      )}
    </section>
  );
}

const MB = 1024 * 1024;

/** «3,4 MB», «120 GB». */
const sizeOf = (bytes: number): string =>
  bytes >= 10 * 1024 * MB
    ? `${Math.round(bytes / (1024 * MB))} GB`
    : bytes < MB
      ? `${Math.ceil(bytes / 1024)} KB`
      : `${(bytes / MB).toLocaleString('es-PE', { maximumFractionDigits: 1 })} MB`;
