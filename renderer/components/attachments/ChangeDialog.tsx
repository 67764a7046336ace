import { Modal } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import type { AttachmentLine, Readers } from '../../../backend/attachments/types.ts';
import { ATTACHMENT_CLASSES, ATTACHMENT_KINDS } from '../../../domain/catalogues/attachments.ts';
import { attachmentFields } from '../../../domain/records/attachment.ts';
import { api } from '../../api/trpc.ts';
import { ChoiceField } from '../form/ChoiceField.tsx';
import { RecordForm } from '../form/RecordForm.tsx';
import { TextField } from '../form/TextField.tsx';
import { useRecordForm } from '../form/useRecordForm.ts';

interface ChangeDialogProps {
  readonly line: AttachmentLine;
  readonly readers: Readers;
  readonly onClose: () => void;
}

/** Corrects what is said of a file; under another class it is sealed anew. */
export function ChangeDialog({ line, readers, onClose }: ChangeDialogProps) {
  const change = useMutation(api.attachments.change.mutationOptions());
  const { id, version, kind, fieldClass, title } = line;
  const form = useRecordForm({
    schema: attachmentFields,
    initialValues: { kind, fieldClass, title },
  });
  return (
    <Modal
      opened
      onClose={onClose}
      title="Corregir los datos del documento"
      closeButtonProps={{ 'aria-label': 'Cerrar' }}
    >
      <RecordForm
        form={form}
        submitLabel="Guardar cambios"
        onSubmit={async (fields) => {
          await change.mutateAsync({ id, version, fields });
          onClose();
        }}
      >
        <TextField name="title" label="De qué documento se trata" max={120} required />
        <ChoiceField name="kind" label="Tipo" from={ATTACHMENT_KINDS} required />
        {readers === 'asked' ? (
          <ChoiceField
            name="fieldClass"
            label="Quién lo lee"
            from={ATTACHMENT_CLASSES}
            required
            answered
          />
        ) : null}
      </RecordForm>
    </Modal>
  );
}
