/** Of what kind a day without work is. */
export const DAY_SCOPES = ['nacional', 'regional', 'sector_publico', 'cierre'] as const;
export type DayScope = (typeof DAY_SCOPES)[number];

export const DAY_SCOPE_LABELS: Readonly<Record<DayScope, string>> = {
  nacional: 'Nacional',
  regional: 'Regional',
  sector_publico: 'Sector público',
  cierre: 'La oficina no atendió',
};
