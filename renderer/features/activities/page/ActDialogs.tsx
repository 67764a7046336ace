import { useMutation } from '@tanstack/react-query';
import type { ActivityView, AttendeeView } from '../../../../backend/activities/types.ts';
import { mayWithdraw } from '../../../../domain/activities/photos.ts';
import { api } from '../../../api/trpc.ts';
import { ConfirmDialog } from '../../../components/feedback/ConfirmDialog.tsx';
import { SideSheet } from '../../../components/feedback/SideSheet.tsx';
import { AttendeeForm } from './AttendeeForm.tsx';
import { ChangeForm } from './ChangeForm.tsx';
import { CountForm } from './CountForm.tsx';
import { HeldForm } from './HeldForm.tsx';
import { PhotoBackForm, PhotoForm } from './PhotoForms.tsx';

export type ActivityAct =
  | 'realizada'
  | 'cambiar'
  | 'cancelar'
  | 'reabrir'
  | 'asistente'
  | 'contar'
  | 'foto'
  | 'retirar-foto'
  | 'quitar';

interface ActDialogsProps {
  readonly activity: ActivityView;
  /** Of the address. */
  readonly act: string | null;
  readonly attendeeId: string | null;
  readonly onClose: () => void;
}

/** The act that the address names, if the activity's state allows it. */
export function ActDialogs({ activity, act, attendeeId, onClose }: ActDialogsProps) {
  const { state, attendees, removed } = activity;
  const stands = state !== 'cancelled';
  const form = { activity, onDone: onClose };
  const attendee = attendees.find(({ id }) => id === attendeeId);
  // Of whoever was taken off the list too, and whatever became of the activity.
  const giver = [...attendees, ...removed].find(
    ({ id, photo }) => id === attendeeId && mayWithdraw(photo.standing),
  );
  const sheet = (name: ActivityAct, when: boolean, title: string) => ({
    opened: when && act === name,
    title,
    onClose,
  });
  return (
    <>
      <SideSheet {...sheet('realizada', stands, 'Cómo fue')}>
        <HeldForm {...form} />
      </SideSheet>
      <SideSheet {...sheet('cambiar', stands, 'Cambiar datos o fechas')}>
        <ChangeForm {...form} />
      </SideSheet>
      <SideSheet {...sheet('asistente', stands, 'Anotar a una persona')}>
        <AttendeeForm {...form} />
      </SideSheet>
      <SideSheet {...sheet('contar', stands, 'Contar sin nombres')}>
        <CountForm {...form} />
      </SideSheet>
      {attendee === undefined ? null : (
        <>
          <SideSheet {...sheet('foto', stands, 'Consentimiento para fotos')}>
            <PhotoForm attendee={attendee} onDone={onClose} />
          </SideSheet>
          {act === 'quitar' ? <RemoveDialog attendee={attendee} onClose={onClose} /> : null}
        </>
      )}
      {giver === undefined ? null : (
        <SideSheet {...sheet('retirar-foto', true, 'Retirar el consentimiento para fotos')}>
          <PhotoBackForm attendee={giver} onDone={onClose} />
        </SideSheet>
      )}
      {act === 'cancelar' && state === 'scheduled' ? (
        <CancelDialog activity={activity} onClose={onClose} />
      ) : null}
      {act === 'reabrir' && state !== 'scheduled' ? (
        <ReopenDialog activity={activity} onClose={onClose} />
      ) : null}
    </>
  );
}

type DialogProps = Pick<ActDialogsProps, 'activity' | 'onClose'>;

function CancelDialog({ activity: { id, version }, onClose }: DialogProps) {
  const cancel = useMutation(api.activities.cancel.mutationOptions());
  return (
    <ConfirmDialog
      opened
      title="Cancelar la actividad"
      confirmLabel="Cancelar la actividad"
      danger
      reason={{ label: 'Por qué se cancela', kind: 'activity_end', subjectId: id }}
      onConfirm={(reason, draftId) => cancel.mutateAsync({ id, version, reason, draftId })}
      onClose={onClose}
    >
      Sale de la agenda y no se cuenta como realizada. Se puede volver a dejar programada.
    </ConfirmDialog>
  );
}

function ReopenDialog({ activity: { id, version }, onClose }: DialogProps) {
  const reopen = useMutation(api.activities.reopen.mutationOptions());
  return (
    <ConfirmDialog
      opened
      title="Volver a dejar programada"
      confirmLabel="Dejar programada"
      reason={{ label: 'Por qué', kind: 'activity_end', subjectId: id }}
      onConfirm={(reason, draftId) => reopen.mutateAsync({ id, version, reason, draftId })}
      onClose={onClose}
    >
      Lo anotado de su asistencia se conserva, y no se cuenta en los reportes mientras no se anote
      que se realizó.
    </ConfirmDialog>
  );
}

function RemoveDialog({
  attendee: { id },
  onClose,
}: {
  readonly attendee: AttendeeView;
  readonly onClose: () => void;
}) {
  const remove = useMutation(api.activities.removeAttendee.mutationOptions());
  return (
    <ConfirmDialog
      opened
      title="Quitar de la lista"
      confirmLabel="Quitar de la lista"
      reason={{ label: 'Por qué', kind: 'activity_attendee_end', subjectId: id }}
      onConfirm={(reason, draftId) => remove.mutateAsync({ attendeeId: id, reason, draftId })}
      onClose={onClose}
    >
      Deja de contarse en esta actividad. Si vino, se puede anotar otra vez.
    </ConfirmDialog>
  );
}
