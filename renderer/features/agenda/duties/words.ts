import type { DutyView } from '../../../../backend/fixed-duties/types.ts';
import { monthName } from '../../../../domain/words/dates.ts';

/** Every how many months, as the office says it. */
export const EVERY = [
  { value: '1', label: 'Cada mes' },
  { value: '3', label: 'Cada trimestre' },
  { value: '6', label: 'Cada semestre' },
  { value: '12', label: 'Cada año' },
] as const;

const ORDINALS = ['primer', 'segundo', 'tercer', 'cuarto', 'quinto', 'sexto'];

/** «Cada año, el 30 de enero»; «Cada trimestre, el 15 de su primer mes». */
export function whenWords({ recurrence }: Pick<DutyView, 'recurrence'>): string {
  if (recurrence.kind === 'event') return 'A los 15 días calendario de la designación';
  if (recurrence.kind === 'review') return 'A los seis meses de la revisión anterior';
  const { every, month, day } = recurrence.on;
  const name = EVERY.find(({ value }) => value === String(every))?.label ?? '';
  const on = day === 31 ? 'el último día' : `el ${day}`;
  if (every === 1) return `${name}, ${on}`;
  return every === 12
    ? `${name}, ${on} de ${monthName(`2000-${String(month).padStart(2, '0')}-01`)}`
    : `${name}, ${on} de su ${ORDINALS[month - 1] ?? month} mes`;
}
