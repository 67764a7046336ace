import { useQuery } from '@tanstack/react-query';
import { address, omapedAddress } from '../../../api/addresses.ts';
import { api } from '../../../api/trpc.ts';
import { useDraft } from '../../../components/draft/useDraft.ts';
import { useDraftAddress } from '../../../components/draft/useDraftAddress.ts';
import { Answer, ErrorState, Waiting } from '../../../components/feedback/States.tsx';
import { View } from '../../../components/View.tsx';
import { RegisterForm, type RegisterValues } from './RegisterForm.tsx';

/** Somebody new in the register: looked for first. */
export function NewOmaped() {
  const { formKey, ...place } = useDraftAddress(omapedAddress.draft);
  return (
    <View title="Registrar persona" back={{ to: address.omaped, label: 'OMAPED' }}>
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
  const draft = useDraft<RegisterValues>({ kind: 'omaped', subjectId: null, ...place });
  if (draft.status === 'failed') return <ErrorState error={draft.error} />;
  if (draft.status === 'loading') return <Waiting />;
  return (
    <Answer of={office}>
      {({ district }) => <RegisterForm draft={draft} district={district} />}
    </Answer>
  );
}
