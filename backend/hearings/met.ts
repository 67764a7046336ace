/** Whether the parties of an action met before the office: an agreement is signed in a session. */
import { hearingCourses } from '../../db/entities/index.ts';
import type { Tx } from '../../db/store.ts';
import { recordOf, sessionsOf } from './law.ts';

export interface HearingOf {
  readonly id: string;
  /** Codes of MATERIAS that are treated. After a crime came to light, those that may still be agreed on. */
  readonly matters: readonly string[];
  /** Ids of persons. */
  readonly parties: readonly string[];
  /** Those that took place, in order of time; `met`: all parties came. */
  readonly sessions: readonly { readonly at: string; readonly met: boolean }[];
  readonly ended: boolean;
}

/** @returns null for an action without hearings in the program. */
export async function hearingOf(tx: Tx, actionId: string): Promise<HearingOf | null> {
  const course = await tx.findOneBy(hearingCourses, { actionId });
  if (course === null) return null;
  const record = await recordOf(tx, course);
  return {
    id: course.id,
    matters: course.stillAgreeable ?? record.matters.map(({ materia }) => materia),
    parties: record.parties.map(({ personId }) => personId),
    sessions: sessionsOf(record).map(({ at, absent }) => ({ at, met: absent.length === 0 })),
    ended: course.endedOn !== null,
  };
}
