import { notifications } from '@mantine/notifications';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { LetterView } from '../../../../backend/letters/types.ts';
import { api } from '../../../api/trpc.ts';
import { useDraft } from '../../../components/draft/useDraft.ts';
import { ErrorState, Waiting } from '../../../components/feedback/States.tsx';
import { LetterEditor } from '../editor/LetterEditor.tsx';
import { type LetterValues, valuesOf } from '../editor/values.ts';
import type { OpenLetterAct } from './useLetterAct.ts';

interface SavedEditorProps {
  readonly letter: LetterView;
  readonly opened: OpenLetterAct;
}

/** Goes on writing a draft, or corrects what was issued and not signed yet. */
export function SavedEditor(props: SavedEditorProps) {
  // What is thrown away must leave the fields too: the form is built anew on what is on record.
  const [round, setRound] = useState(0);
  return <Writing key={round} {...props} onDiscarded={() => setRound(round + 1)} />;
}

function Writing({ letter, opened, onDiscarded }: SavedEditorProps & { onDiscarded: () => void }) {
  const queries = useQueryClient();
  const draft = useDraft<LetterValues>({
    kind: 'letter_change',
    subjectId: letter.id,
    draftId: null,
  });
  const change = useMutation(api.letters.change.mutationOptions());
  const correcting = letter.state === 'issued';
  if (draft.status === 'failed') return <ErrorState error={draft.error} />;
  if (draft.status === 'loading') return <Waiting />;
  return (
    <LetterEditor
      caseId={letter.caseId}
      draft={draft}
      initial={valuesOf(letter)}
      saveLabel={correcting ? 'Guardar corrección' : 'Guardar borrador'}
      issueLabel={correcting ? 'Guardar y emitir versión corregida…' : 'Guardar y emitir…'}
      onSave={async (fields, version, draftId) => {
        const { id } = letter;
        const saved = await change.mutateAsync({
          id,
          version: version ?? letter.version,
          fields,
          draftId,
        });
        // The acts that follow name the version: they must not find the old one.
        await queries.refetchQueries({ queryKey: api.letters.view.queryKey({ id }) });
        return saved;
      }}
      onSaved={() =>
        notifications.show({ message: correcting ? 'Corrección guardada.' : 'Borrador guardado.' })
      }
      onIssue={() => opened.open('emitir')}
      onDiscarded={() => {
        if (correcting) opened.close();
        onDiscarded();
      }}
    />
  );
}
