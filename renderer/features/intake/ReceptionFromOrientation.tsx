import { Alert, Anchor } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from 'react-router';
import { address, receptionFromDraftAddress } from '../../api/addresses.ts';
import { api } from '../../api/trpc.ts';
import { useDraftAddress } from '../../components/draft/useDraftAddress.ts';
import { Answer } from '../../components/feedback/States.tsx';
import { View } from '../../components/View.tsx';
import { ReceptionDraft } from './ReceptionDraft.tsx';

/** A reception that begins with what an orientation already told. */
export function ReceptionFromOrientation() {
  const { orientationId = '' } = useParams();
  const { formKey, draftId, onCreated } = useDraftAddress((id) =>
    receptionFromDraftAddress(orientationId, id),
  );
  const found = useQuery({
    ...api.orientations.view.queryOptions({ id: orientationId }),
    // Asked once: the form is built from it, and must not be built again while it is typed in.
    staleTime: Number.POSITIVE_INFINITY,
  });
  if (found.data === undefined || found.data.caseId !== null)
    return (
      <View title="Nueva recepción">
        <Answer of={found}>
          {({ caseId }) => (
            <Alert color="red" title="Esa orientación ya dio lugar a un expediente.">
              {caseId === null ? null : (
                <Anchor component={Link} to={address.case(caseId)}>
                  Ver el expediente
                </Anchor>
              )}
            </Alert>
          )}
        </Answer>
      </View>
    );
  return (
    <ReceptionDraft
      key={formKey}
      draftId={draftId}
      onCreated={onCreated}
      from={{ of: 'orientation', orientation: found.data }}
    />
  );
}
