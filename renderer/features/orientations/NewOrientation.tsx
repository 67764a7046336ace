import { useQuery } from '@tanstack/react-query';
import { address } from '../../api/addresses.ts';
import { api } from '../../api/trpc.ts';
import { useDraft } from '../../components/draft/useDraft.ts';
import { useDraftAddress } from '../../components/draft/useDraftAddress.ts';
import { Answer, ErrorState, Waiting } from '../../components/feedback/States.tsx';
import { View } from '../../components/View.tsx';
import { OrientationForm, type OrientationValues } from './OrientationForm.tsx';

/** Half a minute, no name: what was asked, how, and a line if it matters. */
export function NewOrientation() {
  const { formKey, ...place } = useDraftAddress(address.orientationDraft);
  return (
    <View title="Orientación rápida" back={{ to: address.orientations, label: 'Orientaciones' }}>
      <Opened key={formKey} {...place} />
    </View>
  );
}

interface OpenedProps {
  readonly draftId: string | null;
  readonly onCreated: (draftId: string) => void;
}

function Opened(place: OpenedProps) {
  const office = useQuery(api.office.current.queryOptions());
  const draft = useDraft<OrientationValues>({ kind: 'orientation', subjectId: null, ...place });
  if (draft.status === 'failed') return <ErrorState error={draft.error} />;
  if (draft.status === 'loading') return <Waiting />;
  return (
    <Answer of={office}>
      {({ district }) => <OrientationForm draft={draft} district={district} />}
    </Answer>
  );
}
