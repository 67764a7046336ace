import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { address } from '../../../api/addresses.ts';
import { api } from '../../../api/trpc.ts';
import { Answer } from '../../../components/feedback/States.tsx';
import { View } from '../../../components/View.tsx';
import { SideBySide } from './SideBySide.tsx';

/** Two rows that may be one person, side by side: what stays of each, what moves, and why. */
export function MergeView() {
  const { personId = '', otherId = '' } = useParams();
  const pair = { keptId: personId, goneId: otherId };
  const found = useQuery(api.people.previewMerge.queryOptions(pair));
  return (
    <View
      title="Unir dos fichas de una persona"
      back={{ to: address.person(personId), label: 'Volver a la ficha' }}
    >
      <Answer of={found}>
        {(preview) => <SideBySide key={`${personId} ${otherId}`} preview={preview} />}
      </Answer>
    </View>
  );
}
