/** What a lawsuit allows (*representación procesal*, CNA 45.1.i), and what its hearings and terms may result in. */
import type { Catalogue } from './catalogues/catalogue.ts';
import { JUDICIAL_SUBJECTS } from './catalogues/judicial.ts';
import { FOLLOWUP_RESULTS, FOLLOWUP_TYPES } from './catalogues/work.ts';

/** Whether the office may represent the child in a lawsuit of this subject (CNA 45.1.i). */
export const mayRepresent = (subject: string): boolean =>
  JUDICIAL_SUBJECTS.entries.some(({ code, represents }) => code === subject && represents);

const IN_COURT: readonly string[] = ['audiencia_judicial', 'plazo_judicial'];
const DONE_IN_COURT: readonly string[] = ['realizado', 'reprogramado', 'no_realizado'];

/** Whether a kind of follow-up is a hearing or a term before a court. */
export const isInCourt = (kind: string): boolean => IN_COURT.includes(kind);

const IN_HEARINGS: readonly string[] = ['audiencia', 'plazo_audiencia'];

/** Whether a kind of follow-up is a hearing of the office or a term of it: the course of the hearing ends it. */
export const isOfHearing = (kind: string): boolean => IN_HEARINGS.includes(kind);

/** What a multidisciplinary meeting agreed of a case: the meeting gives it (backend/case-meetings). */
export const OF_MEETING = 'acuerdo_reunion';

/** The kinds of follow-up that a person gives or records. */
export const GIVEN_TYPES: Catalogue = {
  ...FOLLOWUP_TYPES,
  entries: FOLLOWUP_TYPES.entries.filter(({ code }) => !isOfHearing(code)),
};

/** Those that somebody gives by itself: an agreement of a meeting comes of its meeting. */
export const ASSIGNED_TYPES: Catalogue = {
  ...GIVEN_TYPES,
  entries: GIVEN_TYPES.entries.filter(({ code }) => code !== OF_MEETING),
};

/** The kinds of follow-up before a court, or all the others that a person gives. */
export const followupTypes = (inCourt: boolean): Catalogue => ({
  ...GIVEN_TYPES,
  entries: GIVEN_TYPES.entries.filter(({ code }) => isInCourt(code) === inCourt),
});

/**
 * The results that a kind of follow-up may have: what is done before a court is done or not; whether
 * somebody complies is another question.
 */
export const resultsOf = (kind: string): Catalogue => ({
  ...FOLLOWUP_RESULTS,
  entries: FOLLOWUP_RESULTS.entries.filter(
    ({ code }) => DONE_IN_COURT.includes(code) === isInCourt(kind),
  ),
});
