import { notifications } from '@mantine/notifications';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { planActivity } from '../../../../domain/records/activities.ts';
import { desksOf } from '../../../../domain/rights.ts';
import { activityAddress, address } from '../../../api/addresses.ts';
import { useSession } from '../../../api/session.ts';
import { api } from '../../../api/trpc.ts';
import { type Draft, useDraft } from '../../../components/draft/useDraft.ts';
import { useDraftAddress } from '../../../components/draft/useDraftAddress.ts';
import { Answer, ErrorState, Waiting } from '../../../components/feedback/States.tsx';
import { RecordForm } from '../../../components/form/RecordForm.tsx';
import { useRecordForm } from '../../../components/form/useRecordForm.ts';
import { View } from '../../../components/View.tsx';
import { PlanFields } from './fields.tsx';
import { blankPlan, type PlanValues } from './values.ts';

/** An activity that is to be held, or was and nobody wrote down. */
export function NewActivity() {
  const { formKey, ...place } = useDraftAddress(activityAddress.draft);
  return (
    <View title="Programar actividad" back={{ to: address.activities, label: 'Actividades' }}>
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
  const draft = useDraft<PlanValues>({ kind: 'activity', subjectId: null, ...place });
  if (draft.status === 'failed') return <ErrorState error={draft.error} />;
  if (draft.status === 'loading') return <Waiting />;
  return (
    <Answer of={office}>{({ district }) => <PlanForm draft={draft} district={district} />}</Answer>
  );
}

interface PlanFormProps {
  readonly draft: Draft<PlanValues>;
  /** Of the office, INEI code. */
  readonly district: string;
}

function PlanForm({ draft, district }: PlanFormProps) {
  const navigate = useNavigate();
  const { roles, operatorId } = useSession();
  const plan = useMutation(api.activities.plan.mutationOptions());
  const [start] = useState<PlanValues>(() => ({
    ...blankPlan(desksOf(roles), operatorId, district),
    ...draft.restored,
  }));
  const form = useRecordForm({
    schema: planActivity,
    initialValues: start,
    onChange: (values) => draft.keep(values),
  });
  return (
    <RecordForm
      form={form}
      submitLabel="Programar actividad"
      onSubmit={async (record) => {
        const { id } = await draft.become((draftId) => plan.mutateAsync({ ...record, draftId }));
        notifications.show({ message: 'Actividad programada.' });
        await navigate(activityAddress.page(id));
      }}
    >
      <PlanFields />
    </RecordForm>
  );
}
