import type { DiaryAct } from '../../domain/catalogues/work.ts';
import { addDiaryEntry } from '../cases/diary.ts';
import type { WritingContext } from '../core/procedure.ts';

interface PaperNote {
  readonly kind?: Extract<DiaryAct, 'documento' | 'cargo'>;
  /** When it was done, not when it is typed, ISO UTC. */
  readonly happenedAt: string;
  /** Names the paper, and nobody. */
  readonly text: string;
}

/** Every act on a paper is read in the diary of its case; one of no case has none. */
export async function notePaper(
  ctx: WritingContext,
  { id, caseId }: { readonly id: string; readonly caseId: string | null },
  { kind = 'documento', happenedAt, text }: PaperNote,
): Promise<void> {
  if (caseId === null) return;
  const subject = { kind: 'paper', id };
  await addDiaryEntry(ctx, { caseId, kind, happenedAt, text, subject });
}
