import { type Consent, consents, type Institution, institutions } from '../../db/entities/index.ts';
import type { Tx } from '../../db/store.ts';
import { dateInLima } from '../../domain/clock/lima.ts';
import { standingOn, usualBasis } from '../../domain/law/consent.ts';
import { shortDate } from '../../domain/words/dates.ts';
import { operatorNames } from '../accounts/operators.ts';
import { loadCase } from '../cases/load.ts';
import type { ReadingContext } from '../core/procedure.ts';
import { institutionOf } from '../institutions/directory.ts';
import { loadConsent, nameOfPerson } from './load.ts';
import { receivedUnder } from './received.ts';
import type { BasisView, ConsentView, Received } from './types.ts';

/** The consents and other bases of a case, the last first. */
export async function consentsOf(ctx: ReadingContext, caseId: string): Promise<ConsentView[]> {
  const { tx, now } = ctx;
  await loadCase(tx, caseId);
  ctx.seen({ kind: 'case', id: caseId });
  const rows = await tx.find(consents, {
    where: { caseId },
    order: { givenOn: 'DESC', id: 'DESC' },
  });
  const nameOf = await operatorNames(tx);
  const day = dateInLima(now);
  const views: ConsentView[] = [];
  for (const row of rows) views.push(await viewOf(tx, row, { day, by: nameOf(row.recordedBy) }));
  return views;
}

async function viewOf(
  tx: Tx,
  row: Consent,
  { day, by }: { readonly day: string; readonly by: string },
): Promise<ConsentView> {
  const {
    caseId: _,
    personId,
    institutionId,
    giverId,
    recordedAt: __,
    recordedBy: ___,
    ...rest
  } = row;
  const { withdrawalRecordedAt: ____, withdrawalRecordedBy: _____, ...plain } = rest;
  const institution =
    institutionId === null ? null : await tx.findOneBy(institutions, { id: institutionId });
  return {
    ...plain,
    person: { id: personId, name: await nameOfPerson(tx, personId) },
    institution: institution === null ? null : { id: institution.id, name: institution.shortName },
    giverName: giverId === null ? null : await nameOfPerson(tx, giverId),
    standing: standingOn(row, day),
    by,
  };
}

/** @throws Refusal `not_found`. */
export async function receivedBy(ctx: ReadingContext, id: string): Promise<Received[]> {
  const row = await loadConsent(ctx.tx, id);
  ctx.seen({ kind: 'case', id: row.caseId });
  return receivedUnder(ctx.tx, row);
}

/** On which basis something of a case goes to an institution today. @throws Refusal `not_found`. */
export async function basisFor(
  { tx, now }: ReadingContext,
  caseId: string,
  institutionId: string,
): Promise<BasisView> {
  const institution = await institutionOf(tx, institutionId);
  return basisOn(tx, { caseId, institution, day: dateInLima(now) });
}

interface Going {
  readonly caseId: string;
  readonly institution: Pick<Institution, 'id' | 'kind'>;
  /** YYYY-MM-DD. */
  readonly day: string;
}

/** The same, of an institution that is at hand. */
export async function basisOn(tx: Tx, { caseId, institution, day }: Going): Promise<BasisView> {
  const rows = await tx.find(consents, {
    where: { caseId, institutionId: institution.id },
    order: { givenOn: 'DESC', id: 'DESC' },
  });
  const standing: BasisView['standing'][number][] = [];
  for (const row of rows.filter((each) => standingOn(each, day) === 'vigente')) {
    const person = { id: row.personId, name: await nameOfPerson(tx, row.personId) };
    standing.push({
      id: row.id,
      basis: row.basis,
      person,
      expiresOn: row.expiresOn,
      scope: row.scope,
    });
  }
  const covered = new Set(standing.map(({ person }) => person.id));
  const over = rows.filter(
    (row) => standingOn(row, day) !== 'vigente' && !covered.has(row.personId),
  );
  return {
    standing,
    usual: standing.length === 0 ? usualBasis(institution.kind) : null,
    warnings: over.map((row) => overMessage(row)),
  };
}

const overMessage = ({ basis, withdrawnOn, expiresOn }: Consent): string =>
  withdrawnOn === null
    ? `${basis === 'consentimiento_escrito' ? 'Un consentimiento' : 'La base legal anotada'} para esta institución venció el ${shortDate(expiresOn ?? '')}. Anote otra base legal antes de enviar, o pida otro consentimiento.`
    : `Un consentimiento para esta institución se retiró el ${shortDate(withdrawnOn)}. No envíe más datos con esa base.`;
