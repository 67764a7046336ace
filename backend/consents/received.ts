/** What the recipient of a consent has already: it cannot be called back, and whoever withdraws is told. */
import { In, IsNull, Not } from 'typeorm';
import {
  type Consent,
  exportsMade,
  institutions,
  letters,
  paperSendings,
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

/** A paper goes to one of the directory, or names whom it goes to in words. */
async function papersTo(
  tx: Tx,
  { caseId, institutionId }: Of,
  names: ReadonlySet<string>,
): Promise<Received[]> {
  const rows = await tx.find(papers, {
    select: { id: true, numberText: true, issuedAt: true, content: true },
    where: {
      caseId,
      kind: In(['carta', 'oficio-general', 'oficio-multiple']),
      state: Not('annulled'),
    },
  });
  const found: Received[] = [];
  for (const { id, numberText, issuedAt, content } of rows) {
    const position = addresseesOf(content).findIndex((to) =>
      (to.institutionId ?? null) === null
        ? [to.institution, to.name].some((name) => names.has(foldName(name ?? '')))
        : to.institutionId === institutionId,
    );
    if (position < 0) continue;
    const sent = await tx.find(paperSendings, {
      where: { paperId: id },
      order: { position: 'ASC' },
    });
    const { deliveredAt = null } = sent[position] ?? sent[0] ?? {};
    found.push({ kind: 'paper', id, number: numberText, at: issuedAt, deliveredAt });
  }
  return found;
}

interface To {
  /** Absent in what was issued before papers were addressed out of the directory. */
  readonly institutionId?: string | null;
  readonly institution: string | null;
  readonly name: string | null;
}

/** Sealed from whoever may not read it, a paper names nobody. */
function addresseesOf(content: PaperContent['input'] | null): readonly To[] {
  if (content === null) return [];
  if ('addressees' in content) return content.addressees;
  return 'addressee' in content ? [content.addressee] : [];
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
