/** A route that was just opened, for tests to vary. */
import type { RouteFacts } from './route.ts';

export const OPENED: RouteFacts = {
  now: '2026-08-10T15:00:00.000Z',
  knownAt: '2026-08-10T14:00:00.000Z',
  attendedAt: null,
  askedAt: null,
  told: [],
  level: null,
  measures: [],
  visits: [],
  breaches: [],
  reports: [],
  familyProsecutor: false,
  elder: false,
  closedAt: null,
  archivedAt: null,
};

/** Denounced at the comisaría at 10:00 in Lima. */
export const REPORTED: RouteFacts = {
  ...OPENED,
  attendedAt: '2026-08-10T14:05:00.000Z',
  askedAt: '2026-08-10T14:10:00.000Z',
  told: [{ id: 'd', at: '2026-08-10T15:00:00.000Z', to: 'pnp', isReport: true }],
};

export const MEASURE = {
  id: 'm',
  at: '2026-08-11T15:00:00.000Z',
  notifiedAt: '2026-08-12T14:00:00.000Z',
  inForce: true,
  entrusted: true,
  endedAt: null,
} as const;
