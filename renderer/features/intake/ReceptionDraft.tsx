import { useQuery } from '@tanstack/react-query';
import { api } from '../../api/trpc.ts';
import { useDraft } from '../../components/draft/useDraft.ts';
import { Answer, ErrorState, Waiting } from '../../components/feedback/States.tsx';
import { View } from '../../components/View.tsx';
import { ReceptionForm } from './ReceptionForm.tsx';
import type { IntakeValues, ReceptionFrom } from './values.ts';

interface ReceptionDraftProps {
  readonly draftId: string | null;
  readonly onCreated: (draftId: string) => void;
  /** What it begins with, beside the draft. */
  readonly from: ReceptionFrom | null;
}

/** Waits for what was typed before, then shows the form with it. */
export function ReceptionDraft({ draftId, onCreated, from }: ReceptionDraftProps) {
  const office = useQuery(api.office.current.queryOptions());
  const draft = useDraft<IntakeValues>({
    kind: 'reception',
    subjectId: null,
    draftId,
    onCreated,
  });
  return (
    <View title="Nueva recepción">
      {draft.status === 'loading' ? <Waiting /> : null}
      {draft.status === 'failed' ? <ErrorState error={draft.error} /> : null}
      {draft.status === 'ready' ? (
        <Answer of={office}>
          {({ district }) => <ReceptionForm draft={draft} district={district} from={from} />}
        </Answer>
      ) : null}
    </View>
  );
}
