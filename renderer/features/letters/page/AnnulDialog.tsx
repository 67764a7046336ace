import { useMutation } from '@tanstack/react-query';
import type { LetterView } from '../../../../backend/letters/types.ts';
import { api } from '../../../api/trpc.ts';
import { ConfirmDialog } from '../../../components/feedback/ConfirmDialog.tsx';

interface AnnulDialogProps {
  readonly letter: LetterView;
  readonly onClose: () => void;
}

/** Voids the letter, with its reason. The number stays used. */
export function AnnulDialog({ letter, onClose }: AnnulDialogProps) {
  const annul = useMutation(api.letters.annul.mutationOptions());
  const { id, version, number } = letter;
  return (
    <ConfirmDialog
      opened
      title={number === null ? 'Anular el borrador' : `Anular el ${number}`}
      confirmLabel={number === null ? 'Anular borrador' : 'Anular oficio'}
      danger
      reason={{ label: 'Por qué se anula', kind: 'annulment', subjectId: id }}
      onConfirm={(reason, draftId) => annul.mutateAsync({ id, version, reason, draftId })}
      onClose={onClose}
    >
      {number === null
        ? 'El borrador ya no podrá cambiarse ni emitirse. Queda anotado en el expediente.'
        : 'No se puede deshacer. El número queda usado y anulado; el documento se conserva con su motivo.'}
    </ConfirmDialog>
  );
}
