import { notifications } from '@mantine/notifications';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { SessionView } from '../../../../backend/committees/types.ts';
import { LIMITS } from '../../../../domain/records/basics.ts';
import { closeActa, rectifyActa, stopSession } from '../../../../domain/records/committees.ts';
import { api } from '../../../api/trpc.ts';
import { DraftedForm } from '../../../components/draft/DraftedForm.tsx';
import { SideSheet } from '../../../components/feedback/SideSheet.tsx';
import { ChoiceField } from '../../../components/form/ChoiceField.tsx';
import { NumberField } from '../../../components/form/NumberField.tsx';
import { RecordForm } from '../../../components/form/RecordForm.tsx';
import { LongTextField } from '../../../components/form/TextField.tsx';
import { useRecordForm } from '../../../components/form/useRecordForm.ts';
import { PublicLook } from '../parts/PublicLook.tsx';

interface EndProps {
  readonly session: SessionView;
  readonly opened: boolean;
  readonly onClose: () => void;
}

const STOPS = [
  { value: 'suspended', label: 'Se suspendió' },
  { value: 'no_quorum', label: 'No se realizó por falta de quórum' },
];

export function StopSheet({ session, opened, onClose }: EndProps) {
  return (
    <SideSheet
      opened={opened && session.state === 'convoked'}
      title="La sesión no se realizó"
      onClose={onClose}
    >
      <StopForm session={session} onDone={onClose} />
    </SideSheet>
  );
}

interface FormProps {
  readonly session: SessionView;
  readonly onDone: () => void;
}

function StopForm({ session: { id, version, committee }, onDone }: FormProps) {
  const stop = useMutation(api.committees.stop.mutationOptions());
  return (
    <DraftedForm
      kind="committee_session_end"
      subjectId={id}
      schema={stopSession}
      version={version}
      blanks={{ id, version, state: null as string | null, reason: '', namesReason: '' }}
      says="Conserva su número. Para otra fecha, convoque otra sesión."
      submitLabel="Guardar"
      onSubmit={(record, draftId) => stop.mutateAsync({ ...record, draftId })}
      onDone={onDone}
    >
      {(form) => (
        <>
          <ChoiceField name="state" label="Qué pasó" from={STOPS} required />
          <LongTextField
            name="reason"
            label="Por qué"
            max={LIMITS.paragraph}
            minRows={2}
            required
          />
          <PublicLook committeeId={committee.id} values={form.values} />
        </>
      )}
    </DraftedForm>
  );
}

export function CloseDialog({ session, opened, onClose }: EndProps) {
  return (
    <SideSheet
      opened={opened && session.state === 'held' && session.acta === null}
      title="Cerrar el acta"
      onClose={onClose}
    >
      <CloseForm session={session} onDone={onClose} />
    </SideSheet>
  );
}

function CloseForm({ session: { id, version, nextActa, year }, onDone }: FormProps) {
  const close = useMutation(api.committees.close.mutationOptions());
  const [initialValues] = useState({ id, version, number: null as number | null });
  const form = useRecordForm({ schema: closeActa, initialValues });
  return (
    <RecordForm
      form={form}
      says="El acta recibe su número y ya no se corrige. Lo que falte se agrega como rectificación, con su motivo. Guarde antes lo que haya escrito en la sesión."
      submitLabel="Cerrar el acta"
      onSubmit={async (record) => {
        await close.mutateAsync(record);
        notifications.show({ message: 'Acta cerrada.' });
        onDone();
      }}
    >
      <NumberField
        name="number"
        label={`Número del acta en ${year}`}
        description={`Si queda vacío, el siguiente: ${nextActa}.`}
      />
    </RecordForm>
  );
}

export function RectifySheet({ session, opened, onClose }: EndProps) {
  return (
    <SideSheet
      opened={opened && session.acta !== null}
      title={`Rectificar el acta N.° ${session.acta ?? ''}`}
      onClose={onClose}
    >
      <RectifyForm session={session} onDone={onClose} />
    </SideSheet>
  );
}

function RectifyForm({ session: { id, committee }, onDone }: FormProps) {
  const rectify = useMutation(api.committees.rectify.mutationOptions());
  return (
    <DraftedForm
      kind="committee_rectification"
      subjectId={id}
      schema={rectifyActa}
      blanks={{ sessionId: id, text: '', reason: '', namesReason: '' }}
      submitLabel="Agregar la rectificación"
      onSubmit={(record, draftId) => rectify.mutateAsync({ ...record, draftId })}
      onDone={onDone}
    >
      {(form) => (
        <>
          <LongTextField
            name="text"
            label="Dónde dice, y qué debe decir"
            max={LIMITS.story}
            minRows={3}
            required
          />
          <LongTextField
            name="reason"
            label="Por qué"
            max={LIMITS.paragraph}
            minRows={2}
            required
          />
          <PublicLook committeeId={committee.id} values={form.values} />
        </>
      )}
    </DraftedForm>
  );
}
