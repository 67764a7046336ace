const MONTHS = [
  'enero',
  'febrero',
  'marzo',
  'abril',
  'mayo',
  'junio',
  'julio',
  'agosto',
  'setiembre',
  'octubre',
  'noviembre',
  'diciembre',
] as const;

/**
 * A calendar date as letters write it: `2026-05-15` → `15 de mayo de 2026`.
 * "Setiembre" without p, as Peruvian offices write it (RAE admits both).
 *
 * @param date YYYY-MM-DD, already valid; it has no time zone and none is applied.
 */
export function longDate(date: string): string {
  const [year, month, day] = date.split('-').map(Number);
  return `${day} de ${MONTHS[(month ?? 0) - 1]} de ${year}`;
}
