/** What forbids recording an agreement or a commitment, as far as the case itself tells. */
import { In, IsNull } from 'typeorm';
import type { z } from 'zod';
import {
  type Agreement,
  agreements,
  casePeople,
  type DefenceAction,
  defenceActions,
  type Person,
  persons,
} from '../../db/entities/index.ts';
import type { Tx } from '../../db/store.ts';
import { refuseAction } from '../../domain/cases/violence.ts';
import { isCodeOf } from '../../domain/catalogues/catalogue.ts';
import { REPRESENTATION_CAUSES } from '../../domain/catalogues/conciliation.ts';
import { RELATIONS, type Relation } from '../../domain/catalogues/family.ts';
import { dateInLima } from '../../domain/clock/lima.ts';
import { ERRORS, Refusal } from '../../domain/errors.ts';
import { type AgreedMatter, childrenOf, peopleIn } from '../../domain/law/agreed.ts';
import { type Party, partyFaults, refuseRepresentatives } from '../../domain/law/attendance.ts';
import { recognitionFaults } from '../../domain/law/commitment.ts';
import { custodyFaults, refuseMatter, refuseViolence } from '../../domain/law/conciliation.ts';
import { stillAgreeable } from '../../domain/law/conciliation-course.ts';
import { type Fault, fault, refusalOf } from '../../domain/law/faults.ts';
import { ageOn } from '../../domain/people/age.ts';
import type {
  ActaParty,
  recordAgreement,
  recordCommitment,
} from '../../domain/records/agreements.ts';
import { type LoadedCase, loadCase, requireOpen } from '../cases/load.ts';
import { refuseFuture } from '../core/dates.ts';
import { refuseFault } from '../core/law.ts';
import type { WritingContext } from '../core/procedure.ts';
import { hearingOf } from '../hearings/met.ts';
import { standingIds } from '../people/merge/standing.ts';
import { agreedOf, registryOf, termsOf } from './read.ts';

type Agreed = z.infer<typeof recordAgreement>;
type Committed = z.infer<typeof recordCommitment>;

export interface Lawful {
  readonly found: LoadedCase;
  readonly action: DefenceAction;
}

/**
 * The conciliación is open, its matters and its persons are lawful, and nothing that the case knows of
 * violence forbids it.
 * @throws Refusal `conciliation_violence`, `conciliation_matter`, `party_too_young`, `party_age_unknown`,
 * `representation_uncaused`, `representative_shared`, `custody_not_parents`, `agreement_without_session`,
 * `agreement_other_matter`; `state_forbids`;
 * `date_not_possible`; `not_found`.
 */
export async function requireLawfulAgreement(
  ctx: WritingContext,
  input: Agreed,
  matters: readonly AgreedMatter[],
): Promise<Lawful> {
  const lawful = await openAction(ctx, input, 'conciliacion');
  refuseFault(violenceFault(lawful.found, input, matters));
  for (const { matter } of matters) refuseFault(refuseMatter(matter));
  await requirePeople(ctx.tx, lawful.found.id, input.parties, matters);
  await requireSession(ctx.tx, input, matters);
  await refuseParties(ctx.tx, input);
  if (input.custody !== null)
    refuseFault(
      custodyFaults({
        parties: await relationsOf(ctx.tx, lawful.found.id, input.parties),
        // Both are asked, and hold it up, when conciliation is chosen.
        recognised: 'si',
        maintenancePaid: 'si',
      })[0] ?? null,
    );
  return lawful;
}

/**
 * The compromiso is open, who recognises may, and no victim commits herself with whoever is accused.
 * @throws Refusal `victim_with_accused`, `recognition_too_young`, `filiation_exists`,
 * `filiation_unknown`, and as `requireLawfulAgreement`.
 */
export async function requireLawfulCommitment(
  ctx: WritingContext,
  input: Committed,
  matters: readonly AgreedMatter[],
): Promise<Lawful> {
  const { filiation, withAccused, signedOn, ageConfirmed } = input;
  const lawful = await openAction(ctx, input, 'compromiso');
  const refused = refuseAction({ kind: 'compromiso', withAccused }, lawful.found);
  if (refused !== null) throw new Refusal(refused, { fields: { withAccused: ERRORS[refused] } });
  await requirePeople(ctx.tx, lawful.found.id, input.parties, matters);
  if (filiation !== null) {
    const parent = (await bornOf(ctx.tx, [filiation.parentId], signedOn)).get(filiation.parentId);
    const faults = recognitionFaults({
      parent: parent ?? { birthDate: null, estimatedAge: null },
      hasFiliation: filiation.hasFiliation,
      day: signedOn,
    });
    refuseFault(refusalOf(faults, { confirmed: ageConfirmed }), 'filiation');
    await refuseSecondRecognition(ctx.tx, lawful.found.id, filiation);
  }
  // Anybody commits to a norm of conduct, a child too (RDNA 51.2): who recognises was asked above.
  const others = input.parties.filter(({ personId }) => personId !== filiation?.parentId);
  refuseFault(refuseRepresentatives(others.map((party) => partyOf(party, null))));
  return lawful;
}

/** The earlier agreement of the same parties and children in each matter, if one is in force (RDNA 46). */
export async function replacedBy(
  tx: Tx,
  caseId: string,
  agreed: AgreedMatter,
  parties: readonly Pick<ActaParty, 'personId'>[],
): Promise<Agreement | null> {
  const all = await tx.findBy(agreements, { caseId, matter: agreed.matter });
  const over = new Set(all.map(({ replacesId }) => replacesId));
  const standing = await standingIds(tx);
  const keyOf = (who: readonly Pick<ActaParty, 'personId'>[]): string =>
    who
      .map(({ personId }) => standing(personId))
      .sort()
      .join(' ');
  const who = keyOf(parties);
  const children = childrenOf(agreed).map(standing);
  return (
    all.find((row) => {
      const earlier = agreedOf(row);
      return (
        earlier !== null &&
        !over.has(row.id) &&
        keyOf(termsOf(row)?.parties ?? []) === who &&
        childrenOf(earlier).some((child) => children.includes(standing(child)))
      );
    }) ?? null
  );
}

async function openAction(
  ctx: WritingContext,
  { actionId, signedOn }: Pick<Agreed, 'actionId' | 'signedOn'>,
  kind: 'conciliacion' | 'compromiso',
): Promise<Lawful> {
  const action = await ctx.tx.findOneBy(defenceActions, { id: actionId });
  if (action === null) throw new Refusal('not_found');
  if (action.kind !== kind || action.state !== 'open') throw new Refusal('state_forbids');
  const found = await loadCase(ctx.tx, action.caseId);
  requireOpen(found);
  refuseFuture(ctx.now, { signedOn });
  if (signedOn < action.startedOn)
    throw new Refusal('date_not_possible', {
      fields: { signedOn: 'Es anterior al inicio de la acción de defensa. Revise la fecha.' },
    });
  return { found, action };
}

/** Violence closes it; with delito or falta, only alimentos that both want and that favour the child (RDNA 43.3). */
function violenceFault(
  flags: LoadedCase,
  { crimeFound }: Agreed,
  matters: readonly AgreedMatter[],
): Fault | null {
  const closed = refuseViolence(flags);
  if (closed === null || flags.violence === 'si' || crimeFound === null) return closed;
  const asked = matters.map(({ matter }) => matter);
  const open = stillAgreeable({ ...crimeFound, matters: asked });
  return asked.every((matter) => open.includes(matter)) ? null : closed;
}

/** Everybody named takes part in the case. */
async function requirePeople(
  tx: Tx,
  caseId: string,
  parties: readonly ActaParty[],
  matters: readonly AgreedMatter[],
): Promise<void> {
  const named = new Set([
    ...parties.flatMap(({ personId, representativeId }) => [
      personId,
      representativeId ?? personId,
    ]),
    ...matters.flatMap(peopleIn),
  ]);
  const there = await tx.findBy(casePeople, {
    caseId,
    personId: In([...named]),
    removedAt: IsNull(),
  });
  const known = new Set(there.map(({ personId }) => personId));
  if ([...named].some((id) => !known.has(id))) throw new Refusal('not_found');
}

/**
 * An agreement is signed in a session to which all came, in a matter that is treated. A conciliation
 * that was begun on paper, before the program had hearings, has none on record.
 */
async function requireSession(
  tx: Tx,
  { actionId, signedOn }: Pick<Agreed, 'actionId' | 'signedOn'>,
  matters: readonly AgreedMatter[],
): Promise<void> {
  const hearing = await hearingOf(tx, actionId);
  if (hearing === null) return;
  if (!hearing.sessions.some(({ at, met }) => met && dateInLima(at) === signedOn))
    refuseFault(fault('agreement_without_session'), 'signedOn');
  if (matters.some(({ matter }) => !hearing.matters.includes(matter)))
    refuseFault(fault('agreement_other_matter'));
}

/** V07 and V08, by their age on the day of the acta. */
async function refuseParties(tx: Tx, { parties, signedOn, ageConfirmed }: Agreed): Promise<void> {
  const born = await bornOf(
    tx,
    parties.map(({ personId }) => personId),
    signedOn,
  );
  const all = parties.map((party) => partyOf(party, born.get(party.personId) ?? null));
  for (const [at, party] of all.entries())
    refuseFault(
      refusalOf(partyFaults(party, signedOn), { confirmed: ageConfirmed }),
      `parties.${at}.personId`,
    );
  refuseFault(refuseRepresentatives(all), 'parties');
}

const partyOf = (
  { personId, representativeId, representation, readsAndSigns, witness }: ActaParty,
  born: Born | null,
): Party => ({
  personId,
  birthDate: born?.birthDate ?? null,
  estimatedAge: born?.estimatedAge ?? null,
  representative:
    representativeId === null
      ? null
      : {
          personId: representativeId,
          cause:
            representation !== null && isCodeOf(REPRESENTATION_CAUSES, representation)
              ? representation
              : null,
        },
  livesAlone: 'no_sabe',
  readsAndSigns,
  witnessId: witness,
});

type Born = Pick<Person, 'birthDate' | 'estimatedAge'>;

/** An estimate grows with the years since it was made. @param day of the acta. */
async function bornOf(
  tx: Tx,
  ids: readonly string[],
  day: string,
): Promise<ReadonlyMap<string, Born>> {
  const rows = await tx.find(persons, {
    select: { id: true, birthDate: true, estimatedAge: true, estimatedOn: true },
    where: { id: In([...ids]) },
  });
  return new Map(
    rows.map(({ id, birthDate, estimatedAge, estimatedOn }): [string, Born] => [
      id,
      {
        birthDate,
        estimatedAge:
          estimatedAge === null || estimatedOn === null
            ? estimatedAge
            : estimatedAge + (ageOn(estimatedOn, day) ?? 0),
      },
    ]),
  );
}

/** What each party is of the child; unknown when nobody wrote it. */
async function relationsOf(
  tx: Tx,
  caseId: string,
  parties: readonly ActaParty[],
): Promise<Relation[]> {
  const rows = await tx.findBy(casePeople, { caseId, removedAt: IsNull() });
  return parties.map(({ personId }) => {
    const told = rows.find((row) => row.personId === personId && row.relation !== null)?.relation;
    return told != null && isCodeOf(RELATIONS, told) ? told : 'desconocido';
  });
}

/** The same recognition is registered once; one whose gestión was stopped may be made again. */
async function refuseSecondRecognition(
  tx: Tx,
  caseId: string,
  { childId, parentId }: NonNullable<Committed['filiation']>,
): Promise<void> {
  const standing = await standingIds(tx);
  for (const row of await tx.findBy(agreements, { caseId, matter: 'filiacion' })) {
    const earlier = agreedOf(row);
    if (earlier?.matter !== 'filiacion') continue;
    const { terms } = earlier;
    if (standing(terms.childId) !== childId || standing(terms.parentId) !== parentId) continue;
    if ((await registryOf(tx, row)).state !== 'stopped')
      throw new Refusal('filiation_exists', { fields: { filiation: ERRORS.filiation_exists } });
  }
}
