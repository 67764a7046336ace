import { useQuery } from '@tanstack/react-query';
import { violenceReceptionDraft } from '../../api/addresses.ts';
import { api } from '../../api/trpc.ts';
import { useDraft } from '../../components/draft/useDraft.ts';
import { useDraftAddress } from '../../components/draft/useDraftAddress.ts';
import { Answer, ErrorState, Waiting } from '../../components/feedback/States.tsx';
import { View } from '../../components/View.tsx';
import { ViolenceReceptionForm } from './ViolenceReceptionForm.tsx';
import type { ViolenceValues } from './values.ts';

/** A reception of violence: new, or taken up where it was left. */
export function ViolenceReceptionView() {
  const { formKey, draftId, onCreated } = useDraftAddress(violenceReceptionDraft);
  return <Drafted key={formKey} draftId={draftId} onCreated={onCreated} />;
}

interface DraftedProps {
  readonly draftId: string | null;
  readonly onCreated: (draftId: string) => void;
}

function Drafted({ draftId, onCreated }: DraftedProps) {
  const office = useQuery(api.office.current.queryOptions());
  const draft = useDraft<ViolenceValues>({
    kind: 'violence_reception',
    subjectId: null,
    draftId,
    onCreated,
  });
  return (
    <View title="Recepción de violencia">
      {draft.status === 'loading' ? <Waiting /> : null}
      {draft.status === 'failed' ? <ErrorState error={draft.error} /> : null}
      {draft.status === 'ready' ? (
        <Answer of={office}>
          {({ district }) => <ViolenceReceptionForm draft={draft} district={district} />}
        </Answer>
      ) : null}
    </View>
  );
}
