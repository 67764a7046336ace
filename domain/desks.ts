export const DESKS = ['demuna', 'violencia', 'omaped', 'ciam'] as const;
export type Desk = (typeof DESKS)[number];
export const DESK_LABELS: Readonly<Record<Desk, string>> = {
  demuna: 'DEMUNA',
  violencia: 'Violencia familiar',
  omaped: 'OMAPED',
  ciam: 'CIAM',
};
