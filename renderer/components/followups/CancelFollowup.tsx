import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../../api/trpc.ts';
import { ConfirmDialog } from '../feedback/ConfirmDialog.tsx';
import { LinkButton } from '../LinkButton.tsx';

/** Leaves a follow-up without effect, with its reason. */
export function CancelFollowup({
  id,
  onDone,
}: {
  readonly id: string;
  readonly onDone: () => void;
}) {
  const [asking, setAsking] = useState(false);
  const cancel = useMutation(api.followups.cancel.mutationOptions());
  return (
    <div>
      <LinkButton onClick={() => setAsking(true)}>Dejar sin efecto este seguimiento</LinkButton>
      <ConfirmDialog
        opened={asking}
        title="Dejar sin efecto el seguimiento"
        confirmLabel="Dejar sin efecto"
        danger
        reasonLabel="Por qué se deja sin efecto"
        onConfirm={async (reason) => {
          await cancel.mutateAsync({ id, reason });
          onDone();
        }}
        onClose={() => setAsking(false)}
      >
        Saldrá de la bandeja de quien lo tiene. Queda en el diario del caso con el motivo; no se
        puede deshacer, pero puede asignarse otro.
      </ConfirmDialog>
    </div>
  );
}
