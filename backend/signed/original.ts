/** The issued bytes that a signed PDF stands beside. */
import { papers } from '../../db/entities/index.ts';
import type { Tx } from '../../db/store.ts';
import { Refusal } from '../../domain/errors.ts';
import type { FileSource } from '../core/grants.ts';
import { editionOf, editionsOf, fileNameOf } from '../letters/editions.ts';
import { letterOf } from '../letters/record.ts';
import { fileNameOf as paperFileName } from '../papers/file.ts';

/** One of both is null. */
export interface SignedOf {
  readonly letterId: string | null;
  readonly paperId: string | null;
}

interface Original {
  readonly source: FileSource;
  readonly fileName: string;
  readonly pdf: Uint8Array;
  readonly sha256: string;
  /** Under which class it is sealed. */
  readonly sealed: 'sensible' | 'psicologico';
  readonly annulled: boolean;
}

/**
 * What stands, to file something beside it.
 * @throws Refusal `letter_state` for what is not issued, or was annulled; as `originalOf`.
 */
export async function standingOriginal(tx: Tx, of: SignedOf): Promise<Original> {
  const original = await originalOf(tx, of);
  if (original.annulled)
    throw new Refusal('letter_state', {
      message: 'Está anulado: ya no se archiva un PDF firmado a su lado.',
    });
  return original;
}

/** @throws Refusal `not_found`; `letter_state` for what was never issued; `not_allowed` without the key. */
export async function originalOf(tx: Tx, { letterId, paperId }: SignedOf): Promise<Original> {
  return letterId === null ? ofPaper(tx, paperId ?? '') : ofLetter(tx, letterId);
}

async function ofLetter(tx: Tx, id: string): Promise<Original> {
  const letter = await letterOf(tx, id);
  if (letter.state === 'draft')
    throw new Refusal('letter_state', {
      message: 'Emita el oficio antes de archivar el PDF firmado.',
    });
  const edition = await editionOf(tx, id, null);
  const last = (await editionsOf(tx, id)).length;
  return {
    source: { kind: 'letter', id, caseId: letter.caseId },
    fileName: fileNameOf(letter, edition.version, last),
    pdf: edition.pdf,
    sha256: edition.sha256,
    sealed: 'sensible',
    annulled: letter.state === 'annulled',
  };
}

async function ofPaper(tx: Tx, id: string): Promise<Original> {
  const paper = await tx.findOneBy(papers, { id });
  if (paper === null) throw new Refusal('not_found');
  const isPsychological = (paper.psychologicalPdf?.length ?? 0) > 0;
  const pdf = isPsychological ? paper.psychologicalPdf : paper.pdf;
  if (pdf === null || pdf.length === 0) throw new Refusal('not_allowed');
  return {
    source: { kind: 'paper', id, caseId: paper.caseId },
    fileName: paperFileName(paper),
    pdf,
    sha256: paper.sha256,
    sealed: isPsychological ? 'psicologico' : 'sensible',
    annulled: paper.state === 'annulled',
  };
}
