/**
 * A denuncia, an oficio to the UPE or the notice of a breach, issued and signed by whoever is there.
 * She writes what she knows; beside it leaves what the addressee's preset allows and her own keys
 * open, so that nobody learns by this way what her role does not show her.
 */
import type { z } from 'zod';
import { cases, yearNames } from '../../db/entities/index.ts';
import type { Tx } from '../../db/store.ts';
import { dateInLima } from '../../domain/clock/lima.ts';
import { Refusal } from '../../domain/errors.ts';
import { formatNumber } from '../../domain/letters/numbers.ts';
import { urgentLetter } from '../../domain/letters/urgent.ts';
import { reportRequests } from '../../domain/letters/violence-requests.ts';
import type { LetterFields, signUrgent, UrgentFields } from '../../domain/records/letter.ts';
import { refuseBeforeIssue, refuseFuture } from '../core/dates.ts';
import { isPractice } from '../core/practice.ts';
import type { WritingContext } from '../core/procedure.ts';
import { nextNumber } from '../numbers/series.ts';
import { violenceFactsOf } from '../papers/violence.ts';
import { beginning } from './beginning.ts';
import { oficioOf } from './document.ts';
import { draftFactsOf } from './draft-facts.ts';
import { letterCaseOf } from './facts.ts';
import { formOficio } from './form.ts';
import { recordIssue } from './issue.ts';
import { createLetter, letterForAct, letterOf } from './record.ts';
import { refuseBlocked } from './refuse-blocked.ts';
import { changedSinceIssued, endReleases, openRelease, release } from './releases.ts';
import { noteSigned } from './sign.ts';
import type { SavedLetter, UrgentIssued } from './types.ts';

/**
 * In one transaction, the forming of the page too: it is rare, and whoever may not see the case has no
 * snapshot of it to form the page from before.
 * @throws Refusal `not_found`; `bad_input` for an institution that does not take such a letter.
 */
export async function issueUrgent(ctx: WritingContext, asked: UrgentFields): Promise<UrgentIssued> {
  const { tx, now, session, backend } = ctx;
  const found = await tx.findOneBy(cases, { numberText: asked.number });
  if (found === null) throw new Refusal('not_found');
  const fields = await urgentFields(ctx, found.id, asked);
  const kind = asked.what === 'incumplimiento' ? 'incumplimiento' : 'derivacion';
  const saved = await createLetter(ctx, found.id, fields, kind);
  const letter = await letterOf(tx, saved.id);
  const facts = await draftFactsOf(tx, found.id, fields, now);
  await refuseBlocked(tx, facts);
  const year = Number(dateInLima(now).slice(0, 4));
  const { siglas } = facts.office;
  const n = await nextNumber(tx, 'oficio', year);
  const text = formatNumber({ series: 'oficio', n, year, siglas });
  const document = oficioOf(facts, {
    issuedAt: now,
    practice: isPractice(backend),
    number: text,
    edition: 1,
    year: await tx.findOneBy(yearNames, { year }),
    typist: session.fullName,
  });
  const pdf = await formOficio(backend.printer, document);
  const number = { year, text, siglas };
  const issued = await recordIssue(
    ctx,
    { letter, facts, document, number, edition: 1, marks: [], at: now },
    '',
    pdf,
  );
  const own = { letterId: issued.id, edition: 1, operatorId: session.operatorId, once: false };
  const releaseId = await release(ctx, own, pdf);
  return { ...issued, releaseId };
}

async function urgentFields(
  { tx, now, session }: WritingContext,
  caseId: string,
  { what, institutionId, account }: UrgentFields,
): Promise<LetterFields> {
  const { cause, to, subject } = urgentLetter(what);
  const day = dateInLima(now);
  const { institution, rows, content } = await beginning(tx, { caseId, institutionId, cause, day });
  if (!to.some((kind) => kind === institution.kind))
    throw new Refusal('bad_input', { fields: { institutionId: WRONG_ADDRESSEE } });
  const [opening, ...rest] = content.body.split('\n\n');
  const requests = what === 'denuncia' ? await requestsOf(tx, caseId, day) : [];
  return {
    institutionId,
    cause,
    coordination: null,
    content: {
      ...content,
      subject,
      body: [opening, account, ...requests, ...rest].join('\n\n'),
      signerId: session.operatorId,
    },
    outgoing: rows.map(({ casePersonId }) => ({
      casePersonId,
      fields: [],
      // What is told of the risk stands in the text: the ficha would say «no se ha identificado» for
      // whoever may not read what the case says of it.
      without: casePersonId === null ? ['facts', 'immediate_risk'] : [],
    })),
    contactOverride: null,
  };
}

/** Of a case of violence, what is asked for her goes with it (reglamento de la Ley 30364, art. 15). */
const requestsOf = async (tx: Tx, caseId: string, day: string) =>
  reportRequests(await violenceFactsOf(tx, await letterCaseOf(tx, caseId), day));

const WRONG_ADDRESSEE = 'Esta comunicación no se dirige a esa institución. Elija otra.';

/**
 * Her own urgent letter, signed on paper: the one that her leave to print is for, as it was issued.
 * @throws Refusal `not_found` for any other letter; `letter_state`; `date_not_possible`.
 */
export async function signUrgentLetter(
  ctx: WritingContext,
  { letterId, version, signedAt }: z.infer<typeof signUrgent>,
): Promise<SavedLetter> {
  const { tx, now, session } = ctx;
  const letter = await letterForAct(tx, { id: letterId, version }, 'markSigned');
  const { operatorId } = session;
  const own = await openRelease(tx, { letterId, operatorId, once: false });
  if (own === null) throw new Refusal('not_found');
  if (await changedSinceIssued(tx, letterId)) throw new Refusal('letter_state');
  refuseFuture(now, { signedAt });
  refuseBeforeIssue(signedAt, letter.issuedAt ?? '', 'signedAt');
  await endReleases(tx, now, { id: own.id });
  // Who issues an urgent letter signs it: its content says so, sealed.
  return noteSigned(ctx, letter, { signedAt, signedBy: operatorId, edition: own.edition });
}
