import { Alert, Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { z } from 'zod';
import type { PersonView } from '../../../backend/people/types.ts';
import { BLANK_PERSON, changePerson } from '../../../domain/records/person.ts';
import { api } from '../../api/trpc.ts';
import { StaleDraft } from '../../components/draft/StaleDraft.tsx';
import { type Draft, useDraft } from '../../components/draft/useDraft.ts';
import { ErrorState, Waiting } from '../../components/feedback/States.tsx';
import { FieldGroup } from '../../components/form/context.tsx';
import { RecordForm } from '../../components/form/RecordForm.tsx';
import { Section } from '../../components/form/Section.tsx';
import { useRecordForm } from '../../components/form/useRecordForm.ts';
import { BeingWrittenContext } from '../../components/person/being-written.ts';
import { PersonFieldset } from '../../components/person/PersonFieldset.tsx';

type ChangeValues = z.input<typeof changePerson>;

interface EditPersonProps {
  readonly person: PersonView;
  /** Saved, or thrown away. */
  readonly onEnd: () => void;
}

/** Corrects what is known of a person; what is typed is kept as for any form. */
export function EditPerson({ person, onEnd }: EditPersonProps) {
  const draft = useDraft<ChangeValues>({ kind: 'person', subjectId: person.id, draftId: null });
  if (draft.status === 'failed') return <ErrorState error={draft.error} />;
  if (draft.status === 'loading') return <Waiting />;
  return <EditForm person={person} draft={draft} onEnd={onEnd} />;
}

function EditForm({
  person,
  draft,
  onEnd,
}: EditPersonProps & { readonly draft: Draft<ChangeValues> }) {
  const change = useMutation(api.people.change.mutationOptions());
  const { id, version, fields } = person;
  const [start] = useState<ChangeValues>(() => ({
    id,
    version: draft.restored?.version ?? version,
    fields: { ...BLANK_PERSON, ...fields, ...draft.restored?.fields },
  }));
  const stale = start.version !== version;
  const form = useRecordForm({
    schema: changePerson,
    initialValues: start,
    onChange: draft.keep,
  });
  const discard = async (): Promise<void> => {
    await draft.discard();
    onEnd();
  };
  return (
    <RecordForm
      form={form}
      says={false}
      submitLabel="Guardar datos"
      actions={
        <Button variant="default" onClick={() => void discard()}>
          Descartar cambios
        </Button>
      }
      onSubmit={async (record) => {
        await draft.become((draftId) => change.mutateAsync({ ...record, draftId }));
        notifications.show({ message: 'Datos guardados.' });
        onEnd();
      }}
    >
      {stale ? <StaleDraft discardLabel="Descartar cambios" /> : null}
      {person.contactHidden ? (
        <Alert color="red" title="El contacto está protegido">
          Teléfono, correo y domicilio no se muestran aquí. Déjelos en blanco para conservarlos;
          escriba solo si cambiaron.
        </Alert>
      ) : null}
      <Section title="Datos de la persona">
        <FieldGroup path="fields">
          <BeingWrittenContext value={{ choose: null, id }}>
            <PersonFieldset who="child" whole />
          </BeingWrittenContext>
        </FieldGroup>
      </Section>
    </RecordForm>
  );
}
