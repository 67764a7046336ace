/** What a notice of the system says: how many and until when, never of whom. */
import { counted } from './lists.ts';

export interface NoticeCounts {
  /** Terms and work of whoever entered, due today and before. */
  readonly today: number;
  readonly late: number;
  /** HH:mm of an appointment that is near; null: none is. */
  readonly next: string | null;
}

/** @returns null when there is nothing to tell. */
export function noticeText({ today, late, next }: NoticeCounts): string | null {
  const parts = [
    next === null ? '' : `Tiene una cita a las ${next}.`,
    today === 0
      ? ''
      : `Tiene ${counted(today, 'pendiente que vence', 'pendientes que vencen')} hoy.`,
    late === 0 ? '' : `Tiene ${counted(late, 'pendiente atrasado', 'pendientes atrasados')}.`,
  ].filter((part) => part !== '');
  return parts.length === 0 ? null : parts.join(' ');
}
