/** The parts of a tray that are cut at their first rows until somebody asks for the whole part. */

const LETTER_PARTS = ['unsigned', 'withoutCargo', 'unanswered'] as const;
const PAPER_PARTS = ['papersWithoutCargo', 'papersUnanswered'] as const;
export const OWN_PARTS = [
  'duties',
  'approvals',
  'toQualify',
  'late',
  'today',
  'week',
  'received',
  'omaped',
  'attentions',
  'fixedDuties',
  'agreements',
  ...LETTER_PARTS,
  ...PAPER_PARTS,
] as const;
export const OFFICE_PARTS = [
  'duties',
  'approvals',
  'toQualify',
  'overdue',
  'today',
  'toVerify',
  'unassigned',
  'newFacts',
  'received',
  'omaped',
  'attentions',
  'fixedDuties',
  'toAsk',
  'agreements',
  ...LETTER_PARTS,
  ...PAPER_PARTS,
] as const;
export type OwnPart = (typeof OWN_PARTS)[number];
export type OfficePart = (typeof OFFICE_PARTS)[number];
export type LetterPart = (typeof LETTER_PARTS)[number];
export type PaperPart = (typeof PAPER_PARTS)[number];

/** How many rows a part of a tray is read with: what is seen at once, or all that a screen can bear. */
export type RowsOf<Part extends string> = (part: Part) => number;
/** A long part must not push the next one out of sight. */
const FIRST_ROWS = 6;
const WHOLE_ROWS = 100;
export const rowsOf =
  <Part extends string>(whole: readonly Part[]): RowsOf<Part> =>
  (part) =>
    whole.includes(part) ? WHOLE_ROWS : FIRST_ROWS;
