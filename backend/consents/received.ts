/** What the recipient of a consent has already: it cannot be called back, and whoever withdraws is told. */
import { In, IsNull, Not } from 'typeorm';
import {
  type Consent,
  exportsMade,
  institutions,
  letters,
  papers,
} from '../../db/entities/index.ts';
import type { Tx } from '../../db/store.ts';
import { dateInLima } from '../../domain/clock/lima.ts';
import { foldName } from '../../domain/people/names.ts';
import type { PaperContent } from '../../domain/records/paper.ts';
import type { Received } from './types.ts';

type Of = Pick<Consent, 'caseId' | 'institutionId' | 'recipient' | 'givenOn'>;

/** The last first; from the day on which it was given. */
export async function receivedUnder(tx: Tx, consent: Of): Promise<Received[]> {
  const names = await namesOf(tx, consent);
  const found = [
    ...(await lettersTo(tx, consent)),
    ...(await papersTo(tx, consent, names)),
    ...(await filesTo(tx, consent, names)),
  ];
  return found
    .filter(({ at }) => dateInLima(at) >= consent.givenOn)
    .sort((a, b) => b.at.localeCompare(a.at));
}

/** As a paper or a file may name the recipient. */
async function namesOf(tx: Tx, { institutionId, recipient }: Of): Promise<ReadonlySet<string>> {
  const row =
    institutionId === null ? null : await tx.findOneBy(institutions, { id: institutionId });
  const names = row === null ? [recipient] : [row.officialName, row.shortName];
  return new Set(names.map(foldName).filter((name) => name !== ''));
}

async function lettersTo(tx: Tx, { caseId, institutionId }: Of): Promise<Received[]> {
  if (institutionId === null) return [];
  const rows = await tx.find(letters, {
    select: { id: true, numberText: true, issuedAt: true, deliveredAt: true },
    where: { caseId, institutionId, state: In(['issued', 'signed']), issuedAt: Not(IsNull()) },
  });
  return rows.map(({ id, numberText, issuedAt, deliveredAt }) => ({
    kind: 'letter',
    id,
    number: numberText ?? '',
    at: issuedAt ?? '',
    deliveredAt,
  }));
}

/** Papers name whom they go to in words. */
async function papersTo(tx: Tx, { caseId }: Of, names: ReadonlySet<string>): Promise<Received[]> {
  const rows = await tx.find(papers, {
    select: { id: true, numberText: true, issuedAt: true, content: true },
    where: {
      caseId,
      kind: In(['carta', 'oficio-general', 'oficio-multiple']),
      state: Not('annulled'),
    },
  });
  return rows
    .filter(({ content }) => addresseesOf(content).some((name) => names.has(foldName(name))))
    .map(({ id, numberText, issuedAt }) => ({
      kind: 'paper',
      id,
      number: numberText,
      at: issuedAt,
      deliveredAt: null,
    }));
}

/** Sealed from whoever may not read it, a paper names nobody. */
function addresseesOf(content: PaperContent['input'] | null): string[] {
  if (content === null) return [];
  const all =
    'addressees' in content
      ? content.addressees
      : 'addressee' in content
        ? [content.addressee]
        : [];
  return all.flatMap(({ institution, name }) => [institution ?? '', name ?? '']);
}

async function filesTo(
  tx: Tx,
  { caseId, institutionId }: Of,
  names: ReadonlySet<string>,
): Promise<Received[]> {
  const rows = await tx.findBy(exportsMade, { caseId });
  return rows
    .filter((row) =>
      row.institutionId === null
        ? names.has(foldName(row.recipient))
        : row.institutionId === institutionId,
    )
    .map(({ id, fileName, at }) => ({
      kind: 'export',
      id,
      number: fileName,
      at,
      deliveredAt: null,
    }));
}
