/** After the end: the file that leaves, and what is told to the system of the MIMP. */
import type { z } from 'zod';
import { riskProcedures, riskResolutions } from '../../db/entities/index.ts';
import { Refusal } from '../../domain/errors.ts';
import type { registerRisk, sendRiskFile } from '../../domain/records/risk.ts';
import { noonOf, refuseBefore, refuseFuture } from '../core/dates.ts';
import type { WritingContext } from '../core/procedure.ts';
import { tellRisk } from './diary.ts';
import { procedureForAct } from './load.ts';
import { settleTerms } from './terms.ts';

/**
 * The file left for whoever is competent, after a declination (R1297 161).
 * @throws Refusal `state_forbids` before R11, or twice; `conflict`, `date_not_possible`, `not_found`.
 */
export async function sendFile(
  ctx: WritingContext,
  { id, version, sentOn, document }: z.infer<typeof sendRiskFile>,
): Promise<{ id: string; version: number }> {
  const procedure = await procedureForAct(ctx, id, version);
  const declined = await ctx.tx.findOneBy(riskResolutions, { procedureId: id, code: 'R11' });
  if (declined === null || procedure.sentOn !== null) throw new Refusal('state_forbids');
  refuseFuture(ctx.now, { sentOn });
  refuseBefore(declined.issuedAt, { sentOn }, 'la resolución que declina (R11)');
  await ctx.tx.update(
    riskProcedures,
    { id },
    { sentOn, sentDocument: document, version: version + 1 },
  );
  const at = noonOf(sentOn, ctx.now);
  await tellRisk(ctx, procedure, at, `Se remitió el expediente: ${document}`);
  await settleTerms(ctx, id);
  ctx.trace({ kind: 'case', id: procedure.caseId }, { risk: id, sent: true });
  return { id, version: version + 1 };
}

/**
 * Its registration in the information system of the MIMP (DL 1297, art. 27.d).
 * @throws Refusal `risk_not_begun` before anything was resolved; `conflict`, `date_not_possible`.
 */
export async function register(
  ctx: WritingContext,
  { id, version, registeredOn, evidence }: z.infer<typeof registerRisk>,
): Promise<{ id: string; version: number }> {
  const procedure = await procedureForAct(ctx, id, version);
  if (!(await ctx.tx.existsBy(riskResolutions, { procedureId: id })))
    throw new Refusal('risk_not_begun');
  refuseFuture(ctx.now, { registeredOn });
  refuseBefore(procedure.knownAt, { registeredOn }, 'lo que la oficina supo');
  await ctx.tx.update(
    riskProcedures,
    { id },
    { registeredOn, registeredEvidence: evidence, version: version + 1 },
  );
  const at = noonOf(registeredOn, ctx.now);
  await tellRisk(ctx, procedure, at, `Se registró en el sistema del MIMP: ${evidence}`);
  ctx.trace({ kind: 'case', id: procedure.caseId }, { risk: id, registered: true });
  return { id, version: version + 1 };
}
