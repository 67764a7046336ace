/** The page of a consent and of its withdrawal, to be read aloud and signed. */
import { LessThanOrEqual } from 'typeorm';
import { canonicalJson } from '../../db/canonical.ts';
import { type Consent, cases, consents, institutions, persons } from '../../db/entities/index.ts';
import type { Tx } from '../../db/store.ts';
import { labelOf } from '../../domain/catalogues/catalogue.ts';
import { CONSENT_GIVERS } from '../../domain/catalogues/consents.ts';
import { LANGUAGES } from '../../domain/catalogues/person.ts';
import { dateInLima } from '../../domain/clock/lima.ts';
import { Refusal } from '../../domain/errors.ts';
import { LETTER_FIELDS } from '../../domain/letters/presets.ts';
import { ageOn } from '../../domain/people/age.ts';
import { naturalName, UNKNOWN_NAME } from '../../domain/people/names.ts';
import { dateTime, shortDate } from '../../domain/words/dates.ts';
import type { ConsentData, WithdrawalData } from '../../letters/consent/data.ts';
import type { FormHead } from '../../letters/parts/form-data.ts';
import { hashOfBytes } from '../attachments/load.ts';
import type { GrantedUrl } from '../core/grants.ts';
import type { FormingContext, ReadingContext } from '../core/procedure.ts';
import { documentWords } from '../letters/person-values.ts';
import { orNull, paperFile, paperOf, signatoryOf } from '../office/paper.ts';
import { loadConsent, nameOfPerson } from './load.ts';
import { receivedUnder } from './received.ts';
import type { Received } from './types.ts';

export const CONSENT_PAPERS = ['consentimiento', 'retiro'] as const;

/**
 * @throws Refusal `not_found`; `consent_over` for what is no consent, and for a withdrawal of one that
 * stands.
 */
export async function consentFile(
  ctx: FormingContext,
  id: string,
  paper: (typeof CONSENT_PAPERS)[number],
): Promise<GrantedUrl> {
  const { caseId } = await ctx.read(({ tx }) => loadConsent(tx, id));
  const asked = { subject: { kind: 'case', id: caseId }, detail: { consent: id } } as const;
  if (paper === 'retiro')
    return paperFile(ctx, { ...asked, kind: 'retiro-de-consentimiento' }, (reading) =>
      withdrawalData(reading, id),
    );
  return paperFile(ctx, { ...asked, kind: 'consentimiento' }, (reading) =>
    consentData(reading, id),
  );
}

async function consentData(ctx: ReadingContext, id: string): Promise<ConsentData> {
  const { tx, lists } = ctx;
  const row = await loadConsent(tx, id);
  const person = await tx.findOneBy(persons, { id: row.personId });
  const age = person?.birthDate == null ? null : ageOn(person.birthDate, row.givenOn);
  return {
    ...(await headOf(ctx, row)),
    body: {
      about: {
        person: person === null ? UNKNOWN_NAME : naturalName(person),
        age: age === null ? null : `${age} años`,
        recipient: await recipientOf(tx, row),
        scope: row.scope.map((field) => LETTER_FIELDS[field]).join('; '),
        purpose: orNull(row.purpose),
        from: shortDate(row.givenOn),
        until: row.expiresOn === null ? 'Sin fecha: hasta que se retire' : shortDate(row.expiresOn),
        language:
          row.language === null ? null : labelOf(lists.on(LANGUAGES, row.givenOn), row.language),
        interpreter: orNull(row.interpreter),
      },
      ...(await signingOf(ctx, row, row.recordedBy)),
    },
  };
}

async function withdrawalData(ctx: ReadingContext, id: string): Promise<WithdrawalData> {
  const { tx } = ctx;
  const row = await loadConsent(tx, id);
  const { withdrawnOn, withdrawalRecordedBy } = row;
  if (withdrawnOn === null || withdrawalRecordedBy === null) throw new Refusal('consent_over');
  const received = await receivedUnder(tx, row);
  return {
    ...(await headOf(ctx, row)),
    body: {
      about: {
        person: await nameOfPerson(tx, row.personId),
        given: shortDate(row.givenOn),
        recipient: await recipientOf(tx, row),
        by: orNull(row.withdrawnBy),
        on: shortDate(withdrawnOn),
        effect: orNull(row.withdrawalEffect),
        received: listOf(received),
      },
      ...(await signingOf(ctx, row, withdrawalRecordedBy)),
    },
  };
}

/** As many as the sheet holds; of the rest it says how many, and where they are. */
const MOST_LINES = 60;

function listOf(received: readonly Received[]): string {
  if (received.length === 0) return 'Nada';
  const more = received.length - MOST_LINES;
  const lines = received.slice(0, MOST_LINES).map(lineOf);
  return [...lines, ...(more > 0 ? [`y ${more} más, que constan en el expediente`] : [])].join(
    '\n',
  );
}

const lineOf = ({ number, at, deliveredAt }: Received): string =>
  `${number}, ${shortDate(dateInLima(at))}${deliveredAt === null ? '' : `; recibido el ${dateTime(deliveredAt)}`}`;

async function recipientOf(tx: Tx, { institutionId, recipient }: Consent): Promise<string | null> {
  const row =
    institutionId === null ? null : await tx.findOneBy(institutions, { id: institutionId });
  return row?.officialName ?? orNull(recipient);
}

/** @throws Refusal `consent_over` for another basis: nobody signs it. */
async function signingOf({ tx, lists }: ReadingContext, row: Consent, officerId: string) {
  const { giver, giverId, readsAndSigns, witness } = row;
  if (giver === null || giverId === null) throw new Refusal('consent_over');
  const person = await tx.findOneBy(persons, { id: giverId });
  const { name, post } = await signatoryOf(tx, officerId);
  return {
    who: {
      name: person === null ? UNKNOWN_NAME : naturalName(person),
      document: person === null ? null : documentWords(person),
      as: labelOf(lists.on(CONSENT_GIVERS, row.givenOn), giver),
    },
    readsAndSigns,
    witness: orNull(witness),
    officer: { name, post, college: null },
  };
}

/** Which consent of the case it is, and a mark of what was written of it. */
async function headOf(ctx: ReadingContext, row: Consent): Promise<FormHead> {
  const { tx } = ctx;
  const { issuedAt, practice, letterhead, year } = await paperOf(ctx, ctx.now);
  const found = await tx.findOneByOrFail(cases, { id: row.caseId });
  const before = { caseId: row.caseId, recordedAt: LessThanOrEqual(row.recordedAt) };
  const number = await tx.countBy(consents, before);
  const { id, personId, basis, institutionId, givenOn, expiresOn, withdrawnOn } = row;
  const written = { id, personId, basis, institutionId, givenOn, expiresOn, withdrawnOn };
  const mark = hashOfBytes(Buffer.from(canonicalJson(written))).slice(0, 12);
  return {
    issuedAt,
    practice,
    letterhead,
    year,
    caseCode: found.numberText,
    issue: { number: `N.° ${number}`, hash: mark },
    annulled: false,
  };
}
