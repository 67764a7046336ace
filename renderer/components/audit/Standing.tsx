import { Alert, Group, Text } from '@mantine/core';
import { IconAlertTriangle, IconCircleCheck, IconLoader } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import type { AuditState } from '../../../backend/audit/types.ts';
import { api } from '../../api/trpc.ts';
import { Answer } from '../feedback/States.tsx';

/** Whether every act of the register follows from the one before, and what this PC remembers of it. */
export function Standing() {
  const state = useQuery(api.audit.state.queryOptions());
  return <Answer of={state}>{(found) => <Found state={found} />}</Answer>;
}

function Found({ state }: { readonly state: AuditState }) {
  const { verification, remembered, acts } = state;
  return (
    <>
      {verification.state === 'broken' ? (
        <Alert
          mb="sm"
          color="red"
          icon={<IconAlertTriangle aria-hidden />}
          title={`El registro fue cambiado: el acto n.° ${verification.brokenAt} no sigue al anterior`}
        >
          Alguien que tenía la clave de los datos cambió, quitó o añadió actos sin pasar por Yanapa.
          Compare con la última hoja mensual firmada y con las copias, y avise a la/el responsable.
        </Alert>
      ) : (
        <Group gap="xs" mb="sm" role="status">
          {verification.state === 'whole' ? (
            <IconCircleCheck size={20} aria-hidden />
          ) : (
            <IconLoader size={20} aria-hidden />
          )}
          <Text size="sm">{SAID[verification.state](verification.upTo, acts)}</Text>
        </Group>
      )}
      {REMEMBERED[remembered] === undefined ? null : (
        <Text size="sm" mb="sm">
          {REMEMBERED[remembered]}
        </Text>
      )}
    </>
  );
}

const SAID = {
  running: (upTo: number, acts: number) =>
    `Comprobando el registro: ${upTo} de ${acts} actos hasta ahora.`,
  whole: (upTo: number) =>
    `Registro comprobado al ingresar: ${upTo} actos, cada uno sigue al anterior.`,
  failed: () => 'No se pudo terminar de comprobar el registro. Bloquee e ingrese otra vez.',
} as const;

const REMEMBERED: Partial<Readonly<Record<AuditState['remembered'], string>>> = {
  absent:
    'Esta cuenta de la PC no recordaba estos datos y los recuerda desde ahora: un cambio anterior no se pudo comparar.',
  damaged:
    'Lo que esta PC recordaba de los datos estaba dañado y se hizo de nuevo: un cambio anterior no se pudo comparar.',
  unwritable:
    'Esta PC no puede guardar hasta dónde llega el registro: revise el espacio y los permisos del perfil de usuario.',
};
