/**
 * Whether pictures of somebody may be shown: a consent of its own, given in writing, with its uses,
 * free to take back (Ley 29733, art. 13.5; DS 016-2024-JUS, arts. 8–10, 22). Nobody asked is a no.
 */
import type { ConsentGiver } from '../catalogues/consents.ts';
import { givingFault } from '../law/consent.ts';
import type { AgeBand } from './participants.ts';

/** What stands of somebody's answers. */
export type PhotoStanding = 'si' | 'no' | 'retirado' | 'no_preguntado';

/** @param last of her answers, null when nobody asked. */
export const photoStanding = (
  last: { readonly answer: 'si' | 'no' | 'retirado' } | null,
): PhotoStanding => last?.answer ?? 'no_preguntado';

/** Only a consent that stands lets a picture out. */
export const mayPublish = (standing: PhotoStanding): boolean => standing === 'si';

/** Whether it may be taken back, and only what was given. */
export const mayWithdraw = (standing: PhotoStanding): boolean => standing === 'si';

/** Why this giver cannot consent for somebody of this age, Spanish; null when she can. */
export const photoFault = (giver: ConsentGiver, age: number | null): string | null =>
  givingFault({ giver, age, isAccused: false });

/**
 * The age that the rule of who consents looks at when only a band is known: the youngest of it, so
 * that nobody young consents alone by a doubt.
 */
export const youngestOf = (band: AgeBand): number | null =>
  band === 'no_se_sabe' ? null : Number.parseInt(band, 10);
