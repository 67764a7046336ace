import { Anchor, Button, Group, Text } from '@mantine/core';
import { useState } from 'react';
import type { AttachmentLine, Readers } from '../../../backend/attachments/types.ts';
import { ATTACHMENT_KINDS, attachmentClassLabel } from '../../../domain/catalogues/attachments.ts';
import { labelOf } from '../../../domain/catalogues/catalogue.ts';
import { dateInLima } from '../../../domain/clock/lima.ts';
import { shortDate } from '../../../domain/words/dates.ts';
import { desktop } from '../../api/bridge.ts';
import { failureOf } from '../../api/failure.ts';
import { useMay, useMayBeside } from '../../api/session.ts';
import { client } from '../../api/trpc.ts';
import { ExportDialog } from '../paper/ExportDialog.tsx';
import { PrintDialog } from '../paper/PrintDialog.tsx';
import classes from './attachments.module.css';
import { ChangeDialog } from './ChangeDialog.tsx';
import { WithdrawDialog } from './WithdrawDialog.tsx';

interface AttachmentRowProps {
  readonly line: AttachmentLine;
  readonly readers: Readers;
  readonly isShown: boolean;
  readonly onShow: () => void;
}

/** One file: what it is, and what may be done with it. */
export function AttachmentRow({ line, readers, isShown, onShow }: AttachmentRowProps) {
  const { title, kind, fieldClass, addedAt, addedBy, state } = line;
  const named = title === '' ? 'Título reservado' : title;
  return (
    <li className={classes['line']} data-shown={isShown ? true : undefined}>
      {state === 'kept' && line.readable ? (
        <Anchor
          component="button"
          type="button"
          size="sm"
          fw={600}
          ta="left"
          onClick={onShow}
          aria-expanded={isShown}
        >
          {named}
        </Anchor>
      ) : (
        <Text size="sm" fw={600}>
          {named}
        </Text>
      )}
      <Text size="sm" c="dimmed">
        {labelOf(ATTACHMENT_KINDS, kind)} · {attachmentClassLabel(fieldClass)} ·{' '}
        {shortDate(dateInLima(addedAt))}, {addedBy} · {weight(line)}
      </Text>
      {STATES[state] === null ? null : (
        <Text size="sm">
          {STATES[state]} {line.reason ?? ''}
        </Text>
      )}
      {state === 'kept' && !line.readable ? (
        <Text size="sm">Su función puede archivar esta clase, pero no abrirla.</Text>
      ) : null}
      <Acts line={line} readers={readers} named={named} />
    </li>
  );
}

interface ActsProps extends Pick<AttachmentRowProps, 'line' | 'readers'> {
  readonly named: string;
}

function Acts({ line, readers, named }: ActsProps) {
  const [asked, setAsked] = useState<
    'print' | 'change' | 'export' | 'quarantine' | 'destroy' | null
  >(null);
  const [said, setSaid] = useState('');
  const mayDestroy = useMay('attachments.destroy');
  const mayChange = useMayBeside(line.subject.kind, 'attachments.change');
  const mayQuarantine = useMayBeside(line.subject.kind, 'attachments.quarantine');
  const { id, state, readable } = line;
  const tell = async (act: () => Promise<string>): Promise<void> => {
    setSaid('');
    setSaid(await act().catch((error: unknown) => failureOf(error).message));
  };
  const record = () =>
    tell(async () => printed(await client.attachments.destructionRecord.mutate({ id })));
  const close = () => setAsked(null);
  return (
    <>
      <Group gap="xs" mt={2}>
        {state === 'kept' && readable ? (
          <>
            {line.mime === 'application/pdf' ? (
              <Small label="Imprimir" of={named} onClick={() => setAsked('print')} />
            ) : null}
            <Small label="Guardar" of={named} onClick={() => setAsked('export')} />
            {mayChange ? (
              <Small label="Corregir" of={named} onClick={() => setAsked('change')} />
            ) : null}
          </>
        ) : null}
        {state === 'kept' && mayQuarantine ? (
          <Small label="Retirar" of={named} onClick={() => setAsked('quarantine')} />
        ) : null}
        {state === 'quarantined' && mayDestroy ? (
          <Small label="Destruir" of={named} onClick={() => setAsked('destroy')} />
        ) : null}
        {state === 'destroyed' && mayDestroy ? (
          <Small label="Imprimir el acta" of={named} onClick={record} />
        ) : null}
      </Group>
      <Text size="sm" role="status">
        {said}
      </Text>
      {asked === 'print' ? (
        <PrintDialog
          what="el adjunto"
          usual={1}
          ask={() => client.attachments.open.mutate({ id, acts: ['print'] })}
          onClose={close}
        />
      ) : null}
      {asked === 'export' ? (
        <ExportDialog
          what="el adjunto"
          caseId={line.caseId}
          mayBeClear={line.mime === 'application/pdf'}
          ask={() => client.attachments.open.mutate({ id, acts: ['export'] })}
          onClose={close}
        />
      ) : null}
      {asked === 'change' ? <ChangeDialog line={line} readers={readers} onClose={close} /> : null}
      {asked === 'quarantine' || asked === 'destroy' ? (
        <WithdrawDialog line={line} act={asked} onClose={close} />
      ) : null}
    </>
  );
}

interface SmallProps {
  readonly label: string;
  readonly of: string;
  readonly onClick: () => void;
}

const Small = ({ label, of, onClick }: SmallProps) => (
  <Button size="compact-xs" variant="subtle" aria-label={`${label}: ${of}`} onClick={onClick}>
    {label}
  </Button>
);

async function printed({ grant }: { readonly grant: string }): Promise<string> {
  const { printer } = await desktop('desktop.print', { grant, copies: 1 });
  return `Enviado a la impresora «${printer}».`;
}

const STATES: Readonly<Record<AttachmentLine['state'], string | null>> = {
  kept: null,
  quarantined: 'En cuarentena: nadie lo abre.',
  destroyed: 'Destruido.',
};

function weight({ bytes, pages }: AttachmentLine): string {
  const size =
    bytes < 1024 * 1024 ? `${Math.ceil(bytes / 1024)} KB` : `${MB.format(bytes / 1024 / 1024)} MB`;
  return pages === null ? size : `${size}, ${pages} pág.`;
}

const MB = new Intl.NumberFormat('es-PE', { maximumFractionDigits: 1 });
