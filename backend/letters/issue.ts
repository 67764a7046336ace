/**
 * A letter gets its number and its PDF, or neither.
 *
 * The page bears the number, so it could be formed only inside the transaction that gives it; but
 * forming takes 25–300 ms, during which nobody could save a draft. So the page is formed before,
 * with the number that would be given now; the transaction gives the number, works the data out
 * again, and forms the page anew only in the rare case that anything moved in between.
 */
import { canonicalJson } from '../../db/canonical.ts';
import { type Letter, letters, letterVersions, yearNames } from '../../db/entities/index.ts';
import type { Tx } from '../../db/store.ts';
import { dateInLima } from '../../domain/clock/lima.ts';
import { Refusal } from '../../domain/errors.ts';
import { isImmediate } from '../../domain/letters/causes.ts';
import { formatNumber } from '../../domain/letters/numbers.ts';
import type { OficioData } from '../../letters/oficio/data.ts';
import { refreshDuties } from '../cases/duties.ts';
import type { Backend, Session } from '../core/ports.ts';
import { isPractice } from '../core/practice.ts';
import type { FormingContext, WritingContext } from '../core/procedure.ts';
import { giveNumber, nextNumber } from '../numbers/series.ts';
import { yearNameOf } from '../office/facts.ts';
import { noteLetter } from './diary.ts';
import { oficioOf } from './document.ts';
import { type DraftFacts, draftFactsOf } from './draft-facts.ts';
import { type EditionData, editionsOf, hashOf, marksOf, withoutImages } from './editions.ts';
import { asFields } from './fields.ts';
import { formOficio } from './form.ts';
import { indexLetter, letterForAct } from './record.ts';
import { refuseBlocked } from './refuse-blocked.ts';
import { endReleases } from './releases.ts';
import type { IssuedLetter, SavedLetter } from './types.ts';

export interface IssueRequest extends SavedLetter {
  /** What was corrected; asked for from the second edition on. */
  readonly reason: string;
}

/** @throws Refusal: see `planIssue`; `letter_render` when the page cannot be formed. */
export async function issueLetter(
  ctx: FormingContext,
  request: IssueRequest,
): Promise<IssuedLetter> {
  const at = ctx.backend.clock().toISOString();
  const planned = await ctx.read(({ tx }) => planIssue(tx, ctx, request, at));
  const formed = await formOficio(ctx.backend.printer, planned.document);
  ctx.signal.throwIfAborted();
  return ctx.write(async (writing) => {
    const plan = await planIssue(writing.tx, ctx, request, at);
    const isSame = canonicalJson(plan.document) === canonicalJson(planned.document);
    const pdf = isSame ? formed : await formOficio(ctx.backend.printer, plan.document);
    return recordIssue(writing, plan, request.reason, pdf);
  });
}

export interface Plan {
  readonly letter: Letter;
  readonly facts: DraftFacts;
  readonly document: OficioData;
  readonly number: { readonly year: number; readonly text: string; readonly siglas: string };
  readonly edition: number;
  /** Of the editions before. */
  readonly marks: readonly string[];
  readonly at: string;
}

/**
 * Everything that issuing now would put on the page.
 * @throws Refusal `letter_state`, `conflict`, `denomination_missing`, `letter_person_not_allowed`,
 * `safe_contact`; `bad_input` without the reason of a correction or the prior coordination.
 */
async function planIssue(
  tx: Tx,
  { backend, session }: { readonly backend: Backend; readonly session: Session },
  request: IssueRequest,
  at: string,
): Promise<Plan> {
  const letter = await letterForAct(tx, request, 'issue');
  const facts = await draftFactsOf(tx, letter.caseId, asFields(letter), at);
  await refuseBlocked(tx, facts);
  const year = Number(dateInLima(at).slice(0, 4));
  const before = await editionsOf(tx, letter.id);
  const edition = before.length + 1;
  if (edition > 1) refuseUnexplained(request.reason);
  if (letter.issuedAt !== null) refuseOtherYear(letter.issuedAt, year);
  const { siglas } = facts.office;
  const text =
    letter.numberText ??
    formatNumber({ series: 'oficio', n: await nextNumber(tx, 'oficio', year), year, siglas });
  const document = oficioOf(facts, {
    issuedAt: at,
    practice: isPractice(backend),
    number: text,
    edition,
    year: isImmediate(facts.fields.cause)
      ? await tx.findOneBy(yearNames, { year })
      : await yearNameOf(tx, year),
    typist: session.fullName,
  });
  return {
    letter,
    facts,
    document,
    number: { year, text, siglas },
    edition,
    marks: marksOf(before),
    at,
  };
}

/** Puts an edition on record under its number, in the diary and in the chain. */
export async function recordIssue(
  ctx: WritingContext,
  plan: Plan,
  reason: string,
  pdf: Uint8Array,
): Promise<IssuedLetter> {
  const { tx, session, backend } = ctx;
  const { letter, facts, edition, at, number } = plan;
  const version = letter.version + 1;
  const overridden = facts.rows.some(({ fields }) =>
    fields.some((field) => field.needsOverride && field.printed !== null),
  );
  const numberId = letter.numberId ?? (await takeNumber(ctx, plan));
  // Those of the editions before too: a page that was corrected is still a page of the office.
  const marks = [...plan.marks, plan.document.mark].filter((mark) => mark !== null);
  const data: EditionData = {
    letterVersion: version,
    fields: facts.fields,
    document: withoutImages(plan.document),
  };
  const sha256 = hashOf(pdf);
  await tx.insert(letterVersions, {
    id: backend.newId(),
    letterId: letter.id,
    version: edition,
    issuedAt: at,
    issuedBy: session.operatorId,
    reason: edition === 1 ? '' : reason,
    data,
    pdf: Buffer.from(pdf),
    sha256,
  });
  await tx.update(
    letters,
    { id: letter.id },
    {
      version,
      state: 'issued',
      numberId,
      numberText: number.text,
      issuedAt: at,
      issuedBy: session.operatorId,
    },
  );
  await refreshDuties(tx, letter.caseId);
  // Whoever was let print the edition before would print what was corrected.
  await endReleases(tx, at, { letterId: letter.id });
  await indexLetter(tx, { id: letter.id, number: number.text, marks }, facts);
  await noteLetter(ctx, {
    caseId: letter.caseId,
    letterId: letter.id,
    kind: 'oficio',
    happenedAt: at,
    text: diaryText(plan, reason),
    contactOverride: overridden ? facts.fields.contactOverride : null,
  });
  ctx.trace(
    { kind: 'letter', id: letter.id },
    {
      act: 'issue',
      number: number.text,
      edition,
      sha256,
      overridden,
    },
  );
  return { id: letter.id, version, number: number.text, edition };
}

/** @returns the id of the number's row. */
async function takeNumber(ctx: WritingContext, { letter, number, at }: Plan): Promise<string> {
  const id = ctx.backend.newId();
  const given = await giveNumber(ctx.tx, {
    id,
    kind: 'oficio',
    year: number.year,
    format: (n) => formatNumber({ series: 'oficio', n, year: number.year, siglas: number.siglas }),
    subject: { kind: 'letter', id: letter.id },
    at,
    by: ctx.session.operatorId,
  });
  if (given.text !== number.text) throw new Error('The number given is not the one on the page.');
  return id;
}

function diaryText({ number, edition, facts }: Plan, reason: string): string {
  const to = facts.institution.shortName;
  return edition === 1
    ? `Se emitió el ${number.text} para ${to}.`
    : `Se emitió la versión ${edition}, corregida, del ${number.text} para ${to}: ${reason}`;
}

function refuseUnexplained(reason: string): void {
  if (reason === '')
    throw new Refusal('bad_input', { fields: { reason: 'Escriba qué se corrigió.' } });
}

/** A number of one year under the date and name of another would be a false document. */
function refuseOtherYear(issuedAt: string, year: number): void {
  const numbered = dateInLima(issuedAt).slice(0, 4);
  if (Number(numbered) !== year)
    throw new Refusal('letter_state', {
      message: `El número es de ${numbered}: no se corrige en otro año. Anúlelo y haga un oficio nuevo.`,
    });
}
