import { isIsoDate } from '../../../domain/clock/lima.ts';
import { today } from '../../components/time/useNow.ts';
import { useInAddress } from '../../components/useInAddress.ts';

interface Day {
  /** YYYY-MM-DD: what the address says, else today. */
  readonly day: string;
  /** Null while nobody chose one. */
  readonly chosen: string | null;
  readonly choose: (day: string) => void;
  readonly forget: () => void;
}

/** The day that the agenda stands on, in its address: it stays when the shape of the agenda changes. */
export function useDay(): Day {
  const { value, open, close } = useInAddress('dia');
  const chosen = value !== null && isIsoDate(value) ? value : null;
  return { day: chosen ?? today(), chosen, choose: open, forget: close };
}
