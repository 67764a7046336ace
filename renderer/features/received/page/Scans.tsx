import { Button, Text, Title } from '@mantine/core';
import { IconPaperclip } from '@tabler/icons-react';
import { useId, useState } from 'react';
import { useMay } from '../../../api/session.ts';
import { AttachDialog } from '../../../components/attachments/AttachDialog.tsx';
import { AttachmentsPanel } from '../../../components/attachments/AttachmentsPanel.tsx';

/** The scan of it and what it brings; who may not open files may still put one in. */
export function Scans({ id }: { readonly id: string }) {
  const titleId = useId();
  const mayOpen = useMay('attachments.view');
  const [attaching, setAttaching] = useState(false);
  const subject = { kind: 'received', id } as const;
  return (
    <section aria-labelledby={titleId}>
      <Title order={2} size="h5" id={titleId}>
        Documento escaneado y anexos
      </Title>
      {mayOpen ? (
        <AttachmentsPanel subject={subject} kind="ingreso" />
      ) : (
        <>
          <Button
            variant="light"
            my="xs"
            leftSection={<IconPaperclip size={16} aria-hidden />}
            onClick={() => setAttaching(true)}
          >
            Adjuntar documento
          </Button>
          <Text size="sm" c="dimmed">
            Usted puede archivar el documento; lo abren las y los profesionales.
          </Text>
          {attaching ? (
            <AttachDialog subject={subject} kind="ingreso" onClose={() => setAttaching(false)} />
          ) : null}
        </>
      )}
    </section>
  );
}
