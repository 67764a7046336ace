import { useMutation } from '@tanstack/react-query';
import type { AttachmentLine } from '../../../backend/attachments/types.ts';
import { api } from '../../api/trpc.ts';
import { ConfirmDialog } from '../feedback/ConfirmDialog.tsx';

interface WithdrawDialogProps {
  readonly line: AttachmentLine;
  readonly act: 'quarantine' | 'destroy';
  readonly onClose: () => void;
}

/** A mistaken file: out of sight at once, or destroyed for good. */
export function WithdrawDialog({ line, act, onClose }: WithdrawDialogProps) {
  const quarantine = useMutation(api.attachments.quarantine.mutationOptions());
  const destroy = useMutation(api.attachments.destroy.mutationOptions());
  const { id, version } = line;
  // So that the tray leads back to where the file is.
  const draft = { kind: 'attachment_end', subjectId: id } as const;
  return act === 'quarantine' ? (
    <ConfirmDialog
      opened
      title="Retirar un documento adjuntado por error"
      confirmLabel="Retirar a cuarentena"
      danger
      reason={{ label: 'Por qué se retira', ...draft }}
      onConfirm={(reason, draftId) => quarantine.mutateAsync({ id, version, reason, draftId })}
      onClose={onClose}
    >
      No se puede deshacer. Desde ahora nadie lo abre, tampoco usted. La/el responsable lo destruye
      después, con acta.
    </ConfirmDialog>
  ) : (
    <ConfirmDialog
      opened
      title="Destruir el documento"
      confirmLabel="Destruir y formar el acta"
      danger
      reason={{ label: 'Por qué se destruye', ...draft }}
      onConfirm={(reason, draftId) => destroy.mutateAsync({ id, version, reason, draftId })}
      onClose={onClose}
    >
      No se puede deshacer. Queda la línea del registro y el acta, que después puede imprimir aquí
      mismo. Las copias de respaldo anteriores lo conservan, cifrado, hasta que se reemplazan.
    </ConfirmDialog>
  );
}
