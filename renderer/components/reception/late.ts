import { addMinutes } from '../../../domain/clock/lima.ts';

/** As the backend counts it (`backend/cases/register.ts`): older than this asks for a reason. */
const LATE_AFTER_MINUTES = 30;

/** Whether a reception is being recorded late. A text that is no instant is not late: it is wrong. */
export function isLate(receivedAt: string | null, now: string): boolean {
  if (receivedAt === null || Number.isNaN(Date.parse(receivedAt))) return false;
  return receivedAt < addMinutes(now, -LATE_AFTER_MINUTES);
}
