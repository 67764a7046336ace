import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import type { ActivityView } from '../../../../backend/activities/types.ts';
import { address } from '../../../api/addresses.ts';
import { useMay } from '../../../api/session.ts';
import { api } from '../../../api/trpc.ts';
import { AttachmentsPanel } from '../../../components/attachments/AttachmentsPanel.tsx';
import { Answer } from '../../../components/feedback/States.tsx';
import { useInAddress } from '../../../components/useInAddress.ts';
import { View } from '../../../components/View.tsx';
import classes from '../activities.module.css';
import { ActDialogs } from './ActDialogs.tsx';
import { ActivityActs } from './ActivityActs.tsx';
import { ActivityFacts } from './ActivityFacts.tsx';
import { Attendance } from './Attendance.tsx';
import { Part } from './Part.tsx';
import { PhotoWarning } from './PhotoWarning.tsx';

/** One activity: what it is, who came, whose picture may be shown, what it achieved and its evidence. */
export function ActivityPage() {
  const { id = '' } = useParams();
  const found = useQuery(api.activities.view.queryOptions({ id }));
  if (found.data === undefined)
    return (
      <View title="Actividad" back={BACK}>
        <Answer of={found}>{() => null}</Answer>
      </View>
    );
  return <Opened key={id} activity={found.data} />;
}

function Opened({ activity }: { readonly activity: ActivityView }) {
  const act = useInAddress('acto');
  const mayOpen = useMay('attachments.view');
  // Of one of the list, the address says which.
  const [name = null, attendeeId = null] = act.value?.split('.') ?? [];
  const open = (opened: string, of?: string): void =>
    act.open(of === undefined ? opened : `${opened}.${of}`);
  return (
    <View
      title="Actividad"
      heading={activity.title}
      back={BACK}
      actions={<ActivityActs activity={activity} onOpen={open} />}
    >
      <div className={classes['columns']}>
        <div className={classes['side']}>
          <ActivityFacts activity={activity} />
          {mayOpen ? (
            <Part title="Fotos, listas y otros documentos">
              <AttachmentsPanel subject={{ kind: 'activity', id: activity.id }} kind="foto" />
            </Part>
          ) : null}
        </div>
        <div className={classes['side']}>
          <PhotoWarning activity={activity} />
          <Attendance activity={activity} onOpen={open} />
        </div>
      </div>
      <ActDialogs activity={activity} act={name} attendeeId={attendeeId} onClose={act.close} />
    </View>
  );
}

const BACK = { to: address.activities, label: 'Actividades' };
