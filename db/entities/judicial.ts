/** A lawsuit beside a case, and what happened in it. Its hearings and terms to come are follow-ups. */
import { defineEntity, id, integer, type Row, text, textOrNull } from './define.ts';

export const judicialFiles = defineEntity('judicial_files', {
  id: id(),
  version: integer(),
  caseId: text(),
  subject: text(),
  part: text<'representa' | 'sigue'>(),
  court: text(),
  number: text(),
  startedOn: text(),
  /** Null while it goes on. */
  endedOn: textOrNull(),
  result: textOrNull(),
  resultText: textOrNull(),
  recordedAt: text(),
  recordedBy: text(),
});
export type JudicialFile = Row<typeof judicialFiles>;

/** They only grow, as the diary does. */
export const judicialActs = defineEntity('judicial_acts', {
  id: id(),
  caseId: text(),
  fileId: text(),
  kind: text(),
  happenedOn: text(),
  text: text(),
  recordedAt: text(),
  recordedBy: text(),
});
export type JudicialAct = Row<typeof judicialActs>;
