/**
 * Whether a piece lets who informed be known, or where a protected person lives, as far as the program
 * can tell: of what it issued it reads the words; of a scan or a sheet somebody has to say so.
 */
import { type DossierPiece, letterVersions, papers } from '../../db/entities/index.ts';
import type { Tx } from '../../db/store.ts';
import { type LetterCase, letterCaseOf } from '../letters/facts.ts';
import { betraysInformant, hiddenInformants } from '../letters/informants.ts';
import { mentionsPlace } from '../letters/mentions.ts';
import { DOCUMENT_COLUMNS, documentOf } from '../papers/kept.ts';
import type { FoundPiece } from './sources.ts';

type Marks = Pick<DossierPiece, 'namesInformant' | 'namesAddress'>;

/** A reader of marks for one case. @throws Refusal `not_found`. */
export async function markerOf(
  tx: Tx,
  caseId: string,
): Promise<(piece: FoundPiece) => Promise<Marks>> {
  const known = await letterCaseOf(tx, caseId);
  const hidden = hiddenInformants(known);
  // Of who asked for reserve, whoever lacks the key knows only that there is somebody.
  const unknown = hidden.some(
    ({ person, institutionName }) => person === null && institutionName === null,
  );
  const homes = known.people.flatMap(({ isProtected, person }) =>
    isProtected && person !== null ? [person.address] : [],
  );
  const nothingHidden: Marks = {
    namesInformant: hidden.length === 0 ? 'no' : null,
    namesAddress: homes.length === 0 && known.row.violence === 'no' ? 'no' : null,
  };
  return async (piece) => {
    if (piece.fieldClass === 'informante') return { ...nothingHidden, namesInformant: 'si' };
    // The sheet of the reception has who came and where everybody lives.
    if (piece.kind === 'recepcion')
      return {
        namesInformant: hidden.length === 0 ? 'no' : 'si',
        namesAddress: homes.length === 0 ? nothingHidden.namesAddress : 'si',
      };
    const text = await wordsOf(tx, piece);
    if (text === null) return nothingHidden;
    return {
      namesInformant: betrays(text, known, unknown),
      namesAddress: homes.some((home) => mentionsPlace(text, home))
        ? 'si'
        : (nothingHidden.namesAddress ?? (homes.length === 0 ? null : 'no')),
    };
  };
}

function betrays(text: string, known: LetterCase, unknown: boolean): Marks['namesInformant'] {
  if (betraysInformant(text, known)) return 'si';
  return unknown ? null : 'no';
}

/** What is written on a page that the office issued; null for what it did not, or cannot be read. */
async function wordsOf(tx: Tx, { source, recordId }: FoundPiece): Promise<string | null> {
  if (source === 'oficio') {
    const [last] = await tx.find(letterVersions, {
      select: { id: true, data: true },
      where: { letterId: recordId },
      order: { version: 'DESC' },
      take: 1,
    });
    return last === undefined ? null : textOf((last.data as { document?: unknown }).document);
  }
  if (source !== 'documento') return null;
  const paper = await tx.findOne(papers, {
    select: { id: true, ...DOCUMENT_COLUMNS },
    where: { id: recordId },
  });
  return textOf(paper === null ? null : documentOf(paper));
}

function textOf(data: unknown): string | null {
  const found = stringsIn(data).join('\n');
  return found === '' ? null : found;
}

/** But for pictures, which are long and say nothing in words. */
function stringsIn(data: unknown): string[] {
  if (typeof data === 'string') return data.startsWith('data:') ? [] : [data];
  if (typeof data !== 'object' || data === null) return [];
  return Object.values(data).flatMap(stringsIn);
}
