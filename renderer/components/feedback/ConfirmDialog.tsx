import { Button, Group, Modal, Stack, Text, Textarea } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { CallFailure, failureOf } from '../../api/failure.ts';
import { FailureNotice } from './FailureNotice.tsx';

interface ConfirmDialogProps {
  readonly opened: boolean;
  readonly title: string;
  /** What will be so afterwards, and whether it can be undone. */
  readonly children: ReactNode;
  /** The act in words: «Anular el oficio», never «Aceptar». */
  readonly confirmLabel: string;
  readonly danger?: boolean;
  /** Label of a reason that must be written; absent: none is asked. */
  readonly reasonLabel?: string;
  readonly onConfirm: (reason: string) => Promise<unknown>;
  readonly onClose: () => void;
}

/** Asks before an act that is hard to take back. Refusals are shown inside; closing does nothing. */
export function ConfirmDialog(props: ConfirmDialogProps) {
  const { opened, title, children, confirmLabel, danger = false, reasonLabel, onClose } = props;
  const [reason, setReason] = useState('');
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<CallFailure | null>(null);
  const reasonMissing = reasonLabel !== undefined && reason.trim() === '';
  const confirm = async (): Promise<void> => {
    setBusy(true);
    setFailure(null);
    try {
      await props.onConfirm(reason.trim());
      setReason('');
      onClose();
    } catch (error) {
      setFailure(spoken(failureOf(error)));
    } finally {
      setBusy(false);
    }
  };
  return (
    <Modal opened={opened} onClose={onClose} title={title} closeButtonProps={CLOSE} centered>
      <Stack gap="md">
        <Text component="div" size="sm">
          {children}
        </Text>
        {reasonLabel === undefined ? null : (
          <Textarea
            label={reasonLabel}
            required
            autosize
            minRows={2}
            maxLength={4_000}
            value={reason}
            onChange={({ currentTarget }) => setReason(currentTarget.value)}
            data-autofocus
          />
        )}
        <FailureNotice failure={failure} />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            No, volver
          </Button>
          <Button
            color={danger ? 'red' : 'teal'}
            loading={busy}
            disabled={reasonMissing}
            onClick={() => void confirm()}
          >
            {confirmLabel}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}

/** There is no field here to mark: what is wrong with each is said in words. */
function spoken({ code, message, fields }: CallFailure): CallFailure {
  const said = Object.values(fields);
  return new CallFailure({ code, message: said.length === 0 ? message : said.join(' ') });
}

const CLOSE = { 'aria-label': 'Cerrar' };
