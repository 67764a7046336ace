import { Navigate } from 'react-router';
import { useSession } from '../api/session.ts';
import { homeOf } from './rail.ts';

/** `/`: to wherever her day begins. */
export function Home() {
  return <Navigate to={homeOf(useSession().roles)} replace />;
}
