/** The label of a folder, the index of its pieces, and the slip that stays in its place. */
import { IsNull, LessThanOrEqual } from 'typeorm';
import { canonicalJson } from '../../db/canonical.ts';
import { type FolderLoan, folderLoans } from '../../db/entities/index.ts';
import { labelOf } from '../../domain/catalogues/catalogue.ts';
import { LOAN_PURPOSES } from '../../domain/catalogues/folders.ts';
import { dateInLima } from '../../domain/clock/lima.ts';
import { volumesOf } from '../../domain/letters/foliation.ts';
import { dateTime, shortDate } from '../../domain/words/dates.ts';
import type {
  FileIndexData,
  FolderLabelData,
  LoanSlipData,
} from '../../letters/folder-papers/data.ts';
import { type LoadedCase, loadCase } from '../cases/load.ts';
import type { GrantedUrl } from '../core/grants.ts';
import type { FormingContext, ReadingContext } from '../core/procedure.ts';
import { hashOf } from '../letters/editions.ts';
import { paperFile, paperOf, responsableOn, signatoryOf } from '../office/paper.ts';
import { foliatedPieces } from './view.ts';

export const FOLDER_PAPERS = ['rotulo', 'indice', 'prestamo'] as const;
export type FolderPaperKind = (typeof FOLDER_PAPERS)[number];

/** @throws Refusal `not_found`. */
export function folderFile(
  ctx: FormingContext,
  caseId: string,
  paper: FolderPaperKind,
): Promise<GrantedUrl> {
  const asked = { subject: { kind: 'case', id: caseId } } as const;
  if (paper === 'rotulo')
    return paperFile(ctx, { ...asked, kind: 'rotulo-de-carpeta' }, async (reading) =>
      labelData(reading, await loadCase(reading.tx, caseId)),
    );
  if (paper === 'indice')
    return paperFile(ctx, { ...asked, kind: 'indice-de-expediente' }, async (reading) =>
      indexData(reading, await loadCase(reading.tx, caseId)),
    );
  return paperFile(ctx, { ...asked, kind: 'cargo-de-prestamo' }, async (reading) =>
    slipData(reading, await loadCase(reading.tx, caseId)),
  );
}

/** One for each body. It says of the case what can be read from a corridor: its code and when it began. */
async function labelData(ctx: ReadingContext, found: LoadedCase): Promise<FolderLabelData> {
  const { issuedAt, practice, letterhead } = await paperOf(ctx, ctx.now);
  const volumes = Math.max(1, volumesOf(await foliatedPieces(ctx.tx, found.id)).length);
  return {
    issuedAt,
    practice,
    letterhead,
    labels: Array.from({ length: volumes }, (_, at) => ({
      caseCode: found.numberText,
      kind: 'Atención de caso',
      openedOn: dateInLima(found.receivedAt),
      volume: at + 1,
      volumes,
    })),
  };
}

async function indexData(ctx: ReadingContext, found: LoadedCase): Promise<FileIndexData> {
  const pieces = await foliatedPieces(ctx.tx, found.id);
  return {
    ...(await paperOf(ctx, ctx.now)),
    caseCode: found.numberText,
    volumes: volumesOf(pieces).map((volume) =>
      volume.map(({ dated, label, from, to }) => ({ date: dated, what: label, from, to })),
    ),
    signer: await responsableOn(ctx, dateInLima(ctx.now)),
  };
}

/** Of the loan that goes on; a blank one to fill in by hand while the folder is in its place. */
async function slipData(ctx: ReadingContext, found: LoadedCase): Promise<LoanSlipData> {
  const { issuedAt, practice, letterhead, year } = await paperOf(ctx, ctx.now);
  const loan = await ctx.tx.findOneBy(folderLoans, { caseId: found.id, returnedAt: IsNull() });
  return {
    issuedAt,
    practice,
    letterhead,
    year,
    caseCode: found.numberText,
    issue: loan === null ? null : await markOf(ctx, loan),
    annulled: false,
    body: loan === null ? null : await loanBody(ctx, loan),
  };
}

/** Which loan of the case it is, and a mark of what was written when it left, which never changes. */
async function markOf({ tx }: ReadingContext, loan: FolderLoan): Promise<LoanSlipData['issue']> {
  const number = await tx.countBy(folderLoans, {
    caseId: loan.caseId,
    lentAt: LessThanOrEqual(loan.lentAt),
  });
  const { id, caseId, borrowerId, place, purpose, untilOn, folios, lentAt, lentBy } = loan;
  const written = { id, caseId, borrowerId, place, purpose, untilOn, folios, lentAt, lentBy };
  const hash = hashOf(Buffer.from(canonicalJson(written)));
  return { number: `N.° ${number}`, hash: hash.slice(0, 12) };
}

async function loanBody(
  { tx, lists }: ReadingContext,
  loan: FolderLoan,
): Promise<NonNullable<LoanSlipData['body']>> {
  const receiver = await signatoryOf(tx, loan.borrowerId);
  const day = dateInLima(loan.lentAt);
  return {
    loan: {
      volume: loan.volumes === 1 ? '1 de 1' : `Los ${loan.volumes}`,
      folios: loan.folios === 0 ? null : String(loan.folios),
      from: loan.place,
      to: `${receiver.name}, ${receiver.post}`,
      until: shortDate(loan.untilOn),
      purpose: labelOf(lists.on(LOAN_PURPOSES, day), loan.purpose),
      out: dateTime(loan.lentAt),
      back: null,
      state: null,
    },
    keeper: await signatoryOf(tx, loan.lentBy),
    receiver,
  };
}
