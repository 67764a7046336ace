/** The ficha as it is typed, and as it stands in the store: what is counted apart from what is told. */
import {
  type CiamProfile,
  ciamProfiles,
  type OlderCodes,
  type OlderWords,
} from '../../db/entities/index.ts';
import { dateInLima } from '../../domain/clock/lima.ts';
import { BLANK_OLDER, type OlderFields } from '../../domain/records/ciam.ts';
import type { WritingContext } from '../core/procedure.ts';

function partsOf(fields: OlderFields): { codes: OlderCodes; words: OlderWords } {
  const { illnesses, needs, carer, contactName, contactTie, contactPhone, alerts, ...codes } =
    fields;
  return {
    codes,
    words: { illnesses, needs, carer, contactName, contactTie, contactPhone, alerts },
  };
}

/** As the form holds it: blank where nobody filled one. */
export const fieldsOf = (ficha: Pick<CiamProfile, 'codes' | 'words'> | null): OlderFields => ({
  ...BLANK_OLDER,
  ...ficha?.codes,
  ...ficha?.words,
});

/** The first ficha of a registration. @param reviewedOn YYYY-MM-DD: it counts as looked over that day. */
export async function insertFicha(
  { tx, now, session }: WritingContext,
  registrationId: string,
  fields: OlderFields,
  reviewedOn: string,
): Promise<void> {
  await tx.insert(ciamProfiles, {
    registrationId,
    version: 1,
    ...partsOf(fields),
    reviewedOn,
    recordedAt: now,
    recordedBy: session.operatorId,
    changedAt: now,
    changedBy: session.operatorId,
  });
}

/** Looked over today. */
export async function replaceFicha(
  { tx, now, session }: WritingContext,
  { registrationId, version }: Pick<CiamProfile, 'registrationId' | 'version'>,
  fields: OlderFields,
): Promise<void> {
  await tx.update(
    ciamProfiles,
    { registrationId },
    {
      version: version + 1,
      ...partsOf(fields),
      reviewedOn: dateInLima(now),
      changedAt: now,
      changedBy: session.operatorId,
    },
  );
}
