/** Records what was signed: an acta de conciliación with an agreement, or an acta de compromiso. */
import type { z } from 'zod';
import { type Agreement, agreements, type DefenceAction } from '../../db/entities/index.ts';
import { dateInLima } from '../../domain/clock/lima.ts';
import { Refusal } from '../../domain/errors.ts';
import { type AgreedMatter, MATTER_LABELS, type SignedTerms } from '../../domain/law/agreed.ts';
import type { recordAgreement, recordCommitment } from '../../domain/records/agreements.ts';
import { mayDo } from '../../domain/rights.ts';
import { shortDate } from '../../domain/words/dates.ts';
import { joinAnd } from '../../domain/words/lists.ts';
import { requireNoConflict } from '../access/conflict.ts';
import { requireActiveOperator, rolesHeld } from '../accounts/operators.ts';
import { start } from '../cases/action.ts';
import { addDiaryEntry } from '../cases/diary.ts';
import { loadCase } from '../cases/load.ts';
import { noonOf } from '../core/dates.ts';
import type { WritingContext } from '../core/procedure.ts';
import { cancelChecks, insertFirstCheck } from './checks.ts';
import { replacedBy, requireLawfulAgreement, requireLawfulCommitment } from './lawful.ts';

type Agreed = z.infer<typeof recordAgreement>;
type Committed = z.infer<typeof recordCommitment>;

/**
 * One acta de conciliación: a row for each matter, which takes the place of an earlier one between the
 * same parties (RDNA 46), and the follow-up of its nearest obligation.
 * @throws Refusal as `requireLawfulAgreement`; `date_not_possible` when a later acta is in force.
 */
export async function record(ctx: WritingContext, input: Agreed): Promise<{ ids: string[] }> {
  const { maintenance, custody, visits } = input;
  const matters: AgreedMatter[] = [
    ...(maintenance === null ? [] : [{ matter: 'A1' as const, terms: maintenance }]),
    ...(custody === null ? [] : [{ matter: 'A2' as const, terms: custody }]),
    ...(visits === null ? [] : [{ matter: 'A3' as const, terms: visits }]),
  ];
  const { action } = await requireLawfulAgreement(ctx, input, matters);
  await requireVerifier(ctx, action.caseId, input.assignedTo);
  const rows: Agreement[] = [];
  for (const agreed of matters) {
    const earlier = await replacedBy(ctx.tx, action.caseId, agreed, input.parties);
    if (earlier !== null && earlier.signedOn > input.signedOn)
      throw new Refusal('date_not_possible', {
        fields: {
          signedOn: `Ya hay un acuerdo posterior de ${MATTER_LABELS[agreed.matter].toLowerCase()}, del ${shortDate(earlier.signedOn)}. Revise la fecha.`,
        },
      });
    rows.push(
      await insert(ctx, action, input, {
        agreed,
        earlier,
        registryActionId: null,
        crimeFound: input.crimeFound,
      }),
    );
  }
  await tell(ctx, action, input, `Acuerdo firmado: ${labelsOf(matters)}.`);
  for (const row of rows) await takePlace(ctx, row);
  for (const row of rows) await insertFirstCheck(ctx, row, input.assignedTo);
  ctx.trace(
    { kind: 'case', id: action.caseId },
    { agreements: rows.map(({ id, matter, replacesId }) => ({ id, matter, replacesId })) },
  );
  return { ids: rows.map(({ id }) => id) };
}

/**
 * One acta de compromiso. A recognition opens its gestión by itself, which goes on until the new acta de
 * nacimiento (RDNA 50).
 * @throws Refusal as `requireLawfulCommitment`; `date_not_possible` for a day that is over already.
 */
export async function commit(ctx: WritingContext, input: Committed): Promise<{ ids: string[] }> {
  const { filiation, conduct } = input;
  const matters: AgreedMatter[] = [
    ...(filiation === null ? [] : [{ matter: 'filiacion' as const, terms: filiation }]),
    ...(conduct === null ? [] : [{ matter: 'normas' as const, terms: conduct }]),
  ];
  const { action } = await requireLawfulCommitment(ctx, input, matters);
  await requireVerifier(ctx, action.caseId, input.assignedTo);
  refuseEarlier(input.signedOn, 'filiation.registerBy', filiation?.registerBy);
  refuseEarlier(input.signedOn, 'conduct.until', conduct?.until);
  const rows: Agreement[] = [];
  for (const agreed of matters) {
    const registryActionId =
      agreed.matter === 'filiacion' ? await openRegistry(ctx, action, input.signedOn) : null;
    rows.push(
      await insert(ctx, action, input, {
        agreed,
        earlier: null,
        registryActionId,
        crimeFound: null,
      }),
    );
  }
  await tell(ctx, action, input, `Compromiso firmado: ${labelsOf(matters)}.`);
  for (const row of rows) await insertFirstCheck(ctx, row, input.assignedTo);
  ctx.trace(
    { kind: 'case', id: action.caseId },
    { agreements: rows.map(({ id, matter }) => ({ id, matter })), withAccused: input.withAccused },
  );
  return { ids: rows.map(({ id }) => id) };
}

/** Whoever verifies must read what was agreed: its terms are sealed. */
async function requireVerifier(
  ctx: WritingContext,
  caseId: string,
  operatorId: string,
): Promise<void> {
  await requireActiveOperator(ctx.tx, operatorId, 'assignedTo');
  if (!mayDo('agreements.view', await rolesHeld(ctx.tx, operatorId, dateInLima(ctx.now))))
    throw new Refusal('bad_input', {
      fields: { assignedTo: 'Verifica una defensora, un defensor o una/un profesional de apoyo.' },
    });
  await requireNoConflict(ctx, { caseId, operatorId, reason: null });
}

function refuseEarlier(signedOn: string, field: string, day: string | undefined): void {
  if (day !== undefined && day < signedOn)
    throw new Refusal('date_not_possible', {
      fields: { [field]: 'Es anterior a la firma. Revise la fecha.' },
    });
}

/** The gestión before RENIEC or the registro civil is a defence action of its own (RDNA 31.1, 52). */
async function openRegistry(
  ctx: WritingContext,
  { caseId }: DefenceAction,
  startedOn: string,
): Promise<string> {
  const { version } = await loadCase(ctx.tx, caseId);
  const { id } = await start(ctx, {
    caseId,
    version,
    kind: 'gestion_administrativa',
    startedOn,
    detail: 'Inscripción del reconocimiento de filiación, hasta la nueva acta de nacimiento.',
    withAccused: null,
  });
  return id;
}

async function insert(
  ctx: WritingContext,
  { id: actionId, caseId }: DefenceAction,
  {
    parties,
    followUpClause,
    signedOn,
    ageConfirmed: ageDeclared,
  }: Pick<Agreed, 'parties' | 'followUpClause' | 'signedOn' | 'ageConfirmed'>,
  made: {
    readonly agreed: AgreedMatter;
    readonly earlier: Agreement | null;
    readonly registryActionId: string | null;
    readonly crimeFound: SignedTerms['crimeFound'];
  },
): Promise<Agreement> {
  const terms: SignedTerms = {
    parties,
    followUpClause,
    ageDeclared,
    crimeFound: made.crimeFound,
    agreed: made.agreed.terms,
  };
  const row: Agreement = {
    id: ctx.backend.newId(),
    caseId,
    actionId,
    matter: made.agreed.matter,
    signedOn,
    terms,
    replacesId: made.earlier?.id ?? null,
    registryActionId: made.registryActionId,
    recordedAt: ctx.now,
    recordedBy: ctx.session.operatorId,
  };
  await ctx.tx.insert(agreements, row);
  return row;
}

/** What was pending of the earlier one is not looked at any more. */
async function takePlace(ctx: WritingContext, row: Agreement): Promise<void> {
  if (row.replacesId === null) return;
  const { caseId, signedOn } = row;
  const reason = `Un acuerdo del ${shortDate(signedOn)} reemplaza al anterior en la misma materia (Reglamento de las DNA, art. 46).`;
  await cancelChecks(ctx, { id: row.replacesId, caseId }, reason);
  await addDiaryEntry(ctx, {
    caseId,
    kind: 'acuerdo',
    happenedAt: noonOf(signedOn, ctx.now),
    text: reason,
    subject: { kind: 'agreement', id: row.replacesId },
  });
}

const tell = (
  ctx: WritingContext,
  { id, caseId }: DefenceAction,
  { signedOn, followUpClause }: Pick<Agreed, 'signedOn' | 'followUpClause'>,
  text: string,
): Promise<string> =>
  addDiaryEntry(ctx, {
    caseId,
    kind: 'acuerdo',
    happenedAt: noonOf(signedOn, ctx.now),
    text: `${text} Se verificará: ${followUpClause}`,
    subject: { kind: 'action', id },
  });

const labelsOf = (matters: readonly AgreedMatter[]): string =>
  joinAnd(matters.map(({ matter }) => MATTER_LABELS[matter].toLowerCase()));
