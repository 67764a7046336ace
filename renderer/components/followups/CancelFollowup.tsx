import { useMutation } from '@tanstack/react-query';
import { api } from '../../api/trpc.ts';
import { ConfirmDialog } from '../feedback/ConfirmDialog.tsx';
import { LinkButton } from '../LinkButton.tsx';
import { useInAddress } from '../useInAddress.ts';

/** Leaves a follow-up without effect, with its reason. */
export function CancelFollowup({
  id,
  onDone,
}: {
  readonly id: string;
  readonly onDone: () => void;
}) {
  // In the address, so that the reason comes back after a lock.
  const asking = useInAddress('dejar');
  const cancel = useMutation(api.followups.cancel.mutationOptions());
  return (
    <div>
      <LinkButton onClick={() => asking.open(id)}>Dejar sin efecto este seguimiento</LinkButton>
      <ConfirmDialog
        opened={asking.value === id}
        title="Dejar sin efecto el seguimiento"
        confirmLabel="Dejar sin efecto"
        danger
        reason={{ label: 'Por qué se deja sin efecto', kind: 'followup_cancel', subjectId: id }}
        onConfirm={async (reason, draftId) => {
          await cancel.mutateAsync({ id, reason, draftId });
          onDone();
        }}
        onClose={asking.close}
      >
        Saldrá de la bandeja de quien lo tiene. Queda en el diario del caso con el motivo; no se
        puede deshacer, pero puede asignarse otro.
      </ConfirmDialog>
    </div>
  );
}
