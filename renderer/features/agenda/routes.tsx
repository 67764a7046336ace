import type { RouteObject } from 'react-router';
import { address } from '../../api/addresses.ts';

/** The agenda: a month of what there is to do, and the duties of the calendar. */
export const routes: RouteObject[] = [
  {
    path: address.agenda,
    lazy: async () => ({ Component: (await import('./AgendaView.tsx')).AgendaView }),
  },
];
