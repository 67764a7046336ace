import { IsNull } from 'typeorm';
import {
  type CiamFollowup,
  type CiamNotice,
  type CiamRisk,
  ciamFollowups,
  ciamNotices,
  ciamRisks,
} from '../../../db/entities/index.ts';
import type { Tx } from '../../../db/store.ts';
import { type Owed, owedNotices } from '../../../domain/ciam/risk.ts';
import { Refusal } from '../../../domain/errors.ts';
import { openRegistration } from '../../registrations/load.ts';

interface Named {
  readonly registrationId: string;
  readonly riskId: string;
  /** What the form was opened with; absent for what only adds. */
  readonly version?: number;
}

/**
 * A situation of risk that something is still to be done with, of somebody who is in the register.
 * @throws Refusal `not_found`, `conflict`, `pam_risk_ended`, `registration_ended`.
 */
export async function openRisk(
  tx: Tx,
  { registrationId, riskId, version }: Named,
): Promise<CiamRisk> {
  await openRegistration(tx, registrationId, 'ciam');
  const found = await tx.findOneBy(ciamRisks, { id: riskId, registrationId });
  if (found === null) throw new Refusal('not_found');
  if (version !== undefined && found.version !== version) throw new Refusal('conflict');
  if (found.endedAt !== null) throw new Refusal('pam_risk_ended');
  return found;
}

/** Changes columns and the version, so that a form opened before is refused. */
export async function updateRisk(
  tx: Tx,
  { id, version }: CiamRisk,
  changes: Partial<Omit<CiamRisk, 'id' | 'version'>>,
): Promise<{ id: string; version: number }> {
  await tx.update(ciamRisks, { id }, { ...changes, version: version + 1 });
  return { id, version: version + 1 };
}

/** What is still to be told of a situation, as the store has it. */
export async function owedNow(tx: Tx, risk: CiamRisk): Promise<Owed[]> {
  return owedOf(risk, {
    notices: await tx.findBy(ciamNotices, { riskId: risk.id }),
    followups: await tx.findBy(ciamFollowups, { riskId: risk.id }),
  });
}

/** The same, of every situation of somebody that is open. */
export async function owedBy(tx: Tx, registrationId: string): Promise<Owed[]> {
  const risks = await tx.findBy(ciamRisks, { registrationId, endedAt: IsNull() });
  const owed: Owed[] = [];
  for (const risk of risks) owed.push(...(await owedNow(tx, risk)));
  return owed;
}

/** The same, of what was read already; nothing once it ended. */
export function owedOf(
  risk: CiamRisk,
  { notices, followups }: { notices: readonly CiamNotice[]; followups: readonly CiamFollowup[] },
): Owed[] {
  if (risk.endedAt !== null) return [];
  return owedNotices(
    { knownAt: risk.knownAt, ...risk.facts },
    notices.map(({ body, toldAt }) => ({ receiver: body.receiver, toldAt })),
    followups.map(({ body, doneAt }) => ({ affectsMeasures: body.affectsMeasures, doneAt })),
  );
}
