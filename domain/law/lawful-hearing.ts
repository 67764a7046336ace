/**
 * The lawful days for a hearing (RDNA 38.2, 38.3). The first invitation sent sets the last day; each
 * invitation received, the first one. What the norm calls three working days *between* them is read
 * two ways: strictly, both ends are left out and the hearing is from the fourth day on; laxly, it is
 * from the third.
 */
import type { Calendar } from '../clock/holidays.ts';
import { addDays, dateInLima, instantFromLima } from '../clock/lima.ts';
import { TERM_RULES } from '../clock/rules.ts';
import { termDue } from '../clock/terms.ts';
import { weekdayDate } from '../words/dates.ts';
import { type Fault, fault, faultIf } from './faults.ts';

export type HearingReading = 'estricto' | 'laxo';

export interface HearingFacts {
  /** Of this call: when its first invitation was sent, or will be. YYYY-MM-DD, Lima, as all here. */
  readonly firstSentOn: string;
  /** One for each party: when it was received or, before that, when it will be handed over. */
  readonly receivedOn: readonly (string | null)[];
  /** All parties said expressly that they wish to conciliate: then even the same day. */
  readonly waivedByAll: boolean;
  readonly reading: HearingReading;
}

export interface HearingDay {
  readonly date: string;
  /** Empty: the day is lawful. */
  readonly faults: readonly Fault[];
  /** The last day on which an invitation may be received for a hearing on this one; null when waived. */
  readonly receiveBy: string | null;
}

/** Every day from one to another, both included, lawful or with why it is not. */
export function hearingDays(
  facts: HearingFacts,
  span: { readonly from: string; readonly to: string },
  calendar: Calendar,
): HearingDay[] {
  const days: HearingDay[] = [];
  for (let date = span.from; date <= span.to; date = addDays(date, 1))
    days.push(hearingDay(date, facts, calendar));
  return days;
}

/** V04 and V05 of one day. */
export function hearingDay(date: string, facts: HearingFacts, calendar: Calendar): HearingDay {
  const { firstSentOn, receivedOn, waivedByAll, reading } = facts;
  const last = lastHearingDay(firstSentOn, calendar);
  const received = receivedOn.filter((day) => day !== null);
  const latest = received.reduce<string | null>(
    (found, day) => (found === null || day > found ? day : found),
    null,
  );
  const first = latest === null ? null : firstHearingDay(latest, reading, calendar);
  return {
    date,
    receiveBy: waivedByAll ? null : lastReceptionDay(date, reading, calendar),
    faults: [
      ...faultIf(date < firstSentOn, 'hearing_before_invitation'),
      ...faultIf(!calendar.isWorkingDay(date), 'hearing_closed_day'),
      ...(date > last ? [tooLate(last)] : []),
      ...faultIf(
        !waivedByAll && (receivedOn.length === 0 || received.length < receivedOn.length),
        'hearing_not_received',
      ),
      ...(!waivedByAll && first !== null && date < first ? [tooSoon(first)] : []),
    ],
  };
}

/** V04: ten working days from the day after the first invitation was sent (RDNA 38.2). */
export const lastHearingDay = (firstSentOn: string, calendar: Calendar): string =>
  dateInLima(termDue(TERM_RULES.CON_AUD_MAX, instantFromLima(firstSentOn, '12:00'), calendar));

/** V05: the first day after so many working days in between (RDNA 38.3). */
export function firstHearingDay(
  receivedOn: string,
  reading: HearingReading,
  calendar: Calendar,
): string {
  let day = receivedOn;
  for (let left = stepsOf(reading); left > 0; ) {
    day = addDays(day, 1);
    if (calendar.isWorkingDay(day)) left -= 1;
  }
  return day;
}

/** The last reception after which a hearing on that day is still lawful. */
function lastReceptionDay(hearing: string, reading: HearingReading, calendar: Calendar): string {
  let day = hearing;
  while (firstHearingDay(day, reading, calendar) > hearing) day = addDays(day, -1);
  return day;
}

const stepsOf = (reading: HearingReading): number =>
  TERM_RULES.CON_AUD_MIN.amount + (reading === 'estricto' ? 1 : 0);

const tooLate = (last: string): Fault =>
  fault(
    'hearing_too_late',
    `Pasa de los 10 días hábiles de enviada la primera invitación: el último es el ${weekdayDate(last)} (Reglamento de las DNA, art. 38.2).`,
  );

const tooSoon = (first: string): Fault =>
  fault(
    'hearing_too_soon',
    `No median 3 días hábiles desde la invitación recibida: puede ser desde el ${weekdayDate(first)}, o antes si todas las partes lo quieren (Reglamento de las DNA, art. 38.3).`,
  );

/** Where a hearing is held, when not in the office's private room. */
export type HearingPlace =
  | { readonly kind: 'office' }
  | {
      readonly kind: 'outside';
      readonly authorisedByResponsable: boolean;
      /** How confidentiality is kept there. Empty: nobody wrote it. */
      readonly confidentiality: string;
    }
  | {
      readonly kind: 'virtual';
      /** Device, broadband, camera, microphone, a platform that records. */
      readonly equipped: boolean;
      /** The link is in every invitation. */
      readonly linked: boolean;
      /** Every party has e-mail or another traceable channel. */
      readonly reachable: boolean;
      /** How identity is checked is foreseen. */
      readonly identified: boolean;
    };

/** RDNA 38.7 (outside) and 38.9–38.11 (virtual). */
export function refusePlace(place: HearingPlace): Fault | null {
  switch (place.kind) {
    case 'office':
      return null;
    case 'outside':
      return place.authorisedByResponsable && place.confidentiality.trim() !== ''
        ? null
        : fault('hearing_outside_unauthorised');
    case 'virtual':
      return place.equipped && place.linked && place.reachable && place.identified
        ? null
        : fault('hearing_virtual_incomplete');
  }
}
