import { address, olderDraftAddress } from '../../../api/addresses.ts';
import { useDraft } from '../../../components/draft/useDraft.ts';
import { useDraftAddress } from '../../../components/draft/useDraftAddress.ts';
import { ErrorState, Waiting } from '../../../components/feedback/States.tsx';
import { View } from '../../../components/View.tsx';
import { OlderForm, type OlderValues } from './OlderForm.tsx';

/** Somebody enters the registro nominal: who she is first, then her ficha. */
export function NewOlder() {
  const { formKey, ...place } = useDraftAddress(olderDraftAddress);
  return (
    <View title="Registrar persona adulta mayor" back={{ to: address.ciam, label: 'CIAM' }}>
      <Opened key={formKey} {...place} />
    </View>
  );
}

interface OpenedProps {
  readonly draftId: string | null;
  readonly onCreated: (draftId: string) => void;
}

function Opened(place: OpenedProps) {
  const draft = useDraft<OlderValues>({ kind: 'ciam_registration', subjectId: null, ...place });
  if (draft.status === 'failed') return <ErrorState error={draft.error} />;
  if (draft.status === 'loading') return <Waiting />;
  return <OlderForm draft={draft} />;
}
