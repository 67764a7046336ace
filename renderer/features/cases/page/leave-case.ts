import { useCallback } from 'react';
import { useNavigate } from 'react-router';
import { address } from '../../../api/addresses.ts';
import { queryClient } from '../../../api/query-client.ts';

/** Out of a case that is closed to her from now on: what was read of it leaves the screen and the memory. */
export function useLeaveCase(): () => Promise<void> {
  const navigate = useNavigate();
  return useCallback(async () => {
    await navigate(address.cases, { replace: true });
    queryClient.removeQueries({ type: 'inactive' });
  }, [navigate]);
}
