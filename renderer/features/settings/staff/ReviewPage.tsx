import { Button, Group, Table, Text, Title } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { z } from 'zod';
import type { Reviews } from '../../../../backend/staff/types.ts';
import { TERM_RULES } from '../../../../domain/clock/rules.ts';
import { signReview } from '../../../../domain/records/staff.ts';
import { ROLE_LABELS } from '../../../../domain/rights.ts';
import { type ReviewedPerson, STAFF_STATE_LABELS } from '../../../../domain/staff/types.ts';
import { dateTime } from '../../../../domain/words/dates.ts';
import { joinAnd } from '../../../../domain/words/lists.ts';
import { api } from '../../../api/trpc.ts';
import { DueBadge } from '../../../components/data/DueBadge.tsx';
import { Answer } from '../../../components/feedback/States.tsx';
import { RecordForm } from '../../../components/form/RecordForm.tsx';
import { LongTextField } from '../../../components/form/TextField.tsx';
import { useRecordForm } from '../../../components/form/useRecordForm.ts';
import { OwnPassword } from '../../../components/office/OwnPassword.tsx';
import { ownPassword } from '../../../components/office/own-password.ts';
import { PaperDialog, type PaperGrant } from '../../../components/pdf/PaperDialog.tsx';
import { View } from '../../../components/View.tsx';

/** Who may do what, to be read through and signed every six months (RLPDP 46.1.c). */
export function ReviewPage() {
  const reviews = useQuery(api.staff.reviews.queryOptions());
  const [paper, setPaper] = useState<PaperGrant | null>(null);
  const ask = useMutation({ ...api.staff.privilegesFile.mutationOptions(), meta: { quiet: true } });
  const see = (id: string | null): void => ask.mutate({ id }, { onSuccess: setPaper });
  return (
    <View
      title="Ajustes"
      heading="Revisión semestral"
      actions={
        <Button variant="default" loading={ask.isPending} onClick={() => see(null)}>
          Ver la lista para imprimir
        </Button>
      }
    >
      <Answer of={reviews}>{(value) => <Body reviews={value} see={see} />}</Answer>
      <PaperDialog title="Lista de privilegios" paper={paper} onClose={() => setPaper(null)} />
    </View>
  );
}

interface BodyProps {
  readonly reviews: Reviews;
  readonly see: (id: string | null) => void;
}

function Body({ reviews, see }: BodyProps) {
  const { now, due, past } = reviews;
  const { label, verified } = TERM_RULES.PRIVILEGE_REVIEW;
  const reason = { label, verified, explanation: due.explanation };
  return (
    <>
      <Group mb="sm" gap="xs">
        <Text size="sm">La próxima revisión:</Text>
        <DueBadge due={due.due} start={due.start} why={{ of: 'known', reason }} />
      </Group>
      <People people={now} />
      <Title order={2} size="h4" mt="lg" mb="xs">
        Firmar la revisión
      </Title>
      {/* A new form after each: what was typed does not stay in it. */}
      <SignForm key={past.length} people={now} />
      <Title order={2} size="h4" mt="lg" mb="xs">
        Revisiones anteriores
      </Title>
      {past.length === 0 ? (
        <Text size="sm">Todavía no se hizo ninguna.</Text>
      ) : (
        <Table verticalSpacing="xs" maw="48rem">
          <Table.Thead>
            <Table.Tr>
              <Table.Th>Fecha</Table.Th>
              <Table.Th>Quién revisó</Table.Th>
              <Table.Th>Personas</Table.Th>
              <Table.Th>Lista</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {past.map(({ id, reviewedAt, reviewedBy, people }) => (
              <Table.Tr key={id}>
                <Table.Td>{dateTime(reviewedAt)}</Table.Td>
                <Table.Td>{reviewedBy}</Table.Td>
                <Table.Td>{people}</Table.Td>
                <Table.Td>
                  <Button
                    variant="subtle"
                    size="compact-sm"
                    aria-label={`Ver la lista firmada el ${dateTime(reviewedAt)}`}
                    onClick={() => see(id)}
                  >
                    Ver
                  </Button>
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      )}
    </>
  );
}

function People({ people }: { readonly people: readonly ReviewedPerson[] }) {
  return (
    <Table verticalSpacing="xs">
      <Table.Thead>
        <Table.Tr>
          <Table.Th>Nombre</Table.Th>
          <Table.Th>Usuario</Table.Th>
          <Table.Th>Funciones</Table.Th>
          <Table.Th>Estado</Table.Th>
          <Table.Th>Último ingreso</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {people.map((person) => (
          <Table.Tr key={person.operatorId}>
            <Table.Td>
              {person.fullName}
              <Text size="xs" c="dimmed">
                {person.post}
              </Text>
            </Table.Td>
            <Table.Td>{person.userName}</Table.Td>
            <Table.Td>{joinAnd(person.roles.map((role) => ROLE_LABELS[role]))}</Table.Td>
            <Table.Td>{STAFF_STATE_LABELS[person.state]}</Table.Td>
            <Table.Td>
              {person.lastLoginAt === null ? 'Nunca' : dateTime(person.lastLoginAt)}
            </Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}

const schema = z.object({ notes: signReview.shape.notes, password: ownPassword });

function SignForm({ people }: { readonly people: readonly ReviewedPerson[] }) {
  const sign = useMutation(api.staff.signReview.mutationOptions());
  const form = useRecordForm({ schema, initialValues: { notes: '', password: '' } });
  return (
    <RecordForm
      form={form}
      submitLabel="Firmar: la lista está conforme"
      onSubmit={(record) =>
        sign.mutateAsync({ ...record, operatorIds: people.map(({ operatorId }) => operatorId) })
      }
    >
      <Text size="sm">
        Lea la lista de arriba: que cada persona siga en la oficina y tenga solo las funciones que
        le tocan. Lo que no esté bien, corríjalo antes en «Personal».
      </Text>
      <LongTextField name="notes" label="Observaciones" max={4_000} minRows={2} />
      <OwnPassword />
    </RecordForm>
  );
}
