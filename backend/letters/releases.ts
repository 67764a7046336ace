/**
 * An oficio with facts is printed by whoever may read it, or once by whoever she lets. The PDF is
 * sealed to that person's own public half until it is printed, so that her password opens this one
 * oficio and nothing else of the case, in this program or any other.
 */
import { IsNull } from 'typeorm';
import { closedCases, standingOf } from '../../db/access/conditions.ts';
import {
  type LetterRelease,
  type LetterState,
  letterReleases,
  letterVersions,
} from '../../db/entities/index.ts';
import { sealerOf, type Tx } from '../../db/store.ts';
import { dateInLima } from '../../domain/clock/lima.ts';
import { Refusal } from '../../domain/errors.ts';
import { requireActiveOperator, rolesHeld } from '../accounts/operators.ts';
import { viewerOf } from '../core/about.ts';
import type { GrantedUrl } from '../core/grants.ts';
import type { ReadingContext, WritingContext } from '../core/procedure.ts';
import { noteLetter } from './diary.ts';
import { editionOf, editionsOf, fileNameOf } from './editions.ts';
import { letterOf } from './record.ts';
import type { ReleasedLetter } from './types.ts';

interface Released {
  readonly letterId: string;
  readonly edition: number;
  readonly operatorId: string;
  readonly once: boolean;
}

/**
 * Lets somebody print the last edition of an issued oficio, once.
 * @throws Refusal `letter_state` for a draft, an annulled letter or one with corrections that were
 * not issued; `bad_input` for somebody who left, or to whom the case is closed.
 */
export async function releaseLetter(
  ctx: WritingContext,
  { letterId, operatorId }: { readonly letterId: string; readonly operatorId: string },
): Promise<{ id: string }> {
  const letter = await letterOf(ctx.tx, letterId);
  if (letter.state !== 'issued' && letter.state !== 'signed')
    throw new Refusal('letter_state', { message: NOT_PRINTABLE });
  const operator = await requireActiveOperator(ctx.tx, operatorId, 'operatorId');
  const viewer = viewerOf({
    operatorId,
    roles: await rolesHeld(ctx.tx, operatorId, dateInLima(ctx.now)),
  });
  const { relation } = await standingOf(ctx.tx, viewer, letter.caseId, ctx.now);
  if (viewer.sight === null || relation === null)
    throw new Refusal('bad_input', { fields: { operatorId: CLOSED_TO_HER } });
  const last = (await editionsOf(ctx.tx, letterId)).at(-1);
  if (last === undefined || isCorrected(letter.state, letter.version, last.data.letterVersion))
    throw new Refusal('letter_state', { message: CORRECTED });
  const { pdf, version } = await editionOf(ctx.tx, letterId, null);
  const once = { letterId, edition: version, operatorId, once: true };
  const id = await release(ctx, once, Uint8Array.from(pdf));
  await noteLetter(ctx, {
    caseId: letter.caseId,
    letterId,
    kind: 'oficio',
    happenedAt: ctx.now,
    text: `${operator.fullName} puede imprimir una vez el ${letter.numberText}.`,
  });
  ctx.trace({ kind: 'letter', id: letterId }, { act: 'release', to: operatorId, edition: version });
  return { id };
}

const NOT_PRINTABLE = 'Solo se autoriza imprimir un oficio emitido y no anulado.';
const CORRECTED = 'Hay correcciones sin emitir. Emita la versión corregida antes de autorizar.';
const CLOSED_TO_HER = 'Esa persona no puede tener este oficio. Elija a otra.';

const isCorrected = (state: LetterState, version: number, printed: number): boolean =>
  state === 'issued' && version !== printed;

/** @returns the id of the leave to print. An earlier one for the same person ends. */
export async function release(
  ctx: WritingContext,
  released: Released,
  pdf: Uint8Array,
): Promise<string> {
  const { tx, now, session, backend } = ctx;
  const { letterId, operatorId } = released;
  await endReleases(tx, now, { letterId, operatorId });
  const { publicKey } = await requireActiveOperator(tx, operatorId, 'operatorId');
  const id = backend.newId();
  await tx.insert(letterReleases, {
    ...released,
    id,
    box: Buffer.from(sealerOf(tx).sealFor(Buffer.from(publicKey, 'hex'), placeOf(id), pdf)),
    releasedAt: now,
    releasedBy: session.operatorId,
    endedAt: null,
  });
  return id;
}

const placeOf = (id: string) => ({ table: 'letter_releases', column: 'box', id });

type Which = Partial<Pick<LetterRelease, 'letterId' | 'operatorId' | 'once' | 'id'>>;

/** A leave to print that has not ended. */
export const openRelease = (tx: Tx, which: Which): Promise<LetterRelease | null> =>
  tx.findOneBy(letterReleases, { ...which, endedAt: IsNull() });

/**
 * Ends leaves to print that are still open: the letter changed, was annulled, or is signed; or their
 * person left, or has another pair, which no longer opens them.
 */
export async function endReleases(tx: Tx, now: string, which: Which): Promise<void> {
  for (const { id } of await tx.findBy(letterReleases, { ...which, endedAt: IsNull() }))
    await tx.update(letterReleases, { id }, { box: null, endedAt: now });
}

/**
 * The bytes, for the one they were sealed to; after a single leave, never again.
 * @throws Refusal `not_found` for somebody else's, or one that ended; `store_damaged`.
 */
export async function releasedFile(
  ctx: WritingContext,
  { releaseId }: { readonly releaseId: string },
): Promise<GrantedUrl> {
  const { tx, now, session } = ctx;
  const found = await openRelease(tx, { id: releaseId, operatorId: session.operatorId });
  if (found === null || found.box === null) throw new Refusal('not_found');
  const bytes = sealerOf(tx).openOwn(placeOf(found.id), Uint8Array.from(found.box));
  const letter = await letterOf(tx, found.letterId);
  const last = await tx.countBy(letterVersions, { letterId: letter.id });
  if (found.once) await endReleases(tx, now, { id: found.id });
  ctx.trace(
    { kind: 'letter', id: letter.id },
    {
      act: 'released_file',
      edition: found.edition,
      once: found.once,
      releasedBy: found.releasedBy,
    },
  );
  const name = fileNameOf(letter, found.edition, last);
  return ctx.backend.grants.give({ name, mime: 'application/pdf', bytes }, ['view', 'print']);
}

/** What the session may print, last first; nothing of cases that are closed to it. */
export async function releasedLetters({
  tx,
  session,
}: ReadingContext): Promise<readonly ReleasedLetter[]> {
  const rows: (Omit<ReleasedLetter, 'once' | 'toSign'> & { once: number })[] = await tx.query(
    `SELECT r.id, r.letter_id AS "letterId", l.version, l.number_text AS number, l.state,
       l.issued_at AS "issuedAt", i.short_name AS institution, o.full_name AS "releasedBy",
       r.released_at AS "releasedAt", r.once
     FROM main.letter_releases r JOIN main.letters l ON l.id = r.letter_id
     JOIN institutions i ON i.id = l.institution_id JOIN operators o ON o.id = r.released_by
     WHERE r.operator_id = ? AND r.ended_at IS NULL
       AND l.case_id NOT IN (${closedCases(viewerOf(session))})
     ORDER BY r.released_at DESC, r.id DESC`,
    [session.operatorId],
  );
  return rows.map(({ once, ...row }) => ({
    ...row,
    once: once === 1,
    toSign: once === 0 && row.state === 'issued',
  }));
}

/** Whether the letter was changed after its last edition was issued, told without opening either. */
export async function changedSinceIssued(tx: Tx, letterId: string): Promise<boolean> {
  const [row]: { changed: number }[] = await tx.query(
    `SELECT l.changed_at > (SELECT max(v.issued_at) FROM main.letter_versions v
       WHERE v.letter_id = l.id) AS changed
     FROM main.letters l WHERE l.id = ?`,
    [letterId],
  );
  return row?.changed === 1;
}
