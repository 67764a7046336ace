/** The resolutions of the procedure, R01–R07 and R11: signed by whoever is responsable (R1297 7). */
import { In, IsNull } from 'typeorm';
import type { z } from 'zod';
import {
  casePeople,
  institutions,
  type RiskProcedure,
  type RiskRecipient,
  type RiskResolutionRow,
  riskMeasures,
  riskNotifications,
  riskProcedures,
  riskResolutions,
} from '../../db/entities/index.ts';
import { codesOf, entryOf } from '../../domain/catalogues/catalogue.ts';
import { INSTITUTION_KINDS } from '../../domain/catalogues/institution-kinds.ts';
import { RISK_DOCUMENTS } from '../../domain/catalogues/risk.ts';
import { dateInLima } from '../../domain/clock/lima.ts';
import { Refusal } from '../../domain/errors.ts';
import { measureFaults, refuseRecipients } from '../../domain/law/risk.ts';
import {
  courseFaults,
  decisionLabel,
  decisionsOf,
  declaredAt,
  endsProcedure,
  isExtended,
  type RiskFacts,
} from '../../domain/law/risk-course.ts';
import { formatInSeries } from '../../domain/letters/series.ts';
import type { resolveRisk } from '../../domain/records/risk.ts';
import { endApproval } from '../approvals/gate.ts';
import { yearInLima } from '../cases/number.ts';
import { refuseFaults } from '../core/law.ts';
import type { WritingContext } from '../core/procedure.ts';
import { giveNumber } from '../numbers/series.ts';
import { officeOn } from '../office/facts.ts';
import { tellRisk } from './diary.ts';
import { endFollowups, markLackOfProtection } from './ending.ts';
import { factsOf, type RiskRows, rowsOf } from './facts.ts';
import { procedureForAct } from './load.ts';
import { settleTerms } from './terms.ts';

type Input = z.infer<typeof resolveRisk>;

/**
 * Issues a resolution now, with the next number of its series: none is dated back.
 * @throws Refusal what the law has against it (`domain/law/risk-course.ts`, V16–V21); `conflict`,
 * `state_forbids`, `not_found`.
 */
export async function resolve(
  ctx: WritingContext,
  input: Input,
): Promise<{ id: string; number: string; version: number }> {
  const { id, version, code } = input;
  const procedure = await procedureForAct(ctx, id, version);
  const rows = await rowsOf(ctx, procedure);
  const facts = await factsOf(ctx, procedure, rows);
  const decides = decisionsOf(code).find((one) => one === input.decides) ?? null;
  refuseFaults(courseFaults(code, decides, facts));
  const recipients = await recipientsOf(ctx, input);
  const row = await insertResolution(ctx, procedure, input, { decides, recipients });
  await insertParties(ctx, procedure, row.id, input.parties);
  await giveMeasures(ctx, procedure, row, { input, facts });
  const ends = endsProcedure(row);
  await ctx.tx.update(
    riskProcedures,
    { id },
    { version: version + 1, endedAt: ends ? ctx.now : null },
  );
  await tellRisk(ctx, procedure, ctx.now, `${row.numberText}: ${titleOf(row)}.`);
  if (ends || decides === 'aprueba')
    for (const { id: planId } of rows.plans) await endApproval(ctx, 'plan', planId);
  if (ends) await end(ctx, procedure, row, rows);
  await settleTerms(ctx, id);
  ctx.trace(
    { kind: 'case', id: procedure.caseId },
    { risk: id, resolution: row.id, code, number: row.numberText },
  );
  return { id: row.id, number: row.numberText, version: version + 1 };
}

const titleOf = ({ code, decides }: RiskResolutionRow): string =>
  decisionLabel(decides) ?? entryOf(RISK_DOCUMENTS, code)?.label ?? code;

/** V21 of whom it goes to. */
async function recipientsOf(
  { tx }: WritingContext,
  { code, recipients }: Input,
): Promise<RiskRecipient[]> {
  const found = await tx.findBy(institutions, { id: In([...recipients]) });
  if (found.length !== new Set(recipients).size) throw new Refusal('not_found');
  const fault = refuseRecipients(
    code,
    codesOf(INSTITUTION_KINDS).filter((kind) => found.some((one) => one.kind === kind)),
  );
  refuseFaults(fault === null ? [] : [fault], 'recipients');
  return found.map(({ id, kind, officialName: name }) => ({ id, kind, name }));
}

async function insertResolution(
  ctx: WritingContext,
  { id: procedureId, caseId }: RiskProcedure,
  input: Input,
  decided: Pick<RiskResolutionRow, 'decides' | 'recipients'>,
): Promise<RiskResolutionRow> {
  const id = ctx.backend.newId();
  const year = yearInLima(ctx.now);
  const { siglas, dnaCode } = await officeOn(ctx.tx, dateInLima(ctx.now));
  const numberId = ctx.backend.newId();
  const number = await giveNumber(ctx.tx, {
    id: numberId,
    kind: 'resolucion_rdf',
    year,
    format: (n) => formatInSeries('resolucion_rdf', n, year, { siglas, dnaCode }),
    subject: { kind: 'risk_resolution', id },
    at: ctx.now,
    by: ctx.session.operatorId,
  });
  const { summary, grounds, ordered, urgentMeasures, opinionWeighed } = input;
  const row: RiskResolutionRow = {
    id,
    caseId,
    procedureId,
    code: input.code,
    ...decided,
    numberId,
    numberText: number.text,
    issuedAt: ctx.now,
    issuedBy: ctx.session.operatorId,
    content: { summary, grounds, ordered, urgentMeasures, opinionWeighed },
  };
  await ctx.tx.insert(riskResolutions, row);
  return row;
}

/** Those to whom it is to be explained: people of the case. @throws Refusal `not_found`. */
async function insertParties(
  ctx: WritingContext,
  { id: procedureId, caseId }: RiskProcedure,
  resolutionId: string,
  parties: readonly string[],
): Promise<void> {
  for (const personId of new Set(parties)) {
    if (!(await ctx.tx.existsBy(casePeople, { caseId, personId, removedAt: IsNull() })))
      throw new Refusal('not_found');
    await ctx.tx.insert(riskNotifications, {
      id: ctx.backend.newId(),
      caseId,
      procedureId,
      resolutionId,
      personId,
      firstCitedOn: null,
      secondCitedOn: null,
      explainedOn: null,
      language: null,
      interpreter: '',
      acta: '',
    });
  }
}

/** R06 gives the measures, and those of before it end. V19 of each. */
async function giveMeasures(
  ctx: WritingContext,
  { id: procedureId, caseId, specialCase, specialReason }: RiskProcedure,
  { id: resolutionId, decides }: RiskResolutionRow,
  { input, facts }: { readonly input: Input; readonly facts: RiskFacts },
): Promise<void> {
  const declared = declaredAt(facts);
  if (input.measures.length === 0 || declared === null) return;
  for (const [at, { endsOn }] of input.measures.entries())
    refuseFaults(
      measureFaults({
        declaredOn: dateInLima(declared),
        endsOn,
        extended: decides === 'prorroga' || isExtended(facts),
        special: specialCase === null ? null : { reason: specialReason ?? '' },
        birthDate: facts.birthDate,
      }),
      `measures.${at}.endsOn`,
    );
  await endMeasures(ctx, procedureId, resolutionId);
  for (const measure of input.measures)
    await ctx.tx.insert(riskMeasures, {
      id: ctx.backend.newId(),
      caseId,
      procedureId,
      resolutionId,
      ...measure,
      endedAt: null,
      endedByResolutionId: null,
    });
}

const endMeasures = (
  ctx: WritingContext,
  procedureId: string,
  endedByResolutionId: string,
): Promise<unknown> =>
  ctx.tx.update(
    riskMeasures,
    { procedureId, endedAt: IsNull() },
    { endedAt: ctx.now, endedByResolutionId },
  );

/** Measures cease with the procedure; what became desprotección goes to the UPE (R1297 23.8.b). */
async function end(
  ctx: WritingContext,
  procedure: RiskProcedure,
  resolution: RiskResolutionRow,
  { valuations, acts }: RiskRows,
): Promise<void> {
  await endMeasures(ctx, procedure.id, resolution.id);
  await endFollowups(ctx, procedure.id);
  if (resolution.code !== 'R02' && resolution.decides !== 'desproteccion') return;
  // Known since the valuation, or the informe, that first said so after the last that did not.
  const assessed = [
    ...valuations.map(({ valuedAt: at, conclusion }) => ({ at, conclusion })),
    ...acts.flatMap(({ happenedAt: at, conclusion }) =>
      conclusion === null ? [] : [{ at, conclusion }],
    ),
  ].toSorted((a, b) => (a.at < b.at ? -1 : 1));
  const before = assessed.findLastIndex(({ conclusion }) => conclusion !== 'hay_desproteccion');
  const foundAt = assessed[before + 1]?.at ?? ctx.now;
  await markLackOfProtection(ctx, procedure.caseId, foundAt, resolution.numberText);
}
