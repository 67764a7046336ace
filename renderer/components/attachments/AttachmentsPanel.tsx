import { Alert, Button } from '@mantine/core';
import { IconPaperclip } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { AttachmentList } from '../../../backend/attachments/types.ts';
import type { AttachmentKind } from '../../../domain/catalogues/attachments.ts';
import { useMay, useMayBeside } from '../../api/session.ts';
import { api } from '../../api/trpc.ts';
import { Answer, EmptyState } from '../feedback/States.tsx';
import { AttachDialog } from './AttachDialog.tsx';
import { AttachmentPreview } from './AttachmentPreview.tsx';
import { AttachmentRow } from './AttachmentRow.tsx';
import classes from './attachments.module.css';
import { CheckButton } from './CheckButton.tsx';
import type { Subject } from './useAttach.ts';

interface PanelProps {
  readonly subject: Subject;
  /** What is proposed of a new one; null: nothing. */
  readonly kind: AttachmentKind | null;
  /** What is kept there, said while nothing is; absent: what a case has. */
  readonly empty?: string;
}

/** The files beside a record: attach one, look at one beside the list, take a mistaken one away. */
export function AttachmentsPanel(props: PanelProps) {
  const { subject } = props;
  const list = useQuery(api.attachments.list.queryOptions({ subject }));
  return <Answer of={list}>{(found) => <Listed {...props} found={found} />}</Answer>;
}

interface ListedProps extends PanelProps {
  readonly found: AttachmentList;
}

function Listed({ subject, kind, empty = OF_A_CASE, found }: ListedProps) {
  const mayAdd = useMayBeside(subject.kind, 'attachments.add');
  const mayCheck = useMay('attachments.check');
  const [attaching, setAttaching] = useState(false);
  const [shown, setShown] = useState<string | null>(null);
  const { lines, readers, trouble } = found;
  const open = lines.find(({ id, state }) => id === shown && state === 'kept') ?? null;
  return (
    <>
      {trouble === null ? null : <Alert color="red" role="alert" my="xs" title={trouble} />}
      {mayAdd && trouble === null ? (
        <Button
          variant="light"
          my="xs"
          leftSection={<IconPaperclip size={16} aria-hidden />}
          onClick={() => setAttaching(true)}
        >
          Adjuntar documento
        </Button>
      ) : null}
      {lines.length === 0 ? (
        <EmptyState title="Sin documentos">{empty}</EmptyState>
      ) : (
        <div className={classes['panes']} data-open={open === null ? undefined : true}>
          <ul className={classes['list']} aria-label="Documentos adjuntos">
            {lines.map((line) => (
              <AttachmentRow
                key={line.id}
                line={line}
                readers={readers}
                isShown={open?.id === line.id}
                onShow={() => setShown(open?.id === line.id ? null : line.id)}
              />
            ))}
          </ul>
          {open === null ? null : <AttachmentPreview key={open.id} line={open} />}
        </div>
      )}
      {lines.length > 0 && trouble === null && mayCheck ? <CheckButton /> : null}
      {attaching ? (
        <AttachDialog
          subject={subject}
          kind={kind}
          readers={readers}
          onClose={() => setAttaching(false)}
        />
      ) : null}
    </>
  );
}

const OF_A_CASE =
  'Aquí se guardan, cifrados, los papeles escaneados, cargos sellados, informes y fotos.';
