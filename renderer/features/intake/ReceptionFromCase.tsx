import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { receptionAfterDraftAddress } from '../../api/addresses.ts';
import { api } from '../../api/trpc.ts';
import { useDraftAddress } from '../../components/draft/useDraftAddress.ts';
import { Answer } from '../../components/feedback/States.tsx';
import { View } from '../../components/View.tsx';
import { ReceptionDraft } from './ReceptionDraft.tsx';

/** A reception for new facts of a case: a case of its own, linked to it (RDNA 32.4). */
export function ReceptionFromCase() {
  const { caseId = '' } = useParams();
  const { formKey, draftId, onCreated } = useDraftAddress((id) =>
    receptionAfterDraftAddress(caseId, id),
  );
  const found = useQuery({
    ...api.cases.view.queryOptions({ id: caseId }),
    // Asked once: the form is built from it, and must not be built again while it is typed in.
    staleTime: Number.POSITIVE_INFINITY,
  });
  if (found.data === undefined)
    return (
      <View title="Nueva recepción">
        <Answer of={found}>{() => null}</Answer>
      </View>
    );
  return (
    <ReceptionDraft
      key={formKey}
      draftId={draftId}
      onCreated={onCreated}
      from={{ of: 'case', file: found.data }}
    />
  );
}
