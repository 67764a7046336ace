/** The hearings that go on. */
import { IsNull } from 'typeorm';
import { type HearingCourse, hearingCourses } from '../../db/entities/index.ts';
import type { Tx } from '../../db/store.ts';
import { Refusal } from '../../domain/errors.ts';

/** Whether an action has hearings that have not ended: they end it. */
export const hasOpenCourse = (tx: Tx, actionId: string): Promise<boolean> =>
  tx.existsBy(hearingCourses, { actionId, endedOn: IsNull() });

/**
 * @param version what the form was opened with; absent for what only reads.
 * @throws Refusal `not_found`, `conflict`; `state_forbids` when they have ended.
 */
export async function openCourse(tx: Tx, id: string, version?: number): Promise<HearingCourse> {
  const course = await tx.findOneBy(hearingCourses, { id });
  if (course === null) throw new Refusal('not_found');
  if (version !== undefined && course.version !== version) throw new Refusal('conflict');
  if (course.endedOn !== null) throw new Refusal('state_forbids');
  return course;
}

/** Changes columns of a course and its version, so that a form opened before is refused. */
export async function updateCourse(
  tx: Tx,
  { id, version }: Pick<HearingCourse, 'id' | 'version'>,
  changes: Partial<Omit<HearingCourse, 'id' | 'version'>> = {},
): Promise<{ id: string; version: number }> {
  await tx.update(hearingCourses, { id }, { ...changes, version: version + 1 });
  return { id, version: version + 1 };
}
