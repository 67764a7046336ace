import { type RiskProcedure, riskProcedures } from '../../db/entities/index.ts';
import { Refusal } from '../../domain/errors.ts';
import { loadCase, requireOpen } from '../cases/load.ts';
import type { OfficeContext } from '../core/procedure.ts';

/** @throws Refusal `not_found`; `conflict` when somebody changed it meanwhile. */
export async function loadProcedure(
  { tx }: Pick<OfficeContext, 'tx'>,
  id: string,
  version?: number,
): Promise<RiskProcedure> {
  const found = await tx.findOneBy(riskProcedures, { id });
  if (found === null) throw new Refusal('not_found');
  if (version !== undefined && found.version !== version) throw new Refusal('conflict');
  return found;
}

/** For an act: its case must be open. @throws Refusal as `loadProcedure`; `state_forbids`. */
export async function procedureForAct(
  ctx: Pick<OfficeContext, 'tx'>,
  id: string,
  version?: number,
): Promise<RiskProcedure> {
  const found = await loadProcedure(ctx, id, version);
  requireOpen(await loadCase(ctx.tx, found.caseId));
  return found;
}
