import { address } from '../../api/addresses.ts';
import { useDraftAddress } from '../../components/draft/useDraftAddress.ts';
import { ReceptionDraft } from './ReceptionDraft.tsx';

/** A reception at the desk: new, or taken up where it was left. */
export function ReceptionView() {
  const { formKey, draftId, onCreated } = useDraftAddress(address.receptionDraft);
  return <ReceptionDraft key={formKey} draftId={draftId} onCreated={onCreated} from={null} />;
}
