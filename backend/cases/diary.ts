import { type DiaryEntry, diaryEntries } from '../../db/entities/index.ts';
import type { DiaryAct, DiaryKind } from '../../domain/catalogues/work.ts';
import type { Subject, WritingContext } from '../core/procedure.ts';

export interface NewDiaryEntry {
  readonly caseId: string;
  readonly kind: DiaryKind | DiaryAct;
  /** When it happened, ISO UTC; when it was recorded is now. */
  readonly happenedAt: string;
  readonly text: string;
  readonly correctsId?: string | null;
  readonly personId?: string | null;
  /** Why a safe-contact rule was broken. */
  readonly contactOverride?: string | null;
  /** The follow-up, letter, qualification… that the line tells of. */
  readonly subject?: Subject;
}

/** Adds a line to the diary of a case, which only grows. @returns its id. */
export async function addDiaryEntry(ctx: WritingContext, entry: NewDiaryEntry): Promise<string> {
  const row: DiaryEntry = {
    id: ctx.backend.newId(),
    caseId: entry.caseId,
    kind: entry.kind,
    happenedAt: entry.happenedAt,
    recordedAt: ctx.now,
    recordedBy: ctx.session.operatorId,
    text: entry.text,
    correctsId: entry.correctsId ?? null,
    personId: entry.personId ?? null,
    contactOverride: entry.contactOverride ?? null,
    subjectKind: entry.subject?.kind ?? null,
    subjectId: entry.subject?.id ?? null,
  };
  await ctx.tx.insert(diaryEntries, row);
  return row.id;
}
