import { useEffect } from 'react';
import type { NoticeCounts } from '../../domain/words/notices.ts';
import { desktop } from '../api/bridge.ts';
import { useMay } from '../api/session.ts';
import { client } from '../api/trpc.ts';

const EVERY_MS = 5 * 60_000;

/**
 * Tells the system how much is due, without a name, while the person is in another program: what is
 * before her eyes needs no notice. Off unless the office turned it on; it ends with the page at a lock.
 */
export function SystemNotices() {
  const mayTell = useMay('tray.own');
  useEffect(() => {
    if (!mayTell) return;
    let told: NoticeCounts = { today: 0, late: 0, next: null };
    const look = async (): Promise<void> => {
      if (document.hasFocus()) return;
      const now = await client.notices.due.query();
      if (now === null || !isNews(told, now)) return;
      told = now;
      await desktop('desktop.notify', now);
    };
    // A notice that could not be asked for, or that the machine does not show, changes nothing of the desk.
    const timer = setInterval(() => void look().catch(() => undefined), EVERY_MS);
    return () => clearInterval(timer);
  }, [mayTell]);
  return null;
}

/** More than was told, or another appointment: less is no news. */
const isNews = (told: NoticeCounts, now: NoticeCounts): boolean =>
  now.today > told.today || now.late > told.late || (now.next !== null && now.next !== told.next);
