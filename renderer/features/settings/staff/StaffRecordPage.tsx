import { Alert, Button, Group, Modal, Table, Text, Title } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import type { StaffEntryView, StaffRecord } from '../../../../backend/staff/types.ts';
import { ROLE_LABELS } from '../../../../domain/rights.ts';
import { STAFF_ENTRY_LABELS, STAFF_STATE_LABELS } from '../../../../domain/staff/types.ts';
import { shortDate } from '../../../../domain/words/dates.ts';
import { joinAnd } from '../../../../domain/words/lists.ts';
import { address } from '../../../api/addresses.ts';
import { useSession } from '../../../api/session.ts';
import { api } from '../../../api/trpc.ts';
import { Answer, EmptyState } from '../../../components/feedback/States.tsx';
import { PaperDialog, type PaperGrant } from '../../../components/pdf/PaperDialog.tsx';
import { useInAddress } from '../../../components/useInAddress.ts';
import { View } from '../../../components/View.tsx';
import { AnnulEntry, EntryForm } from './EntryForm.tsx';
import { OldCopies } from './OldCopies.tsx';
import { ResetPassword } from './ResetPassword.tsx';

/** The record of one person of the office: entries with their dates, password, leaving. */
export function StaffRecordPage() {
  const { id = '' } = useParams();
  const record = useQuery(api.staff.record.queryOptions({ id }));
  return (
    <View
      title="Ajustes"
      heading={record.data?.operator.fullName ?? 'Personal'}
      back={{ to: address.settingsAccounts, label: 'Personal' }}
    >
      <Answer of={record}>{(value) => <Record record={value} />}</Answer>
    </View>
  );
}

function Record({ record }: { readonly record: StaffRecord }) {
  const { operator, entries, credentialExpired, handoverId } = record;
  const { operatorId } = useSession();
  // In the address, so that a lock in the middle returns to the form.
  const act = useInAddress('acto');
  const annulled = entries.find(({ id }) => id === act.value);
  const self = operator.id === operatorId;
  return (
    <>
      <Text size="sm" mb="sm">
        {operator.post} · {STAFF_STATE_LABELS[operator.state]}
        {operator.roles.length === 0
          ? ''
          : ` · ${joinAnd(operator.roles.map((role) => ROLE_LABELS[role]))}`}
      </Text>
      {credentialExpired ? (
        <Alert color="yellow" role="note" mb="sm" title="La credencial está vencida">
          Los oficios que firme lo avisan (Reglamento de las DNA, art. 9.c). Registre la nueva.
        </Alert>
      ) : null}
      <Group mb="md">
        {operator.active ? <Button onClick={() => act.open(NEW)}>Registrar un dato</Button> : null}
        {operator.active && !self ? (
          <>
            <Button variant="default" onClick={() => act.open(PASSWORD)}>
              Olvidó su contraseña
            </Button>
            <Button component={Link} to={address.staffRemoval(operator.id)} variant="default">
              Dar de baja
            </Button>
          </>
        ) : null}
        {handoverId === null ? null : <Acta id={handoverId} />}
      </Group>
      {operator.active ? null : <OldCopies operatorId={operator.id} left />}
      <Entries entries={entries} onAnnul={(id) => act.open(id)} />
      <Modal opened={act.value === NEW} onClose={act.close} title="Registrar un dato" size="lg">
        <EntryForm operatorId={operator.id} onDone={act.close} />
      </Modal>
      <Modal
        opened={act.value === PASSWORD}
        onClose={act.close}
        title="Contraseña nueva para quien olvidó la suya"
        size="lg"
      >
        <ResetPassword operator={operator} onDone={act.close} />
      </Modal>
      <Modal
        opened={annulled !== undefined}
        onClose={act.close}
        title="Anular un registro"
        size="lg"
      >
        {annulled === undefined ? null : <AnnulEntry id={annulled.id} onDone={act.close} />}
      </Modal>
    </>
  );
}

const NEW = 'registrar';
const PASSWORD = 'contrasena';

function Acta({ id }: { readonly id: string }) {
  const [paper, setPaper] = useState<PaperGrant | null>(null);
  const ask = useMutation({ ...api.staff.actaFile.mutationOptions(), meta: { quiet: true } });
  return (
    <>
      <Button
        variant="default"
        loading={ask.isPending}
        onClick={() => ask.mutate({ id }, { onSuccess: setPaper })}
      >
        Ver el acta de entrega
      </Button>
      <PaperDialog title="Acta de entrega" paper={paper} onClose={() => setPaper(null)} />
    </>
  );
}

interface EntriesProps {
  readonly entries: readonly StaffEntryView[];
  readonly onAnnul: (id: string) => void;
}

function Entries({ entries, onAnnul }: EntriesProps) {
  if (entries.length === 0)
    return (
      <EmptyState title="Nada registrado todavía">
        Aquí van la designación, la credencial, el curso del MIMP, la firma registrada, las
        encargaturas y las vacaciones o licencias, con sus fechas.
      </EmptyState>
    );
  return (
    <>
      <Title order={2} size="h4" mb="xs">
        Registros
      </Title>
      <Table verticalSpacing="xs">
        <Table.Thead>
          <Table.Tr>
            <Table.Th>Qué</Table.Th>
            <Table.Th>Desde</Table.Th>
            <Table.Th>Hasta</Table.Th>
            <Table.Th>Documento</Table.Th>
            <Table.Th>Detalle</Table.Th>
            <Table.Th>Estado</Table.Th>
            <Table.Th>Cambios</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {entries.map((entry) => (
            <Table.Tr key={entry.id}>
              <Table.Td>{STAFF_ENTRY_LABELS[entry.kind]}</Table.Td>
              <Table.Td>{shortDate(entry.validFrom)}</Table.Td>
              <Table.Td>{entry.validTo === null ? '' : shortDate(entry.validTo)}</Table.Td>
              <Table.Td>
                {entry.document}
                {entry.approvedBy === '' ? null : (
                  <Text size="xs" c="dimmed">
                    Lo aprobó {entry.approvedBy}
                  </Text>
                )}
              </Table.Td>
              <Table.Td>{entry.detail}</Table.Td>
              <Table.Td>
                {entry.annulledAt === null
                  ? entry.inForce
                    ? 'Vigente'
                    : 'Fuera de sus fechas'
                  : `Anulado: ${entry.annulledReason ?? ''}`}
                {entry.bySelf && (entry.kind === 'leave' || entry.kind === 'acting') ? (
                  <Text size="xs" c="dimmed">
                    Lo registró la propia persona: no había otra responsable
                  </Text>
                ) : null}
              </Table.Td>
              <Table.Td>
                {entry.annulledAt === null ? (
                  <Button
                    variant="subtle"
                    size="compact-sm"
                    aria-label={`Anular: ${STAFF_ENTRY_LABELS[entry.kind]}, desde ${shortDate(entry.validFrom)}`}
                    onClick={() => onAnnul(entry.id)}
                  >
                    Anular
                  </Button>
                ) : null}
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </>
  );
}
