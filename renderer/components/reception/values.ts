/** The reception as a form holds it: every field present, what nobody answered empty. */
import type { z } from 'zod';
import type { ternary } from '../../../domain/records/basics.ts';
import { BLANK_PERSON, type personRef } from '../../../domain/records/person.ts';
import type {
  InformantKind,
  ReceivedBy,
  ReceptionInput,
} from '../../../domain/records/reception.ts';

type Ternary = z.infer<typeof ternary>;
/** Someone of the store, or someone new, as typed. */
export type PersonValue = z.input<typeof personRef>;

/** As `receptionFields` takes it, except for what is not answered yet. */
export type ReceptionValues = Omit<
  ReceptionInput,
  'receivedAt' | 'receivedBy' | 'informant' | 'obliged'
> & {
  readonly receivedBy: ReceivedBy | null;
} & {
  /** Also null, or what is not yet a date and an hour. */
  readonly receivedAt: string | null;
  readonly informant: Omit<ReceptionInput['informant'], 'kind'> & {
    readonly kind: InformantKind | null;
  };
  readonly obliged: readonly ObligedValues[];
};
type ObligedValues = Omit<ReceptionInput['obliged'][number], 'presumed'> & {
  readonly presumed: ReceptionInput['obliged'][number]['presumed'] | null;
};

/** An empty sheet. @param now instant, ISO UTC; the sheet keeps its minute. @param district of the office. */
export function blankReception(now: string, district: string | null): ReceptionValues {
  return {
    receivedAt: `${now.slice(0, 16)}:00.000Z`,
    receivedBy: null,
    late: null,
    channel: 'personal',
    priority: 'normal',
    incoming: null,
    infoClauseRead: false,
    informant: {
      kind: null,
      person: null,
      institutionName: null,
      relation: null,
      reserveIdentity: false,
      safeContact: null,
    },
    affected: [],
    obliged: [],
    relatives: [],
    factsDistrict: district,
    factsCommunity: null,
    factsReference: null,
    factsDate: null,
    factsDateNote: null,
    facts: '',
    matters: [],
    rights: [],
    crime: NOT_KNOWN,
    misdemeanor: NOT_KNOWN,
    risk: NOT_KNOWN,
    lackOfProtection: NOT_KNOWN,
    violence: NOT_KNOWN,
    courtCase: NOT_KNOWN,
    courtName: null,
    courtNumber: null,
  };
}

const NOT_KNOWN: Ternary = 'no_sabe';

const newPerson = (): PersonValue => ({ kind: 'new', fields: { ...BLANK_PERSON } });

export const blankAffected = (
  person: PersonValue = newPerson(),
): ReceptionInput['affected'][number] => ({
  person,
  notes: '',
  safeContact: null,
});

export const blankObliged = (): ObligedValues => ({
  person: newPerson(),
  presumed: null,
  relation: null,
  livesTogether: null,
  notes: '',
});

export const blankRelative = (): ReceptionInput['relatives'][number] => ({
  person: newPerson(),
  relation: null,
  livesTogether: null,
  notes: '',
  safeContact: null,
});

export const BLANK_INCOMING: NonNullable<ReceptionInput['incoming']> = {
  kind: null,
  number: null,
  date: null,
  folios: null,
  institution: null,
};

/** Who comes that is a person with a name of her own on the sheet. */
export const comesInPerson = (kind: InformantKind | null): boolean =>
  kind === 'person' || kind === 'institution';

/**
 * The sheet as it is registered. Answers left behind by another choice («anónimo» after a name was
 * typed) stay in the form, in case the click was wrong, and stay out of the record.
 */
export function tidied(values: ReceptionValues): unknown {
  const { informant } = values;
  const { kind } = informant;
  return {
    ...values,
    informant: {
      ...informant,
      person: comesInPerson(kind) && !isBlank(informant.person) ? informant.person : null,
      institutionName: kind === 'institution' ? informant.institutionName : null,
      relation: comesInPerson(kind) ? informant.relation : null,
      reserveIdentity: comesInPerson(kind) && informant.reserveIdentity,
      safeContact: comesInPerson(kind) ? informant.safeContact : null,
    },
    courtName: values.courtCase === 'si' ? values.courtName : null,
    courtNumber: values.courtCase === 'si' ? values.courtNumber : null,
  };
}

/** Whether nothing was written of a new person. */
export function isBlank(person: PersonValue | null): boolean {
  if (person === null) return true;
  if (person.kind === 'existing') return false;
  return Object.values(person.fields).every(
    (answer) => answer === null || (typeof answer === 'string' && answer.trim() === ''),
  );
}

/**
 * A restored draft over a blank sheet: fields that the sheet got since are there, those that it lost
 * are not.
 */
export function restoredReception(blank: ReceptionValues, kept: unknown): ReceptionValues {
  if (typeof kept !== 'object' || kept === null) return blank;
  const known = Object.entries(kept).filter(([field]) => field in blank);
  return { ...blank, ...Object.fromEntries(known) };
}
