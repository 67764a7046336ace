import type { z } from 'zod';
import { casePeople, type Followup, followups } from '../../db/entities/index.ts';
import { FOLLOWUP_TYPES } from '../../domain/catalogues/work.ts';
import { dateInLima } from '../../domain/clock/lima.ts';
import { Refusal } from '../../domain/errors.ts';
import { contactActOf } from '../../domain/people/contact.ts';
import type { assignFollowup } from '../../domain/records/case-acts.ts';
import { shortDate } from '../../domain/words/dates.ts';
import { requireNoConflict } from '../access/conflict.ts';
import { requireActiveOperator } from '../accounts/operators.ts';
import { addDiaryEntry } from '../cases/diary.ts';
import { refreshDue } from '../cases/due.ts';
import { loadCase } from '../cases/load.ts';
import { saidToday } from '../catalogues/said.ts';
import type { WritingContext } from '../core/procedure.ts';
import { requireContact } from '../people/contact.ts';

/**
 * Gives someone a follow-up with a due date (RDNA 32). A call or a visit keeps to the person's
 * safe-contact rules.
 * @param riskProcedureId whose measures it follows (F11), if any.
 * @throws Refusal `state_forbids` for a concluded case; `date_not_possible` for a day gone by;
 * `safe_contact`; `bad_input`; `not_found`, also for a reserved informant: no act names her.
 */
export async function assign(
  ctx: WritingContext,
  input: z.infer<typeof assignFollowup>,
  riskProcedureId: string | null = null,
): Promise<{ id: string }> {
  const found = await loadCase(ctx.tx, input.caseId);
  if (found.state === 'concluido') throw new Refusal('state_forbids');
  const operator = await requireActiveOperator(ctx.tx, input.assignedTo, 'assignedTo');
  const { caseId, personId, kind, conflictReason, ...made } = input;
  await requireNoConflict(ctx, { caseId, operatorId: input.assignedTo, reason: conflictReason });
  if (personId !== null && !(await ctx.tx.existsBy(casePeople, { caseId, personId })))
    throw new Refusal('not_found');
  const overridden = await requireContact(ctx.tx, {
    caseId,
    personId,
    act: contactActOf(kind),
    override: input.contactOverride,
    field: 'contactOverride',
    personField: 'personId',
  });
  const id = await insertFollowup(ctx, {
    ...made,
    caseId,
    personId,
    kind,
    contactOverride: overridden ? input.contactOverride : null,
    followsId: null,
    riskProcedureId,
  });
  await addDiaryEntry(ctx, {
    caseId,
    kind: 'seguimiento_asignado',
    happenedAt: ctx.now,
    text: `${saidToday(ctx, FOLLOWUP_TYPES, kind)} para el ${shortDate(input.dueOn)}${input.atTime === null ? '' : `, a las ${input.atTime}`}, a cargo de ${operator.fullName}.`,
    personId,
    contactOverride: overridden ? input.contactOverride : null,
    subject: { kind: 'followup', id },
  });
  ctx.trace({ kind: 'followup', id }, { caseId, assignedTo: input.assignedTo, overridden });
  return { id };
}

type NewFollowup = Pick<
  Followup,
  | 'caseId'
  | 'kind'
  | 'task'
  | 'personId'
  | 'isVerification'
  | 'dueOn'
  | 'assignedTo'
  | 'contactOverride'
  | 'followsId'
> &
  /** What it is about when it is not the case alone, and when and where it is to be. */
  Partial<
    Pick<
      Followup,
      'judicialFileId' | 'agreementId' | 'countedFrom' | 'riskProcedureId' | 'atTime' | 'room'
    >
  >;

/**
 * @param field of the form that holds the due date.
 * @throws Refusal `date_not_possible` for a day gone by.
 */
export async function insertFollowup(
  ctx: WritingContext,
  made: NewFollowup,
  field = 'dueOn',
): Promise<string> {
  if (made.dueOn < dateInLima(ctx.now))
    throw new Refusal('date_not_possible', {
      fields: { [field]: 'Ese día ya pasó. Elija hoy o una fecha próxima.' },
    });
  const row: Followup = {
    id: ctx.backend.newId(),
    judicialFileId: null,
    agreementId: null,
    countedFrom: null,
    riskProcedureId: null,
    atTime: null,
    room: '',
    ...made,
    state: 'pending',
    assignedBy: ctx.session.operatorId,
    assignedAt: ctx.now,
    happenedAt: null,
    recordedAt: null,
    recordedBy: null,
    result: null,
    notes: null,
    newFacts: null,
  };
  await ctx.tx.insert(followups, row);
  await refreshDue(ctx.tx, made.caseId);
  return row.id;
}
