import type { DiaryAct } from '../../domain/catalogues/work.ts';
import { addDiaryEntry } from '../cases/diary.ts';
import type { WritingContext } from '../core/procedure.ts';

export interface LetterNote {
  readonly caseId: string;
  readonly letterId: string;
  readonly kind: Extract<DiaryAct, 'oficio' | 'cargo'>;
  /** ISO instant UTC: when it was done, not when it is typed. */
  readonly happenedAt: string;
  /** Names the letter and the institution, nobody else. */
  readonly text: string;
  /** Why a safe-contact rule was broken by this letter. */
  readonly contactOverride?: string | null;
}

/** Every act on a letter is read in the diary of its case. */
export async function noteLetter(
  ctx: WritingContext,
  { letterId, ...note }: LetterNote,
): Promise<void> {
  await addDiaryEntry(ctx, { ...note, subject: { kind: 'letter', id: letterId } });
}
