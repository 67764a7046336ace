/** The calendar of duties: what the office changed of it, and what was done of each. */
import type { FixedDuty } from '../../domain/fixed-duties/duties.ts';
import { defineEntity, id, integer, json, type Row, text, textOrNull } from './define.ts';

/** A duty as the office has it. */
export interface DutyDefinition extends FixedDuty {
  /** Who answers for it; null: whoever holds its post. */
  readonly operatorId: string | null;
  /** False: it does not fall on this office any more. */
  readonly active: boolean;
}

/** They only grow: the last one stands; without one, the duty is as the program brings it. */
export const fixedDutyChanges = defineEntity('fixed_duty_changes', {
  id: id(),
  dutyId: text(),
  /** 1 for the first of its duty. */
  number: integer(),
  definition: json<DutyDefinition>(),
  reason: text(),
  changedAt: text(),
  changedBy: text(),
});
export type FixedDutyChange = Row<typeof fixedDutyChanges>;

/** `skipped`: not owed that time. `reopened`: what was written before it was wrong. */
export type DutyActKind = 'prepared' | 'sent' | 'skipped' | 'reopened';

/** They only grow: the last one of an occurrence stands. */
export const fixedDutyActs = defineEntity('fixed_duty_acts', {
  id: id(),
  dutyId: text(),
  occurrence: text(),
  kind: text<DutyActKind>(),
  /** YYYY-MM-DD on which it was due, whatever day the duty has later. */
  dueOn: text(),
  /** YYYY-MM-DD; null of what has no day of its own. */
  onDate: textOrNull(),
  cargoNumber: text(),
  note: text(),
  recordedAt: text(),
  recordedBy: text(),
});
export type FixedDutyAct = Row<typeof fixedDutyActs>;

/** What a duty of an event runs from; its id is the occurrence. They only grow. */
export const fixedDutyEvents = defineEntity('fixed_duty_events', {
  id: id(),
  dutyId: text(),
  /** YYYY-MM-DD. */
  happenedOn: text(),
  what: text(),
  recordedAt: text(),
  recordedBy: text(),
});
export type FixedDutyEvent = Row<typeof fixedDutyEvents>;
