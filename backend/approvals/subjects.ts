/** What of a case agreement may be asked for: its closing once it may be closed, and each plan not resolved yet. */
import type { Tx } from '../../db/store.ts';
import { type CaseState, stateAfter } from '../../domain/case-states.ts';
import type { CaseDesk } from '../../domain/desks.ts';
import { Refusal } from '../../domain/errors.ts';
import { loadCase } from '../cases/load.ts';
import { requiredNow } from './required.ts';
import type { Askable } from './types.ts';

/** Those that nothing stands of yet. @throws Refusal `not_found`. */
export async function subjectsOf(tx: Tx, caseId: string): Promise<Askable[]> {
  const { state, service } = await loadCase(tx, caseId);
  const required = await requiredNow(tx);
  const plans: { id: string; presentedAt: string }[] = await tx.query(LAST_PLANS, [caseId]);
  return [
    ...plans.map(({ id, presentedAt }) => ({
      kind: 'plan' as const,
      subjectId: id,
      presentedAt,
      required: required.plan,
    })),
    ...(mayClose(service, state)
      ? [
          {
            kind: 'closure' as const,
            subjectId: caseId,
            presentedAt: null,
            required: required.closure,
          },
        ]
      : []),
  ];
}

/** A case of violence ends as its route says; any other not before it was qualified (RDNA 33). */
const mayClose = (service: CaseDesk, state: CaseState): boolean =>
  service === 'violencia' ? state !== 'concluido' : stateAfter(state, 'conclude') !== null;

/** The plan that stands of each procedure that goes on; one that was approved is resolved. */
const LAST_PLANS = `SELECT p.id, p.presented_at AS "presentedAt"
  FROM risk_plans p JOIN risk_procedures r ON r.id = p.procedure_id
  WHERE p.case_id = ? AND r.ended_at IS NULL
    AND NOT EXISTS (SELECT 1 FROM risk_plans o WHERE o.procedure_id = p.procedure_id
      AND (o.presented_at, o.id) > (p.presented_at, p.id))
    AND NOT EXISTS (SELECT 1 FROM risk_resolutions s
      WHERE s.procedure_id = p.procedure_id AND s.code = 'R06')
  ORDER BY p.presented_at, p.id`;

/** @throws Refusal `bad_input` for what is not of the case, or over already. */
export async function requireSubject(
  tx: Tx,
  caseId: string,
  { kind, subjectId }: Pick<Askable, 'kind' | 'subjectId'>,
): Promise<void> {
  const found = (await subjectsOf(tx, caseId)).some(
    (one) => one.kind === kind && one.subjectId === subjectId,
  );
  if (!found)
    throw new Refusal('bad_input', {
      fields: { kind: 'Eso ya terminó, o cambió. Vuelva a abrir «Pedir conformidad».' },
    });
}
