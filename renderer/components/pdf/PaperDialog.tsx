import { Button, Modal, Text } from '@mantine/core';
import { IconDeviceFloppy, IconPrinter } from '@tabler/icons-react';
import { useState } from 'react';
import { desktop } from '../../api/bridge.ts';
import { failureOf } from '../../api/failure.ts';
import { useCovers } from '../feedback/covered.ts';
import { ExportDialog } from '../paper/ExportDialog.tsx';
import { UsualPrinter } from '../paper/PrinterNote.tsx';
import { PdfView } from './PdfView.tsx';

export interface PaperGrant {
  readonly grant: string;
  readonly url: string;
}

interface PaperDialogProps {
  readonly title: string;
  /** Null: closed. */
  readonly paper: PaperGrant | null;
  /** It may not be taken away in a file. */
  readonly printOnly?: boolean;
  /** It may go in clear to a virtual mesa de partes. */
  readonly mayBeClear?: boolean;
  readonly onClose: () => void;
}

/** One of the office's papers as its real pages, to print or to save. */
export function PaperDialog({
  title,
  paper,
  printOnly = false,
  mayBeClear = false,
  onClose,
}: PaperDialogProps) {
  const [said, setSaid] = useState('');
  const [busy, setBusy] = useState(false);
  const [leaving, setLeaving] = useState(false);
  useCovers(paper !== null);
  const act = async (work: () => Promise<string>): Promise<void> => {
    setBusy(true);
    setSaid('');
    await work().then(setSaid, (error: unknown) => setSaid(failureOf(error).message));
    setBusy(false);
  };
  const print = (grant: string) => async (): Promise<string> => {
    const { printer } = await desktop('desktop.print', { grant, copies: 1 });
    return `Se envió a la impresora ${printer}.`;
  };
  if (paper !== null && leaving)
    return (
      <ExportDialog
        what="este documento"
        mayBeClear={mayBeClear}
        ask={async () => paper}
        onClose={() => setLeaving(false)}
      />
    );
  return (
    <Modal
      opened={paper !== null}
      onClose={onClose}
      title={title}
      size="xl"
      closeButtonProps={{ 'aria-label': 'Cerrar' }}
    >
      {paper === null ? null : (
        <>
          <PdfView
            url={paper.url}
            label={title}
            height="64vh"
            actions={
              <>
                <Button
                  ml="auto"
                  size="compact-sm"
                  loading={busy}
                  leftSection={<IconPrinter size={16} aria-hidden />}
                  onClick={() => void act(print(paper.grant))}
                >
                  Imprimir
                </Button>
                {printOnly ? null : (
                  <Button
                    size="compact-sm"
                    variant="default"
                    leftSection={<IconDeviceFloppy size={16} aria-hidden />}
                    onClick={() => setLeaving(true)}
                  >
                    Guardar archivo…
                  </Button>
                )}
              </>
            }
          />
          <UsualPrinter />
          <Text size="sm" mt="xs" aria-live="polite">
            {said}
          </Text>
        </>
      )}
    </Modal>
  );
}
