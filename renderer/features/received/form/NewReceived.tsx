import { useSearchParams } from 'react-router';
import { address } from '../../../api/addresses.ts';
import { useDraft } from '../../../components/draft/useDraft.ts';
import { useDraftAddress } from '../../../components/draft/useDraftAddress.ts';
import { ErrorState, Waiting } from '../../../components/feedback/States.tsx';
import { View } from '../../../components/View.tsx';
import { ReceivedForm, type ReceivedValues } from './ReceivedForm.tsx';

/** A paper that has come in; from the page of a case it begins with that case chosen. */
export function NewReceived() {
  const { formKey, ...place } = useDraftAddress(address.receivedDraft);
  return (
    <View
      title="Registrar documento recibido"
      back={{ to: address.received, label: 'Documentos recibidos' }}
    >
      <Opened key={formKey} {...place} />
    </View>
  );
}

interface OpenedProps {
  readonly draftId: string | null;
  readonly onCreated: (draftId: string) => void;
}

function Opened(place: OpenedProps) {
  const [params] = useSearchParams();
  const draft = useDraft<ReceivedValues>({ kind: 'received', subjectId: null, ...place });
  if (draft.status === 'failed') return <ErrorState error={draft.error} />;
  if (draft.status === 'loading') return <Waiting />;
  const from = {
    caseId: params.get('caso'),
    letterId: params.get('oficio'),
    sendingId: params.get('envio'),
  };
  return <ReceivedForm draft={draft} from={from} />;
}
