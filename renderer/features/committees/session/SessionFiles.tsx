import type { SessionView } from '../../../../backend/committees/types.ts';
import { signedActaTitle } from '../../../../domain/committees/signed-acta.ts';
import { useMay } from '../../../api/session.ts';
import { AttachDialog } from '../../../components/attachments/AttachDialog.tsx';
import { AttachmentsPanel } from '../../../components/attachments/AttachmentsPanel.tsx';
import { Part } from '../parts/Part.tsx';

interface SessionFilesProps {
  readonly session: SessionView;
  /** Whether the signed acta is being attached. */
  readonly attaching: boolean;
  readonly onClose: () => void;
}

/** What is kept of a session: the signed sheets, whatever was handed out. Also once its acta is closed. */
export function SessionFiles({ session, attaching, onClose }: SessionFilesProps) {
  const { id, ordinal, signedActa, rectifications } = session;
  const mayRecord = useMay('committees.record');
  const subject = { kind: 'session', id } as const;
  return (
    <Part title="Archivos">
      <AttachmentsPanel
        subject={subject}
        kind={null}
        empty="Aquí se guardan, escaneados, la lista de asistencia y el acta firmadas, y lo que se entregó en la sesión."
      />
      {attaching && mayRecord && signedActa !== null ? (
        <AttachDialog
          subject={subject}
          kind="acta_firmada"
          title={signedActaTitle(ordinal, rectifications.length + 1)}
          readers="sessions"
          onClose={onClose}
        />
      ) : null}
    </Part>
  );
}
