import { Button, Modal } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useMutation } from '@tanstack/react-query';
import type { z } from 'zod';
import type { PersonView } from '../../../backend/people/types.ts';
import { changeSafeContact } from '../../../domain/records/person.ts';
import { api } from '../../api/trpc.ts';
import { FieldGroup } from '../../components/form/context.tsx';
import { RecordForm } from '../../components/form/RecordForm.tsx';
import { useRecordForm } from '../../components/form/useRecordForm.ts';
import { NO_RULES, SafeContactFields } from '../../components/person/SafeContactFields.tsx';

interface SafeContactDialogProps {
  readonly person: PersonView;
  readonly opened: boolean;
  readonly onClose: () => void;
}

/** The rules are few and short: they are saved at once, without a draft. */
export function SafeContactDialog({ person, opened, onClose }: SafeContactDialogProps) {
  return (
    <Modal opened={opened} onClose={onClose} title="Reglas de contacto seguro" size="lg">
      <RulesForm person={person} onClose={onClose} />
    </Modal>
  );
}

function RulesForm({ person, onClose }: Omit<SafeContactDialogProps, 'opened'>) {
  const save = useMutation(api.people.setSafeContact.mutationOptions());
  const form = useRecordForm<z.input<typeof changeSafeContact>, z.output<typeof changeSafeContact>>(
    {
      schema: changeSafeContact,
      initialValues: { personId: person.id, rules: person.safeContact ?? NO_RULES },
    },
  );
  return (
    <RecordForm
      form={form}
      says="Lo marcado detiene ese medio en todo el programa; usarlo de todos modos pide un motivo."
      submitLabel="Guardar reglas"
      actions={
        <Button variant="default" onClick={onClose}>
          No cambiar
        </Button>
      }
      onSubmit={async (record) => {
        await save.mutateAsync(record);
        notifications.show({ message: 'Reglas de contacto seguro guardadas.' });
        onClose();
      }}
    >
      <FieldGroup path="rules">
        <SafeContactFields />
      </FieldGroup>
    </RecordForm>
  );
}
