import { Button } from '@mantine/core';
import { useState } from 'react';
import { ConfirmDialog } from '../../../components/feedback/ConfirmDialog.tsx';

interface EditorActsProps {
  readonly issueLabel: string;
  readonly onIssue: () => Promise<'done' | 'invalid' | 'refused'>;
  readonly onDiscard: () => Promise<void>;
}

/** Beside «Guardar»: go on to issue, or throw away what was typed since it was last saved. */
export function EditorActs({ issueLabel, onIssue, onDiscard }: EditorActsProps) {
  const [discarding, setDiscarding] = useState(false);
  return (
    <>
      <Button
        variant="outline"
        onClick={({ currentTarget: { form } }) =>
          void onIssue().then((outcome) => {
            if (outcome !== 'invalid') return;
            requestAnimationFrame(() =>
              form?.querySelector<HTMLElement>('[data-error-summary]')?.focus(),
            );
          })
        }
      >
        {issueLabel}
      </Button>
      <Button variant="subtle" color="red" onClick={() => setDiscarding(true)}>
        Descartar
      </Button>
      <ConfirmDialog
        opened={discarding}
        title="Descartar lo escrito"
        confirmLabel="Descartar lo escrito"
        danger
        onConfirm={onDiscard}
        onClose={() => setDiscarding(false)}
      >
        Se borra lo que escribió desde la última vez que guardó este oficio. No se puede recuperar.
      </ConfirmDialog>
    </>
  );
}
