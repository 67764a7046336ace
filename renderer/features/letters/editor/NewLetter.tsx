import { notifications } from '@mantine/notifications';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useNavigate, useParams } from 'react-router';
import type { SavedLetter } from '../../../../backend/letters/types.ts';
import { address } from '../../../api/addresses.ts';
import { api } from '../../../api/trpc.ts';
import { useDraft } from '../../../components/draft/useDraft.ts';
import { ErrorState, Waiting } from '../../../components/feedback/States.tsx';
import { View } from '../../../components/View.tsx';
import { LetterEditor } from './LetterEditor.tsx';
import { BLANK_LETTER, type LetterValues } from './values.ts';

/** A referral letter of a case, from its first word to its first save. */
export function NewLetter() {
  const { caseId = '' } = useParams();
  return <Writing key={caseId} caseId={caseId} />;
}

function Writing({ caseId }: { readonly caseId: string }) {
  const navigate = useNavigate();
  const file = useQuery(api.cases.view.queryOptions({ id: caseId }));
  const draft = useDraft<LetterValues>({ kind: 'letter', subjectId: caseId, draftId: null });
  const create = useMutation(api.letters.create.mutationOptions());
  const goOn = ({ id }: SavedLetter, act = ''): void =>
    void navigate(`${address.letter(id)}${act}`, { replace: true });
  return (
    <View
      title="Oficio nuevo"
      heading={
        file.data === undefined ? 'Oficio nuevo' : `Oficio nuevo del expediente ${file.data.number}`
      }
      back={{ to: address.case(caseId), label: 'Volver al expediente' }}
    >
      {draft.status === 'loading' ? <Waiting /> : null}
      {draft.status === 'failed' ? <ErrorState error={draft.error} /> : null}
      {draft.status === 'ready' ? (
        <LetterEditor
          caseId={caseId}
          draft={draft}
          initial={BLANK_LETTER}
          saveLabel="Guardar borrador"
          issueLabel="Guardar y emitir…"
          onSave={(fields, _, draftId) => create.mutateAsync({ caseId, fields, draftId })}
          onSaved={(saved) => {
            notifications.show({ message: 'Borrador guardado en el expediente.' });
            goOn(saved);
          }}
          onIssue={(saved) => goOn(saved, '?acto=emitir')}
          onDiscarded={() => void navigate(address.case(caseId))}
        />
      ) : null}
    </View>
  );
}
