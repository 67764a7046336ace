import { useMutation } from '@tanstack/react-query';
import type { ReceivedView } from '../../../../backend/received/types.ts';
import { api } from '../../../api/trpc.ts';
import { ConfirmDialog } from '../../../components/feedback/ConfirmDialog.tsx';
import { SideSheet } from '../../../components/feedback/SideSheet.tsx';
import { AnswerForm } from './AnswerForm.tsx';
import { LinkForm } from './LinkForm.tsx';
import { OrderForm } from './OrderForm.tsx';
import { TermForm } from './TermForm.tsx';

export type ReceivedAct =
  | 'proveido'
  | 'respuesta'
  | 'cerrar'
  | 'expediente'
  | 'plazo'
  | 'reabrir'
  | 'anular';

interface ActDialogsProps {
  readonly document: ReceivedView;
  /** Of the address. */
  readonly act: string | null;
  readonly onClose: () => void;
}

/** The act that the address names, if the document's state allows it. */
export function ActDialogs({ document, act, onClose }: ActDialogsProps) {
  const open = document.state === 'open';
  const form = { document, onDone: onClose };
  return (
    <>
      <SideSheet opened={open && act === 'proveido'} title="Proveído" onClose={onClose}>
        <OrderForm {...form} />
      </SideSheet>
      <SideSheet opened={open && act === 'respuesta'} title="Registrar respuesta" onClose={onClose}>
        <AnswerForm {...form} />
      </SideSheet>
      <SideSheet
        opened={act === 'expediente' && (open || document.state === 'closed')}
        title="Pasar a un expediente"
        onClose={onClose}
      >
        <LinkForm {...form} />
      </SideSheet>
      <SideSheet opened={open && act === 'plazo'} title="Cambiar el plazo" onClose={onClose}>
        <TermForm {...form} />
      </SideSheet>
      {open && act === 'cerrar' ? <CloseDialog document={document} onClose={onClose} /> : null}
      {act === 'reabrir' && !open ? <ReopenDialog document={document} onClose={onClose} /> : null}
      {open && act === 'anular' ? <AnnulDialog document={document} onClose={onClose} /> : null}
    </>
  );
}

type DialogProps = Omit<ActDialogsProps, 'act'>;

function CloseDialog({ document: { id, version }, onClose }: DialogProps) {
  const close = useMutation(api.received.close.mutationOptions());
  return (
    <ConfirmDialog
      opened
      title="Cerrar sin oficio de respuesta"
      confirmLabel="Cerrar documento"
      reason={{
        label: 'Qué se hizo, o por qué no se responde',
        kind: 'received_end',
        subjectId: id,
      }}
      onConfirm={(reason, draftId) => close.mutateAsync({ id, version, reason, draftId })}
      onClose={onClose}
    >
      El documento deja de estar pendiente. Si fue por error, la/el responsable lo vuelve a dejar
      pendiente.
    </ConfirmDialog>
  );
}

function ReopenDialog({ document: { id, version }, onClose }: DialogProps) {
  const reopen = useMutation(api.received.reopen.mutationOptions());
  return (
    <ConfirmDialog
      opened
      title="Volver a dejar pendiente"
      confirmLabel="Dejar pendiente"
      reason={{ label: 'Por qué', kind: 'received_reopening', subjectId: id }}
      onConfirm={(reason, draftId) => reopen.mutateAsync({ id, version, reason, draftId })}
      onClose={onClose}
    >
      Lo anotado de su respuesta o de su cierre deja de valer y queda en los cambios. El plazo sigue
      siendo el mismo.
    </ConfirmDialog>
  );
}

function AnnulDialog({ document: { id, version, number }, onClose }: DialogProps) {
  const annul = useMutation(api.received.annul.mutationOptions());
  return (
    <ConfirmDialog
      opened
      title={`Anular el registro ${number}`}
      confirmLabel="Anular registro"
      danger
      reason={{ label: 'Por qué se anula', kind: 'received_annulment', subjectId: id }}
      onConfirm={(reason, draftId) => annul.mutateAsync({ id, version, reason, draftId })}
      onClose={onClose}
    >
      No se puede deshacer. El número queda usado y anulado; lo registrado se conserva con su
      motivo.
    </ConfirmDialog>
  );
}
