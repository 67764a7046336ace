import { SideSheet } from '../../components/feedback/SideSheet.tsx';
import { FollowupPanel } from '../../components/followups/FollowupPanel.tsx';
import { useAddressParams } from '../../components/useAddressParams.ts';

/** The follow-up being recorded, beside the tray. In the address: after a lock it opens again. */
export function FollowupSheet() {
  const [params, setParams] = useAddressParams();
  const id = params.get('seguimiento');
  const close = (): void => setParams({}, { replace: true });
  return (
    <SideSheet opened={id !== null} title="Resultado del seguimiento" onClose={close} size="40rem">
      {id === null ? null : <FollowupPanel id={id} onDone={close} />}
    </SideSheet>
  );
}
