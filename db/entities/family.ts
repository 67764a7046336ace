/** Who is what to whom, who lives together, with whom a child has lived, who died. */
import { bool, defineEntity, id, integer, type Row, text, textOrNull } from './define.ts';

/** What every row of a family says besides: since when, until when, and how the office knows it. */
const told = () => ({
  version: integer(),
  /** In which case it was learnt: it shows to whoever may look at that. Null: in none. */
  caseId: textOrNull(),
  /** YYYY-MM-DD; null when nobody knows. */
  fromDate: textOrNull(),
  untilDate: textOrNull(),
  /** Code of FAMILY_SOURCES. */
  source: text(),
  toldBy: textOrNull(),
  notes: textOrNull(),
  /** False: to be confirmed. */
  verified: bool(),
  /** Why it should never have been written; null while it holds. */
  mistake: textOrNull(),
  recordedAt: text(),
  recordedBy: text(),
  changedAt: text(),
  changedBy: text(),
});

/** `person` is the `kind` (mother, grandmother…) of `other`: one row for a pair, read from both sides. */
export const personLinks = defineEntity('person_links', {
  id: id(),
  personId: text(),
  otherId: text(),
  /** Code of TIES. */
  kind: text(),
  ...told(),
});
export type PersonLink = Row<typeof personLinks>;

/** Somebody in a home: whoever has the same `householdId` at the same time lives together. */
export const householdMembers = defineEntity('household_members', {
  id: id(),
  householdId: text(),
  personId: text(),
  ...told(),
});
export type HouseholdMember = Row<typeof householdMembers>;

/** With whom a child lived, and under which measure or agreement. */
export const carePeriods = defineEntity('care_periods', {
  id: id(),
  personId: text(),
  /** Somebody of the store; null: whoever `place` says. */
  carerId: textOrNull(),
  /** Code of CARE_KINDS. */
  kind: text(),
  place: textOrNull(),
  /** Code of CARE_BASES. */
  basis: text(),
  basisText: textOrNull(),
  ...told(),
});
export type CarePeriod = Row<typeof carePeriods>;

/** That somebody died, on `fromDate` when the day is known. */
export const personDeaths = defineEntity('person_deaths', {
  id: id(),
  personId: text(),
  ...told(),
});
export type PersonDeath = Row<typeof personDeaths>;
