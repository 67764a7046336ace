/** Things of the office that are lent or given: one open delivery a thing, what was given never comes back (OM_PRESTAMO). */
import type { DeliveryKind } from '../catalogues/omaped.ts';

export interface DeliveryFacts {
  readonly kind: DeliveryKind;
  /** YYYY-MM-DD */
  readonly handedOn: string;
  readonly returnedOn: string | null;
}

export type ThingStanding = 'disponible' | 'prestada' | 'donada' | 'de_baja';

export const THING_STANDING_LABELS: Readonly<Record<ThingStanding, string>> = {
  disponible: 'Disponible',
  prestada: 'Prestada',
  donada: 'Donada',
  de_baja: 'De baja',
};

/** @param deliveries of the thing, all of them. */
export function thingStanding(
  { retiredOn }: { readonly retiredOn: string | null },
  deliveries: readonly DeliveryFacts[],
): ThingStanding {
  const open = deliveries.find(({ returnedOn }) => returnedOn === null);
  if (open !== undefined) return open.kind === 'donacion' ? 'donada' : 'prestada';
  return retiredOn === null ? 'disponible' : 'de_baja';
}

/** Whether it may be handed to somebody. */
export const mayHand = (standing: ThingStanding): boolean => standing === 'disponible';

/** Whether it comes back. */
export const mayReturn = ({ kind, returnedOn }: DeliveryFacts): boolean =>
  kind === 'prestamo' && returnedOn === null;
