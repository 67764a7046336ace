import { Button, Group, Modal, Stack, Text, Textarea } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { CallFailure, failureOf } from '../../api/failure.ts';
import { type Draft, type DraftKind, useDraft } from '../draft/useDraft.ts';
import { FailureNotice } from './FailureNotice.tsx';
import { ErrorState, Waiting } from './States.tsx';

interface ConfirmDialogProps {
  readonly opened: boolean;
  readonly title: string;
  /** What will be so afterwards, and whether it can be undone. */
  readonly children: ReactNode;
  /** The act in words: «Anular el oficio», never «Aceptar». */
  readonly confirmLabel: string;
  readonly danger?: boolean;
  /** A reason that must be written; absent: none is asked. */
  readonly reason?: ReasonAsked;
  /** Does the act. With a reason asked, the act takes `draftId` and ends the draft of the reason. */
  readonly onConfirm: (reason: string, draftId: string | null) => Promise<unknown>;
  readonly onClose: () => void;
}

interface ReasonAsked {
  readonly label: string;
  /** What is typed is a draft of this kind, about this record. */
  readonly kind: DraftKind;
  readonly subjectId: string;
}

type Reason = Draft<{ readonly reason: string }>;

/** Asks before an act that is hard to take back. Refusals are shown inside; closing does nothing. */
export function ConfirmDialog(props: ConfirmDialogProps) {
  const { opened, title, reason, onClose } = props;
  return (
    <Modal opened={opened} onClose={onClose} title={title} closeButtonProps={CLOSE} centered>
      {reason === undefined ? (
        <Question {...props} typed={null} />
      ) : (
        <WithReason {...props} reason={reason} />
      )}
    </Modal>
  );
}

function WithReason(props: ConfirmDialogProps & { readonly reason: ReasonAsked }) {
  const { kind, subjectId } = props.reason;
  const draft: Reason = useDraft({ kind, subjectId, draftId: null });
  if (draft.status === 'loading') return <Waiting label="Abriendo lo escrito…" />;
  if (draft.status === 'failed') return <ErrorState error={draft.error} />;
  return <Question {...props} typed={draft} />;
}

function Question(props: ConfirmDialogProps & { readonly typed: Reason | null }) {
  const { children, confirmLabel, danger = false, onClose, typed } = props;
  const [reason, setReason] = useState(typed?.restored?.reason ?? '');
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<CallFailure | null>(null);
  const reasonMissing = props.reason !== undefined && reason.trim() === '';
  const confirm = async (): Promise<void> => {
    setBusy(true);
    setFailure(null);
    try {
      const act = (draftId: string | null): Promise<unknown> =>
        props.onConfirm(reason.trim(), draftId);
      await (typed === null ? act(null) : typed.become(act));
      onClose();
    } catch (error) {
      setFailure(spoken(failureOf(error)));
    } finally {
      setBusy(false);
    }
  };
  return (
    <Stack gap="md">
      <Text component="div" size="sm">
        {children}
      </Text>
      {props.reason === undefined ? null : (
        <Textarea
          label={props.reason.label}
          required
          autosize
          minRows={2}
          maxLength={4_000}
          value={reason}
          onChange={({ currentTarget }) => {
            setReason(currentTarget.value);
            typed?.keep({ reason: currentTarget.value });
          }}
          // The draft may come after the dialog has taken the focus.
          autoFocus
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
  );
}

/** There is no field here to mark: what is wrong with each is said in words. */
function spoken({ code, message, fields }: CallFailure): CallFailure {
  const said = Object.values(fields);
  return new CallFailure({ code, message: said.length === 0 ? message : said.join(' ') });
}

const CLOSE = { 'aria-label': 'Cerrar' };
