/** What OMAPED or CIAM did for a registered person, or will do. */
import { defineEntity, id, integer, jsonOrNull, type Row, text, textOrNull } from './define.ts';

/** `ended`: planned and not done, or written down by mistake. */
export type AttentionState = 'planned' | 'done' | 'ended';

/** What it says; which service it was may say more of a person than her name does. */
export interface AttentionWords {
  /** Code of the services of its desk. */
  readonly service: string;
  /** What was to be done; empty when it was not planned. */
  readonly task: string;
  readonly done: string;
  readonly result: string;
  readonly institutionId: string | null;
  readonly referredTo: string;
  readonly endReason: string;
}

export const attentions = defineEntity('attentions', {
  id: id(),
  version: integer(),
  registrationId: text(),
  state: text<AttentionState>(),
  /** YYYY-MM-DD, good until the end of the day in Lima; null when it was not planned. */
  dueOn: textOrNull(),
  assignedTo: textOrNull(),
  /** Code of ATTENTION_MODES; null until it is done. */
  mode: textOrNull(),
  doneOn: textOrNull(),
  doneBy: textOrNull(),
  /** One of both, by the desk of the registration. */
  omaped: jsonOrNull<AttentionWords>(),
  ciam: jsonOrNull<AttentionWords>(),
  /** The attention that it follows. */
  fromId: textOrNull(),
  recordedAt: text(),
  recordedBy: text(),
});
export type Attention = Row<typeof attentions>;
