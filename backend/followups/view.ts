import { followups, persons } from '../../db/entities/index.ts';
import { openRaw, type Tx } from '../../db/store.ts';
import { dateInLima } from '../../domain/clock/lima.ts';
import { alertLevel } from '../../domain/clock/urgency.ts';
import { Refusal } from '../../domain/errors.ts';
import { isSealed } from '../access/seal.ts';
import { balanceOf, loadAgreement, matterOf } from '../agreements/read.ts';
import { endOfDay } from '../cases/due.ts';
import { affectedNames } from '../cases/list.ts';
import { loadCase } from '../cases/load.ts';
import type { ReadingContext } from '../core/procedure.ts';
import { rulesOf } from '../people/contact.ts';
import { hiddenPeople, withoutHidden } from '../people/hidden.ts';
import { displayName } from '../people/names.ts';
import { ruleFields } from '../people/view.ts';
import type { FollowupStep, FollowupView } from './types.ts';

/**
 * A follow-up with its case, its person and what went before. A reserved informant is nobody for
 * who may not know her. @throws Refusal `not_found`.
 */
export async function view(ctx: ReadingContext, id: string): Promise<FollowupView> {
  const { tx, now } = ctx;
  const chain = await chainOf(tx, id);
  const own = chain.at(-1);
  if (own === undefined) throw new Refusal('not_found');
  const hidden = await hiddenPeople(tx, own.caseId);
  const { caseId, personId, agreementId, ...step } = withoutHidden(hidden, own);
  const found = await loadCase(tx, caseId);
  ctx.seen({ kind: 'case', id: caseId });
  const next = await tx.findOneBy(followups, { followsId: id });
  return {
    ...step,
    level: step.state === 'pending' ? alertLevel(step.assignedAt, endOfDay(step.dueOn), now) : null,
    case: {
      id: caseId,
      number: found.numberText,
      state: found.state,
      affected: (await affectedNames(tx, [caseId])).get(caseId) ?? [],
      sealed: await isSealed(tx, caseId),
    },
    person: await personOf(tx, personId),
    before: chain
      .slice(0, -1)
      .map(({ caseId: _, personId: __, agreementId: ___, ...before }) => before),
    nextId: next?.id ?? null,
    agreement: await agreementOf(ctx, agreementId),
  };
}

type Link = FollowupStep & {
  readonly caseId: string;
  readonly personId: string | null;
  readonly agreementId: string | null;
};
type LinkRow = Omit<Link, 'isVerification'> & { isVerification: number };

/** From the first of the chain to this one. */
async function chainOf(tx: Tx, id: string): Promise<Link[]> {
  const rows: LinkRow[] = await tx.query(
    `WITH RECURSIVE chain (id, depth) AS (
       SELECT ?, 0
       UNION ALL
       SELECT f.follows_id, depth + 1 FROM followups f JOIN chain c ON f.id = c.id
       WHERE f.follows_id IS NOT NULL
     )
     SELECT f.id, f.case_id AS "caseId", f.person_id AS "personId",
       f.agreement_id AS "agreementId", f.kind, f.task, f.state,
       f.is_verification AS "isVerification", f.due_on AS "dueOn", f.at_time AS "atTime", f.room,
       f.assigned_to AS "assignedToId", a.full_name AS "assignedTo", b.full_name AS "assignedBy",
       f.assigned_at AS "assignedAt", f.happened_at AS "happenedAt", f.result, f.notes,
       f.new_facts AS "newFacts", f.contact_override AS "contactOverride"
     FROM chain c JOIN followups f ON f.id = c.id
     JOIN operators a ON a.id = f.assigned_to JOIN operators b ON b.id = f.assigned_by
     ORDER BY c.depth DESC`,
    [id],
  );
  return openRaw(tx, 'followups', rows, ['notes', 'newFacts', 'contactOverride']).map((row) => ({
    ...row,
    isVerification: row.isVerification === 1,
  }));
}

async function agreementOf(
  { tx, now, calendar }: ReadingContext,
  id: string | null,
): Promise<FollowupView['agreement']> {
  if (id === null) return null;
  const row = await loadAgreement(tx, id);
  return {
    id,
    matter: matterOf(row),
    signedOn: row.signedOn,
    balance: await balanceOf(tx, row, dateInLima(now), calendar),
  };
}

async function personOf(tx: Tx, id: string | null): Promise<FollowupView['person']> {
  const person = id === null ? null : await tx.findOneBy(persons, { id });
  if (person === null) return null;
  const rules = (await rulesOf(tx, [person.id])).get(person.id) ?? null;
  return {
    id: person.id,
    name: displayName(person),
    safeContact: rules === null ? null : ruleFields(rules),
  };
}
