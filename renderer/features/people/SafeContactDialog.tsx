import { Button, Modal } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useMutation } from '@tanstack/react-query';
import type { z } from 'zod';
import type { PersonView } from '../../../backend/people/types.ts';
import { changeSafeContact } from '../../../domain/records/person.ts';
import { api } from '../../api/trpc.ts';
import { DraftedForm } from '../../components/draft/DraftedForm.tsx';
import { FieldGroup } from '../../components/form/context.tsx';
import { NO_RULES, SafeContactFields } from '../../components/person/SafeContactFields.tsx';

interface SafeContactDialogProps {
  readonly person: PersonView;
  readonly opened: boolean;
  readonly onClose: () => void;
}

/** How she may be reached without danger. */
export function SafeContactDialog({ person, opened, onClose }: SafeContactDialogProps) {
  return (
    <Modal opened={opened} onClose={onClose} title="Reglas de contacto seguro" size="lg">
      <RulesForm person={person} onClose={onClose} />
    </Modal>
  );
}

function RulesForm({ person, onClose }: Omit<SafeContactDialogProps, 'opened'>) {
  const save = useMutation(api.people.setSafeContact.mutationOptions());
  const { id, version, safeContact } = person;
  return (
    <DraftedForm<z.input<typeof changeSafeContact>, z.output<typeof changeSafeContact>>
      kind="safe_contact"
      subjectId={id}
      schema={changeSafeContact}
      blanks={{ personId: id, version, rules: safeContact ?? NO_RULES }}
      version={version}
      says="Lo marcado detiene ese medio en todo el programa; usarlo de todos modos pide un motivo."
      submitLabel="Guardar reglas"
      actions={
        <Button variant="default" onClick={onClose}>
          No cambiar
        </Button>
      }
      onSubmit={async (record, draftId) => {
        await save.mutateAsync({ ...record, draftId });
        notifications.show({ message: 'Reglas de contacto seguro guardadas.' });
      }}
      onDone={onClose}
    >
      <FieldGroup path="rules">
        <SafeContactFields />
      </FieldGroup>
    </DraftedForm>
  );
}
