import { Modal, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useMutation } from '@tanstack/react-query';
import { keepView, type ViewQuery, type ViewRoom } from '../../../domain/records/saved-views.ts';
import { api } from '../../api/trpc.ts';
import { RecordForm } from '../form/RecordForm.tsx';
import { TextField } from '../form/TextField.tsx';
import { useRecordForm } from '../form/useRecordForm.ts';

interface KeepViewProps {
  readonly opened: boolean;
  readonly room: ViewRoom;
  /** The filters on show. */
  readonly query: ViewQuery;
  readonly onClose: () => void;
}

/** The filters on show, under a name. */
export function KeepView({ opened, onClose, ...given }: KeepViewProps) {
  return (
    <Modal opened={opened} onClose={onClose} title="Guardar esta vista" closeButtonProps={CLOSE}>
      <Named {...given} onClose={onClose} />
    </Modal>
  );
}

const CLOSE = { 'aria-label': 'Cerrar' };

function Named({ room, query, onClose }: Omit<KeepViewProps, 'opened'>) {
  const keep = useMutation(api.savedViews.keep.mutationOptions());
  const form = useRecordForm({ schema: keepView, initialValues: { room, name: '', query } });
  return (
    <RecordForm
      form={form}
      says={false}
      submitLabel="Guardar"
      onSubmit={async (record) => {
        await keep.mutateAsync(record);
        notifications.show({ message: 'La vista quedó en «Vistas».' });
        onClose();
      }}
    >
      <Text size="sm">
        Se guardan los filtros y el orden, no lo que se busca. La ve solo usted. No ponga nombres de
        personas en el nombre.
      </Text>
      <TextField name="name" label="Nombre de la vista" required max={60} />
    </RecordForm>
  );
}
