/** The envelope of an issued paper that goes to somebody. */
import { papers } from '../../db/entities/index.ts';
import type { Tx } from '../../db/store.ts';
import { Refusal } from '../../domain/errors.ts';
import { type EnvelopeTo, hasEnvelope } from '../../domain/letters/envelope.ts';
import type { PaperKind } from '../../domain/letters/papers.ts';
import { initials } from '../../domain/people/names.ts';
import type { CitacionData } from '../../letters/citacion/data.ts';
import type { CartaData, OficioMultipleData, Recipient } from '../../letters/free/data.ts';
import type { NotificacionData } from '../../letters/notificacion/data.ts';
import { bankAddressee } from '../../letters/oficio-banco/addressee.ts';
import type { OficioBancoData } from '../../letters/oficio-banco/data.ts';
import type { GrantedUrl } from '../core/grants.ts';
import type { FormingContext } from '../core/procedure.ts';
import { institutionOf } from '../institutions/directory.ts';
import { letterCaseOf } from '../letters/facts.ts';
import { mentionsName } from '../letters/mentions.ts';
import { type EnvelopeAsked, envelopeData } from '../office/envelope.ts';
import { paperFile } from '../office/paper.ts';
import { contentOf, documentOf } from './kept.ts';

interface Asked extends EnvelopeAsked {
  readonly paperId: string;
}

/**
 * One envelope for each addressee of the page as it was issued.
 * @throws Refusal `not_found`; `letter_state` for what goes to nobody or is annulled; `not_allowed` for
 * what the session holds no key of.
 */
export const paperEnvelope = (
  ctx: FormingContext,
  { paperId, ...asked }: Asked,
): Promise<GrantedUrl> =>
  paperFile(
    ctx,
    { kind: 'sobre', subject: { kind: 'paper', id: paperId }, detail: { ...asked } },
    async (reading) => {
      const { tx } = reading;
      const paper = await tx.findOneBy(papers, { id: paperId });
      if (paper === null) throw new Refusal('not_found');
      if (!hasEnvelope(paper.kind) || paper.state === 'annulled')
        throw new Refusal('letter_state', { message: 'Este documento no va en un sobre.' });
      const document = documentOf(paper);
      if (document === null) throw new Refusal('not_allowed');
      const to = await addresseesOf(tx, paper.kind, document, contentOf(paper));
      const { reserved = true } = document as { readonly reserved?: boolean };
      const named = paper.caseId === null ? to : await withoutChild(tx, paper.caseId, to);
      return envelopeData(reading, { ...asked, to: named, reserved });
    },
  );

/** What was kept passed the schema of its kind when it was issued. */
async function addresseesOf(
  tx: Tx,
  kind: PaperKind,
  document: object,
  content: object | null,
): Promise<EnvelopeTo[]> {
  switch (kind) {
    case 'carta':
    case 'oficio-general': {
      const { addressee } = document as CartaData;
      return [await recipientTo(tx, addressee, chosenIn(content)[0])];
    }
    case 'oficio-multiple': {
      const chosen = chosenIn(content);
      return Promise.all(
        (document as OficioMultipleData).addressees.map((one, at) =>
          recipientTo(tx, one, chosen[at]),
        ),
      );
    }
    case 'oficio-banco':
      return [{ ...bankAddressee((document as OficioBancoData).agency), ...NOWHERE }];
    case 'citacion': {
      const { body } = document as CitacionData;
      return body === null ? [] : [homeOf(body.treatment, body.name, body.address)];
    }
    case 'notificacion': {
      const { body } = document as NotificacionData;
      return body === null ? [] : [homeOf('Señor/a', body.person.name, body.address)];
    }
    default:
      return [];
  }
}

const NOWHERE = { shortName: null, address: null } as const;

const homeOf = (treatment: string, name: string, address: string | null): EnvelopeTo => ({
  treatment,
  name,
  post: null,
  institution: null,
  shortName: null,
  address,
  place: address === null ? 'Presente.-' : '',
});

/** Ids of the directory, in the order of the addressees. */
function chosenIn(content: object | null): (string | null | undefined)[] {
  const { addressee, addressees } = (content ?? {}) as {
    readonly addressee?: { readonly institutionId?: string | null };
    readonly addressees?: readonly { readonly institutionId?: string | null }[];
  };
  return (addressees ?? [addressee]).map((one) => one?.institutionId);
}

async function recipientTo(
  tx: Tx,
  block: Recipient,
  institutionId: string | null | undefined,
): Promise<EnvelopeTo> {
  const chosen = institutionId == null ? null : await institutionOf(tx, institutionId);
  return { ...block, shortName: chosen?.shortName ?? null };
}

/** An envelope to a child herself has her initials. */
async function withoutChild(
  tx: Tx,
  caseId: string,
  to: readonly EnvelopeTo[],
): Promise<EnvelopeTo[]> {
  const { people } = await letterCaseOf(tx, caseId);
  const known = people.flatMap(({ person }) => (person === null ? [] : [person]));
  const children = people.flatMap(({ role, person }) =>
    role === 'affected' && person !== null ? [person] : [],
  );
  return to.map((one) => {
    const child = children.find(
      (person) =>
        one.name !== null &&
        mentionsName(
          one.name,
          person,
          known.filter((other) => other !== person),
        ),
    );
    return child === undefined ? one : { ...one, name: initials(child) };
  });
}
