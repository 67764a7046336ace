import { Button, Group, List, Modal, Text, Textarea, Title } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { z } from 'zod';
import type { IncidentView } from '../../../../backend/staff/types.ts';
import { labelOf } from '../../../../domain/catalogues/catalogue.ts';
import { INCIDENT_KINDS, INCIDENT_OPENERS } from '../../../../domain/catalogues/incidents.ts';
import { followIncident } from '../../../../domain/records/staff.ts';
import { dateTime } from '../../../../domain/words/dates.ts';
import { counted } from '../../../../domain/words/lists.ts';
import { api } from '../../../api/trpc.ts';
import { DraftedForm } from '../../../components/draft/DraftedForm.tsx';
import { Answer } from '../../../components/feedback/States.tsx';
import { CheckField } from '../../../components/form/ChoiceField.tsx';
import { DateTimeField } from '../../../components/form/DateField.tsx';
import { LongTextField, TextField } from '../../../components/form/TextField.tsx';
import { PaperDialog, type PaperGrant } from '../../../components/pdf/PaperDialog.tsx';
import { IncidentDue } from './IncidentDue.tsx';

interface IncidentSheetProps {
  /** Null: closed. */
  readonly id: string | null;
  readonly onClose: () => void;
}

/** One incident: what is known, what it may have held, what to tell, and what was told. */
export function IncidentSheet({ id, onClose }: IncidentSheetProps) {
  return (
    <Modal
      opened={id !== null}
      onClose={onClose}
      title="Incidente"
      size="xl"
      closeButtonProps={{ 'aria-label': 'Cerrar' }}
    >
      {id === null ? null : <Loaded id={id} onDone={onClose} />}
    </Modal>
  );
}

function Loaded({ id, onDone }: { readonly id: string; readonly onDone: () => void }) {
  const incident = useQuery(api.staff.incident.queryOptions({ id }));
  return (
    <Answer of={incident}>
      {(value) => (
        <>
          <Facts incident={value} />
          <Telling incident={value} />
          {value.state === 'open' ? <FollowForm incident={value} onDone={onDone} /> : null}
        </>
      )}
    </Answer>
  );
}

function Facts({ incident }: { readonly incident: IncidentView }) {
  const { impact } = incident;
  return (
    <>
      <Text fw={600}>
        {labelOf(INCIDENT_KINDS, incident.kind)}: {incident.thing}
      </Text>
      <Text size="sm">
        Pasó el {dateTime(incident.happenedAt)}; se supo el {dateTime(incident.knownAt)}. Lo
        registró {incident.recordedBy}.
      </Text>
      <Group gap="xs" my="xs">
        <Text size="sm">Aviso a la autoridad:</Text>
        {incident.authorityAt === null ? (
          <IncidentDue row={incident} />
        ) : (
          <Text size="sm">{dateTime(incident.authorityAt)}</Text>
        )}
      </Group>
      <Text size="sm" style={{ whiteSpace: 'pre-wrap' }}>
        {incident.description}
      </Text>
      <Text size="sm" mt="xs">
        Contenía: {incident.held}
      </Text>
      <Text size="sm" mt="xs">
        Quién podría abrirlo:
      </Text>
      <List size="sm" mb="md" withPadding>
        {incident.openers.map((code) => (
          <List.Item key={code}>{labelOf(INCIDENT_OPENERS, code)}</List.Item>
        ))}
      </List>
      <Title order={2} size="h5">
        Lo que había en los datos hasta entonces
      </Title>
      <Text size="sm">
        {counted(impact.total, 'expediente', 'expedientes')} y{' '}
        {counted(impact.people, 'persona', 'personas')}: lo más que podía contener una copia o la
        PC.
      </Text>
      {impact.total === 0 ? null : (
        <details>
          <summary>Números de los expedientes</summary>
          <Text size="sm">{impact.cases.join(', ')}</Text>
        </details>
      )}
    </>
  );
}

function Telling({ incident }: { readonly incident: IncidentView }) {
  const [paper, setPaper] = useState<PaperGrant | null>(null);
  const ask = useMutation({ ...api.staff.noticeFile.mutationOptions(), meta: { quiet: true } });
  return (
    <>
      <Title order={2} size="h5" mt="md">
        Qué decir
      </Title>
      <Group my="xs">
        <Button
          variant="default"
          loading={ask.isPending}
          onClick={() => ask.mutate({ id: incident.id }, { onSuccess: setPaper })}
        >
          Ver el aviso a la autoridad
        </Button>
      </Group>
      <Textarea
        label="A las personas, en palabras sencillas"
        description="Dígalo en persona o por su medio seguro; nunca por carta a una casa donde no es seguro."
        value={incident.plainWords}
        readOnly
        autosize
        minRows={6}
      />
      <PaperDialog title="Aviso a la autoridad" paper={paper} onClose={() => setPaper(null)} />
    </>
  );
}

const schema = followIncident;

interface Values {
  readonly id: string;
  readonly version: number;
  readonly measures: string;
  readonly authorityAt: string | null;
  readonly authorityCargo: string | null;
  readonly digitalAt: string | null;
  readonly peopleAt: string | null;
  readonly lateReason: string | null;
  readonly cause: string | null;
  readonly close: boolean;
}

interface FollowFormProps {
  readonly incident: IncidentView;
  readonly onDone: () => void;
}

function FollowForm({ incident, onDone }: FollowFormProps) {
  const follow = useMutation(api.staff.followIncident.mutationOptions());
  const { id, version, measures, authorityAt, authorityCargo } = incident;
  const { digitalAt, peopleAt, lateReason, cause } = incident;
  return (
    <DraftedForm<Values, z.output<typeof schema>>
      kind="incident_follow"
      subjectId={id}
      schema={schema}
      blanks={{
        ...{ id, version, measures, authorityAt, authorityCargo },
        ...{ digitalAt, peopleAt, lateReason, cause, close: false },
      }}
      version={version}
      submitLabel="Guardar lo hecho"
      onSubmit={(record, draftId) => follow.mutateAsync({ ...record, draftId })}
      onDone={onDone}
    >
      <Title order={2} size="h5" mt="md">
        Qué se hizo
      </Title>
      <LongTextField name="measures" label="Medidas" max={4_000} required />
      <DateTimeField name="authorityAt" label="Aviso a la ANPD" />
      <TextField name="authorityCargo" label="N.° de cargo o expediente del aviso" />
      <DateTimeField name="digitalAt" label="Aviso al Centro Nacional de Seguridad Digital" />
      <DateTimeField name="peopleAt" label="Aviso a las personas" />
      <LongTextField
        name="lateReason"
        label="Si el aviso fue después de las 48 horas, por qué"
        max={4_000}
        minRows={2}
      />
      <LongTextField name="cause" label="Causa" max={4_000} minRows={2} />
      <CheckField name="close" label="Cerrar el incidente: no queda nada por hacer" />
    </DraftedForm>
  );
}
