/** The record of the violence: what it is, and what each person of the case is in it. */

import type { z } from 'zod';
import {
  type InViolenceDetail,
  type ViolenceRoute,
  violencePeople,
  violenceRoutes,
} from '../../db/entities/index.ts';
import { dateInLima } from '../../domain/clock/lima.ts';
import { Refusal } from '../../domain/errors.ts';
import type { beginViolence, violencePerson } from '../../domain/records/violence.ts';
import { codeOfCase } from '../../domain/records/violence-facts.ts';
import { namesByCode, recordFaults, victimMarks } from '../../domain/violence/people.ts';
import { beginDuties } from '../cases/duties.ts';
import { refuseFaults } from '../core/law.ts';
import type { WritingContext } from '../core/procedure.ts';
import { inViolence, peopleOf } from './course.ts';

type Begun = z.infer<typeof beginViolence>;
export type RecordFields = Pick<
  Begun,
  | 'types'
  | 'modalities'
  | 'pregnancy'
  | 'disability'
  | 'condition'
  | 'origin'
  | 'uniqueCode'
  | 'platformNumber'
  | 'byCode'
>;
export type SaidPerson = z.infer<typeof violencePerson>;

interface NewRoute {
  readonly caseId: string;
  readonly number: string;
  readonly knownAt: string;
  /** When the immediate attention was given, ISO UTC. */
  readonly attendedAt: string;
  readonly attended: Begun['attended'];
  readonly fields: RecordFields;
}

/** @returns the route, opened, with the immediate attention that it begins with. */
export async function insertRoute(
  ctx: WritingContext,
  { caseId, number, knownAt, attendedAt, attended, fields }: NewRoute,
): Promise<ViolenceRoute> {
  const row: ViolenceRoute = {
    id: ctx.backend.newId(),
    version: 1,
    caseId,
    knownAt,
    ...columnsOf(fields, number),
    attendedAt,
    attended,
    askedAt: null,
    asked: null,
    closedAt: null,
    closing: null,
    closingText: '',
    archivedAt: null,
    recordedAt: ctx.now,
    recordedBy: ctx.session.operatorId,
  };
  await ctx.tx.insert(violenceRoutes, row);
  return row;
}

/** VF12: the code that lists show; the office's own where no authority gave one (REG 9). */
export function columnsOf({ byCode, ...fields }: RecordFields, number: string) {
  const code = fields.uniqueCode ?? codeOfCase(number);
  return { ...fields, listedAs: byCode || namesByCode(fields.types) ? code : null };
}

/** Says what each is in the violence, in place of what was said before. @throws Refusal `not_found`. */
export async function savePeople(
  ctx: WritingContext,
  caseId: string,
  said: readonly SaidPerson[],
): Promise<void> {
  const known = await peopleOf(ctx, caseId);
  for (const { casePersonId: id, role, ...detail } of said) {
    const found = known.find(({ row }) => row.id === id);
    if (found === undefined) throw new Refusal('not_found');
    const recorded = { role, detail, recordedAt: ctx.now, recordedBy: ctx.session.operatorId };
    if (found.as === null) await ctx.tx.insert(violencePeople, { id, caseId, ...recorded });
    else await ctx.tx.update(violencePeople, { id }, recorded);
  }
}

/** VF01, VF02; and the notice to the DIPAM that a victim of 60 or more begins. @throws Refusal. */
export async function checkRecord(
  ctx: WritingContext,
  { caseId, knownAt }: Pick<ViolenceRoute, 'caseId' | 'knownAt'>,
  types: readonly string[],
): Promise<void> {
  const people = inViolence(await peopleOf(ctx, caseId));
  const day = dateInLima(knownAt);
  refuseFaults(recordFaults({ people, types, day }));
  if (victimMarks(people, day).elder) await beginDuties(ctx, caseId, ['dipam'], knownAt);
}

export const NO_DETAIL: InViolenceDetail = {
  tie: null,
  livesTogether: null,
  depends: null,
  publicServant: null,
  firearmLicence: null,
  records: '',
  recordsSource: '',
};
