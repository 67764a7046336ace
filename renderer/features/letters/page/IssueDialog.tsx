import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useMutation, useQuery } from '@tanstack/react-query';
import type { LetterView, LetterWarning } from '../../../../backend/letters/types.ts';
import { api } from '../../../api/trpc.ts';
import { ConfirmDialog } from '../../../components/feedback/ConfirmDialog.tsx';
import { Answer } from '../../../components/feedback/States.tsx';
import { WarningLine } from '../editor/Warnings.tsx';

interface IssueDialogProps {
  readonly letter: LetterView;
  readonly onClose: () => void;
}

/** Gives the number and makes the page final, or says what is still missing for it. */
export function IssueDialog({ letter, onClose }: IssueDialogProps) {
  const { caseId, fields } = letter;
  const check = useQuery(api.letters.check.queryOptions({ caseId, fields }));
  const missing = check.data?.filter(({ blocks }) => blocks) ?? [];
  if (check.data === undefined || missing.length > 0)
    return (
      <Modal opened onClose={onClose} title="Emitir el oficio" centered>
        <Answer of={check}>
          {() => (
            <Stack gap="md">
              <Text size="sm">Todavía no se puede emitir. El borrador está guardado.</Text>
              <div>{missing.map(asLine)}</div>
              <Group justify="flex-end">
                <Button onClick={onClose}>Volver al texto</Button>
              </Group>
            </Stack>
          )}
        </Answer>
      </Modal>
    );
  return <Confirm letter={letter} doubts={check.data} onClose={onClose} />;
}

function Confirm({
  letter,
  doubts,
  onClose,
}: IssueDialogProps & { readonly doubts: readonly LetterWarning[] }) {
  const issue = useMutation(api.letters.issue.mutationOptions());
  const corrects = letter.editions.length > 0;
  return (
    <ConfirmDialog
      opened
      title={corrects ? 'Emitir versión corregida' : 'Emitir el oficio'}
      confirmLabel={corrects ? 'Emitir versión corregida' : 'Emitir oficio'}
      {...(corrects
        ? { reason: { label: 'Qué se corrigió', kind: 'issue', subjectId: letter.id } }
        : {})}
      onConfirm={async (reason, draftId) => {
        const { number, edition } = await issue.mutateAsync({
          id: letter.id,
          version: letter.version,
          reason,
          draftId,
        });
        notifications.show({
          message: edition === 1 ? `Se emitió el ${number}.` : `Se emitió la versión ${edition}.`,
        });
      }}
      onClose={onClose}
    >
      <Stack gap="xs">
        <div>
          {corrects
            ? `Conserva su número: ${letter.number ?? ''}. La versión anterior queda guardada.`
            : `Recibirá el número que sigue y la fecha de hoy, para ${letter.institution.shortName}.`}
        </div>
        <div>
          Hasta que se marque como firmado podrá corregirse con el mismo número. El número no vuelve
          a usarse.
        </div>
        {doubts.length === 0 ? null : (
          <div>
            <Text size="sm" fw={600}>
              Conviene revisar:
            </Text>
            {doubts.map(asLine)}
          </div>
        )}
      </Stack>
    </ConfirmDialog>
  );
}

const asLine = (warning: LetterWarning) => (
  <WarningLine key={warning.field + warning.code} warning={warning} />
);
