/** The acta of a session: closed under a number of its own, and from then on only rectified. */
import type { z } from 'zod';
import { actaRectifications, committeeSessions } from '../../db/entities/index.ts';
import type { Tx } from '../../db/store.ts';
import { Refusal } from '../../domain/errors.ts';
import type { closeActa, rectifyActa } from '../../domain/records/committees.ts';
import type { WritingContext } from '../core/procedure.ts';
import { indexSession, loadSession } from './load.ts';
import type { Saved } from './types.ts';

/**
 * @throws Refusal `acta_closed`; `session_state` unless it was held; `number_taken`; `bad_input` while
 * nobody wrote who came; `conflict`, `not_found`.
 */
export async function close(
  ctx: WritingContext,
  { id, version, number }: z.infer<typeof closeActa>,
): Promise<Saved> {
  const { tx, now, session } = ctx;
  const found = await loadSession(tx, id, version);
  if (found.closedAt !== null) throw new Refusal('acta_closed');
  if (found.state !== 'held') throw new Refusal('session_state');
  if (found.attendance.length === 0)
    throw new Refusal('session_state', {
      message: 'Falta la asistencia. Anote quién vino y vuelva a cerrar el acta.',
    });
  const { committeeId, year: actaYear } = found;
  const actaNumber = number ?? (await nextActa(tx, committeeId, actaYear));
  if (await tx.existsBy(committeeSessions, { committeeId, actaYear, actaNumber }))
    throw new Refusal('number_taken', { fields: { number: 'Ese número ya lo tiene otra acta.' } });
  const closing = {
    actaYear,
    actaNumber,
    closedAt: now,
    closedBy: session.operatorId,
    version: version + 1,
  };
  await tx.update(committeeSessions, { id }, closing);
  await indexSession(tx, { ...found, ...closing });
  ctx.trace({ kind: 'committee_session', id }, { act: 'close', acta: actaNumber, year: actaYear });
  return { id, version: version + 1 };
}

/** After the highest of that body and year. */
export async function nextActa(tx: Tx, committeeId: string, actaYear: number): Promise<number> {
  const last = await tx.findOne(committeeSessions, {
    where: { committeeId, actaYear },
    order: { actaNumber: 'DESC' },
  });
  return (last?.actaNumber ?? 0) + 1;
}

/** What a closed acta says more, less or wrong. @throws Refusal `session_state` while it is open; `not_found`. */
export async function rectify(
  ctx: WritingContext,
  { sessionId, ...given }: z.infer<typeof rectifyActa>,
): Promise<{ id: string; number: number }> {
  const { tx, now, session } = ctx;
  const found = await loadSession(tx, sessionId);
  if (found.closedAt === null) throw new Refusal('session_state');
  const number = (await tx.countBy(actaRectifications, { sessionId })) + 1;
  const id = ctx.backend.newId();
  await tx.insert(actaRectifications, {
    ...given,
    id,
    sessionId,
    number,
    recordedAt: now,
    recordedBy: session.operatorId,
  });
  ctx.trace({ kind: 'committee_session', id: sessionId }, { act: 'rectify', number });
  return { id, number };
}
