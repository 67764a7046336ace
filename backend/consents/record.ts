/** A basis that is recorded, its signed page, and its withdrawal (Ley 29733; DS 016-2024-JUS, arts. 8–10, 22). */
import { IsNull } from 'typeorm';
import type { z } from 'zod';
import { attachments, casePeople, consents, persons } from '../../db/entities/index.ts';
import type { Tx } from '../../db/store.ts';
import { Refusal } from '../../domain/errors.ts';
import { type Giving, givingDoubt, givingFault } from '../../domain/law/consent.ts';
import { ageOn } from '../../domain/people/age.ts';
import type {
  fileConsentCopy,
  recordConsent,
  withdrawConsent,
} from '../../domain/records/consents.ts';
import { loadCase } from '../cases/load.ts';
import { refuseFuture } from '../core/dates.ts';
import type { WritingContext } from '../core/procedure.ts';
import { institutionOf } from '../institutions/directory.ts';
import { loadConsent } from './load.ts';
import { receivedUnder } from './received.ts';
import type { RecordedConsent, SavedConsent, WithdrawnConsent } from './types.ts';

/** @throws Refusal `not_found`; `date_not_possible`; `bad_input` for who may not give it (DS 016-2024-JUS, 22). */
export async function record(
  ctx: WritingContext,
  given: z.infer<typeof recordConsent>,
): Promise<RecordedConsent> {
  const { tx, now, session } = ctx;
  await loadCase(tx, given.caseId);
  await requireOfCase(tx, given.caseId, given.personId, 'personId');
  if (given.institutionId !== null) await institutionOf(tx, given.institutionId);
  refuseFuture(now, { givenOn: given.givenOn });
  const isConsent = given.basis === 'consentimiento_escrito';
  const doubt = isConsent ? await checkGiving(tx, given) : null;
  const id = ctx.backend.newId();
  await tx.insert(consents, {
    ...given,
    id,
    version: 1,
    recipient: given.institutionId === null ? given.recipient : '',
    ...(isConsent
      ? {}
      : {
          giver: null,
          giverId: null,
          language: null,
          interpreter: '',
          witness: '',
          readsAndSigns: true,
        }),
    attachmentId: null,
    withdrawnOn: null,
    withdrawnBy: null,
    withdrawalEffect: null,
    withdrawalRecordedAt: null,
    withdrawalRecordedBy: null,
    recordedAt: now,
    recordedBy: session.operatorId,
  });
  const { basis, institutionId, scope, expiresOn } = given;
  ctx.trace(
    { kind: 'case', id: given.caseId },
    { act: 'consent', consent: id, basis, institutionId, scope: [...scope], expiresOn },
  );
  return { id, version: 1, doubt };
}

/** @returns what is doubtful. @throws Refusal `bad_input`. */
async function checkGiving(
  tx: Tx,
  { caseId, personId, giver, giverId, givenOn }: z.infer<typeof recordConsent>,
): Promise<string | null> {
  if (giver === null || giverId === null) throw new Refusal('bad_input');
  const row = await requireOfCase(tx, caseId, giverId, 'giverId');
  const isHerself = giver !== 'progenitor_tutor';
  if (isHerself !== (giverId === personId))
    throw new Refusal('bad_input', {
      fields: {
        giverId: isHerself
          ? 'Firma la misma persona de quien son los datos.'
          : 'Elija a la madre, el padre o la/el tutor: no firma la misma persona.',
      },
    });
  const birth = (await tx.findOneByOrFail(persons, { id: personId })).birthDate;
  const giving: Giving = {
    giver,
    age: birth === null ? null : ageOn(birth, givenOn),
    isAccused: row.some(({ role, presumed }) => role === 'obliged' && presumed === 'presunto'),
  };
  const fault = givingFault(giving);
  if (fault !== null) throw new Refusal('bad_input', { fields: { giver: fault } });
  return givingDoubt(giving);
}

/** How somebody takes part in the case. @throws Refusal `bad_input` when she does not. */
async function requireOfCase(tx: Tx, caseId: string, personId: string, field: string) {
  const rows = await tx.findBy(casePeople, { caseId, personId, removedAt: IsNull() });
  if (rows.length === 0)
    throw new Refusal('bad_input', {
      fields: { [field]: 'No está entre las personas del caso. Agréguela primero.' },
    });
  return rows;
}

/**
 * Whoever gave it takes it back: free, and as easy as giving it (DS 016-2024-JUS, 10).
 * @returns what the recipient has already.
 * @throws Refusal `consent_over`, `conflict`, `date_not_possible`, `not_found`.
 */
export async function withdraw(
  ctx: WritingContext,
  { id, version, withdrawnOn, withdrawnBy, effect }: z.infer<typeof withdrawConsent>,
): Promise<WithdrawnConsent> {
  const { tx, now, session } = ctx;
  const row = await loadConsent(tx, id, version);
  if (row.withdrawnOn !== null || row.basis !== 'consentimiento_escrito')
    throw new Refusal('consent_over');
  refuseFuture(now, { withdrawnOn });
  if (withdrawnOn < row.givenOn)
    throw new Refusal('date_not_possible', {
      fields: { withdrawnOn: 'Es de antes de que se diera. Revise la fecha.' },
    });
  await tx.update(
    consents,
    { id },
    {
      version: version + 1,
      withdrawnOn,
      withdrawnBy,
      withdrawalEffect: effect,
      withdrawalRecordedAt: now,
      withdrawalRecordedBy: session.operatorId,
    },
  );
  ctx.trace({ kind: 'case', id: row.caseId }, { act: 'withdraw', consent: id, withdrawnOn });
  return { id, version: version + 1, received: await receivedUnder(tx, row) };
}

/** The signed page, once it is among the files of the case. @throws Refusal `bad_input`, `conflict`, `not_found`. */
export async function fileCopy(
  ctx: WritingContext,
  { id, version, attachmentId }: z.infer<typeof fileConsentCopy>,
): Promise<SavedConsent> {
  const row = await loadConsent(ctx.tx, id, version);
  const { caseId } = row;
  if (!(await ctx.tx.existsBy(attachments, { id: attachmentId, caseId, state: 'kept' })))
    throw new Refusal('bad_input', {
      fields: { attachmentId: 'Elija un documento adjunto de este caso.' },
    });
  await ctx.tx.update(consents, { id }, { version: version + 1, attachmentId });
  ctx.trace({ kind: 'case', id: caseId }, { act: 'consent_copy', consent: id, attachmentId });
  return { id, version: version + 1 };
}
