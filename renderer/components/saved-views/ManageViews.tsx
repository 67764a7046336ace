import { Button, Group, Modal, Stack, Text, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { ViewRow } from '../../../backend/saved-views/views.ts';
import { failureOf } from '../../api/failure.ts';
import { useMay } from '../../api/session.ts';
import { api } from '../../api/trpc.ts';
import { FailureNotice } from '../feedback/FailureNotice.tsx';

interface ManageViewsProps {
  readonly opened: boolean;
  readonly views: readonly ViewRow[];
  readonly onClose: () => void;
}

/** Another name for a view, out of the way, or for the whole office. */
export function ManageViews({ opened, views, onClose }: ManageViewsProps) {
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title="Cambiar o borrar vistas"
      size="xl"
      closeButtonProps={{ 'aria-label': 'Cerrar' }}
    >
      <Stack gap="md">
        {views.length === 0 ? <Text size="sm">No queda ninguna vista suya.</Text> : null}
        {views.map((view) => (
          <OneView key={`${view.id} ${view.version}`} view={view} />
        ))}
      </Stack>
    </Modal>
  );
}

function OneView({ view: { id, version, name, shared } }: { readonly view: ViewRow }) {
  const [typed, setTyped] = useState(name);
  const rename = useMutation(api.savedViews.rename.mutationOptions());
  const remove = useMutation(api.savedViews.remove.mutationOptions());
  const share = useMutation(api.savedViews.share.mutationOptions());
  const mayShare = useMay('saved_views.share');
  const failed = rename.error ?? remove.error ?? share.error;
  const busy = rename.isPending || remove.isPending || share.isPending;
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        rename.mutate({ id, version, name: typed });
      }}
    >
      <Group align="end" gap="xs">
        <TextInput
          label={shared ? 'Vista de la oficina' : 'Vista'}
          aria-label={`Nombre de la vista ${name}`}
          style={{ flex: 1 }}
          maxLength={60}
          value={typed}
          onChange={({ currentTarget }) => setTyped(currentTarget.value)}
        />
        <Button
          type="submit"
          variant="default"
          disabled={typed.trim() === '' || typed === name}
          loading={busy}
          aria-label={`Guardar nombre de la vista ${name}`}
        >
          Guardar nombre
        </Button>
        {mayShare && !shared ? (
          <Button
            variant="default"
            aria-label={`A toda la oficina: vista ${name}`}
            onClick={() => share.mutate({ id, version })}
          >
            A toda la oficina
          </Button>
        ) : null}
        <Button
          variant="subtle"
          color="red"
          aria-label={`Borrar la vista ${name}`}
          onClick={() => remove.mutate({ id, version })}
        >
          Borrar
        </Button>
      </Group>
      <FailureNotice failure={failed === null ? null : failureOf(failed)} />
    </form>
  );
}
