import { Alert, Button, Group, Modal, Progress, Stack, Text } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useState } from 'react';
import type { Readers } from '../../../backend/attachments/types.ts';
import { ATTACHMENT_CLASSES, ATTACHMENT_KINDS } from '../../../domain/catalogues/attachments.ts';
import { type AttachmentFields, attachmentFields } from '../../../domain/records/attachment.ts';
import { desktop } from '../../api/bridge.ts';
import { type CallFailure, failureOf } from '../../api/failure.ts';
import { FailureNotice } from '../feedback/FailureNotice.tsx';
import { ChoiceField } from '../form/ChoiceField.tsx';
import { RecordForm } from '../form/RecordForm.tsx';
import { TextField } from '../form/TextField.tsx';
import { useRecordForm } from '../form/useRecordForm.ts';
import { Camera } from './Camera.tsx';
import { type AttachedSource, type Subject, useAttach } from './useAttach.ts';

interface AttachDialogProps {
  readonly subject: Subject;
  /** The kind that is proposed: of a signed letter, its stamped copy. */
  readonly kind: AttachmentFields['kind'] | null;
  /** The title that is proposed; absent: none. */
  readonly title?: string;
  /** Who reads what is kept there; absent: each file says. */
  readonly readers?: Readers;
  readonly onClose: () => void;
}

/** What must not be copied, what the file is, then the file or a photo; at last, the source of a file. */
export function AttachDialog({ onClose, ...of }: AttachDialogProps) {
  const [attached, setAttached] = useState<AttachedSource | null>(null);
  return (
    <Modal
      opened
      onClose={onClose}
      title="Adjuntar un documento"
      size="lg"
      closeButtonProps={{ 'aria-label': 'Cerrar' }}
    >
      {attached === null ? (
        <Form {...of} onDone={setAttached} onClose={onClose} />
      ) : (
        <SourceQuestion attached={attached} onClose={onClose} />
      )}
    </Modal>
  );
}

interface FormProps extends AttachDialogProps {
  readonly onDone: (attached: AttachedSource) => void;
}

function Form({ subject, kind, title = '', readers = 'asked', onDone, onClose }: FormProps) {
  const attach = useAttach(subject);
  const [photo, setPhoto] = useState<Uint8Array<ArrayBuffer> | null>(null);
  const form = useRecordForm({
    schema: attachmentFields,
    initialValues: { kind, fieldClass: 'sensible', title },
  });
  return (
    <Stack gap="md">
      {readers === 'sessions' ? <PublicWarning /> : <PicturesWarning />}
      <RecordForm
        form={form}
        submitLabel={photo === null ? 'Elegir archivo y adjuntar' : 'Adjuntar la foto'}
        actions={
          <Button variant="default" onClick={attach.progress === null ? onClose : attach.stop}>
            {attach.progress === null ? 'No, volver' : 'Cancelar'}
          </Button>
        }
        onSubmit={async (fields) => {
          if (photo !== null) {
            await attach.runPhoto(photo, fields);
            onClose();
            return;
          }
          const done = await attach.run(fields);
          if (done !== null) onDone(done);
        }}
      >
        <TextField name="title" label="De qué documento se trata" max={120} required />
        <ChoiceField name="kind" label="Tipo" from={ATTACHMENT_KINDS} required />
        {readers === 'asked' ? (
          <ChoiceField
            name="fieldClass"
            label="Quién lo lee"
            description="Se cifra con esa clave. Quien no la tiene puede archivarlo, pero no abrirlo."
            from={ATTACHMENT_CLASSES}
            required
            answered
          />
        ) : (
          <Text size="sm">{READERS[readers]}</Text>
        )}
        <Text size="sm" c="dimmed">
          PDF o imagen PNG, JPEG o WebP, hasta 25 MB. Se revisa por dentro antes de guardarlo. Sin
          escáner, use la cámara: la foto se cifra y no queda en ninguna carpeta.
        </Text>
        <Camera onPhoto={setPhoto} />
        {attach.progress === null ? null : (
          <Progress value={attach.progress} aria-label="Cifrando el documento" />
        )}
      </RecordForm>
    </Stack>
  );
}

const PicturesWarning = () => (
  <Alert
    color="orange"
    icon={<IconAlertTriangle aria-hidden />}
    title="No copie imágenes íntimas de niñas, niños o adolescentes"
  >
    Guardarlas puede ser delito, aunque sean prueba (Código Penal, art. 129-M; por verificar).
    Descríbalas por escrito y entréguelas en el mismo equipo o sobre a la Policía o a la Fiscalía.
  </Alert>
);

const PublicWarning = () => (
  <Alert color="orange" icon={<IconAlertTriangle aria-hidden />} title="Esto es público">
    Lo abre toda persona que atiende en la oficina. Los papeles de un caso o de una persona no van
    aquí, sino en su expediente o en su ficha.
  </Alert>
);

const READERS: Readonly<Record<Exclude<Readers, 'asked'>, string>> = {
  desk: 'Lo lee solo quien atiende este servicio: se cifra con su clave.',
  sessions: 'Lo lee quien ve las sesiones de los comités.',
};

/** The copy outside lies in clear: it is offered to delete it, and said what that means. */
function SourceQuestion({
  attached,
  onClose,
}: {
  readonly attached: AttachedSource;
  readonly onClose: () => void;
}) {
  const [failure, setFailure] = useState<CallFailure | null>(null);
  const [busy, setBusy] = useState(false);
  const remove = async (): Promise<void> => {
    setBusy(true);
    setFailure(null);
    try {
      await desktop('desktop.deleteSource', { source: attached.source });
      onClose();
    } catch (error) {
      setFailure(failureOf(error));
    } finally {
      setBusy(false);
    }
  };
  return (
    <Stack gap="md">
      <Text role="status" fw={600}>
        El documento quedó adjunto y cifrado.
      </Text>
      <Text size="sm">
        El archivo de origen, «{attached.name}», sigue sin cifrar donde estaba. Conviene borrarlo.
      </Text>
      <Text size="sm">
        Se borra del todo: no va a la papelera, donde seguiría a la vista. En discos SSD y memorias
        USB ningún programa puede prometer que no quede rastro; si era muy reservado, cifre o
        destruya también ese dispositivo.
      </Text>
      <FailureNotice failure={failure} />
      <Group justify="flex-end">
        <Button variant="default" onClick={onClose}>
          Conservarlo
        </Button>
        <Button loading={busy} onClick={() => void remove()} data-autofocus>
          Borrar el archivo de origen
        </Button>
      </Group>
    </Stack>
  );
}
