import { useNavigate, useParams } from 'react-router';
import { address } from '../../api/addresses.ts';
import { FollowupPanel } from '../../components/followups/FollowupPanel.tsx';
import { View } from '../../components/View.tsx';

export function FollowupPage() {
  const { id = '' } = useParams();
  const navigate = useNavigate();
  return (
    <View title="Seguimiento" back={{ to: address.tray, label: 'Mi bandeja' }}>
      <div style={{ maxWidth: '46rem' }}>
        <FollowupPanel key={id} id={id} onDone={() => void navigate(address.tray)} />
      </div>
    </View>
  );
}
