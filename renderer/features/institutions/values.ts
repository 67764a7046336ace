/** The card of an institution as its form holds it. */
import type { InstitutionView } from '../../../backend/institutions/types.ts';
import type { InstitutionFields } from '../../../domain/records/institution.ts';

export type CardValues = Omit<InstitutionFields, 'kind' | 'validFrom'> & {
  readonly kind: string | null;
  readonly validFrom: string | null;
};

/** @param validFrom YYYY-MM-DD, Lima. */
export const blankCard = (validFrom: string): CardValues => ({
  kind: null,
  officialName: '',
  shortName: '',
  treatment: 'SEÑOR/A',
  post: '',
  place: '',
  address: null,
  district: null,
  phone: null,
  email: null,
  virtualDesk: null,
  hours: null,
  emergencyContact: null,
  notes: null,
  validFrom,
  validTo: null,
});

/** What the form edits of a card, and nothing else: the schema refuses what it does not know. */
export function cardOf(view: InstitutionView): CardValues {
  const names = Object.keys(blankCard(view.validFrom)) as (keyof CardValues &
    keyof InstitutionView)[];
  return Object.fromEntries(names.map((name) => [name, view[name]])) as CardValues;
}
