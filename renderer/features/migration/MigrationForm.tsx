import { Alert, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { address } from '../../api/addresses.ts';
import { api } from '../../api/trpc.ts';
import type { Draft } from '../../components/draft/useDraft.ts';
import { FieldGroup } from '../../components/form/context.tsx';
import { RecordForm } from '../../components/form/RecordForm.tsx';
import { useRecordForm } from '../../components/form/useRecordForm.ts';
import { ReceptionSections } from '../../components/reception/ReceptionSections.tsx';
import { RequiredNote } from '../../components/reception/RequiredNote.tsx';
import { ActsSection, PaperSection } from './PaperSections.tsx';
import { type MigrationValues, migrationSchema, startOf } from './values.ts';

interface MigrationFormProps {
  readonly draft: Draft<MigrationValues>;
  /** Of the office, INEI code. */
  readonly district: string;
  readonly dnaCode: string;
}

/** What the folder says, and the sheet of reception with it. */
export function MigrationForm({ draft, district, dnaCode }: MigrationFormProps) {
  const navigate = useNavigate();
  const migrate = useMutation(api.cases.migrate.mutationOptions());
  const [start] = useState(() => startOf(new Date().toISOString(), district, draft.restored));
  const form = useRecordForm({
    schema: migrationSchema,
    initialValues: start,
    onChange: draft.keep,
  });
  return (
    <RecordForm
      form={form}
      says={false}
      submitLabel="Cargar el caso"
      onSubmit={async (record) => {
        const { id, number } = await draft.become((draftId) =>
          migrate.mutateAsync({ ...record, draftId }),
        );
        await navigate(address.case(id));
        notifications.show({
          title: 'Caso cargado del papel',
          message: (
            <Text size="xl" fw={700}>
              Expediente {number}
            </Text>
          ),
          autoClose: 15_000,
        });
      }}
    >
      <Alert color="teal" title="Para expedientes abiertos que empezaron en papel">
        Conserva su número y sus fechas y queda marcado «migrado». Los plazos que ya vencieron antes
        de cargarlo no aparecen como atrasos.
      </Alert>
      <PaperSection dnaCode={dnaCode} />
      <ActsSection />
      <FieldGroup path="reception">
        <RequiredNote />
        <ReceptionSections onPaper />
      </FieldGroup>
    </RecordForm>
  );
}
