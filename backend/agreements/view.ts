import { In, IsNull, Not } from 'typeorm';
import {
  type Agreement,
  agreements,
  type DefenceAction,
  defenceActions,
  followups,
  type Payment,
  type Person,
  payments,
  persons,
  type RegistryStep,
  registrySteps,
} from '../../db/entities/index.ts';
import type { Tx } from '../../db/store.ts';
import { addDays, dateInLima } from '../../domain/clock/lima.ts';
import { peopleIn } from '../../domain/law/agreed.ts';
import { nextInstalment, payableUntil, standingOn } from '../../domain/law/instalments.ts';
import { fullName, naturalName, UNKNOWN_NAME } from '../../domain/people/names.ts';
import { operatorNames } from '../accounts/operators.ts';
import type { ReadingContext } from '../core/procedure.ts';
import { displayName } from '../people/names.ts';
import { agreedOf, matterOf, planOf, termsOf } from './read.ts';
import type { AgreementView, CheckView, MoneyView, RegistryView } from './types.ts';

type NameOf = (operatorId: string) => string;

/** What was agreed in a case: in force first, then what was replaced; the last acta first. */
export async function agreementsOf(ctx: ReadingContext, caseId: string): Promise<AgreementView[]> {
  const { tx } = ctx;
  const rows = await tx.find(agreements, {
    where: { caseId },
    order: { signedOn: 'DESC', id: 'DESC' },
  });
  ctx.seen({ kind: 'case', id: caseId });
  if (rows.length === 0) return [];
  const nameOf = await operatorNames(tx);
  const paid = await tx.find(payments, {
    where: { caseId },
    order: { paidOn: 'DESC', id: 'DESC' },
  });
  const steps = await tx.find(registrySteps, {
    where: { caseId },
    order: { happenedOn: 'DESC', id: 'DESC' },
  });
  const actions = await tx.findBy(defenceActions, { caseId, kind: 'gestion_administrativa' });
  const checks = await checksOf(tx, caseId);
  const people = await peopleOf(tx, rows);

  return rows
    .map((row): AgreementView => {
      const later = rows.find(({ replacesId }) => replacesId === row.id)?.signedOn ?? null;
      const agreed = agreedOf(row);
      const terms = termsOf(row);
      return {
        id: row.id,
        matter: matterOf(row),
        actionId: row.actionId,
        signedOn: row.signedOn,
        by: nameOf(row.recordedBy),
        agreed,
        followUpClause: terms?.followUpClause ?? '',
        parties: (terms?.parties ?? []).map(({ personId }) => personId),
        people: namedIn(row).map((id) => ({ id, name: people.get(id) ?? '' })),
        replacesOf: rows.find(({ id }) => id === row.replacesId)?.signedOn ?? null,
        replacedOn: later,
        money: moneyOf(
          ctx,
          row,
          later,
          paid.filter(({ agreementId }) => agreementId === row.id),
          nameOf,
        ),
        registry: registryView(
          actions.find(({ id }) => id === row.registryActionId),
          steps.filter(({ agreementId }) => agreementId === row.id),
          nameOf,
        ),
        check: checks.pending.get(row.id) ?? null,
        lastResult: checks.last.get(row.id) ?? null,
      };
    })
    .sort((a, b) => Number(a.replacedOn !== null) - Number(b.replacedOn !== null));
}

const namedIn = (row: Agreement): string[] => {
  const agreed = agreedOf(row);
  const parties = (termsOf(row)?.parties ?? []).map(({ personId }) => personId);
  return [...new Set([...parties, ...(agreed === null ? [] : peopleIn(agreed))])];
};

async function peopleOf(tx: Tx, rows: readonly Agreement[]): Promise<ReadonlyMap<string, string>> {
  const found = await tx.findBy(persons, { id: In([...new Set(rows.flatMap(namedIn))]) });
  return new Map(found.map((person) => [person.id, spokenName(person)]));
}

/** As a sentence says it: names first, no comma. */
const spokenName = (person: Person): string =>
  fullName(person) === UNKNOWN_NAME ? displayName(person) : naturalName(person);

function moneyOf(
  { now, calendar }: ReadingContext,
  row: Agreement,
  replaced: string | null,
  paid: readonly Payment[],
  nameOf: NameOf,
): MoneyView | null {
  const plan = planOf(row, replaced);
  if (plan === null) return null;
  const today = dateInLima(now);
  const next = nextInstalment(plan, addDays(today, -1), calendar);
  const made = paid.map(({ paidOn, cents }) => ({ on: paidOn, cents }));
  return {
    balance: standingOn(today, plan, made, calendar),
    next: next === null ? null : { ...next, payableUntil: payableUntil(next.dueOn, calendar) },
    payments: paid
      .filter(({ takesBackId }) => takesBackId === null)
      .map(({ id, paidOn, cents, note, recordedBy }) => {
        const back = paid.find(({ takesBackId }) => takesBackId === id);
        return {
          id,
          paidOn,
          cents,
          note,
          by: nameOf(recordedBy),
          takenBack:
            back === undefined
              ? null
              : { reason: back.note, at: back.recordedAt, by: nameOf(back.recordedBy) },
        };
      }),
  };
}

const registryView = (
  action: DefenceAction | undefined,
  steps: readonly RegistryStep[],
  nameOf: NameOf,
): RegistryView | null =>
  action === undefined
    ? null
    : {
        state: action.state,
        startedOn: action.startedOn,
        finishedOn: action.finishedOn,
        result: action.result,
        steps: steps.map(({ id, kind, happenedOn, text, number, recordedBy }) => ({
          id,
          kind,
          happenedOn,
          text,
          number,
          by: nameOf(recordedBy),
        })),
      };

/** By agreement: what is pending, and what the last look found. */
async function checksOf(tx: Tx, caseId: string) {
  const nameOf = await operatorNames(tx);
  const rows = await tx.find(followups, {
    select: {
      id: true,
      agreementId: true,
      kind: true,
      dueOn: true,
      assignedAt: true,
      assignedTo: true,
      state: true,
      result: true,
    },
    where: { caseId, agreementId: Not(IsNull()) },
    order: { recordedAt: 'ASC' },
  });
  const pending = new Map<string, CheckView>();
  const last = new Map<string, string | null>();
  for (const { id, agreementId, kind, dueOn, assignedAt, assignedTo, state, result } of rows) {
    if (agreementId === null) continue;
    if (state === 'pending')
      pending.set(agreementId, {
        followupId: id,
        kind,
        dueOn,
        assignedAt,
        assignedTo: nameOf(assignedTo),
      });
    if (state === 'done') last.set(agreementId, result);
  }
  return { pending, last };
}
