import {
  type Committee,
  type CommitteeAgreement,
  type CommitteeMember,
  type CommitteeSession,
  committeeAgreements,
  committeeMembers,
  committeeSessions,
  committees,
} from '../../db/entities/index.ts';
import { indexDoc } from '../../db/search.ts';
import type { Tx } from '../../db/store.ts';
import { ordinalOf } from '../../domain/committees/sessions.ts';
import { Refusal } from '../../domain/errors.ts';

/** @throws Refusal `not_found`, `conflict`. */
export const loadCommittee = async (tx: Tx, id: string, version?: number): Promise<Committee> =>
  asAsked(await tx.findOneBy(committees, { id }), version);

/** @throws Refusal `committee_over` for one that ended; as `loadCommittee`. */
export async function requireOn(tx: Tx, id: string, version?: number): Promise<Committee> {
  const found = await loadCommittee(tx, id, version);
  if (found.endedOn !== null) throw new Refusal('committee_over');
  return found;
}

/** @throws Refusal `not_found`, `conflict`. */
export const loadMember = async (tx: Tx, id: string, version?: number): Promise<CommitteeMember> =>
  asAsked(await tx.findOneBy(committeeMembers, { id }), version);

/** @throws Refusal `not_found`, `conflict`. */
export const loadSession = async (
  tx: Tx,
  id: string,
  version?: number,
): Promise<CommitteeSession> => asAsked(await tx.findOneBy(committeeSessions, { id }), version);

/** @throws Refusal `not_found`, `conflict`. */
export const loadAgreement = async (
  tx: Tx,
  id: string,
  version?: number,
): Promise<CommitteeAgreement> => asAsked(await tx.findOneBy(committeeAgreements, { id }), version);

function asAsked<R extends { readonly version: number }>(found: R | null, version?: number): R {
  if (found === null) throw new Refusal('not_found');
  if (version !== undefined && found.version !== version) throw new Refusal('conflict');
  return found;
}

/** The box finds a body by its name. */
export const indexCommittee = (tx: Tx, { id, name }: Pick<Committee, 'id' | 'name'>) =>
  indexDoc(tx, { kind: 'committee', subjectId: id, words: [name] });

/** And a session by its number or its acta's, with the name of the body. */
export async function indexSession(tx: Tx, session: CommitteeSession): Promise<void> {
  const { name } = await loadCommittee(tx, session.committeeId);
  const { id, number, year, actaNumber, actaYear } = session;
  await indexDoc(tx, {
    kind: 'session',
    subjectId: id,
    words: [
      'sesión',
      ordinalOf(number, year),
      name,
      ...(actaNumber === null || actaYear === null
        ? []
        : ['acta', ordinalOf(actaNumber, actaYear)]),
    ],
  });
}
