import { Alert, Badge, Button, Group, Modal, Table, Text, Title } from '@mantine/core';
import { IconAlertTriangle, IconCircleCheck } from '@tabler/icons-react';
import { useIsMutating, useMutation, useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import type { CopyList, CopyRow } from '../../../backend/copies/list.ts';
import { dateTime } from '../../../domain/words/dates.ts';
import { counted } from '../../../domain/words/lists.ts';
import { COPY_REASONS } from '../../../domain/words/reasons.ts';
import { address, REKEY, STICK } from '../../api/addresses.ts';
import { failureOf } from '../../api/failure.ts';
import { queryClient } from '../../api/query-client.ts';
import { useMay } from '../../api/session.ts';
import { api } from '../../api/trpc.ts';
import { FailureNotice } from '../../components/feedback/FailureNotice.tsx';
import { Answer, EmptyState } from '../../components/feedback/States.tsx';
import { LongWork } from '../../components/recovery/LongWork.tsx';
import { useInAddress } from '../../components/useInAddress.ts';
import { View } from '../../components/View.tsx';
import { RekeyForm } from './RekeyForm.tsx';
import { StickForm } from './StickForm.tsx';
import { StickTable } from './StickTable.tsx';

/** The copies and what they hold, the sticks that left the office, the yearly drill, new keys. */
export function CopiesPage() {
  const mayTakeOut = useMay('copies.take_out');
  const act = useInAddress('acto');
  const list = useQuery(api.copies.list.queryOptions());
  const make = useMutation(api.copies.make.mutationOptions());
  // What is under way is stopped by its own button, and never goes on unseen.
  const working = useIsMutating({ mutationKey: api.copies.pathKey() }) > 0;
  const modal = { ...MODAL, onClose: working ? () => undefined : act.close };
  return (
    <View
      title="Ajustes"
      heading="Copias y recuperación"
      actions={
        <>
          <Button loading={make.isPending} onClick={() => make.mutate()}>
            Hacer una copia ahora
          </Button>
          {mayTakeOut ? (
            <Button variant="default" onClick={() => act.open(STICK)}>
              Copiar a una memoria USB
            </Button>
          ) : null}
        </>
      }
    >
      {make.isPending ? <LongWork act="copies.make" /> : null}
      <div aria-live="polite">
        {make.data === undefined ? null : (
          <Alert mb="sm" icon={<IconCircleCheck aria-hidden />} title={wordsOf(make.data)} />
        )}
        <FailureNotice failure={make.error === null ? null : failureOf(make.error)} />
      </div>
      <Answer of={list}>
        {(copies) => (
          <>
            <State {...copies.state} />
            <DiskTable rows={copies.disk} />
            {mayTakeOut && copies.state.stickOverdue ? <NoStick /> : null}
            <StickTable sticks={copies.sticks} mayChange={mayTakeOut} />
            <Drill {...copies.state} />
          </>
        )}
      </Answer>
      {mayTakeOut ? (
        <>
          <Title order={2} size="h4" mt="lg" mb="xs">
            Claves nuevas
          </Title>
          <Text size="sm" mb="sm" maw="46rem">
            Cámbielas cuando alguien deje la oficina o cuando otra persona pueda saber una
            contraseña. Las contraseñas y las hojas de todos siguen sirviendo; las copias anteriores
            de esta PC se hacen de nuevo, y aquí se ve qué memorias USB abren todavía con las claves
            anteriores.
          </Text>
          <Button variant="default" onClick={() => act.open(REKEY)}>
            Cambiar las claves
          </Button>
        </>
      ) : null}
      <Modal opened={act.value === STICK} title="Copiar a una memoria USB" {...modal}>
        <StickForm onDone={act.close} />
      </Modal>
      <Modal opened={act.value === REKEY} title="Cambiar las claves" {...modal}>
        <RekeyForm
          onDone={() => {
            act.close();
            void queryClient.invalidateQueries();
          }}
        />
      </Modal>
    </View>
  );
}

const MODAL = {
  size: 'lg',
  centered: true,
  closeButtonProps: { 'aria-label': 'Cerrar' },
} as const;

/** «Copia del 14/03/2026 10:02: 212 casos, abre correctamente». */
const wordsOf = ({ madeAt, cases }: Pick<CopyRow, 'madeAt' | 'cases'>): string =>
  `Copia del ${dateTime(madeAt)}: ${counted(cases, 'caso', 'casos')}, abre correctamente`;

function State({ provedAt, overdue }: CopyList['state']) {
  if (overdue)
    return (
      <Alert
        color="yellow"
        mb="md"
        icon={<IconAlertTriangle aria-hidden />}
        title="Hace más de siete días que no hay una copia comprobada"
      >
        Lo registrado desde entonces se perdería si esta PC falla. Haga una copia ahora.
      </Alert>
    );
  return (
    <Text size="sm" mb="md">
      {provedAt === null
        ? 'Todavía no hay ninguna copia. Yanapa hace una cada día que se trabaja y al cerrar.'
        : `Última copia comprobada: ${dateTime(provedAt)}. Yanapa hace una cada día que se trabaja y al cerrar.`}
    </Text>
  );
}

function NoStick() {
  return (
    <Alert
      color="yellow"
      mt="md"
      icon={<IconAlertTriangle aria-hidden />}
      title="Hace más de 30 días que ninguna copia sale de esta PC"
    >
      Si la PC se pierde o se daña, sus copias se pierden con ella. Lleve una a una memoria USB.
    </Alert>
  );
}

function DiskTable({ rows }: { readonly rows: readonly CopyRow[] }) {
  return (
    <>
      <Title order={2} size="h4" mb="xs">
        Copias en esta PC
      </Title>
      {rows.length === 0 ? (
        <EmptyState title="No hay copias">Pulse «Hacer una copia ahora».</EmptyState>
      ) : (
        <Table verticalSpacing="xs">
          <Table.Thead>
            <Table.Tr>
              <Table.Th>Copia</Table.Th>
              <Table.Th>Último acto</Table.Th>
              <Table.Th>Motivo</Table.Th>
              <Table.Th>Hecha por</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {rows.map((row) => (
              <Table.Tr key={row.id}>
                <Table.Td>
                  {wordsOf(row)}
                  <Text size="xs" c="dimmed">
                    {counted(row.persons, 'persona', 'personas')} ·{' '}
                    {counted(row.letters, 'oficio', 'oficios')} · carpeta {row.name}
                  </Text>
                </Table.Td>
                <Table.Td>{row.lastActAt === null ? '—' : dateTime(row.lastActAt)}</Table.Td>
                <Table.Td>
                  <Badge variant="light" miw="max-content">
                    {COPY_REASONS[row.reason]}
                  </Badge>
                </Table.Td>
                <Table.Td>{row.by ?? '—'}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      )}
    </>
  );
}

function Drill({ drilledAt, drillDue }: CopyList['state']) {
  return (
    <>
      <Title order={2} size="h4" mt="lg" mb="xs">
        Ensayo anual de las hojas
      </Title>
      <Group gap="sm">
        <Text size="sm">
          {drilledAt === null
            ? 'Las hojas nunca se han comprobado.'
            : `Se comprobaron el ${dateTime(drilledAt)}.`}
          {drillDue ? ' Ya pasó un año: toca probarlas otra vez.' : ''}
        </Text>
        <Button component={Link} to={address.settingsSheets} variant="default" size="compact-sm">
          Comprobar dos hojas
        </Button>
      </Group>
    </>
  );
}
